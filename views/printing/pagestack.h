#pragma once

#include <QRectF>
#include <QSizeF>

namespace shisaku
{

/// Sheets of paper one below another on a desk: where each lies in sight. Lengths are pixels,
/// measured from the upper left corner of the desk; `scale` is the pixels to a unit of paper.
class PageStack
{
public:
    PageStack() = default;
    /// The desk is at least as wide as `room`, and the sheets lie in its middle.
    PageStack(QSizeF sheet, int count, double scale, double room);

    /// The scale at which a sheet is just as wide as the room, or wholly in it.
    static double scaleForWidth(QSizeF sheet, QSizeF room);
    static double scaleForPage(QSizeF sheet, QSizeF room);

    int count() const { return m_count; }
    double scale() const { return m_scale; }
    QSizeF size() const;
    QRectF page(int index) const;
    /// The page at that height, or the nearest to it.
    int pageAt(double y) const;
    /// The page of which the most is between two heights.
    int pageMostlyIn(double top, double bottom) const;

    /// A place on a page as a place on the desk, and back.
    QRectF toDesk(int page, const QRectF &area) const;
    QPointF toPaper(int page, const QPointF &onDesk) const;

private:
    QSizeF m_sheet; ///< of paper, in its unit
    int m_count = 0;
    double m_scale = 1;
    double m_width = 0;
};

} // namespace shisaku
