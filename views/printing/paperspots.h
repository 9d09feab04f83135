#pragma once

#include "views/printing/paper.h"

namespace shisaku
{

/// A spot of a document: which one of which page.
struct SpotPlace {
    std::size_t page = 0;
    std::size_t spot = 0;

    bool operator==(const SpotPlace &) const = default;
};

/// The spot of the page that is there, the smallest of several; null where there is none.
const PaperSpot *spotAt(const PaperPage &page, const QPointF &point);

/// The figures of the document, in the order of its spots.
std::vector<SpotPlace> figuresOf(const Paper &paper);

/// What of the document's part with that place is on the page; null where nothing is.
QRectF areaOf(const PaperPage &page, const QString &place);

/// The words that stand within the area.
QString wordsIn(const PaperPage &page, const QRectF &area);

} // namespace shisaku
