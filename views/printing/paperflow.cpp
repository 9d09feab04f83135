#include "views/printing/paperflow.h"

#include "views/printing/paperprose.h"
#include "views/printing/papertable.h"

#include <algorithm>

namespace shisaku
{
PaperFlow::PaperFlow(PageFrame frame)
    : m_frame(std::move(frame))
{
    startPage();
}

void PaperFlow::startPage()
{
    m_pages.push_back(m_frame.newPage());
    m_y = m_frame.body().top();
    openSpot();
}

void PaperFlow::beginPart(const PaperSpot &part)
{
    m_part = part;
    openSpot();
}

void PaperFlow::openSpot()
{
    if (m_part.place.isEmpty())
        return;
    m_partSpot = page().spots.size();
    page().spots.push_back(m_part);
    page().spots.back().area = {cursor(), QSizeF(width(), 0)};
}

void PaperFlow::skip(double gap)
{
    if (isAtTop())
        return;
    m_y += gap;
}

void PaperFlow::advance(double height)
{
    m_y += height;
    if (!m_part.place.isEmpty())
        page().spots[m_partSpot].area.setBottom(m_y);
}

void PaperFlow::keepTogether(double whole, double start)
{
    if (!isAtTop() && whole > room() && (whole <= m_frame.body().height() || start > room()))
        startPage();
}

/// Puts a piece of the part, whose spots become the part's.
void PaperFlow::put(auto piece)
{
    const auto first = static_cast<std::ptrdiff_t>(page().spots.size());
    const double height = piece(page(), cursor());
    std::for_each(page().spots.begin() + first, page().spots.end(),
                  [this](PaperSpot &spot) { spot.place = m_part.place; });
    advance(height);
}

void PaperFlow::place(const PaperProse &prose)
{
    for (int first = 0; first < prose.lineCount();) {
        if (prose.linesOnto(room(), first) == 0 && !isAtTop())
            startPage();
        const int count = std::max(prose.linesOnto(room(), first), 1);
        put([&](PaperPage &onto, QPointF at) { return prose.putLines(onto, at, first, count); });
        first += count;
    }
}

void PaperFlow::place(const PaperTable &table)
{
    put([&](PaperPage &onto, QPointF at) { return table.putHeader(onto, at); });
    for (int row = 0; row < table.rowCount(); ++row)
        placeRow(table, row);
}

void PaperFlow::placeRow(const PaperTable &table, int row)
{
    if (table.rowHeight(row) > room() && row > 0)
        continueTable(table);
    if (table.rowHeight(row) > room())
        placeInParts(table, row);
    else
        put([&](PaperPage &onto, QPointF at) { return table.putRow(onto, at, row); });
}

void PaperFlow::placeInParts(const PaperTable &table, int row)
{
    const int count = table.lineCount(row);
    for (int first = 0; first < count;) {
        if (first > 0)
            continueTable(table);
        const int part = std::clamp(table.linesWithin(room()), 1, count - first);
        put([&](PaperPage &onto, QPointF at) {
            return table.putLines(onto, at, row, first, part);
        });
        first += part;
    }
}

void PaperFlow::continueTable(const PaperTable &table)
{
    startPage();
    put([&](PaperPage &onto, QPointF at) { return table.putHeader(onto, at); });
}

std::vector<PaperPage> PaperFlow::takePages()
{
    // A part that begins on the next page was opened on this one as well.
    for (PaperPage &each : m_pages)
        std::erase_if(each.spots, [](const PaperSpot &spot) { return spot.area.isEmpty(); });
    return std::move(m_pages);
}

} // namespace shisaku
