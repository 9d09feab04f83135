#include "models/tallies/sheets.h"

#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QLocale>
#include <QtTest>

#include <rapidcheck.h>

using namespace shisaku;

namespace
{

using MakeSheet = Sheet (*)(const Plan &, YearId);
constexpr MakeSheet builders[] = {gradeSheet,       directionSheet,       goalSheet,
                                  narrowGradeSheet, narrowDirectionSheet, narrowGoalSheet};

/// The digits at the beginning of a count, whatever their width.
int numberIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (!c.isDigit())
            break;
        digits += QChar(u'0' + c.digitValue());
    }
    return digits.isEmpty() ? -1 : digits.toInt();
}

int heldBy(const Plan &plan, YearId year, const Selection &selection)
{
    const auto measures = plan.measuresInForce(year);
    return static_cast<int>(std::ranges::count_if(
        measures, [&](const Measure &m) { return selection.holds(plan, year, m); }));
}

/// Whether each count is that of the measures behind it; a sheet without any does not pass.
bool countsAreOfWhatIsBehind(const Plan &plan, YearId year, const Sheet &sheet)
{
    std::size_t counts = 0;
    for (const auto &row : sheet.rows) {
        for (const Cell &cell : row) {
            counts += cell.behind ? 1 : 0;
            if (cell.behind && numberIn(cell.text) != heldBy(plan, year, *cell.behind))
                return false;
        }
    }
    return counts >= sheet.rows.size();
}

} // namespace

/// What holds of the sheets of any plan.
class TstSheetsLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Japanese)); }
    void everyRowHasACellForEachColumn();
    void theSamplesCountsAreOfWhatIsBehind();
    void anyPlansCountsAreOfWhatIsBehind();
};

void TstSheetsLaws::everyRowHasACellForEachColumn()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan();
        const YearId year = test::yearId(plan, 2019);
        std::vector<Sheet> sheets{measureSheet(plan, year, {})};
        for (const MakeSheet make : builders)
            sheets.push_back(make(plan, year));
        for (const Sheet &sheet : sheets) {
            for (const auto &row : sheet.rows)
                RC_ASSERT(row.size() == sheet.columns.size());
        }
    }));
}

void TstSheetsLaws::theSamplesCountsAreOfWhatIsBehind()
{
    const Plan plan = samplePlan();
    for (const MakeSheet make : builders) {
        for (const Year &year : plan.years())
            QVERIFY(countsAreOfWhatIsBehind(plan, year.id, make(plan, year.id)));
    }
}

void TstSheetsLaws::anyPlansCountsAreOfWhatIsBehind()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan();
        for (const MakeSheet make : builders) {
            for (const Year &year : plan.years())
                RC_ASSERT(countsAreOfWhatIsBehind(plan, year.id, make(plan, year.id)));
        }
    }));
}

QTEST_MAIN(TstSheetsLaws)
#include "tst_sheets_laws.moc"
