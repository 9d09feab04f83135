#include "views/charts/chartwords.h"

#include "models/tallies/wording.h"
#include "views/charts/palette.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Charts)
};

/// The bar and what is in it: 計画どおり推進：A 23, B 13（計36）, 事業拡大 0.
QString barText(const Bar &bar, std::span<const Slice> slices)
{
    QStringList parts;
    for (const Slice &slice : slices) {
        if (!slice.figure.isEmpty())
            parts << slice.name + u' ' + slice.figure;
    }
    const QString label = (bar.group + u' ' + bar.label).trimmed();
    if (parts.isEmpty())
        return (label + u' ' + bar.end).trimmed();
    const QString content = parts.join(u", "_s);
    //: A bar of a chart as text: its label, its parts, and what they are together
    return bar.end.isEmpty() ? Tr::tr("%1: %2").arg(label, content)
                             : Tr::tr("%1: %2 (%3 in all)").arg(label, content, bar.end);
}

} // namespace

QString yearText(const Year &year)
{
    return yearLabel(year).normalized(QString::NormalizationForm_KC);
}

QString yearText(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    return year ? yearText(*year) : QString();
}

QString chartCountText(int count)
{
    //: The middle of a chart's label, such as 【A】, 24施策, 59%
    return Tr::tr("%n measure(s)", nullptr, count);
}

int classOf(const Plan &plan, GradeId id)
{
    const std::vector<Grade> grades = plan.grades();
    const auto at = std::ranges::find(grades, id, &Grade::id);
    return at != grades.end() ? static_cast<int>(at - grades.begin()) : noClass;
}

Slice gradeSlice(const Plan &plan, const GradeCount &part, const QStringList &words)
{
    const Grade *grade = plan.find<Grade>(part.grade);
    Slice slice{
        .label = words.join(u", "_s), .count = part.count, .classIndex = classOf(plan, part.grade)};
    slice.hint = slice.label;
    if (grade && !grade->definition.isEmpty())
        slice.hint += u'\n' + grade->definition;
    return slice;
}

Slice barSlice(const Plan &plan, const GradeCount &part, const QStringList &words)
{
    Slice slice = gradeSlice(plan, part, words + QStringList{chartCountText(part.count)});
    slice.name = gradeCode(plan, part.grade);
    slice.figure = QString::number(part.count);
    return slice;
}

QString percentageNote(const Plan &plan, const GradeTally &tally)
{
    int percents = 0;
    for (const GradeCount &row : tally.rows)
        percents += percentageOf(plan, tally, row).value_or(0);
    QStringList sentences;
    if (plan.info().percentBase == PercentBase::Rated && tally.total > 0)
        sentences << Tr::tr("Percentages are of the %n rated measure(s).", nullptr,
                            percentBaseOf(plan, tally));
    if (percents != 100 && percents > 0)
        sentences << Tr::tr("Percentages are rounded and do not add up to 100%.");
    return sentences.join(u' ');
}

QString describedParts(const Chart &chart, const QStringList &parts, std::optional<int> total)
{
    if (chart.slices.empty())
        return u"%1: %2"_s.arg(chart.title, chart.empty.isEmpty() ? nothingToCount() : chart.empty);
    const QString text = parts.join(u"; "_s);
    //: The figures of a chart as text: title, the labels, and the total of measures
    return total ? Tr::tr("%1: %2. %n measure(s) in all.", nullptr, *total).arg(chart.title, text)
                 //: The figures of a chart as text: title, the labels
                 : Tr::tr("%1: %2.").arg(chart.title, text);
}

QString describedBars(const Chart &chart, const Bars &bars, std::optional<int> total)
{
    QStringList parts;
    std::span<const Slice> left = chart.slices;
    for (const Bar &bar : bars.bars) {
        const auto own = static_cast<std::size_t>(bar.slices);
        parts << barText(bar, left.first(own));
        left = left.subspan(own);
    }
    return describedParts(chart, parts, total);
}

} // namespace shisaku
