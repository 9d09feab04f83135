#include "models/tables/sheetmodel.h"

#include "models/tables/roles.h"
#include "models/tallies/sheets.h"
#include "tests/support/plans.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

using FailureMode = QAbstractItemModelTester::FailureReportingMode;
using Builder = Sheet (*)(const Plan &, YearId);

/// The digits at the beginning of a count, whatever their width.
int numberIn(const QString &text)
{
    int number = 0;
    for (qsizetype i = 0; i < text.size() && text[i].isDigit(); ++i)
        number = number * 10 + text[i].digitValue();
    return number;
}

} // namespace

/// The six sheets of tallies as tables, over the sample.
class TstSheetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsAModelWhateverHappens_data() { sheets(); }
    void itIsAModelWhateverHappens();
    void itShowsTheSheet_data() { sheets(); }
    void itShowsTheSheet();
    void itFollowsAnEdit();
    void anUngradedRowComesAndGoes();
    void anUngradedColumnComesAndGoes();
    void aRenamedClassIsInTheHeader();
    void countsKnowTheirMeasures_data() { sheets(); }
    void countsKnowTheirMeasures();
    void onlyTheLastRowIsTheTotal_data() { sheets(); }
    void onlyTheLastRowIsTheTotal();

private:
    void sheets();
    YearId year(int fiscalYear) const { return test::yearId(m_document->plan(), fiscalYear); }
    /// Gives No.4 the grade with that code, none for an empty one.
    void grade(const QString &code);

    std::unique_ptr<PlanDocument> m_document;
};

void TstSheetModel::sheets()
{
    QTest::addColumn<Builder>("builder");
    QTest::newRow("by grade") << &gradeSheet;
    QTest::newRow("by direction") << &directionSheet;
    QTest::newRow("by goal") << &goalSheet;
    QTest::newRow("by grade, narrow") << &narrowGradeSheet;
    QTest::newRow("by direction, narrow") << &narrowDirectionSheet;
    QTest::newRow("by goal, narrow") << &narrowGoalSheet;
}

void TstSheetModel::init()
{
    m_document = test::sampleDocument();
}

void TstSheetModel::grade(const QString &code)
{
    const Plan &plan = m_document->plan();
    Evaluation after = plan.evaluationOrEmpty(test::measureId(plan, u"4"_s), year(2019));
    after.grade = test::gradeId(plan, code);
    QVERIFY(m_document->editEvaluation(after));
}

void TstSheetModel::itIsAModelWhateverHappens()
{
    QFETCH(Builder, builder);
    SheetModel model(*m_document, builder);
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    model.setYear(year(2019));
    grade(u"B"_s);
    grade({});
    QVERIFY(m_document->undo());
    model.setYear(year(2018));
    ChangeSet addition;
    addition.add(Goal{{100}, 7, u"⑥"_s, u"新"_s});
    addition.add(Grade{{100}, 7, u"D"_s, u"D評価"_s, u"新"_s});
    addition.add(Direction{{100}, 7, u"新"_s});
    QVERIFY(m_document->edit(addition));
    QVERIFY(m_document->undo());
    model.setYear({});
}

void TstSheetModel::itShowsTheSheet()
{
    QFETCH(Builder, builder);
    SheetModel model(*m_document, builder);
    model.setYear(year(2019));
    const Sheet sheet = builder(m_document->plan(), year(2019));
    QCOMPARE(model.rowCount(), int(sheet.rows.size()));
    QCOMPARE(model.columnCount(), int(sheet.columns.size()));
    for (int column = 0; column < model.columnCount(); ++column) {
        const SheetColumn &expected = sheet.columns[std::size_t(column)];
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole), expected.header);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            const Cell &cell = sheet.rows[std::size_t(row)][std::size_t(column)];
            QCOMPARE(index.data(), cell.text);
            QCOMPARE(index.data(Qt::ToolTipRole), cell.hint);
            QVERIFY(!index.flags().testFlag(Qt::ItemIsEditable));
        }
    }
    QCOMPARE(model.sheet().title, sheet.title);
}

void TstSheetModel::itFollowsAnEdit()
{
    SheetModel model(*m_document, narrowGradeSheet);
    model.setYear(year(2019));
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    grade(u"B"_s);
    QCOMPARE(model.index(1, 1).data(), u"23"_s);
    QCOMPARE(model.index(2, 1).data(), u"15"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toModelIndex(), model.index(0, 0));
    QCOMPARE(told[0][1].toModelIndex(), model.index(5, model.columnCount() - 1));
    QVERIFY(m_document->undo());
    QCOMPARE(model.index(1, 1).data(), u"24"_s);
    QVERIFY(reset.isEmpty());
}

void TstSheetModel::anUngradedRowComesAndGoes()
{
    SheetModel model(*m_document, narrowGradeSheet);
    model.setYear(year(2019));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    grade({});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.index(6, 1).data(), u"1"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(reset.size(), 2);
    QCOMPARE(model.rowCount(), 6);
}

void TstSheetModel::anUngradedColumnComesAndGoes()
{
    SheetModel model(*m_document, narrowGoalSheet);
    model.setYear(year(2019));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    grade({});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.columnCount(), 9);
    QCOMPARE(model.index(model.rowCount() - 1, 8).data(), u"1"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(model.columnCount(), 8);
}

/// Views keep headers until they are told.
void TstSheetModel::aRenamedClassIsInTheHeader()
{
    SheetModel model(*m_document, narrowGoalSheet);
    model.setYear(year(2019));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    const Grade before = m_document->plan().grades().front();
    Grade after = before;
    after.code = u"特A"_s;
    ChangeSet renaming;
    renaming.replace(before, after);
    QVERIFY(m_document->edit(renaming));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole), u"特A"_s);
    QVERIFY(reset.size() + headers.size() > 0);
}

void TstSheetModel::countsKnowTheirMeasures()
{
    QFETCH(Builder, builder);
    SheetModel model(*m_document, builder);
    model.setYear(year(2018)); // with measures that have no grade
    const Plan &plan = m_document->plan();
    int counts = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant behind = model.index(row, column).data(BehindRole);
            if (!behind.isValid())
                continue;
            ++counts;
            const auto selection = behind.value<Selection>();
            const auto measures = plan.measuresInForce(year(2018));
            const auto held = std::ranges::count_if(measures, [&](const Measure &measure) {
                return selection.holds(plan, year(2018), measure);
            });
            QCOMPARE(numberIn(model.index(row, column).data().toString()), int(held));
        }
    }
    QVERIFY(counts >= model.rowCount());
}

void TstSheetModel::onlyTheLastRowIsTheTotal()
{
    QFETCH(Builder, builder);
    SheetModel model(*m_document, builder);
    model.setYear(year(2019));
    const bool hasTotal = builder == &goalSheet || builder == &narrowGoalSheet;
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, 0).data(TotalRole).toBool(),
                 hasTotal && row + 1 == model.rowCount());
}

QTEST_MAIN(TstSheetModel)
#include "tst_sheetmodel.moc"
