#include "models/tables/scalerecords.h"

#include "models/domain/rules.h"
#include "models/tables/measurerecords.h"
#include "models/tables/measuretablemodel.h"
#include "models/tables/roles.h"
#include "models/tallies/sheets.h"
#include "models/tallies/wording.h"
#include "tests/support/plans.h"
#include "tests/support/records.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const QStringList codes{u"S"_s, u"A"_s, u"B"_s, u"C"_s, u"D"_s};
const QStringList directions{u"拡充"_s, u"継続"_s, u"見直し"_s, u"廃止"_s};

/// A plan of 120 measures with five grades and four directions, set up through the tables alone.
void setUpAnotherScale(PlanDocument &document)
{
    RecordTableModel goals(document, goalRecords());
    RecordTableModel grades(document, gradeRecords());
    RecordTableModel ways(document, directionRecords());
    RecordTableModel measures(document, measureRecords());
    const QString roles[] = {u"Expands"_s, u"Continues"_s, u"Revises"_s, u"Stops"_s};
    for (const QString &title : {u"防災"_s, u"福祉"_s, u"教育"_s})
        QVERIFY(addRow(goals, {{u"Goal"_s, title}}));
    for (const QString &code : codes)
        QVERIFY(addRow(grades, {{u"Code"_s, code}}));
    for (int n = 0; n < 4; ++n)
        QVERIFY(addRow(ways, {{u"Direction"_s, directions[n]}, {u"Role"_s, roles[n]}}));
    for (int n = 0; n < 120; ++n)
        QVERIFY(addRow(measures, {{u"Measure"_s, u"施策%1"_s.arg(n + 1)},
                                  {u"Goal"_s, QString::number(n % 3 + 1)}}));
}

/// Grades the measures in turn S, A, B, C, D and 拡充, 継続, 見直し, 廃止.
void gradeAll(PlanDocument &document, YearId year)
{
    MeasureTableModel table(document);
    table.setYear(year);
    QCOMPARE(table.rowCount(), 120);
    for (int row = 0; row < 120; ++row) {
        QVERIFY(
            table.setData(table.index(row, static_cast<int>(MeasureField::Grade)), codes[row % 5]));
        QVERIFY(table.setData(table.index(row, static_cast<int>(MeasureField::Direction)),
                              directions[row % 4]));
    }
}

} // namespace

/// Goals, grades and directions as tables.
class TstScaleRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goalsAreMarkedInTurn();
    void aNewNameIsFree();
    void aNameThatWasTheCodeFollowsIt();
    void aGradeIsNeverNameless();
    void rolesAreWords();
    void anotherScaleTalliesRight();
    void nothingOfTheSampleIsLeftInAnotherScale();
};

void TstScaleRecords::goalsAreMarkedInTurn()
{
    const auto document = emptyDocument();
    RecordTableModel model(*document, goalRecords());
    QVERIFY(addRow(model, {}) && addRow(model, {}));
    QCOMPARE(text(model, 0, u"Mark"_s), u"①"_s);
    QCOMPARE(text(model, 1, u"Mark"_s), u"②"_s);
    QVERIFY(model.clearCells({cell(model, 1, u"Mark"_s)}));
    QVERIFY(addRow(model, {}));
    QCOMPARE(text(model, 2, u"Mark"_s), QString()); // as the one before
}

void TstScaleRecords::aNewNameIsFree()
{
    const auto document = emptyDocument();
    RecordTableModel model(*document, gradeRecords());
    QVERIFY(addRow(model, {}) && addRow(model, {}) && addRow(model, {}));
    QCOMPARE(text(model, 0, u"Code"_s), u"New grade"_s);
    QCOMPARE(text(model, 2, u"Code"_s), u"New grade3"_s);
}

