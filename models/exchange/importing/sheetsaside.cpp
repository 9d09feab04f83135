#include "models/exchange/importing/sheetsaside.h"

#include "models/domain/text.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/rowwords.h"
#include "models/exchange/importing/tableyear.h"

#include <algorithm>

namespace shisaku
{
namespace
{

bool isFigure(ImportField field)
{
    return field == ImportField::Target || field == ImportField::Actual;
}

void empty(ColumnMapping &mapping)
{
    mapping.fields.assign(mapping.fields.size(), ImportField::Ignored);
    mapping.undecided.clear();
}

/// Whether it holds more of a year than figures of indicators, or may.
bool isEvaluation(const ImportTable &table)
{
    const ColumnMapping &mapping = table.mapping;
    const auto isAnswer = [](ImportField field) { return isOfYear(field) && !isFigure(field); };
    return !mapping.undecided.empty() ||
           (mapping.isUsable() && std::ranges::any_of(mapping.fields, isAnswer));
}

/// Whether the sheet, a title or a heading names the year.
bool namesYear(const ForeignTable &table, const ColumnMapping &mapping, const Year &year)
{
    if (titleSays(table.sheet, year) == TitleSays::Asked)
        return true;
    for (const ForeignRow &row : table.rows) {
        if (row.number > mapping.headingRow)
            break;
        const auto names = [&](const ForeignCell &cell) {
            return titleSays(cell.text, year) == TitleSays::Asked ||
                   namedYears(unspacedKey(cell.text), year).asked;
        };
        if (std::ranges::any_of(row.cells, names))
            return true;
    }
    return false;
}

void leaveOutAside(std::span<ImportTable> tables)
{
    const auto isAside = [](const ImportTable &each) { return isAsideSheet(each.table.sheet); };
    const auto isAnswered = [&](const auto &isOne) {
        return std::ranges::any_of(
            tables, [&](const ImportTable &each) { return !isAside(each) && isOne(each); });
    };
    const bool isEvaluated = isAnswered(isEvaluation);
    const bool hasTable =
        isAnswered([](const ImportTable &each) { return each.mapping.isUsable(); });
    for (ImportTable &each : tables) {
        ColumnMapping &mapping = each.mapping;
        const bool isOther = isEvaluation(each) ? isEvaluated : hasTable;
        if (!isOther || !isAside(each) || !(mapping.isUsable() || !mapping.undecided.empty()))
            continue;
        mapping.aside = each.table.sheet;
        empty(mapping);
    }
}

void leaveOutFigures(std::span<ImportTable> tables, const Year &year)
{
    const auto isOfOther = [](const ImportTable &each) {
        return !each.mapping.otherYear.isEmpty();
    };
    const auto other = std::ranges::find_if(tables, isOfOther);
    if (other == tables.end() || std::ranges::any_of(tables, isEvaluation))
        return;
    for (ImportTable &each : tables) {
        ColumnMapping &mapping = each.mapping;
        if (!mapping.columnOf(ImportField::Indicator) || mapping.columnOf(ImportField::Year) ||
            namesYear(each.table, mapping, year))
            continue;
        mapping.otherYear = other->mapping.otherYear;
        empty(mapping);
    }
}

} // namespace

bool holdsAnswers(const ColumnMapping &mapping)
{
    return mapping.isUsable() && std::ranges::any_of(mapping.fields, isOfYear);
}

void leaveOutSheets(std::span<ImportTable> tables, const Year &year)
{
    for (ImportTable &each : tables) {
        if (!each.table.hidden)
            continue;
        each.mapping.hidden = each.table.sheet;
        empty(each.mapping);
    }
    leaveOutAside(tables);
    leaveOutFigures(tables, year);
}

} // namespace shisaku
