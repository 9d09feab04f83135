#include "views/charts/linetable.h"

#include "views/charts/palette.h"

#include <algorithm>

namespace shisaku
{
namespace
{

// In sizes of the text.
constexpr double sample = 2.6;  ///< how long that of a line is
constexpr double gap = 0.4;     ///< beside it, and beside the texts of a row
constexpr double leading = 0.3; ///< over and under the texts of a row

constexpr double nameShare = 0.2; ///< of the width, for a name at most

LineTable::Row closed(LineTable::Row row, double em)
{
    row.height = row.name.size.height();
    for (const LineTable::Cell &cell : row.cells)
        row.height = std::max(row.height, cell.text.size.height());
    row.height += 2 * leading * em;
    return row;
}

void addText(Layout &layout, const LineTable &table, const TextBlock &text, const QRectF &box,
             Qt::Alignment alignment, int slice)
{
    if (text.size.isEmpty())
        return;
    QRectF exact({}, text.size);
    exact.moveCenter(box.center());
    if (alignment == Qt::AlignLeft)
        exact.moveLeft(box.left());
    layout.texts.push_back({.lines = text.lines,
                            .box = exact,
                            .font = table.font,
                            .alignment = alignment,
                            .slice = slice});
}

void addName(Layout &layout, const LineTable &table, const LineTable::Row &row, const QRectF &box)
{
    const double em = sizeOf(table.font);
    const QPointF start(box.left(), box.center().y());
    const QPointF end = start + QPointF(sample * em, 0);
    layout.curves.push_back({.points = QPolygonF({start, end}), .dashed = row.isTarget});
    layout.points.push_back(pointMark((start + end) / 2, row.isTarget, em, -1));
    const QRectF room = box.adjusted((sample + gap) * em, 0, 0, 0);
    addText(layout, table, row.name, room, Qt::AlignLeft, -1);
}

} // namespace

double LineTable::height() const
{
    double sum = 0;
    for (const Row &row : rows)
        sum += row.height;
    return sum;
}

bool LineTable::hasWholeNumbers() const
{
    return std::ranges::all_of(rows, [](const Row &row) {
        return std::ranges::all_of(row.cells, [](const Cell &cell) {
            return !cell.isNumber || cell.text.lines.size() <= 1;
        });
    });
}

qsizetype LineTable::mostLines() const
{
    qsizetype most = 0;
    for (const Row &row : rows) {
        most = std::max(most, row.name.lines.size());
        for (const Cell &cell : row.cells)
            most = std::max(most, cell.text.lines.size());
    }
    return most;
}

LineTable lineTable(const Lines &lines, const QFont &font, double width, double axis)
{
    const double em = sizeOf(font);
    LineTable table{.font = font, .width = width, .left = axis};
    std::vector<LineTable::Row> rows(1);
    for (const Series &series : lines.series) {
        const TextBlock name = wrapped(series.name, font, std::max(em, nameShare * width));
        table.left = std::max(table.left, (sample + 2 * gap) * em + name.size.width());
        rows.push_back({.name = name, .isTarget = series.isTarget});
    }
    table.column = (width - table.left) / double(std::max<qsizetype>(1, lines.years.size()));
    const double room = std::max(em, table.column - gap * em);
    for (const QString &year : lines.years)
        rows.front().cells.push_back({.text = wrapped(year, font, room)});
    for (std::size_t i = 0; i < lines.series.size(); ++i) {
        for (const Series::Point &point : lines.series[i].points)
            rows[i + 1].cells.push_back(
                {wrapped(point.text, font, room), point.slice, point.value.has_value()});
    }
    for (LineTable::Row &row : rows)
        table.rows.push_back(closed(std::move(row), em));
    return table;
}

void addTable(Layout &layout, const LineTable &table, const QPointF &corner)
{
    double y = corner.y();
    for (const LineTable::Row &row : table.rows) {
        const QRectF box(corner.x(), y, table.left, row.height);
        if (!row.name.lines.isEmpty())
            addName(layout, table, row, box);
        for (std::size_t year = 0; year < row.cells.size(); ++year) {
            const QRectF cell(corner.x() + table.left + table.column * double(year), y,
                              table.column, row.height);
            addText(layout, table, row.cells[year].text, cell, Qt::AlignHCenter,
                    row.cells[year].slice);
        }
        y += row.height;
        layout.rules.push_back({.line = {corner.x(), y, corner.x() + table.width, y}});
    }
}

ShapeMark pointMark(const QPointF &at, bool isTarget, double em, int slice)
{
    const double radius = (isTarget ? 0.36 : 0.26) * em;
    QPainterPath path;
    path.addEllipse(at, radius, radius);
    return {.path = path, .slice = slice, .classIndex = isTarget ? noClass : pointClass};
}

} // namespace shisaku