void TstScaleRecords::aNameThatWasTheCodeFollowsIt()
{
    const auto document = emptyDocument();
    RecordTableModel model(*document, gradeRecords());
    QVERIFY(addRow(model, {{u"Code"_s, u"S"_s}}));
    QCOMPARE(text(model, 0, u"Name in tables"_s), u"S"_s);
    QVERIFY(model.setData(cell(model, 0, u"Name in tables"_s), u"S評価"_s));
    QVERIFY(model.setData(cell(model, 0, u"Code"_s), u"SS"_s));
    QCOMPARE(text(model, 0, u"Name in tables"_s), u"S評価"_s);
}

void TstScaleRecords::aGradeIsNeverNameless()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, gradeRecords());
    QVERIFY(model.clearCells({cell(model, 1, u"Name in tables"_s)}));
    QCOMPARE(text(model, 1, u"Name in tables"_s), u"A"_s);
}

void TstScaleRecords::rolesAreWords()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, directionRecords());
    const QModelIndex role = cell(model, 5, u"Role"_s);
    QCOMPARE(role.data().toString(), u"Completes"_s);
    QCOMPARE(role.data(ChoicesRole).value<QList<Choice>>().size(), 6);
    QVERIFY(model.setData(role, u"stops"_s));
    QCOMPARE(document->plan().directions().back().role, DirectionRole::Stops);
}

void TstScaleRecords::anotherScaleTalliesRight()
{
    const auto document = emptyDocument();
    const YearId year = yearId(document->plan(), 2021);
    setUpAnotherScale(*document);
    gradeAll(*document, year);
    const Plan &plan = document->plan();
    const GradeTally byGrade = tallyByGrade(plan, year);
    QCOMPARE(byGrade.rows.size(), std::size_t(5));
    for (int n = 0; n < 5; ++n) {
        QCOMPARE(gradeCode(plan, byGrade.rows[static_cast<std::size_t>(n)].grade), codes[n]);
        QCOMPARE(byGrade.rows[static_cast<std::size_t>(n)].count, 24);
        QCOMPARE(percentageOf(plan, byGrade, byGrade.rows[static_cast<std::size_t>(n)]),
                 std::optional(20));
    }
    const DirectionTally byDirection = tallyByDirection(plan, year);
    QCOMPARE(byDirection.rows.size(), std::size_t(4));
    for (const DirectionCount &row : byDirection.rows) {
        QCOMPARE(row.count, 30);
        QCOMPARE(breakdownText(plan, row.breakdown), u"S:6 A:6 B:6 C:6 D:6"_s);
    }
    for (const GoalCount &row : tallyByGoal(plan, year).rows)
        QCOMPARE(row.counts, std::vector<int>(5, 8));
    QVERIFY(balance(plan, year).holds());
    QCOMPARE(balance(plan, year).inForce, 120);
}

void TstScaleRecords::nothingOfTheSampleIsLeftInAnotherScale()
{
    const auto document = emptyDocument();
    const YearId year = yearId(document->plan(), 2021);
    setUpAnotherScale(*document);
    gradeAll(*document, year);
    QStringList words;
    for (const Sheet &sheet :
         {gradeSheet(document->plan(), year), directionSheet(document->plan(), year),
          goalSheet(document->plan(), year)}) {
        for (const SheetColumn &column : sheet.columns)
            words << column.header;
        for (const auto &row : sheet.rows) {
            for (const Cell &each : row)
                words << each.text << each.hint;
        }
    }
    QVERIFY(words.contains(u"S"_s) && words.contains(u"拡充"_s));
    const Plan sample = samplePlan();
    for (const Grade &grade : sample.grades()) {
        if (!codes.contains(grade.code))
            QVERIFY2(!words.contains(grade.code), qUtf8Printable(grade.code));
        QVERIFY2(!words.contains(grade.label), qUtf8Printable(grade.label));
        QVERIFY2(!words.contains(grade.definition), qUtf8Printable(grade.definition));
    }
    for (const Direction &direction : sample.directions())
        QVERIFY2(!words.contains(direction.label), qUtf8Printable(direction.label));
    for (const Problem &problem : problems(document->plan(), year))
        QVERIFY(problem.rule->severity == Severity::Notice); // reasons that are not given
}

QTEST_MAIN(TstScaleRecords)
#include "tst_scalerecords.moc"
