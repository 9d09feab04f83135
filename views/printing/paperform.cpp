#include "views/printing/paperform.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Paper)
};

constexpr double sidePadding = 4 * point;
constexpr double endPadding = 4.5 * point;
constexpr double gapAfterTitle = 8 * point;
constexpr double thin = 0.5 * point;
constexpr double thick = 1.2 * point;

/// The same in every size of type, so that the sheets of a pile line up.
constexpr double widestLabel = 82 * point;
constexpr double widestLabelPart = 0.3;

constexpr QRgb labelGrey = 0xffebebeb;

double leftOf(const TypeLine &line, const QRectF &area, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return area.right() - line.width;
    if (alignment & Qt::AlignHCenter)
        return area.center().x() - line.width / 2;
    return area.left();
}

} // namespace

int PaperForm::RowType::lineCount() const
{
    std::size_t most = 1;
    for (const CellType &cell : cells)
        most = std::max(most, cell.lines.size());
    return static_cast<int>(most);
}

PaperForm::PaperForm(const Form &form, double width, double points)
    : m_width(width)
    , m_font(typeOf(points))
    , m_boldFont(typeOf(points, true))
    , m_titleFont(typeOf(points + 3.5, true))
    , m_title(form.title)
{
    const double labelWidth = std::min(widestLabel, widestLabelPart * width);
    for (const FormRow &row : form.rows)
        m_rows.push_back(setRow(row, labelWidth));
}

PaperForm::RowType PaperForm::setRow(const FormRow &row, double labelWidth) const
{
    double shares = 0;
    for (std::size_t i = 1; i < row.cells.size(); ++i)
        shares += row.cells[i].share;
    RowType set{.cells = {}, .leastLines = row.leastLines};
    double left = 0;
    for (const FormCell &cell : row.cells) {
        const double width =
            &cell == &row.cells.front() ? labelWidth : (m_width - labelWidth) * cell.share / shares;
        set.cells.push_back(setCell(cell, left, left + width));
        left += width;
    }
    return set;
}

PaperForm::CellType PaperForm::setCell(const FormCell &cell, double left, double right) const
{
    const bool isLabel = cell.kind == FormCell::Kind::Label;
    CellType set{cell.kind, isLabel ? Qt::AlignHCenter : cell.alignment, cell.joined, left, right,
                 {}};
    set.lines =
        brokenIntoLines(cell.text, fontOf(set), std::max(right - left - 2 * sidePadding, point));
    return set;
}

const QFont &PaperForm::fontOf(const CellType &cell) const
{
    return cell.kind == FormCell::Kind::Result ? m_boldFont : m_font;
}

const PaperForm::RowType &PaperForm::rowOf(const FormPart &part) const
{
    return m_rows[static_cast<std::size_t>(part.row)];
}

int PaperForm::lineCount(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].lineCount();
}

double PaperForm::rowHeight(int row) const
{
    return heightOf(std::max(lineCount(row), m_rows[static_cast<std::size_t>(row)].leastLines));
}

double PaperForm::heightOf(int lines) const
{
    return lines * linePitch(m_font) + 2 * endPadding;
}

int PaperForm::linesWithin(double height) const
{
    return static_cast<int>((height - 2 * endPadding) / linePitch(m_font));
}

double PaperForm::growth(int row) const
{
    const int least = m_rows[static_cast<std::size_t>(row)].leastLines;
    return least > 0 ? std::max(least, lineCount(row)) : 0;
}

std::vector<TypeLine> PaperForm::titleLines(bool continued) const
{
    //: The title of a form on its second page
    const QString text = continued ? Tr::tr("%1 (continued)").arg(m_title) : m_title;
    return brokenIntoLines(text, m_titleFont, m_width);
}

double PaperForm::titleHeight(bool continued) const
{
    return static_cast<double>(titleLines(continued).size()) * linePitch(m_titleFont) +
           gapAfterTitle;
}

