#include "models/tallies/comparisonsheets.h"

#include "models/tallies/wording.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QLocale>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

constexpr std::size_t numberColumn = 0;
constexpr std::size_t departmentColumn = 3;
constexpr std::size_t gradeColumn = 4;
constexpr std::size_t directionColumn = 5;
constexpr std::size_t kindColumn = 6;
constexpr std::size_t reasonColumn = 7;

Comparison sampleYears(const Plan &plan)
{
    return compare(plan, test::yearId(plan, 2018), test::yearId(plan, 2019));
}

/// Whether each cell with measures behind it gives their number, and their column's measures are
/// in force in the later year.
bool countsAreOfWhatIsBehind(const Plan &plan, YearId year, const Sheet &sheet)
{
    int counts = 0;
    for (const auto &row : sheet.rows) {
        for (const Cell &cell : row) {
            if (!cell.behind)
                continue;
            ++counts;
            const auto held =
                std::ranges::count_if(plan.measuresInForce(year), [&](const Measure &m) {
                    return cell.behind->holds(plan, year, m);
                });
            if (cell.text != numberText(static_cast<int>(held)))
                return false;
        }
    }
    return counts > 0;
}

} // namespace

/// The tables of a comparison, in Japanese.
class TstComparisonSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Japanese)); }
    void theChangedAreAsPublished();
    void allMeasuresAreListed();
    void oldStandsAboveNew_data();
    void oldStandsAboveNew();
    void theFirstGradeIsNotOneOfBothYears();
    void theMeasureItselfIsBehindItsRow();
    void theSamplesCounts();
    void theSamplesMatrix();
    void ungradedShowsOnlyWhileThereAreSome();
    void kindsAreToldApartWithoutColour();
    void countsAreOfTheMeasuresBehind();
    void everyRowHasACellForEachColumn();
};

void TstComparisonSheets::theChangedAreAsPublished()
{
    const Plan plan = samplePlan();
    const Sheet sheet = comparisonSheet(plan, sampleYears(plan), ComparedRows::Changed);
    const auto published = test::dataRows(u"known-measures.tsv"_s);
    QCOMPARE(sheet.rows.size(), std::size_t(published.size()));
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const QStringList &expected = published[qsizetype(i)];
        const auto &row = sheet.rows[i];
        for (std::size_t column = numberColumn; column < departmentColumn; ++column)
            QCOMPARE(row[column].text, expected[qsizetype(column)]);
        QCOMPARE(row[gradeColumn].text, expected[3] + u'\n' + expected[4]);
        QCOMPARE(row[reasonColumn].text, expected[5]);
        QVERIFY(row[kindColumn].text.startsWith(expected[4] < expected[3] ? u'▲' : u'▼'));
    }
    QVERIFY2(sheet.title.contains(u"41"_s), "paper says of how many these are");
    QVERIFY(sheet.title.contains(u"平成30年度"_s) && sheet.title.contains(u"令和元年度"_s));
}

void TstComparisonSheets::allMeasuresAreListed()
{
    const Plan plan = samplePlan();
    const Sheet sheet = comparisonSheet(plan, sampleYears(plan), ComparedRows::All);
    QCOMPARE(sheet.rows.size(), std::size_t(41));
    QCOMPARE(sheet.rows[9][numberColumn].text, u"10"_s);
    QVERIFY(!sheet.title.contains(u"41"_s));
}

void TstComparisonSheets::oldStandsAboveNew_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another") << u"IT推進課"_s << u"政策企画課"_s << u"IT推進課\n政策企画課"_s;
    QTest::newRow("the same") << u"IT推進課"_s << u"IT推進課"_s << u"IT推進課"_s;
    QTest::newRow("none before") << QString() << u"IT推進課"_s << u"IT推進課"_s;
    QTest::newRow("none now") << u"IT推進課"_s << QString() << u"IT推進課\n―"_s;
    QTest::newRow("none at all") << QString() << QString() << QString();
}

void TstComparisonSheets::oldStandsAboveNew()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Plan plan = samplePlan();
    Comparison comparison = sampleYears(plan);
    MeasureChange &row = comparison.rows.front();
    row.before.department = before;
    row.after.department = after;
    row.before.grade = test::gradeId(plan, u"A"_s);
    row.after.grade = {};
    row.before.direction = test::directionId(plan, u"事業縮小"_s);
    row.after.direction = test::directionId(plan, u"完了"_s);
    const Sheet sheet = comparisonSheet(plan, comparison, ComparedRows::All);
    QTEST(sheet.rows.front()[departmentColumn].text, "expected");
    QCOMPARE(sheet.rows.front()[gradeColumn].text, u"A\n"_s + gradeCode(plan, {}));
    QCOMPARE(sheet.rows.front()[directionColumn].text, u"事業縮小\n完了"_s);
}

