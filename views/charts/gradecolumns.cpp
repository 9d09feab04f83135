#include "views/charts/gradecolumns.h"

#include "models/tallies/indicatorseries.h"
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

bool isGraded(const Plan &plan, YearId year)
{
    return std::ranges::any_of(plan.evaluations(year),
                               [](const Evaluation &each) { return bool(each.grade); });
}

/// The years of the columns, in time.
std::vector<Year> yearsShown(const Plan &plan, YearId last, YearId first)
{
    std::vector<Year> years = yearsUpTo(plan, last);
    const Year *shown = plan.find<Year>(last);
    if (!shown)
        return years;
    if (shown->isOverall())
        years.push_back(*shown);
    const auto begins = [&](const Year &year) {
        return first ? year.id == first : isGraded(plan, year.id);
    };
    years.erase(years.begin(), std::find_if(years.begin(), std::prev(years.end()), begins));
    return years;
}

QString titleOf(const std::vector<Year> &years)
{
    if (years.empty())
        return Tr::tr("Measures by grade, %1").arg(QString());
    const QString last = yearText(years.back());
    return years.size() == 1
               ? Tr::tr("Measures by grade, %1").arg(last)
               //: Title of a chart; %1 is the first, %2 the last fiscal year
               : Tr::tr("Measures by grade, %1 to %2").arg(yearText(years.front()), last);
}

} // namespace

Chart gradeColumns(const Plan &plan, YearId last, YearId first)
{
    const std::vector<Year> years = yearsShown(plan, last, first);
    Chart chart{.title = titleOf(years)};
    Bars bars{.direction = Qt::Vertical};
    for (const Year &year : years) {
        const GradeTally tally = tallyByGrade(plan, year.id);
        Bar bar{.label = yearText(year), .end = QString::number(tally.total)};
        for (const GradeCount &row : tally.rows) {
            if (row.count == 0)
                continue;
            Slice slice = barSlice(plan, row, {bar.label, gradeCode(plan, row.grade)});
            slice.behind.grade = row.grade;
            slice.year = year.id;
            chart.slices.push_back(std::move(slice));
            ++bar.slices;
        }
        bars.bars.push_back(std::move(bar));
    }
    chart.description = describedBars(chart, bars);
    chart.figure = std::move(bars);
    return chart;
}

const ChartKind gradeColumnsKind{
    "trend"_L1, QT_TRANSLATE_NOOP("shisaku::Charts", "Grades over the years"),
    [](const Plan &plan, const ChartSubject &subject) {
        return gradeColumns(plan, subject.year, subject.other);
    },
    ChartKind::EarlierYear, QT_TRANSLATE_NOOP("shisaku::Charts", "First year")};

} // namespace shisaku
