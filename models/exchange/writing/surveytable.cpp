#include "models/exchange/writing/surveytable.h"

#include "models/domain/text.h"
#include "models/exchange/writing/rowheights.h"
#include "models/exchange/writing/surveylook.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Survey)
};

bool isToFill(const SurveyColumn &column)
{
    return column.kind == SurveyColumn::Kind::Choice || column.kind == SurveyColumn::Kind::Words;
}

WorkbookCell cellOf(const QString &text, const SurveyColumn &column)
{
    if (column.kind == SurveyColumn::Kind::Gap)
        return {};
    const bool isGiven = column.kind == SurveyColumn::Kind::Given;
    return {text, isGiven ? surveyGivenLook(column.alignment) : surveyAnswerLook(column.alignment)};
}

void addHead(WorkbookSheet &sheet, const QStringList &lines)
{
    for (const QString &line : lines) {
        const bool isTitle = sheet.rows.empty();
        sheet.rows.push_back({{line, isTitle ? surveyTitleLook() : surveyLineLook()}});
        sheet.rowHeights.push_back(isTitle ? surveyTitleHeight : surveyLineHeight);
    }
}

void addHeadings(WorkbookSheet &sheet, const std::vector<SurveyColumn> &columns)
{
    std::vector<WorkbookCell> cells;
    for (const SurveyColumn &column : columns) {
        const bool isGap = column.kind == SurveyColumn::Kind::Gap;
        cells.push_back(isGap ? WorkbookCell()
                              : WorkbookCell{column.heading, surveyHeadingLook(isToFill(column))});
        sheet.columnWidths.push_back(column.width);
    }
    sheet.rows.push_back(cells);
    sheet.rowHeights.push_back(surveyHeadingHeight);
}

void addRow(WorkbookSheet &sheet, const SurveyTable &table, const QStringList &texts)
{
    std::vector<WorkbookCell> cells;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const SurveyColumn &column = table.columns[at];
        const QString &text = texts[static_cast<qsizetype>(at)];
        cells.push_back(cellOf(text, column));
    }
    sheet.rows.push_back(cells);
    sheet.rowHeights.push_back(
        std::max(table.leastHeight, neededHeight(cells, sheet.columnWidths).value_or(0)));
}

/// What may be typed, and what is said about it.
void addGuard(WorkbookSheet &sheet, const SurveyColumn &column, const CellRange &cells)
{
    if (column.kind == SurveyColumn::Kind::Choice && !column.choices.isEmpty())
        sheet.dropDowns.push_back(
            {.cells = cells,
             .choices = column.choices,
             .title = column.heading,
             .hint = column.hint,
             .refusal = Tr::tr("Please choose one of the list, or leave the cell empty.")});
    if (column.kind == SurveyColumn::Kind::Words)
        sheet.lengthLimits.push_back(
            {.cells = cells,
             .longest = static_cast<int>(longestText),
             .title = column.heading,
             .hint = column.hint,
             .refusal = Tr::tr("The text is too long. At most %1 characters go into a cell.")
                            .arg(longestText)});
}

} // namespace

QString surveyLengthHint()
{
    return Tr::tr("Up to %1 characters. Alt+Enter begins a line (in LibreOffice Ctrl+Enter).")
        .arg(longestText);
}

WorkbookSheet surveySheet(const SurveyTable &table)
{
    const auto heading = static_cast<int>(table.head.size());
    const auto lastRow = heading + static_cast<int>(table.rows.size());
    WorkbookSheet sheet{.name = table.name,
                        .rows = {},
                        .columnWidths = {},
                        .frozen = {heading + 1, table.keptColumns},
                        .repeatedRows = heading + 1,
                        .landscape = true,
                        .locked = true};
    addHead(sheet, table.head);
    addHeadings(sheet, table.columns);
    for (const QStringList &texts : table.rows)
        addRow(sheet, table, texts);
    int column = 0;
    for (const SurveyColumn &each : table.columns) {
        addGuard(sheet, each, {{heading + 1, column}, {lastRow, column}});
        ++column;
    }
    if (std::ranges::any_of(table.columns, isToFill)) // in a list to read nobody looks for rows
        sheet.filter = CellRange{{heading, 0}, {lastRow, column - 1}};
    return sheet;
}

} // namespace shisaku
