#include "models/reports/publishedreport.h"

#include "models/reports/annualreport.h"
#include "models/reports/injapanese.h"
#include "models/reports/reportsheets.h"
#include "models/reports/slottable.h"
#include "models/reports/storedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

const auto partsKey = "parts"_L1;
const auto valuesKey = "values"_L1; // what the slots said, by their names
const auto placeKey = "place"_L1;
const auto kindKey = "kind"_L1;
const auto whichKey = "which"_L1; // of a table or a chart
const auto textKey = "text"_L1;   // as readStoredText reads it
const auto isWrittenKey = "isWritten"_L1;

using Content = decltype(ReportPart::content);

struct KindAndWhich {
    QString kind;
    QString which{};
};

struct KindOf {
    KindAndWhich operator()(const TitlePart &) const { return {u"title"_s}; }
    KindAndWhich operator()(const HeadingPart &heading) const
    {
        return {heading.level == 1 ? u"heading"_s : u"subheading"_s};
    }
    KindAndWhich operator()(const ProsePart &) const { return {u"paragraph"_s}; }
    KindAndWhich operator()(const TablePart &table) const { return {u"table"_s, table.kind}; }
    KindAndWhich operator()(const ChartPart &chart) const { return {u"chart"_s, chart.kind}; }
};

QJsonObject written(const ReportPart &part)
{
    const KindAndWhich of = std::visit(KindOf{}, part.content);
    QJsonObject object{
        {placeKey, part.place}, {kindKey, of.kind}, {textKey, storedText(part.text)}};
    if (!of.which.isEmpty())
        object.insert(whichKey, of.which);
    if (part.isWritten)
        object.insert(isWrittenKey, true);
    return object;
}

/// Reads a published report part by part, up to the first that is no good.
class Reader
{
public:
    explicit Reader(const Facts &facts)
        : m_facts(facts)
        , m_slots(facts)
    {
    }

    std::optional<Report> read(const QJsonObject &object)
    {
        m_values = object.value(valuesKey).toObject();
        Report report;
        const QJsonArray parts = object.value(partsKey).toArray();
        for (const auto each : parts) {
            auto part = readPart(each.toObject());
            if (!part)
                return std::nullopt;
            if (std::holds_alternative<TitlePart>(part->content))
                report.title = plainText(part->text);
            report.parts.push_back(std::move(*part));
        }
        return report.parts.empty() ? std::nullopt : std::optional(std::move(report));
    }

private:
    std::optional<ReportPart> readPart(const QJsonObject &object) const
    {
        const QString place = object.value(placeKey).toString();
        const QJsonValue stored = object.value(textKey);
        auto content =
            contentOf(object.value(kindKey).toString(), object.value(whichKey).toString());
        if (place.isEmpty() || !stored.isString() || !content)
            return std::nullopt;
        auto text = asPublished(readStoredText(stored.toString()));
        if (!text)
            return std::nullopt;
        return ReportPart{.place = place,
                          .content = std::move(*content),
                          .text = std::move(*text),
                          .isWritten = object.value(isWrittenKey).toBool()};
    }

    std::optional<Content> contentOf(const QString &kind, const QString &which) const
    {
        if (kind == "title"_L1)
            return TitlePart{};
        if (kind == "heading"_L1)
            return HeadingPart{1};
        if (kind == "subheading"_L1)
            return HeadingPart{2};
        if (kind == "paragraph"_L1)
            return ProsePart{};
        if (kind == "table"_L1 && tableKinds().contains(which))
            return tablePart(which, m_facts.plan, m_facts.year.id);
        if (kind == "chart"_L1 && reportCharts().contains(which))
            return chartPart(which, m_facts.plan, m_facts.year.id);
        return std::nullopt;
    }

    /// Gives the slots what they said then, and the measures that are behind them now.
    std::optional<ReportText> asPublished(ReportText text) const
    {
        for (ReportSpan &span : text) {
            if (!span.isSlot())
                continue;
            const QJsonValue said = m_values.value(span.slot);
            if (!said.isString())
                return std::nullopt;
            span.text = said.toString();
            if (const Slot *slot = m_slots.find(span.slot))
                span.behind = slot->span.behind;
        }
        return text;
    }

    const Facts &m_facts;
    SlotTable m_slots;
    QJsonObject m_values;
};

} // namespace

QString publishedReport(const Plan &plan, YearId year)
{
    const Report report = annualReport(plan, year);
    if (!report.refusal.isEmpty() || report.parts.empty())
        return {};
    QJsonArray parts;
    QJsonObject values;
    for (const ReportPart &part : report.parts) {
        parts.append(written(part));
        for (const ReportSpan &span : part.text) {
            if (span.isSlot())
                values.insert(span.slot, span.text);
        }
    }
    const QJsonObject object{{partsKey, parts}, {valuesKey, values}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Report> readPublishedReport(const Plan &plan, const Year &year)
{
    const InJapanese japanese;
    const QJsonDocument document = QJsonDocument::fromJson(year.report.toUtf8());
    const auto facts = factsOf(plan, year.id);
    return facts ? Reader(*facts).read(document.object()) : std::nullopt;
}

} // namespace shisaku
