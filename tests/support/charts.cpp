#include "tests/support/charts.h"

#include "tests/support/xmltree.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

/// Adds the texts of the drawing: what stands on one line may come in several runs.
void addTexts(const XmlTree &element, QStringList &texts)
{
    QString line;
    for (const XmlTree &child : element.children) {
        if (child.name == u"text"_s)
            line += child.text.trimmed().isEmpty() ? QString() : child.text;
        else
            addTexts(child, texts);
    }
    if (!line.isEmpty())
        texts << line.trimmed();
}

} // namespace

std::vector<Bar> barsOf(const Chart &chart)
{
    const auto *bars = std::get_if<Bars>(&chart.figure);
    return bars ? bars->bars : std::vector<Bar>();
}

QStringList barTexts(const Chart &chart)
{
    QStringList texts;
    std::size_t next = 0;
    for (const Bar &bar : barsOf(chart)) {
        QStringList parts;
        for (int i = 0; i < bar.slices; ++i, ++next)
            parts << chart.slices.at(next).name + u' ' + chart.slices.at(next).figure;
        QString text = bar.label;
        if (!parts.isEmpty())
            text += u": "_s + parts.join(u", "_s);
        texts << (bar.end.isEmpty() ? text : text + u" = "_s + bar.end);
    }
    return texts;
}

Plan withRatedPercentages(Plan plan)
{
    PlanInfo info = plan.info();
    info.percentBase = PercentBase::Rated;
    ChangeSet changes;
    changes.replace(plan.info(), info);
    plan.apply(changes);
    return plan;
}

std::vector<MeasureId> measuresBehind(const Plan &plan, const Slice &slice, YearId year)
{
    std::vector<MeasureId> ids;
    for (const Measure &measure : plan.measuresInForce(year)) {
        if (slice.behind.holds(plan, year, measure))
            ids.push_back(measure.id);
    }
    return ids;
}

QStringList drawnTexts(const QByteArray &svg)
{
    QStringList texts;
    addTexts(xmlTree(svg), texts);
    return texts;
}

} // namespace shisaku::test
