#include "models/tables/recordtablemodel.h"

#include "models/tables/indicatorrecords.h"
#include "models/tables/measurerecords.h"
#include "models/tables/scalerecords.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// A number from 0 up to and not including `end`, which is above 0.
int below(int end)
{
    return *rc::gen::inRange(0, end);
}

/// What people type, some of which no cell takes.
QString typedText()
{
    static const QString texts[] = {QString(), u"1"_s,  u"２"_s,     u"A"_s, u"R1"_s,
                                    u"2030"_s, u"新"_s, u"その他"_s, u"②"_s, u"bad \u202e"_s};
    return texts[below(10)];
}

/// Adds, removes, moves, sets or clears something; whether the plan takes it does not matter.
void doSomething(RecordTableModel &model)
{
    const int rows = model.rowCount();
    const int kind = below(5);
    if (kind == 0 || rows == 0) {
        model.add();
        return;
    }
    const QModelIndex cell = model.index(below(rows), below(model.columnCount()));
    if (kind == 1)
        model.remove(cell.row(), 1 + below(rows - cell.row()));
    else if (kind == 2)
        model.move(cell.row(), below(2) == 0 ? -1 : 1);
    else if (kind == 3)
        model.clearCells({cell});
    else
        model.setData(cell, typedText());
}

} // namespace

/// What holds of the tables of records whatever is done in them.
class TstRecordTableModelLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoingEverythingIsTheFirstPlan();
};

void TstRecordTableModelLaws::undoingEverythingIsTheFirstPlan()
{
    QVERIFY(rc::check([] {
        const Plan before = test::anyPlan();
        PlanDocument document(PlanStore::inMemory(before));
        std::vector<std::unique_ptr<RecordTableModel>> models;
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (const auto kind :
             {goalRecords, gradeRecords, directionRecords, measureRecords, indicatorRecords}) {
            models.push_back(std::make_unique<RecordTableModel>(document, kind()));
            models.back()->setYear(before.years().back().id);
            models.back()->setMeasure({1});
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                models.back().get(), QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
        for (int left = below(30); left > 0; --left)
            doSomething(*models[static_cast<std::size_t>(below(5))]);
        RC_TAG(document.undoStack().count() > 5 ? "more than five edits" : "few edits");
        while (document.undoStack().canUndo())
            RC_ASSERT(document.undo());
        RC_ASSERT(document.plan() == before);
        for (const auto &model : models) {
            model->arrange();
            const RecordScope scope{document.plan(), before.years().back().id, {1}};
            const auto keys = model->kind().keys(scope);
            RC_ASSERT(static_cast<int>(keys.size()) == model->rowCount());
            for (int row = 0; row < model->rowCount(); ++row)
                RC_ASSERT(model->keyAt(row) == keys[static_cast<std::size_t>(row)]);
        }
    }));
}

QTEST_MAIN(TstRecordTableModelLaws)
#include "tst_recordtablemodel_laws.moc"
