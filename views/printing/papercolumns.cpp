#include "views/printing/papercolumns.h"

#include "views/printing/typesetting.h"

#include <algorithm>
#include <utility>

namespace shisaku
{
namespace
{

/// A cell of up to this many full-width characters is short: その他, 14施策, 計画どおり推進.
constexpr double shortCell = 8;

/// What rounding may take from a line that just fits.
constexpr double tolerance = 1;

struct Column {
    double share;
    double least; ///< unbroken short cells
    double most;  ///< nothing broken at all
    double width = 0;
    bool settled = false;
};

/// The widest of the column's header and cells, as measured.
double widest(const Sheet &sheet, std::size_t column, const QFont &font, auto measure)
{
    QFont bold = font;
    bold.setBold(true);
    double width = measure(sheet.columns[column].header, bold);
    for (const std::vector<Cell> &row : sheet.rows) {
        const bool total = sheet.lastRowIsTotal && &row == &sheet.rows.back();
        width = std::max(width, measure(row[column].text, total ? bold : font));
    }
    return width;
}

std::vector<Column> columnsOf(const Sheet &sheet, const QFont &font, double width, double padding)
{
    const auto words = [&](const QString &text, const QFont &type) {
        return unbrokenWidth(text, type, shortCell * font.pixelSize()) + padding + tolerance;
    };
    const auto lines = [&](const QString &text, const QFont &type) {
        return longestLine(text, type, width) + padding + tolerance;
    };
    std::vector<Column> columns;
    columns.reserve(sheet.columns.size());
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        columns.push_back({.share = sheet.columns[i].share,
                           .least = widest(sheet, i, font, words),
                           .most = widest(sheet, i, font, lines)});
    return columns;
}

double sum(const std::vector<Column> &columns, double Column::*member)
{
    double sum = 0;
    for (const Column &column : columns)
        sum += column.*member;
    return sum;
}

/// Gives the columns that are not settled their share of the width that the others leave.
void share(std::vector<Column> &columns, double width)
{
    double left = width;
    double shares = 0;
    for (const Column &column : columns) {
        if (column.settled)
            left -= column.width;
        else
            shares += column.share;
    }
    for (Column &column : columns) {
        if (!column.settled)
            column.width = left * column.share / shares;
    }
}

/// Settles the columns whose share is out of bounds; false where none is. If the bounds take more
/// than they give, the too narrow ones go first, since the others' shares will become smaller.
bool settle(std::vector<Column> &columns)
{
    double taken = 0;
    for (const Column &column : columns)
        taken += std::clamp(column.width, column.least, column.most) - column.width;
    bool any = false;
    for (Column &column : columns) {
        const bool narrow = column.width < column.least && taken >= 0;
        const bool wide = column.width > column.most && taken <= 0;
        if (column.settled || !(narrow || wide))
            continue;
        column.width = narrow ? column.least : column.most;
        column.settled = any = true;
    }
    return any;
}

void fill(std::vector<Column> &columns, double width)
{
    // Where nothing has to be broken, all may become as wide as they like.
    if (sum(columns, &Column::most) <= width) {
        for (Column &column : columns)
            column.least = std::exchange(column.most, width);
    }
    do
        share(columns, width);
    while (settle(columns));
}

} // namespace

std::vector<double> columnWidths(const Sheet &sheet, const QFont &font, double width,
                                 double padding)
{
    std::vector<Column> columns = columnsOf(sheet, font, width, padding);
    const double least = sum(columns, &Column::least);
    if (least < width)
        fill(columns, width);
    std::vector<double> widths;
    widths.reserve(columns.size());
    for (const Column &column : columns)
        widths.push_back(least < width ? column.width : column.least * width / least);
    return widths;
}

} // namespace shisaku