void TstComparisonSheets::theFirstGradeIsNotOneOfBothYears()
{
    const Plan plan = samplePlan();
    Comparison comparison = sampleYears(plan);
    MeasureChange &row = comparison.rows.front();
    row.kind = ChangeKind::First;
    row.before = {};
    row.after.grade = test::gradeId(plan, u"A"_s);
    row.after.direction = {};
    Sheet sheet = comparisonSheet(plan, comparison, ComparedRows::All);
    QCOMPARE(sheet.rows.front()[gradeColumn].text, u"―\nA"_s);
    QCOMPARE(sheet.rows.front()[directionColumn].text, QString());
    row.after.direction = test::directionId(plan, u"完了"_s);
    sheet = comparisonSheet(plan, comparison, ComparedRows::All);
    QCOMPARE(sheet.rows.front()[directionColumn].text, u"―\n完了"_s);
}

void TstComparisonSheets::theMeasureItselfIsBehindItsRow()
{
    const Plan plan = samplePlan();
    for (const auto &row : comparisonSheet(plan, sampleYears(plan), ComparedRows::Changed).rows) {
        const std::vector measures{test::measureId(plan, row[numberColumn].text)};
        QVERIFY(row[numberColumn].behind == Selection{.measures = measures});
    }
}

void TstComparisonSheets::theSamplesCounts()
{
    const Plan plan = samplePlan();
    const Sheet sheet = changeCountSheet(plan, sampleYears(plan));
    QStringList counts;
    for (const Cell &cell : sheet.rows.front())
        counts << cell.text;
    // improved, declined, ended, same, first, another grade, total
    QCOMPARE(counts, (QStringList{u"７"_s, u"１"_s, u"０"_s, u"０"_s, u"33"_s, u"０"_s, u"41"_s}));
}

void TstComparisonSheets::theSamplesMatrix()
{
    const Plan plan = samplePlan();
    const Sheet sheet = changeMatrixSheet(plan, sampleYears(plan));
    const auto cell = [&](std::size_t row, std::size_t column) {
        return sheet.rows[row][column].text;
    };
    QCOMPARE(sheet.columns.size(), std::size_t(8)); // the grades, their names and the total
    QCOMPARE(sheet.rows.size(), std::size_t(8));    // the grades, no grade and the total
    QCOMPARE(sheet.rows[6].front().text, u"No grade"_s);
    QCOMPARE(cell(2, 2), u"６"_s); // B to A
    QCOMPARE(cell(1, 3), u"１"_s); // A to B
    QCOMPARE(cell(3, 3), u"１"_s); // C to B
    QCOMPARE(cell(6, 7), u"33"_s); // without a grade before
    QCOMPARE(cell(7, 7), u"41"_s);
    QVERIFY(sheet.lastRowIsTotal);
}

void TstComparisonSheets::ungradedShowsOnlyWhileThereAreSome()
{
    Plan plan = samplePlan();
    const std::size_t graded = changeCountSheet(plan, sampleYears(plan)).columns.size();
    const Evaluation before =
        *plan.evaluation(test::measureId(plan, u"4"_s), test::yearId(plan, 2019));
    Evaluation cleared = before;
    cleared.grade = {};
    ChangeSet changes;
    changes.replace(before, cleared);
    plan.apply(changes);
    const Sheet sheet = changeCountSheet(plan, sampleYears(plan));
    QCOMPARE(sheet.columns.size(), graded + 1);
    QCOMPARE(sheet.columns[graded - 1].header, changeKindText(ChangeKind::Ungraded));
    QCOMPARE(sheet.rows.front()[graded - 1].text, u"１"_s);
    QCOMPARE(changeMatrixSheet(plan, sampleYears(plan)).columns.size(), std::size_t(9));
}

void TstComparisonSheets::kindsAreToldApartWithoutColour()
{
    QSet<QString> words;
    for (const ChangeKind kind : allChangeKinds)
        words.insert(changeKindText(kind));
    QCOMPARE(words.size(), qsizetype(allChangeKinds.size()));
    QVERIFY(!words.contains(QString()));
}

void TstComparisonSheets::countsAreOfTheMeasuresBehind()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan();
        const Comparison comparison = sampleYears(plan);
        const YearId year = test::yearId(plan, 2019);
        RC_ASSERT(countsAreOfWhatIsBehind(plan, year, changeCountSheet(plan, comparison)));
        RC_ASSERT(countsAreOfWhatIsBehind(plan, year, changeMatrixSheet(plan, comparison)));
    }));
}

void TstComparisonSheets::everyRowHasACellForEachColumn()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan();
        const Comparison comparison = sampleYears(plan);
        for (const Sheet &sheet :
             {comparisonSheet(plan, comparison, ComparedRows::All),
              changeCountSheet(plan, comparison), changeMatrixSheet(plan, comparison)}) {
            for (const auto &row : sheet.rows)
                RC_ASSERT(row.size() == sheet.columns.size());
        }
    }));
}

QTEST_MAIN(TstComparisonSheets)
#include "tst_comparisonsheets.moc"
