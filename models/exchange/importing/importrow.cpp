#include "models/exchange/importing/importrow.h"

#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/yearspans.h"

#include <QStringBuilder>

#include <algorithm>

namespace shisaku
{
namespace
{

bool hasText(const ForeignCell &cell)
{
    return !cell.text.isEmpty();
}

std::size_t headedColumns(const ForeignRow *heading, const ColumnMapping &mapping)
{
    std::size_t headed = heading ? heading->cells.size() : 0;
    for (std::size_t column = headed; column < mapping.fields.size(); ++column) {
        if (mapping.fields[column] != ImportField::Ignored || mapping.headingRows > 1)
            headed = column + 1;
    }
    return headed;
}

} // namespace

void ImportRow::beginTable(int table, const ImportTable &source)
{
    m_source = &source;
    m_columns.fill(-1);
    for (std::size_t column = source.mapping.fields.size(); column-- > 0;) {
        const ImportField field = source.mapping.fields[column];
        if (field != ImportField::Ignored)
            m_columns[static_cast<std::size_t>(field)] = static_cast<int>(column);
    }
    if (!hasColumn(ImportField::InForceTo) && isSpanHeading(heading(ImportField::InForceFrom)))
        m_columns[static_cast<std::size_t>(ImportField::InForceTo)] =
            columnOf(ImportField::InForceFrom);
    const auto &rows = source.table.rows;
    const auto heading = std::ranges::find(rows, source.mapping.headingRow, &ForeignRow::number);
    m_heading = heading != rows.end() ? &*heading : nullptr;
    m_headedColumns = headedColumns(m_heading, source.mapping);
    m_merged = MergedCells(source.table);
    m_row = nullptr;
    m_place = {table, -1, -1};
    m_includesMerged = false;
}

void ImportRow::goTo(std::size_t at)
{
    m_row = &m_source->table.rows[at];
    m_place.row = static_cast<int>(at);
    m_includesMerged = false;
    m_merged.goTo(m_row->number);
}

ImportPlace ImportRow::place(ImportField field) const
{
    return {m_place.table, m_place.row, columnOf(field)};
}

ImportPlace ImportRow::placeOfTable(ImportField field) const
{
    return {m_place.table, -1, columnOf(field)};
}

QString ImportRow::heading(ImportField field) const
{
    return hasColumn(field) ? columnHeading(m_source->table, m_source->mapping,
                                            static_cast<std::size_t>(columnOf(field)))
                            : QString();
}

QString ImportRow::kind() const
{
    const auto column = m_source->mapping.rowKinds;
    const auto &fields = m_source->mapping.fields;
    const bool isFree =
        column && (*column >= fields.size() || fields[*column] == ImportField::Ignored);
    return isFree ? m_row->text(*column).simplified() : QString();
}

const ForeignCell &ImportRow::cell(ImportField field) const
{
    const ForeignCell &own = ownCell(field);
    const ForeignCell *covering = hasText(own) ? nullptr : coveringCell(field);
    return covering ? *covering : own;
}

const ForeignCell &ImportRow::ownCell(ImportField field) const
{
    return cellAt(columnOf(field));
}

const ForeignCell &ImportRow::cellAt(int column) const
{
    static const ForeignCell empty;
    const bool isThere = column >= 0 && column < static_cast<int>(m_row->cells.size());
    return isThere ? m_row->cells[static_cast<std::size_t>(column)] : empty;
}

bool ImportRow::hasAny(std::initializer_list<ImportField> fields) const
{
    return std::ranges::any_of(fields, [this](ImportField f) { return hasText(cell(f)); });
}

bool ImportRow::saysAny(std::initializer_list<ImportField> fields) const
{
    return std::ranges::any_of(fields, [this](ImportField f) { return cell(f).isFilled(); });
}

std::ptrdiff_t ImportRow::filledCells() const
{
    return std::ranges::count_if(m_row->cells, hasText);
}

const ForeignCell *ImportRow::firstFilled() const
{
    const auto at = std::ranges::find_if(m_row->cells, hasText);
    return at != m_row->cells.end() ? &*at : nullptr;
}

QString ImportRow::name() const
{
    const QString name =
        QString(cell(ImportField::Number).text % u' ' % cell(ImportField::Title).text).trimmed();
    const ForeignCell *first = firstFilled();
    return name.isEmpty() && first ? first->text : name;
}

const ForeignCell *ImportRow::mergedAbove(ImportField field) const
{
    const bool isOfOne = field == ImportField::Number || field == ImportField::Title;
    return isOfOne ? nullptr : m_merged.above(columnOf(field));
}

bool ImportRow::isAnyMergedAbove() const
{
    return std::ranges::any_of(importFields(),
                               [this](ImportField field) { return mergedAbove(field) != nullptr; });
}

bool ImportRow::isNamedIn(int row) const
{
    const auto isBelow = [&](ImportField field) {
        return m_merged.rowAbove(columnOf(field)) == row;
    };
    return isBelow(ImportField::Number) || isBelow(ImportField::Title);
}

bool ImportRow::isRepeatedHeading() const
{
    if (!m_heading)
        return false;
    return isHeading(ImportField::Number) ||
           (!hasAny({ImportField::Number}) && isHeading(ImportField::Title));
}

bool ImportRow::isHeading(ImportField field) const
{
    const int column = columnOf(field);
    return column >= 0 && column < static_cast<int>(m_heading->cells.size()) &&
           hasText(cell(field)) &&
           cell(field) == m_heading->cells[static_cast<std::size_t>(column)];
}

bool ImportRow::isCutApart() const
{
    return m_source->table.sheet.isEmpty() && m_headedColumns > 0 &&
           m_row->cells.size() > m_headedColumns;
}

} // namespace shisaku
