#include "models/exchange/writing/workbooksheets.h"

#include "models/domain/text.h"
#include "models/exchange/writing/cellname.h"
#include "models/exchange/writing/formulatext.h"
#include "models/exchange/writing/rowheights.h"
#include "models/exchange/writing/workbooktext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Workbook)
};

constexpr qsizetype longestCell = 32'767;
constexpr qsizetype longestTitle = 60; ///< of the 255 characters that a footer may have
constexpr uint8_t a4 = 9;

lxw_row_t rowOf(const CellPlace &place)
{
    return static_cast<lxw_row_t>(place.row);
}

lxw_col_t columnOf(const CellPlace &place)
{
    return static_cast<lxw_col_t>(place.column);
}

const WorkbookCell *cellAt(const WorkbookSheet &sheet, const CellPlace &place)
{
    const auto row = static_cast<std::size_t>(place.row);
    const auto column = static_cast<std::size_t>(place.column);
    const bool exists = row < sheet.rows.size() && column < sheet.rows[row].size();
    return exists ? &sheet.rows[row][column] : nullptr;
}

/// Text that begins as a formula would become one as soon as somebody edits its cell, unless the
/// cell is one for text.
CellLook lookOf(const WorkbookCell &cell)
{
    CellLook look = cell.look;
    const auto *text = std::get_if<QString>(&cell.value);
    if (text && look.form == CellLook::Form::General && beginsAsFormula(*text))
        look.form = CellLook::Form::Text;
    return look;
}

lxw_error writeCell(lxw_worksheet *worksheet, const CellPlace &at, const WorkbookCell &cell,
                    lxw_format *format)
{
    if (const auto *number = std::get_if<double>(&cell.value))
        return worksheet_write_number(worksheet, rowOf(at), columnOf(at), *number, format);
    const auto *text = std::get_if<QString>(&cell.value);
    if (!text || text->isEmpty())
        return worksheet_write_blank(worksheet, rowOf(at), columnOf(at), format);
    return worksheet_write_string(worksheet, rowOf(at), columnOf(at),
                                  workbookText(*text).constData(), format);
}

/// The ranges before the cells, for merging writes into each of a range's cells.
lxw_error merge(const SheetBeingWritten &target, WorkbookFormats &formats)
{
    for (const auto &[first, last] : target.sheet.merges) {
        const WorkbookCell *cell = cellAt(target.sheet, first);
        lxw_format *format = formats.of(cell ? lookOf(*cell) : CellLook{});
        if (const lxw_error error =
                worksheet_merge_range(target.worksheet, rowOf(first), columnOf(first), rowOf(last),
                                      columnOf(last), "", format))
            return error;
    }
    return LXW_NO_ERROR;
}

QString tooLong(const SheetBeingWritten &target, const CellPlace &at, qsizetype size)
{
    return Tr::tr("The text of sheet %1, cell %2 has %3 characters; a cell of a workbook holds at "
                  "most %4. Nothing was written; please shorten it.")
        .arg(target.name, cellName(at))
        .arg(size)
        .arg(longestCell);
}

QString notWritten(const SheetBeingWritten &target, const CellPlace &at, lxw_error error)
{
    return Tr::tr("Sheet %1, cell %2 cannot be written as a workbook (%3). Nothing was written.")
        .arg(target.name, cellName(at), QString::fromUtf8(lxw_strerror(error)));
}

lxw_error arrangeColumnsAndRows(const WorkbookSheet &sheet, lxw_worksheet *worksheet)
{
    for (std::size_t i = 0; i < sheet.columnWidths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        if (const lxw_error error =
                worksheet_set_column(worksheet, column, column, sheet.columnWidths[i], nullptr))
            return error;
    }
    const std::vector<WorkbookCell> none;
    for (std::size_t i = 0; i < std::max(sheet.rows.size(), sheet.rowHeights.size()); ++i) {
        const std::vector<WorkbookCell> &cells = i < sheet.rows.size() ? sheet.rows[i] : none;
        const double wanted = i < sheet.rowHeights.size() ? sheet.rowHeights[i] : 0;
        const auto height =
            wanted > 0 ? wanted : neededHeight(cells, sheet.columnWidths).value_or(0);
        if (height <= 0)
            continue;
        if (const lxw_error error =
                worksheet_set_row(worksheet, static_cast<lxw_row_t>(i), height, nullptr))
            return error;
    }
    return LXW_NO_ERROR;
}

/// The workbook and the sheet at the left, the page at the right. An ampersand is the beginning of
/// a command there, and a digit behind a size would be part of it.
QByteArray footer(const QString &title)
{
    const QString words = shortened(title, longestTitle).replace(u'&', "&&"_L1);
    const QString font = u"&\"%1,Regular\"&8 "_s.arg(QString::fromUtf8(workbookFont()));
    return (u"&L"_s + font + words + u"　&A&R"_s + font + u"&P / &N"_s).toUtf8();
}

lxw_error arrangePaper(const WorkbookSheet &sheet, lxw_worksheet *worksheet, const QString &title)
{
    worksheet_set_paper(worksheet, a4);
    if (sheet.landscape)
        worksheet_set_landscape(worksheet);
    worksheet_fit_to_pages(worksheet, 1, 0);
    worksheet_set_margins(worksheet, 0.5, 0.5, 0.6, 0.6);
    if (sheet.repeatedRows > 0) {
        const auto last = static_cast<lxw_row_t>(sheet.repeatedRows - 1);
        if (const lxw_error error = worksheet_repeat_rows(worksheet, 0, last))
            return error;
    }
    return worksheet_set_footer(worksheet, footer(title).constData());
}

/// Without a password: it keeps from mistakes. Columns may be widened and rows filtered.
void lock(lxw_worksheet *worksheet)
{
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.autofilter = LXW_TRUE;
    worksheet_protect(worksheet, nullptr, &allowed);
}

} // namespace

std::optional<QString> writeCells(const SheetBeingWritten &target, WorkbookFormats &formats)
{
    if (const lxw_error error = merge(target, formats))
        return notWritten(target, {}, error);
    int row = 0;
    for (const std::vector<WorkbookCell> &cells : target.sheet.rows) {
        CellPlace at{row++, 0};
        for (const WorkbookCell &cell : cells) {
            const auto *text = std::get_if<QString>(&cell.value);
            if (text && text->size() > longestCell)
                return tooLong(target, at, text->size());
            if (const lxw_error error =
                    writeCell(target.worksheet, at, cell, formats.of(lookOf(cell))))
                return notWritten(target, at, error);
            ++at.column;
        }
    }
    return std::nullopt;
}

lxw_error arrange(const SheetBeingWritten &target, const QString &title)
{
    const auto &[sheet, name, worksheet] = target;
    if (const lxw_error error = arrangeColumnsAndRows(sheet, worksheet))
        return error;
    if (sheet.frozen.row > 0 || sheet.frozen.column > 0)
        worksheet_freeze_panes(worksheet, rowOf(sheet.frozen), columnOf(sheet.frozen));
    if (sheet.filter) {
        const auto &[first, last] = *sheet.filter;
        if (const lxw_error error = worksheet_autofilter(worksheet, rowOf(first), columnOf(first),
                                                         rowOf(last), columnOf(last)))
            return error;
    }
    // Text such as 04 is meant: no green corner says that it might be a number.
    if (const lxw_error error =
            worksheet_ignore_errors(worksheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"))
        return error;
    if (sheet.hidden)
        worksheet_hide(worksheet);
    if (sheet.locked)
        lock(worksheet);
    return arrangePaper(sheet, worksheet, title);
}

} // namespace shisaku
