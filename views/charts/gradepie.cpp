#include "views/charts/gradepie.h"

#include "models/tallies/counts.h"
#include "models/tallies/wording.h"
#include "views/charts/palette.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Charts)
};

/// Digits are half-width throughout, as in the published chart.
QString labelOf(const Plan &plan, const GradeTally &tally, const GradeCount &row)
{
    //: The middle of a chart's label, such as 【A】, 24施策, 59%
    const QString count = Tr::tr("%n measure(s)", nullptr, row.count);
    const QString label = u"【%1】, %2"_s.arg(gradeCode(plan, row.grade), count);
    const auto percent = percentageOf(plan, tally, row);
    return percent ? label + u", "_s + percentText(*percent) : label;
}

Slice sliceOf(const Plan &plan, const GradeTally &tally, std::size_t place)
{
    const GradeCount &row = tally.rows[place]; // the tally's order is the scale's
    const Grade *grade = plan.find<Grade>(row.grade);
    Slice slice{.label = labelOf(plan, tally, row),
                .count = row.count,
                .classIndex = grade ? static_cast<int>(place) : noClass,
                .behind = {.grade = row.grade}};
    slice.hint = slice.label;
    if (grade && !grade->definition.isEmpty())
        slice.hint += u'\n' + grade->definition;
    return slice;
}

QString noteOf(const Plan &plan, const GradeTally &tally)
{
    if (plan.info().percentBase == PercentBase::Rated)
        return Tr::tr("Percentages are of the rated measures only.");
    int percents = 0;
    for (const GradeCount &row : tally.rows)
        percents += percentageOf(plan, tally, row).value_or(0);
    return percents == 100 || tally.total == 0
               ? QString()
               : Tr::tr("Percentages are rounded and do not add up to 100%.");
}

QString descriptionOf(const Chart &chart, int total)
{
    if (chart.slices.empty())
        return u"%1: %2"_s.arg(chart.title, nothingToCount());
    QStringList labels;
    for (const Slice &slice : chart.slices)
        labels << slice.label;
    //: The figures of a chart as text: title, the labels, and the total of measures
    return Tr::tr("%1: %2. %n measure(s) in all.", nullptr, total)
        .arg(chart.title, labels.join(u"; "_s));
}

} // namespace

Chart gradePie(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    const GradeTally tally = tallyByGrade(plan, id);
    //: Title of a chart; %1 is the fiscal year
    Chart chart{.title = Tr::tr("Measures by grade, %1").arg(year ? yearLabel(*year) : QString()),
                .note = noteOf(plan, tally)};
    for (std::size_t place = 0; place < tally.rows.size(); ++place) {
        if (tally.rows[place].count > 0)
            chart.slices.push_back(sliceOf(plan, tally, place));
    }
    chart.description = descriptionOf(chart, tally.total);
    return chart;
}

} // namespace shisaku
