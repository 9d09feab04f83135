#include "views/publishing/reportblock.h"

#include "models/reports/injapanese.h"
#include "views/charts/chartlayout.h"
#include "views/printing/changehint.h"
#include "views/printing/paperflow.h"
#include "views/publishing/blockstyle.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Publication)
};

constexpr double mm = 72 / 25.4 * point;
constexpr QSizeF chartSize = QSizeF(chartWidthMm, chartHeightMm) * mm;
constexpr double chartPoints = 9.5;

ProsePiece pieceOf(const ReportSpan &span)
{
    if (!span.behind && !span.before)
        return {span.text};
    PaperSpot spot{.area = {}, .place = {}, .behind = span.behind};
    if (span.before) {
        spot.hint = changeHint(*span.before);
        spot.isMarked = true;
    }
    return {span.text, spot};
}

std::vector<ProsePiece> piecesOf(const ReportText &text)
{
    std::vector<ProsePiece> pieces;
    std::ranges::transform(text, std::back_inserter(pieces), pieceOf);
    return pieces;
}

PaperSpot spotOf(const ReportPart &part)
{
    PaperSpot spot{.area = {}, .place = part.place, .isMarked = part.isTemplateChanged};
    if (part.isTemplateChanged)
        spot.hint = Tr::tr("The template's text has changed since this was last confirmed.");
    return spot;
}

/// The chart in the middle of the width; its title is the part's caption.
PaperChart setChart(Chart chart, double width)
{
    const InJapanese japanese; // of a chart that has nothing to say
    chart.title.clear();
    const QSizeF size(std::min(chartSize.width(), width), chartSize.height());
    return {{(width - size.width()) / 2, 0}, layoutChart(chart, size, typeOf(chartPoints))};
}

/// What each slice and label of the chart answers for, where they are in the chart.
std::vector<PaperSpot> spotsOf(const Layout &layout, const Chart &chart)
{
    std::vector<PaperSpot> spots;
    const auto add = [&](int slice, const QPainterPath &outline) {
        const Slice &shown = chart.slices[static_cast<std::size_t>(slice)];
        spots.push_back({.area = outline.boundingRect(),
                         .place = {},
                         .behind = shown.behind,
                         .hint = shown.hint,
                         .outline = outline});
    };
    for (const auto *marks : {&layout.shapes, &layout.points}) {
        for (const ShapeMark &shape : *marks) {
            if (shape.slice >= 0)
                add(shape.slice, shape.path);
        }
    }
    for (const TextMark &text : layout.texts) {
        QPainterPath box;
        box.addRect(text.box);
        if (text.slice >= 0)
            add(text.slice, box);
    }
    return spots;
}

} // namespace

ReportBlock::ReportBlock(const ReportPart &part, const Chart &chart, double width)
    : m_part(part)
    , m_text(piecesOf(part.text), width, styleOf(part).text)
{
    if (const auto *table = std::get_if<TablePart>(&part.content))
        m_table.emplace(table->sheet, width, tablePoints);
    if (std::holds_alternative<ChartPart>(part.content)) {
        m_chart = setChart(chart, width);
        m_chartSpots = spotsOf(m_chart->layout, chart);
    }
}

bool ReportBlock::isHeading() const
{
    return std::holds_alternative<TitlePart>(m_part.content) ||
           std::holds_alternative<HeadingPart>(m_part.content);
}

double ReportBlock::gapAbove() const
{
    return styleOf(m_part).above;
}

double ReportBlock::gapBelow() const
{
    return styleOf(m_part).below;
}

/// Of the part's own text, or of a caption and the gap under it.
double ReportBlock::textHeight() const
{
    const double text = m_text.heightOf(m_text.lineCount());
    return m_table || m_chart ? text + gapUnderCaption : text;
}

double ReportBlock::height() const
{
    return textHeight() + (m_table ? m_table->height() : 0) +
           (m_chart ? m_chart->layout.size.height() : 0);
}

double ReportBlock::togetherHeight() const
{
    return m_table ? height() : startHeight();
}

double ReportBlock::startHeight() const
{
    if (m_table)
        return textHeight() + m_table->startHeight();
    return m_chart ? height() : m_text.startHeight();
}

void ReportBlock::place(PaperFlow &flow) const
{
    flow.beginPart(spotOf(m_part));
    flow.place(m_text);
    if (m_table || m_chart)
        flow.skip(gapUnderCaption);
    if (m_table)
        flow.place(*m_table);
    if (m_chart)
        placeChart(flow);
}

void ReportBlock::placeChart(PaperFlow &flow) const
{
    PaperChart chart = *m_chart;
    chart.at += flow.cursor();
    for (PaperSpot spot : m_chartSpots) {
        spot.place = m_part.place;
        spot.area.translate(chart.at);
        spot.outline.translate(chart.at);
        flow.page().spots.push_back(std::move(spot));
    }
    flow.advance(chart.layout.size.height());
    flow.page().charts.push_back(std::move(chart));
}

} // namespace shisaku
