#include "views/charts/pielayout.h"

#include "views/charts/chartframe.h"
#include "views/charts/pieattempt.h"

#include <algorithm>
#include <map>
#include <span>

namespace shisaku
{
namespace
{

/// The page at one size of text, and the labels' forms.
struct Page {
    ChartFrame frame;
    std::vector<std::vector<TextBlock>> forms{}; ///< for each slice
};

Page pageOf(const Chart &chart, const QSizeF &size, const QFont &font, double text)
{
    Page page{.frame = frameOf(chart, size, font, text)};
    for (const Slice &slice : chart.slices)
        page.forms.push_back(formsOf(slice.label, page.frame.font, 0.22 * size.width()));
    return page;
}

/// A label that fits into its sector.
struct InsideLabel {
    std::size_t slice = 0;
    TextBlock text;
    QRectF box;
};

/// The sectors, and which labels fit into them.
struct Disc {
    std::vector<Sector> sectors;
    std::vector<InsideLabel> inside;
    std::vector<std::size_t> outside; ///< the slices of the others
};

/// A box of that size in the sector, at least that far from its edges, if there is one.
std::optional<QRectF> boxIn(const Sector &sector, const QSizeF &size, double pad)
{
    for (const double share : {0.6, 0.55, 0.65, 0.5, 0.7, 0.45, 0.75, 0.8}) {
        QRectF box({}, size);
        const double away = sector.span < 360 ? share * sector.radius : 0;
        box.moveCenter(sector.at(sector.middle(), away));
        if (sector.contains(box.adjusted(-pad, -pad / 2, pad, pad / 2)))
            return box;
    }
    return {};
}

/// The roomiest place in the sector, in the form of the fewest lines, if there is one.
std::optional<InsideLabel> placedInside(const Sector &sector, std::span<const TextBlock> forms,
                                        double em)
{
    for (const TextBlock &form : forms) {
        std::optional<QRectF> best;
        for (const double pad : {0.3, 0.8, 1.2}) {
            const auto box = boxIn(sector, form.size, pad * em);
            if (!box)
                break;
            best = box;
        }
        if (best)
            return InsideLabel{.text = form, .box = *best};
    }
    return {};
}

std::vector<Sector> sectorsOf(const Chart &chart, const QRectF &area, const Attempt &attempt)
{
    std::vector<int> counts;
    for (const Slice &slice : chart.slices)
        counts.push_back(std::max(0, slice.count));
    const double radius = attempt.radius * std::min(area.width(), area.height()) / 2;
    QPointF centre = area.center();
    if (attempt.place == Place::Bottom)
        centre.setY(area.bottom() - radius);
    if (attempt.place == Place::Top)
        centre.setY(area.top() + radius);
    return dividedDisc(counts, centre, radius);
}

Disc pieOf(const Chart &chart, const Page &page, const Attempt &attempt)
{
    Disc pie{.sectors = sectorsOf(chart, page.frame.area, attempt), .inside = {}, .outside = {}};
    for (std::size_t slice = 0; slice < pie.sectors.size(); ++slice) {
        if (chart.slices[slice].count <= 0)
            continue;
        const auto unbroken = std::span(page.forms[slice]).first(3);
        if (auto label = placedInside(pie.sectors[slice], unbroken, page.frame.em)) {
            label->slice = slice;
            pie.inside.push_back(std::move(*label));
        } else {
            pie.outside.push_back(slice);
        }
    }
    return pie;
}

std::vector<OutsideLabel> outsideLabels(const Disc &pie, const Page &page, std::size_t form)
{
    std::vector<OutsideLabel> labels;
    for (const std::size_t slice : pie.outside)
        labels.push_back({static_cast<int>(slice), pie.sectors[slice], page.forms[slice][form]});
    return labels;
}

QPainterPath clearingOf(const QRectF &box, double em)
{
    QPainterPath path;
    path.addRoundedRect(box.adjusted(-0.3 * em, 0, 0.3 * em, 0), 0.3 * em, 0.3 * em);
    return path;
}

void addPie(Layout &layout, const Chart &chart, const Page &page, const Disc &pie)
{
    for (std::size_t slice = 0; slice < pie.sectors.size(); ++slice) {
        if (chart.slices[slice].count > 0)
            layout.shapes.push_back({.path = pie.sectors[slice].path(),
                                     .slice = static_cast<int>(slice),
                                     .classIndex = chart.slices[slice].classIndex});
    }
    for (const InsideLabel &label : pie.inside) {
        const int slice = static_cast<int>(label.slice);
        std::ranges::find(layout.shapes, slice, &ShapeMark::slice)->clearing =
            clearingOf(label.box, page.frame.em);
        layout.texts.push_back({.lines = label.text.lines,
                                .box = label.box,
                                .font = page.frame.font,
                                .slice = slice,
                                .onFill = true});
    }
}

void addOutside(Layout &layout, const Page &page, const std::vector<PlacedLabel> &placed)
{
    for (const PlacedLabel &at : placed) {
        layout.leaders.push_back(at.leader);
        layout.texts.push_back({.lines = at.label.text.lines,
                                .box = at.box,
                                .font = page.frame.font,
                                .alignment = at.right ? Qt::AlignLeft : Qt::AlignRight,
                                .slice = at.label.slice});
    }
}

} // namespace

Layout layoutPie(const Chart &chart, const QSizeF &size, const QFont &font)
{
    std::map<double, Page> pages;
    std::map<decltype(Attempt().pie()), Disc> pies;
    for (const Attempt &attempt : allAttempts()) {
        if (!pages.contains(attempt.text))
            pages[attempt.text] = pageOf(chart, size, font, attempt.text);
        const Page &page = pages[attempt.text];
        if (!hasRoom(page.frame, size))
            continue;
        if (!pies.contains(attempt.pie()))
            pies[attempt.pie()] = pieOf(chart, page, attempt);
        const Disc &pie = pies[attempt.pie()];
        const auto placed = placedAround(outsideLabels(pie, page, attempt.form), page.frame.area,
                                         page.frame.em, attempt.outline);
        if (!placed)
            continue;
        Layout layout{.size = size, .em = page.frame.em, .texts = page.frame.texts};
        addPie(layout, chart, page, pie);
        addOutside(layout, page, *placed);
        return layout;
    }
    return {.size = size};
}

} // namespace shisaku
