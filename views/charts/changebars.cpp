#include "views/charts/changebars.h"

#include "models/tallies/comparisonsheets.h"
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

/// The grades of the scale in their order, and none.
std::vector<GradeId> gradesAndNone(const Plan &plan)
{
    std::vector<GradeId> ids;
    for (const Grade &grade : plan.grades())
        ids.push_back(grade.id);
    ids.push_back({});
    return ids;
}

/// Makes the bars of a comparison, one behind the other.
class BarsOfChanges
{
public:
    BarsOfChanges(const Plan &plan, const Comparison &comparison, Chart &chart)
        : m_plan(plan)
        , m_comparison(comparison)
        , m_chart(chart)
    {
    }

    /// The measures for which it holds as one bar, if there are any, each slice a new grade. In
    /// words a slice is the kind of change, and the new grade behind `from`.
    void add(Bar bar, ChangeKind kind, const QString &from, auto holds)
    {
        int total = 0;
        for (const GradeId grade : gradesAndNone(m_plan)) {
            std::vector<MeasureId> measures;
            for (const MeasureChange &row : m_comparison.rows) {
                if (row.after.grade == grade && holds(row))
                    measures.push_back(row.measure.id);
            }
            if (measures.empty())
                continue;
            const GradeCount part{grade, static_cast<int>(measures.size())};
            Slice slice =
                barSlice(m_plan, part, {changeKindText(kind), from + gradeCode(m_plan, grade)});
            slice.behind.measures = std::move(measures);
            m_chart.slices.push_back(std::move(slice));
            total += part.count;
            ++bar.slices;
        }
        if (bar.slices > 1)
            bar.end = QString::number(total);
        if (bar.slices > 0)
            m_bars.bars.push_back(std::move(bar));
    }

    /// A group of bars, one for each old grade of changes of that kind.
    void addByOldGrade(ChangeKind kind)
    {
        const QString group = changeKindText(kind);
        for (const Grade &grade : m_plan.grades()) {
            const QString label = grade.code + u" →"_s;
            add({.label = label, .group = group}, kind, label + u' ',
                [&](const MeasureChange &row) {
                    return row.kind == kind && row.before.grade == grade.id;
                });
        }
    }

    /// One bar of changes of that kind among those that are neither better nor worse.
    void addKind(ChangeKind kind)
    {
        add({.label = changeKindText(kind), .group = Tr::tr("Others")}, kind, {},
            [&](const MeasureChange &row) { return row.kind == kind; });
    }

    Bars take() { return std::move(m_bars); }

private:
    const Plan &m_plan;
    const Comparison &m_comparison;
    Chart &m_chart;
    Bars m_bars{};
};

/// Improved and declined are always both stated: a group without bars in words.
QString noteOf(const Comparison &comparison)
{
    if (comparison.rows.empty())
        return {};
    const bool improved = comparison.count(ChangeKind::Improved) > 0;
    const bool declined = comparison.count(ChangeKind::Declined) > 0;
    if (!improved && !declined)
        return Tr::tr("No measure improved and none declined.");
    if (!improved)
        return Tr::tr("No measure improved.");
    return declined ? QString() : Tr::tr("No measure declined.");
}

Chart withoutEarlierYear(const Plan &plan, YearId after)
{
    const QString label = yearText(plan, after);
    //: Title of a chart; %1 is the fiscal year
    Chart chart{.title = Tr::tr("Changes of grades, %1").arg(label),
                .empty = Tr::tr("The plan does not have a year to compare %1 with.").arg(label),
                .figure = Bars{}};
    chart.description = describedBars(chart, {});
    return chart;
}

} // namespace

Chart changeBars(const Plan &plan, YearId after, YearId before)
{
    const Year *earlier = before ? plan.find<Year>(before) : yearToCompareWith(plan, after);
    if (!earlier)
        return withoutEarlierYear(plan, after);
    const Comparison comparison = compare(plan, earlier->id, after);
    Chart chart{//: Title of a chart; %1 is the earlier, %2 the later fiscal year
                .title =
                    Tr::tr("Changes of grades from %1 to %2")
                        .arg(yearText(plan, comparison.before), yearText(plan, comparison.after)),
                .note = noteOf(comparison)};
    BarsOfChanges changes(plan, comparison, chart);
    for (const ChangeKind kind : allChangeKinds) {
        if (kind == ChangeKind::Improved || kind == ChangeKind::Declined)
            changes.addByOldGrade(kind);
        else
            changes.addKind(kind);
    }
    const Bars bars = changes.take();
    chart.description = describedBars(chart, bars, static_cast<int>(comparison.rows.size()));
    chart.figure = bars;
    return chart;
}

const ChartKind changeBarsKind{
    "change"_L1, QT_TRANSLATE_NOOP("shisaku::Charts", "Compared with an earlier year"),
    [](const Plan &plan, const ChartSubject &subject) {
        return changeBars(plan, subject.year, subject.other);
    },
    ChartKind::EarlierYear, QT_TRANSLATE_NOOP("shisaku::Charts", "Year to compare with")};

} // namespace shisaku
