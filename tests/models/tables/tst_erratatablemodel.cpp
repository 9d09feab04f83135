#include "models/tables/erratatablemodel.h"

#include "models/domain/names.h"
#include "tests/support/plans.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstErrataTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsTheSheet();
};

void TstErrataTableModel::itShowsTheSheet()
{
    auto document = test::sampleDocument();
    const Plan &plan = document->plan();
    const YearId year = test::yearId(plan, 2019);
    QVERIFY(document->closeYear(year) && document->reopenYear(year, u"誤り"_s));
    Evaluation after = plan.evaluationOrEmpty(test::measureId(plan, u"4"_s), year);
    after.achievement = u"一行目\n二行目"_s;
    QVERIFY(document->editEvaluation(after));

    const History history = document->history();
    const Plan names = namesOf(plan, history);
    const auto listed = corrections(plan, history, year);
    ErrataTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setCorrections(names, listed);
    const auto rows = textRows(errataSheet(names, year, listed));
    QCOMPARE(model.rowCount(), 1);
    for (int column = 0; column < model.columnCount(); ++column) {
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole), rows[0][column]);
        QCOMPARE(model.index(0, column).data(Qt::ToolTipRole), rows[1][column]);
    }
    QCOMPARE(model.index(0, 4).data(), u"一行目 二行目"_s);
    model.setCorrections(names, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TstErrataTableModel)
#include "tst_erratatablemodel.moc"
