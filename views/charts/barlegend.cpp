#include "views/charts/barlegend.h"

#include "views/charts/palette.h"
#include "views/charts/textblock.h"

#include <algorithm>
#include <map>

namespace shisaku
{
namespace
{

/// An entry with its name measured.
struct Item {
    int classIndex;
    TextBlock name;
};

/// Entries that stand side by side.
struct Line {
    std::vector<Item> items;
    double width = 0;
    double height = 0;
};

} // namespace

std::vector<LegendEntry> legendOf(const Chart &chart)
{
    std::vector<LegendEntry> entries;
    for (const Slice &slice : chart.slices) {
        const LegendEntry entry{slice.name, slice.classIndex};
        if (slice.count > 0 && !slice.name.isEmpty() &&
            std::ranges::find(entries, entry) == entries.end())
            entries.push_back(entry);
    }
    std::ranges::stable_sort(entries, {}, [](const LegendEntry &entry) {
        return std::pair(entry.classIndex == noClass, entry.classIndex);
    });
    return entries;
}

bool addLegend(Layout &layout, QRectF &area, const std::vector<LegendEntry> &entries,
               const QFont &font)
{
    const double em = sizeOf(font);
    const QSizeF sample(1.4 * em, 0.9 * em);
    const double beside = sample.width() + 0.35 * em; // from a sample's left to its name
    const double apart = 1.1 * em;
    std::vector<Line> lines;
    for (const LegendEntry &entry : entries) {
        const TextBlock name = wrapped(entry.name, font, area.width() - beside);
        const double width = beside + name.size.width();
        if (width > area.width())
            return false;
        if (lines.empty() || lines.back().width + apart + width > area.width())
            lines.push_back({.items = {}, .width = -apart});
        Line &line = lines.back();
        line.items.push_back({entry.classIndex, name});
        line.width += apart + width;
        line.height = std::max(line.height, name.size.height());
    }
    for (const Line &line : lines) {
        double x = area.center().x() - line.width / 2;
        const double y = area.top() + line.height / 2;
        for (const Item &item : line.items) {
            QPainterPath path;
            path.addRect({QPointF(x, y - sample.height() / 2), sample});
            layout.shapes.push_back({.path = path, .slice = -1, .classIndex = item.classIndex});
            const QSizeF size = item.name.size;
            layout.texts.push_back({.lines = item.name.lines,
                                    .box = {QPointF(x + beside, y - size.height() / 2), size},
                                    .font = font,
                                    .alignment = Qt::AlignLeft});
            x += beside + size.width() + apart;
        }
        area.setTop(area.top() + line.height + 0.15 * em);
    }
    area.setTop(area.top() + (lines.empty() ? 0 : 0.4 * em));
    return area.height() > 0;
}

} // namespace shisaku
