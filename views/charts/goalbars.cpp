#include "views/charts/goalbars.h"

#include "models/domain/officialtext.h"
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

QString titleOf(const Plan &plan, YearId year, GoalFigures figures)
{
    return (figures == GoalFigures::Shares
                //: Title of a chart; %1 is the fiscal year
                ? Tr::tr("Shares of grades by goal, %1")
                //: Title of a chart; %1 is the fiscal year
                : Tr::tr("Measures by goal and grade, %1"))
        .arg(yearText(plan, year));
}

/// Whether the rounded percentages of some goal are not 100 together.
bool missesHundred(const GoalTally &tally)
{
    return std::ranges::any_of(tally.rows, [](const GoalCount &row) {
        int percents = 0;
        for (const int count : row.counts)
            percents += percentage(count, row.total);
        return row.total > 0 && percents != 100;
    });
}

/// What has to be known of the shares. The plan's own percentages may be of fewer measures.
QString shareNote(const Plan &plan, const GoalTally &tally)
{
    QStringList sentences;
    if (plan.info().percentBase == PercentBase::Rated && tally.totals.total > 0)
        sentences << Tr::tr("Percentages are of all measures of the goal.");
    if (missesHundred(tally))
        sentences << Tr::tr("Percentages are rounded; those of some bars do not add up to 100%.");
    return sentences.join(u' ');
}

/// The goal's measures of one grade.
Slice partOf(const Plan &plan, const GoalCount &row, const GradeCount &part, GoalFigures figures)
{
    QStringList words{plan.find<Goal>(row.goal)->label(), gradeCode(plan, part.grade)};
    const QString share = percentText(percentage(part.count, row.total));
    if (figures == GoalFigures::Shares)
        words << share;
    Slice slice = barSlice(plan, part, words);
    if (figures == GoalFigures::Shares)
        slice.figure = share;
    slice.behind = {.goal = row.goal, .grade = part.grade};
    return slice;
}

} // namespace

Chart goalBars(const Plan &plan, YearId year, GoalFigures figures)
{
    const bool share = figures == GoalFigures::Shares;
    const GoalTally tally = tallyByGoal(plan, year);
    Chart chart{.title = titleOf(plan, year, figures),
                .note = share ? shareNote(plan, tally) : QString()};
    Bars bars{.share = share};
    for (const GoalCount &row : tally.rows) {
        Bar bar{.label = plan.find<Goal>(row.goal)->label(),
                .end = share ? chartCountText(row.total) : QString::number(row.total)};
        for (std::size_t i = 0; i < tally.grades.size(); ++i) {
            const GradeCount part{tally.grades[i], row.counts[i]};
            if (part.count == 0)
                continue;
            chart.slices.push_back(partOf(plan, row, part, figures));
            ++bar.slices;
        }
        bars.bars.push_back(std::move(bar));
    }
    chart.description = describedBars(chart, bars, tally.totals.total);
    chart.figure = std::move(bars);
    return chart;
}

const ChartKind goalBarsKind{"goal"_L1, QT_TRANSLATE_NOOP("shisaku::Charts", "By goal"),
                             [](const Plan &plan, const ChartSubject &subject) {
                                 return goalBars(plan, subject.year,
                                                 subject.share ? GoalFigures::Shares
                                                               : GoalFigures::Counts);
                             },
                             ChartKind::Shares};

} // namespace shisaku
