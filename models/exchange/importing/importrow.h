#pragma once

#include "models/exchange/importing/importclaims.h"
#include "models/exchange/importing/mergedcells.h"

#include <array>
#include <initializer_list>

namespace shisaku
{

/// The row of a table that is being read: its cells by what their columns hold.
class ImportRow
{
public:
    /// Goes to a table, which has to stay where it is.
    void beginTable(int table, const ImportTable &source);
    /// Goes to a row further down, by its place in the table.
    void goTo(std::size_t at);
    /// What is merged down from this row holds for those below. It is said of rows of measures
    /// only: what is merged down from headings and labels is none of theirs.
    void beginMerged() { m_merged.begin(*m_row); }
    /// From now on the row says, too, what is merged over it.
    void includeMerged() { m_includesMerged = true; }

    const ImportTable &source() const { return *m_source; }
    const ForeignRow &row() const { return *m_row; }
    /// Its number in the sheet.
    int number() const { return m_row->number; }
    ImportPlace place() const { return m_place; }
    ImportPlace place(ImportField field) const;
    ImportPlace placeOfTable(ImportField field) const;

    bool hasColumn(ImportField field) const { return columnOf(field) >= 0; }
    /// Whether one column says from when to when measures are in force (`yearspans`).
    bool holdsSpan() const
    {
        return hasColumn(ImportField::InForceTo) &&
               columnOf(ImportField::InForceTo) == columnOf(ImportField::InForceFrom);
    }
    QString heading(ImportField field) const;
    /// What tells the row from others of its measure: 計画; empty where nothing does.
    QString kind() const;
    const ForeignCell &cell(ImportField field) const;
    /// Without what is merged over it.
    const ForeignCell &ownCell(ImportField field) const;
    const ForeignCell &cellAt(int column) const;
    bool hasAny(std::initializer_list<ImportField> fields) const;
    /// Also where what stands there is struck out.
    bool saysAny(std::initializer_list<ImportField> fields) const;
    std::ptrdiff_t filledCells() const;
    /// The first cell that is filled; null in a blank row.
    const ForeignCell *firstFilled() const;
    /// What tells the row from others: its number and title, or else its first text.
    QString name() const;

    /// The cell that is merged down over the row's cell of a field that several measures can share.
    const ForeignCell *mergedAbove(ImportField field) const;
    bool isAnyMergedAbove() const;
    /// The same, once what is merged over the row is included.
    const ForeignCell *coveringCell(ImportField field) const
    {
        return m_includesMerged ? mergedAbove(field) : nullptr;
    }
    /// Whether number or title of the row with that number are merged down over it.
    bool isNamedIn(int row) const;

    /// Headings are repeated on each page; a measure with a number may have such a title.
    bool isRepeatedHeading() const;
    /// A comma that stands in no quotes cuts a text of a CSV file in two, and what follows moves.
    bool isCutApart() const;

private:
    int columnOf(ImportField field) const { return m_columns[static_cast<std::size_t>(field)]; }
    bool isHeading(ImportField field) const;

    const ImportTable *m_source = nullptr;
    std::array<int, ImportClaims::fieldCount> m_columns{};
    const ForeignRow *m_heading = nullptr;
    std::size_t m_headedColumns = 0; ///< up to the last one that has a heading
    MergedCells m_merged;
    const ForeignRow *m_row = nullptr;
    ImportPlace m_place;
    bool m_includesMerged = false;
};

} // namespace shisaku
