#include "views/charts/barfigure.h"

#include "views/charts/baraxis.h"

#include <algorithm>

namespace shisaku
{
namespace
{

double heightOf(const TextBlock &block, double apart)
{
    return block.lines.isEmpty() ? 0 : block.size.height() + apart;
}

/// The length of 1 with which every bar and what stands at its end reaches as far as there is room.
double unitOf(const BarParts &parts, double reach)
{
    const Qt::Orientation direction = parts.bars.direction;
    const double halfTick = lengthOf(direction, parts.words.tick.size) / 2;
    double unit = (reach - halfTick) / parts.greatest;
    for (std::size_t i = 0; i < parts.segments.size(); ++i) {
        const double end =
            endGap(direction) * parts.em + lengthOf(direction, parts.words.bars[i].end.size);
        if (end > reach)
            return 0;
        if (!parts.segments[i].empty())
            unit = std::min(unit, (reach - end) / parts.segments[i].back().to);
    }
    return unit;
}

std::vector<int> ticksOf(const BarParts &parts, const BarMeasure &measure)
{
    const QSizeF size = parts.words.tick.size;
    const QSizeF wide = size + QSizeF(1, 1) * parts.em;
    const double length = measure.unit * parts.greatest;
    const double steps = std::clamp(length / lengthOf(measure.direction, wide), 1.0, 6.0);
    std::vector<int> ticks = wholeTicks(parts.greatest, static_cast<int>(steps));
    std::erase_if(ticks, [&](int tick) {
        return tick * measure.unit + lengthOf(measure.direction, size) / 2 > measure.reach;
    });
    return ticks;
}

BarRow rowOf(const BarParts &parts, const BarText &text, const SegmentLabels &labels,
             double thickness)
{
    const Qt::Orientation direction = parts.bars.direction;
    const double em = parts.em;
    const double outside = labels.outside.empty() ? 0 : labels.leader + labels.breadth;
    BarRow row{.before = 0,
               .core = std::max(thickness, breadthOf(direction, text.end.size)),
               .after = 0,
               .apart = text.beginsGroup};
    if (direction == Qt::Vertical) {
        row.after = outside;
        return row;
    }
    const bool above = parts.words.place == LabelPlace::Above;
    row.before = outside + heightOf(text.heading, 0.2 * em) + (above ? heightOf(text.label, 0) : 0);
    if (!above)
        row.core = std::max(row.core, text.label.size.height());
    return row;
}

/// The rows at even distances, whatever stands beside each.
std::vector<BarRow> even(std::vector<BarRow> rows)
{
    BarRow widest;
    for (const BarRow &row : rows) {
        widest.before = std::max(widest.before, row.before);
        widest.core = std::max(widest.core, row.core);
        widest.after = std::max(widest.after, row.after);
    }
    for (BarRow &row : rows)
        row = {widest.before, widest.core, widest.after, row.apart};
    return rows;
}

/// Columns always stand at even distances; level bars without headings do where there is room.
bool spreadFigure(BarFigure &figure, const BarParts &parts, double gap)
{
    const bool columns = parts.bars.direction == Qt::Vertical;
    std::optional<RowPlaces> places;
    if (columns || !parts.words.grouped) {
        std::vector<BarRow> rows = even(figure.rows);
        places = spreadRows(rows, figure.from, figure.to, gap);
        if (places)
            figure.rows = std::move(rows);
    }
    if (!places && !columns)
        places = spreadRows(figure.rows, figure.from, figure.to, gap);
    if (places)
        figure.places = std::move(*places);
    return places.has_value();
}

/// Places labels and rows with bars of the measure's thickness.
bool placeRows(BarFigure &figure, const BarParts &parts, double gap)
{
    figure.labels.clear();
    figure.rows.clear();
    for (std::size_t i = 0; i < parts.segments.size(); ++i) {
        auto labels = labelsOf(parts.segments[i], figure.measure);
        if (!labels)
            return false;
        figure.rows.push_back(rowOf(parts, parts.words.bars[i], *labels, figure.measure.thickness));
        figure.labels.push_back(std::move(*labels));
    }
    return spreadFigure(figure, parts, gap * figure.measure.thickness);
}

} // namespace

double endGap(Qt::Orientation direction)
{
    return direction == Qt::Horizontal ? 0.4 : 0.1;
}

std::optional<BarFigure> arrangedBars(const BarParts &parts, const QRectF &area,
                                      const BarLeast &least)
{
    const BarWords &words = parts.words;
    if (!words.whole)
        return {};
    const Qt::Orientation direction = parts.bars.direction;
    const double ticks = tickRoom(words, direction, parts.em);
    const double breadth = breadthOf(direction, area.size());
    BarFigure figure{.space = {direction, area, words.axis},
                     .measure = {.direction = direction, .em = parts.em},
                     .from = direction == Qt::Vertical ? ticks : 0,
                     .to = direction == Qt::Vertical ? breadth : breadth - ticks};
    BarMeasure &measure = figure.measure;
    measure.reach = lengthOf(direction, area.size()) - words.axis;
    measure.unit = unitOf(parts, measure.reach);
    if (measure.unit <= 0 || measure.unit * parts.greatest < least.longest)
        return {};
    figure.ticks = ticksOf(parts, measure);
    measure.thickness = least.thickness.back() * parts.em;
    if (!placeRows(figure, parts, least.gap))
        return {};
    for (const double thickness : least.thickness) {
        measure.thickness = thickness * parts.em;
        if (placeRows(figure, parts, least.gap))
            return figure;
    }
    return {};
}

} // namespace shisaku
