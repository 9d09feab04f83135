#include "models/exchange/writing/celllooks.h"

#include "models/domain/indicator.h"
#include "models/exchange/reading/numbercells.h"
#include "models/tallies/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr QRgb headingFill = 0xffe3e9f0;
constexpr QRgb totalFill = 0xfff3f5f8;
constexpr double titlePoints = 14;
constexpr std::ptrdiff_t mostDigits = 15; ///< that a number keeps

// Of a page that lies on its side, and of one that stands, in characters of the body's size.
constexpr double wideSheet = 190;
constexpr double narrowSheet = 100;
constexpr double leastWidth = 7;

std::vector<double> widthsOf(const Sheet &sheet)
{
    double shares = 0;
    for (const SheetColumn &column : sheet.columns)
        shares += column.share;
    const double whole = isWide(sheet) ? wideSheet : narrowSheet;
    std::vector<double> widths;
    for (const SheetColumn &column : sheet.columns)
        widths.push_back(std::max(leastWidth, whole * column.share / std::max(shares, 1.)));
    return widths;
}

/// A percentage with as many decimals as it reads; none where it is another text.
std::optional<WorkbookCell> percentCell(const QString &text, CellLook look)
{
    static const QRegularExpression percent(u"\\A(\\d{1,12}(?:\\.(\\d{1,3}))?)%\\z"_s);
    const auto match = percent.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals(match.capturedLength(2), u'0');
    look.form = CellLook::Form::Percent;
    look.numberFormat = decimals.isEmpty() ? u"0%"_s : u"0.%1%"_s.arg(decimals);
    return WorkbookCell{.value = match.captured(1).toDouble() / 100, .look = look};
}

/// A count or a percentage as a number, any other cell as it reads.
WorkbookCell cellOf(const Cell &cell, CellLook look)
{
    if (const auto percent = percentCell(cell.text, look);
        percent && look.alignment.testFlag(Qt::AlignRight))
        return *percent;
    static const QRegularExpression count(u"\\A(\\d+)(\\D*)\\z"_s);
    const auto match = count.match(cell.text.normalized(QString::NormalizationForm_KC));
    if (!cell.behind || !match.hasMatch())
        return numberOrText(cell.text, look);
    look.form = CellLook::Form::Whole;
    look.numberFormat = countFormat(u"10"_s + match.captured(2));
    return {.value = match.captured(1).toDouble(), .look = look};
}

Qt::Alignment sideOf(const SheetColumn &column)
{
    return column.alignment & Qt::AlignHorizontal_Mask;
}

} // namespace

CellLook titleLook()
{
    return {.points = titlePoints, .bold = true};
}

CellLook headingLook()
{
    return {.alignment = Qt::AlignHCenter | Qt::AlignVCenter,
            .bold = true,
            .wrapped = true,
            .bordered = true,
            .fill = QColor(headingFill)};
}

CellLook bodyLook(Qt::Alignment alignment)
{
    return {.alignment = alignment | Qt::AlignTop, .wrapped = true, .bordered = true};
}

CellLook totalLook(Qt::Alignment alignment)
{
    CellLook look = bodyLook(alignment);
    look.bold = true;
    look.fill = QColor(totalFill);
    return look;
}

QString countFormat(const QString &ten)
{
    const QString unit = QString(ten).remove(u"10"_s);
    const QString words = unit.isEmpty() ? QString() : u"\"%1\""_s.arg(unit);
    // Official text writes one digit in full width and more in half width; [DBNum3] is the former.
    const bool isOfficial = numberText(1) != "1"_L1;
    return isOfficial ? u"[<10][DBNum3][$-411]0%1;0%1"_s.arg(words) : u'0' + words;
}

WorkbookCell numberOrText(const QString &text, const CellLook &look)
{
    static const QRegularExpression number(u"\\A-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,9})?\\z"_s);
    if (text.isEmpty())
        return {.value = {}, .look = look};
    if (number.match(text).hasMatch() && plainNumberText(text.toDouble()) == text)
        return {.value = text.toDouble(), .look = look};
    return {.value = text, .look = look};
}

WorkbookCell figureOrText(const QString &text, const QString &unit, CellLook look)
{
    const QString bare = figureWithoutUnit(text, unit);
    if (const auto percent = percentCell(bare, look))
        return *percent;
    static const QRegularExpression figure(
        u"\\A-?(?:0|[1-9]\\d{0,2}(?:(,)\\d{3}(?:,\\d{3}){0,3})?|[1-9]\\d{3,14})(?:\\.(\\d{1,9}))?\\z"_s);
    const auto match = figure.match(bare);
    const auto digits =
        std::count_if(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
    if (!match.hasMatch() || digits > mostDigits)
        return {.value = text, .look = look};
    WorkbookCell plain = numberOrText(bare, look);
    if (std::holds_alternative<double>(plain.value))
        return plain;
    look.numberFormat = match.hasCaptured(1) ? u"#,##0"_s : u"0"_s;
    if (const qsizetype decimals = match.capturedLength(2); decimals > 0)
        look.numberFormat += u'.' + QString(decimals, u'0');
    return {.value = QString(bare).remove(u',').toDouble(), .look = look};
}

WorkbookSheet workbookSheet(const QString &name, const Sheet &sheet)
{
    constexpr int headingRow = 1;
    WorkbookSheet result{.name = name,
                         .rows = {{{.value = sheet.title, .look = titleLook()}}},
                         .columnWidths = widthsOf(sheet),
                         .frozen = {headingRow + 1, 0},
                         .repeatedRows = headingRow + 1,
                         .landscape = isWide(sheet)};
    std::vector<WorkbookCell> headings;
    for (const SheetColumn &column : sheet.columns)
        headings.push_back({.value = column.header, .look = headingLook()});
    result.rows.push_back(std::move(headings));
    for (const std::vector<Cell> &row : sheet.rows) {
        const bool isTotal = sheet.lastRowIsTotal && &row == &sheet.rows.back();
        std::vector<WorkbookCell> cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Qt::Alignment side = sideOf(sheet.columns[i]);
            cells.push_back(cellOf(row[i], isTotal ? totalLook(side) : bodyLook(side)));
        }
        result.rows.push_back(std::move(cells));
    }
    const auto last = static_cast<int>(result.rows.size()) - 1;
    if (last > headingRow + 1 && !sheet.lastRowIsTotal)
        result.filter =
            CellRange{{headingRow, 0}, {last, static_cast<int>(sheet.columns.size()) - 1}};
    return result;
}

} // namespace shisaku
