#include "views/printing/papertable.h"

#include "views/printing/papercolumns.h"

#include <algorithm>

namespace shisaku
{
namespace
{

constexpr double sidePadding = 4 * point;
constexpr double endPadding = 2.5 * point;
constexpr double thin = 0.5 * point;
constexpr double thick = 1.2 * point;

// Greys that are still there after a black-and-white copier, under text that is still black.
constexpr QRgb headerGrey = 0xffdcdcdc;
constexpr QRgb totalGrey = 0xfff0f0f0;

std::vector<double> edgesOf(const std::vector<double> &widths)
{
    std::vector<double> edges{0};
    for (const double width : widths)
        edges.push_back(edges.back() + width);
    return edges;
}

double leftOf(const TypeLine &line, double left, double right, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return right - line.width;
    if (alignment & Qt::AlignHCenter)
        return left + (right - left - line.width) / 2;
    return left;
}

std::optional<PaperSpot> spotOf(const Cell &cell)
{
    if (!cell.behind)
        return {};
    return PaperSpot{.area = {}, .place = {}, .behind = cell.behind, .hint = cell.hint};
}

} // namespace

int PaperTable::Row::lineCount() const
{
    std::size_t most = 1;
    for (const SetCell &cell : cells)
        most = std::max(most, cell.lines.size());
    return static_cast<int>(most);
}

PaperTable::PaperTable(const Sheet &sheet, double width, double points)
    : m_font(typeOf(points))
    , m_boldFont(typeOf(points, true))
    , m_edges(edgesOf(columnWidths(sheet, m_font, width, 2 * sidePadding)))
    , m_lastRowIsTotal(sheet.lastRowIsTotal)
{
    std::vector<Cell> headers;
    for (const SheetColumn &column : sheet.columns) {
        m_alignments.push_back(column.alignment);
        headers.push_back({column.header});
    }
    m_header = setRow(headers, true);
    for (const std::vector<Cell> &cells : sheet.rows) {
        const bool total = m_lastRowIsTotal && &cells == &sheet.rows.back();
        m_rows.push_back(setRow(cells, total));
    }
}

PaperTable::Row PaperTable::setRow(const std::vector<Cell> &cells, bool bold) const
{
    Row row{.cells = {}, .bold = bold};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double width = m_edges[i + 1] - m_edges[i] - 2 * sidePadding;
        row.cells.push_back(
            {brokenIntoLines(cells[i].text, bold ? m_boldFont : m_font, std::max(width, point)),
             spotOf(cells[i])});
    }
    return row;
}

int PaperTable::lineCount(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].lineCount();
}

double PaperTable::heightOf(int lines) const
{
    return lines * linePitch(m_font) + 2 * endPadding;
}

double PaperTable::headerHeight() const
{
    return heightOf(m_header.lineCount());
}

double PaperTable::rowHeight(int row) const
{
    return heightOf(lineCount(row));
}

double PaperTable::height() const
{
    double height = headerHeight();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    return height;
}

double PaperTable::startHeight() const
{
    return headerHeight() + (rowCount() > 0 ? rowHeight(0) : 0);
}

int PaperTable::linesWithin(double height) const
{
    return static_cast<int>((height - 2 * endPadding) / linePitch(m_font));
}

double PaperTable::putHeader(PaperPage &page, QPointF at) const
{
    const QRectF area(at, QSizeF(m_edges.back(), headerHeight()));
    page.fills.push_back({area, QColor::fromRgb(headerGrey)});
    page.rules.push_back({{area.topLeft(), area.topRight()}, thin});
    putGrid(page, area);
    putText(page, at, m_header, 0, m_header.lineCount());
    return area.height();
}

double PaperTable::putRow(PaperPage &page, QPointF at, int row) const
{
    return putLines(page, at, row, 0, lineCount(row));
}

double PaperTable::putLines(PaperPage &page, QPointF at, int row, int first, int count) const
{
    const QRectF area(at, QSizeF(m_edges.back(), heightOf(count)));
    if (m_lastRowIsTotal && row + 1 == rowCount()) {
        page.fills.push_back({area, QColor::fromRgb(totalGrey)});
        page.rules.push_back({{area.topLeft(), area.topRight()}, thick});
    }
    putGrid(page, area);
    putText(page, at, m_rows[static_cast<std::size_t>(row)], first, count);
    putSpots(page, area, m_rows[static_cast<std::size_t>(row)]);
    return area.height();
}

void PaperTable::putText(PaperPage &page, QPointF at, const Row &row, int first, int count) const
{
    const QFont &font = fontOf(row);
    const double baseline = at.y() + endPadding + baselineOf(font);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const double left = at.x() + m_edges[column] + sidePadding;
        const double right = at.x() + m_edges[column + 1] - sidePadding;
        const Qt::Alignment alignment = &row == &m_header ? Qt::AlignHCenter : m_alignments[column];
        const std::vector<TypeLine> &lines = row.cells[column].lines;
        const int end = std::min(first + count, static_cast<int>(lines.size()));
        for (int i = first; i < end; ++i) {
            const TypeLine &line = lines[static_cast<std::size_t>(i)];
            const QPointF start(leftOf(line, left, right, alignment),
                                baseline + (i - first) * linePitch(font));
            if (!line.text.isEmpty())
                page.texts.push_back({start, line.width, line.text, font});
        }
    }
}

void PaperTable::putGrid(PaperPage &page, const QRectF &area) const
{
    page.rules.push_back({{area.bottomLeft(), area.bottomRight()}, thin});
    for (const double edge : m_edges) {
        const double x = area.left() + edge;
        page.rules.push_back({{x, area.top(), x, area.bottom()}, thin});
    }
}

void PaperTable::putSpots(PaperPage &page, const QRectF &area, const Row &row) const
{
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (!row.cells[column].spot)
            continue;
        PaperSpot spot = *row.cells[column].spot;
        spot.area = area;
        spot.area.setLeft(area.left() + m_edges[column]);
        spot.area.setRight(area.left() + m_edges[column + 1]);
        page.spots.push_back(std::move(spot));
    }
}

} // namespace shisaku
