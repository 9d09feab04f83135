#include "models/exchange/writing/yearworkbook.h"

#include "models/exchange/writing/celllooks.h"
#include "models/tallies/comparisonsheets.h"
#include "models/tallies/problemsheet.h"
#include "models/tallies/sheets.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::YearWorkbook)
};

/// The table of measures with all texts.
WorkbookSheet measuresSheet(const Plan &plan, YearId year)
{
    WorkbookSheet result = workbookSheet(
        Tr::tr("Measures"), measureSheet(plan, year, {}, {.achievement = true, .nextSteps = true}));
    result.frozen.column = 2; // the number and the title
    return result;
}

void addComparison(std::vector<WorkbookSheet> &sheets, const Plan &plan, YearId year)
{
    const Year *before = yearToCompareWith(plan, year);
    if (!before)
        return;
    const Comparison comparison = compare(plan, before->id, year);
    sheets.push_back(
        workbookSheet(Tr::tr("Comparison"), comparisonSheet(plan, comparison, ComparedRows::All)));
    sheets.push_back(
        workbookSheet(Tr::tr("Old and new grades"), changeMatrixSheet(plan, comparison)));
}

WorkbookSheet checksSheet(const Plan &plan, YearId year)
{
    return workbookSheet(Tr::tr("Checks"), problemSheet(plan, year));
}

std::vector<Cell> indicatorRow(const Plan &plan, const Measure &measure, const Indicator &indicator,
                               YearId year)
{
    const IndicatorValue value = plan.indicatorValueOrEmpty(indicator.id, year);
    return {{measure.number}, {measure.title}, {indicatorLabel(indicator)},
            {value.target},   {value.actual},  {achievementRateText(indicator, value)}};
}

void addIndicators(std::vector<WorkbookSheet> &sheets, const Plan &plan, const Year &year)
{
    Sheet sheet{.title = Tr::tr("Indicators, %1").arg(yearLabel(year)), .columns = {}, .rows = {}};
    sheet.columns = {
        {Tr::tr("No."), Qt::AlignRight, 1},      {Tr::tr("Measure"), Qt::AlignLeft, 5},
        {Tr::tr("Indicator"), Qt::AlignLeft, 5}, {Tr::tr("Target"), Qt::AlignRight, 1.5},
        {Tr::tr("Actual"), Qt::AlignRight, 1.5}, {Tr::tr("Achieved"), Qt::AlignRight, 1.5}};
    QStringList units;
    for (const Measure &measure : plan.measuresInForce(year.id)) {
        for (const Indicator &indicator : plan.indicators(measure.id, year)) {
            sheet.rows.push_back(indicatorRow(plan, measure, indicator, year.id));
            units << indicator.unit;
        }
    }
    if (sheet.rows.empty())
        return;
    WorkbookSheet &added = sheets.emplace_back(workbookSheet(Tr::tr("Indicators"), sheet));
    const auto first = added.rows.end() - static_cast<std::ptrdiff_t>(sheet.rows.size());
    constexpr std::size_t target = 3;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (const std::size_t column : {target, target + 1}) {
            WorkbookCell &cell = first[static_cast<std::ptrdiff_t>(row)][column];
            cell = figureOrText(sheet.rows[row][column].text, units[static_cast<qsizetype>(row)],
                                cell.look);
        }
    }
}

} // namespace

Workbook yearWorkbook(const Plan &plan, YearId id, const GradeColours &colours)
{
    const Year *year = plan.find<Year>(id);
    Q_ASSERT(year);
    const PlanInfo info = plan.info();
    Workbook workbook{.title = (info.title + u' ' + yearLabel(*year)).trimmed(),
                      .author = info.organisation,
                      .sheets = {measuresSheet(plan, id)}};
    std::ranges::move(tallyWorkbookSheets(plan, id, colours), std::back_inserter(workbook.sheets));
    addComparison(workbook.sheets, plan, id);
    workbook.sheets.push_back(checksSheet(plan, id));
    addIndicators(workbook.sheets, plan, *year);
    return workbook;
}

} // namespace shisaku
