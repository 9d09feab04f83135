#include "views/charts/directionbars.h"

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

} // namespace

Chart directionBars(const Plan &plan, YearId year)
{
    const DirectionTally tally = tallyByDirection(plan, year);
    //: Title of a chart; %1 is the fiscal year
    Chart chart{.title = Tr::tr("Measures by direction and grade, %1").arg(yearText(plan, year))};
    Bars bars;
    for (const DirectionCount &row : tally.rows) {
        const QString label = directionLabel(plan, row.direction);
        bars.bars.push_back({.label = label,
                             .slices = static_cast<int>(row.breakdown.size()),
                             .end = QString::number(row.count)});
        for (const GradeCount &part : row.breakdown) {
            Slice slice = barSlice(plan, part, {label, gradeCode(plan, part.grade)});
            slice.behind = {.grade = part.grade, .direction = row.direction};
            chart.slices.push_back(std::move(slice));
        }
    }
    chart.description = describedBars(chart, bars, tally.total);
    chart.figure = std::move(bars);
    return chart;
}

const ChartKind directionBarsKind{"direction"_L1,
                                  QT_TRANSLATE_NOOP("shisaku::Charts", "By direction"),
                                  [](const Plan &plan, const ChartSubject &subject) {
                                      return directionBars(plan, subject.year);
                                  }};

} // namespace shisaku
