#include "views/charts/gradebars.h"

#include "models/tallies/wording.h"
#include "views/charts/chartwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Charts)
};

/// 24施策 59%
QString endOf(const Plan &plan, const GradeTally &tally, const GradeCount &row)
{
    const auto percent = percentageOf(plan, tally, row);
    QString count = chartCountText(row.count);
    return percent ? count + u' ' + percentText(*percent) : count;
}

} // namespace

Chart gradeBars(const Plan &plan, YearId year)
{
    const GradeTally tally = tallyByGrade(plan, year);
    Chart chart{.title = Tr::tr("Measures by grade, %1").arg(yearText(plan, year)),
                .note = percentageNote(plan, tally)};
    Bars bars;
    for (const GradeCount &row : tally.rows) {
        const QString code = gradeCode(plan, row.grade);
        bars.bars.push_back(
            {.label = code, .slices = row.count > 0 ? 1 : 0, .end = endOf(plan, tally, row)});
        if (row.count == 0)
            continue;
        Slice slice = gradeSlice(plan, row, {code, bars.bars.back().end});
        slice.behind.grade = row.grade;
        chart.slices.push_back(std::move(slice));
    }
    chart.description = describedBars(chart, bars, tally.total);
    chart.figure = std::move(bars);
    return chart;
}

const ChartKind gradeBarsKind{
    "grade-bars"_L1, QT_TRANSLATE_NOOP("shisaku::Charts", "By grade (bars)"),
    [](const Plan &plan, const ChartSubject &subject) { return gradeBars(plan, subject.year); }};

} // namespace shisaku
