#include "views/charts/gradepie.h"

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

/// 【A】, 24施策, 59%
QStringList wordsOf(const Plan &plan, const GradeTally &tally, const GradeCount &row)
{
    QStringList words{u"【%1】"_s.arg(gradeCode(plan, row.grade)), chartCountText(row.count)};
    if (const auto percent = percentageOf(plan, tally, row))
        words << percentText(*percent);
    return words;
}

Slice sliceOf(const Plan &plan, const GradeTally &tally, const GradeCount &row)
{
    Slice slice = gradeSlice(plan, row, wordsOf(plan, tally, row));
    slice.behind.grade = row.grade;
    return slice;
}

} // namespace

Chart gradePie(const Plan &plan, YearId year)
{
    const GradeTally tally = tallyByGrade(plan, year);
    //: Title of a chart; %1 is the fiscal year
    Chart chart{.title = Tr::tr("Measures by grade, %1").arg(yearText(plan, year)),
                .note = percentageNote(plan, tally)};
    QStringList labels;
    for (const GradeCount &row : tally.rows) {
        if (row.count == 0)
            continue;
        chart.slices.push_back(sliceOf(plan, tally, row));
        labels << chart.slices.back().label;
    }
    chart.description = describedParts(chart, labels, tally.total);
    return chart;
}

const ChartKind gradePieKind{
    "grade"_L1, QT_TRANSLATE_NOOP("shisaku::Charts", "By grade"),
    [](const Plan &plan, const ChartSubject &subject) { return gradePie(plan, subject.year); }};

} // namespace shisaku