void PaperForm::putTitle(PaperPage &page, QPointF at, bool continued) const
{
    QRectF area(at, QSizeF(m_width, linePitch(m_titleFont)));
    for (const TypeLine &line : titleLines(continued)) {
        const double x = leftOf(line, area, Qt::AlignHCenter);
        if (!line.text.isEmpty())
            page.texts.push_back(
                {{x, area.top() + baselineOf(m_titleFont)}, line.width, line.text, m_titleFont});
        area.translate(0, area.height());
    }
}

void PaperForm::putParts(PaperPage &page, double left, const Parts &parts) const
{
    if (parts.empty())
        return;
    for (std::size_t part = 0; part < parts.size(); ++part)
        for (std::size_t column = 0; column < rowOf(parts[part]).cells.size(); ++column)
            putCell(page, left, parts, part, column);
    const double top = parts.front().top;
    const double bottom = parts.back().top + parts.back().height;
    const double right = left + m_width;
    page.rules.push_back({{left, top, right, top}, thick});
    page.rules.push_back({{left, bottom, right, bottom}, thick});
    page.rules.push_back({{left, top, left, bottom}, thick});
    page.rules.push_back({{right, top, right, bottom}, thick});
}

/// Whether the part's cell is one with that of the part above it.
bool PaperForm::joins(const Parts &parts, std::size_t part, std::size_t column) const
{
    // A page may begin with a row that is not the one before the next.
    if (part == 0 || parts[part - 1].row + 1 != parts[part].row)
        return false;
    const RowType &row = rowOf(parts[part]);
    return column < row.cells.size() && row.cells[column].joined;
}

/// How high the part's cell is, with those below it that are one with it.
double PaperForm::extent(const Parts &parts, std::size_t part, std::size_t column) const
{
    double height = parts[part].height;
    for (std::size_t next = part + 1; next < parts.size() && joins(parts, next, column); ++next)
        height += parts[next].height;
    return height;
}

/// The cell itself or, where it is one with those above it, the one that has their text.
const PaperForm::CellType &PaperForm::named(int row, std::size_t column) const
{
    while (row > 0 && m_rows[static_cast<std::size_t>(row)].cells[column].joined)
        --row;
    return m_rows[static_cast<std::size_t>(row)].cells[column];
}

void PaperForm::putCell(PaperPage &page, double left, const Parts &parts, std::size_t at,
                        std::size_t column) const
{
    const FormPart &part = parts[at];
    const CellType &cell = rowOf(part).cells[column];
    const QRectF area(left + cell.left, part.top, cell.right - cell.left, part.height);
    if (cell.kind == FormCell::Kind::Label)
        page.fills.push_back({area, QColor::fromRgb(labelGrey)});
    if (at > 0 && !joins(parts, at, column))
        page.rules.push_back({{area.topLeft(), area.topRight()}, thin});
    if (column > 0)
        page.rules.push_back({{area.topLeft(), area.bottomLeft()}, thin});
    if (joins(parts, at, column))
        return;
    QRectF whole = area;
    whole.setHeight(extent(parts, at, column));
    putText(page, whole, named(part.row, column), part);
}

void PaperForm::putText(PaperPage &page, const QRectF &area, const CellType &cell,
                        const FormPart &part) const
{
    const QFont &font = fontOf(cell);
    const int lines = static_cast<int>(cell.lines.size());
    // A label stands again wherever its row goes on.
    const bool whole = cell.kind == FormCell::Kind::Label && lines <= part.count;
    const int first = whole ? 0 : std::min(part.first, lines);
    const int end = whole ? lines : std::min(part.first + part.count, lines);
    const bool cut = !whole && part.count < lineCount(part.row);
    const double height = (end - first) * linePitch(font);
    const bool atTop = cut || cell.alignment & Qt::AlignTop;
    double top = atTop ? area.top() + endPadding : area.center().y() - height / 2;
    for (int i = first; i < end; ++i, top += linePitch(font)) {
        const TypeLine &line = cell.lines[static_cast<std::size_t>(i)];
        const double x =
            leftOf(line, area.adjusted(sidePadding, 0, -sidePadding, 0), cell.alignment);
        if (!line.text.isEmpty())
            page.texts.push_back({{x, top + baselineOf(font)}, line.width, line.text, font});
    }
}

} // namespace shisaku
