#include "views/printing/paperspots.h"

#include <QFontMetricsF>

namespace shisaku
{

const PaperSpot *spotAt(const PaperPage &page, const QPointF &point)
{
    const auto size = [](const PaperSpot &spot) { return spot.area.width() * spot.area.height(); };
    const PaperSpot *smallest = nullptr;
    for (const PaperSpot &spot : page.spots) {
        if (spot.holds(point) && (!smallest || size(spot) < size(*smallest)))
            smallest = &spot;
    }
    return smallest;
}

std::vector<SpotPlace> figuresOf(const Paper &paper)
{
    std::vector<SpotPlace> figures;
    for (std::size_t page = 0; page < paper.pages.size(); ++page) {
        const auto &spots = paper.pages[page].spots;
        for (std::size_t spot = 0; spot < spots.size(); ++spot) {
            if (spots[spot].behind)
                figures.push_back({page, spot});
        }
    }
    return figures;
}

QRectF areaOf(const PaperPage &page, const QString &place)
{
    QRectF area;
    for (const PaperSpot &spot : page.spots) {
        if (spot.place == place)
            area |= spot.area;
    }
    return area;
}

QString wordsIn(const PaperPage &page, const QRectF &area)
{
    QString words;
    for (const PaperText &text : page.texts) {
        if (text.at.y() < area.top() || text.at.y() > area.bottom() || text.at.x() > area.right() ||
            text.at.x() + text.width < area.left())
            continue;
        const QFontMetricsF metrics(text.font);
        double left = text.at.x();
        for (const QChar c : text.text) {
            const double advance = metrics.horizontalAdvance(c);
            if (left + advance / 2 >= area.left() && left + advance / 2 <= area.right())
                words += c;
            left += advance;
        }
    }
    return words;
}

} // namespace shisaku
