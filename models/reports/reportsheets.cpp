#include "models/reports/reportsheets.h"

#include "models/tallies/sheets.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

Sheet tableSheet(const QString &kind, const Plan &plan, YearId year)
{
    if (kind == "grades"_L1)
        return gradeSheet(plan, year);
    return kind == "directions"_L1 ? directionSheet(plan, year) : goalSheet(plan, year);
}

} // namespace

QStringList tableKinds()
{
    return {u"grades"_s, u"directions"_s, u"goals"_s};
}

TablePart tablePart(const QString &kind, const Plan &plan, YearId year)
{
    return {tableSheet(kind, plan, year), kind};
}

QStringList reportCharts()
{
    return {u"grade"_s};
}

ChartPart chartPart(const QString &kind, const Plan &plan, YearId year)
{
    Sheet sheet = narrowGradeSheet(plan, year); // without what the grades mean
    const std::size_t meaning = sheet.columns.size() - 1;
    sheet.columns.resize(meaning);
    for (auto &row : sheet.rows)
        row.resize(meaning);
    return {kind, std::move(sheet)};
}

} // namespace shisaku
