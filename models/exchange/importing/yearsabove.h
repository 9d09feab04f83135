#pragma once

#include "models/exchange/importing/columnchoice.h"
#include "models/exchange/importing/namedyears.h"

namespace shisaku
{

/// What stands above a column of the year whose answers it holds.
struct YearsAbove {
    bool asked = false;
    bool other = false; ///< of another, or for reference only
    bool isSure = true; ///< not where a cell may be merged over the column or end before it
};

/// Reads the cells above the headings that gather columns of one year: 平成30年度 | 令和元年度, or
/// 前年度, 参考 alone. How far one is merged is told only by the next one in its row. A title
/// stands in the first column.
class GroupsOfYears
{
public:
    /// The headings end in the row `headings`; `meanings` tell which of them name a measure.
    GroupsOfYears(const ForeignTable &table, std::vector<ForeignRow>::const_iterator headings,
                  const Meanings &meanings, const Year &year);

    /// In `ownRows` rows right above the lowest one of headings a cell is the column's own heading.
    YearsAbove above(std::size_t column, int ownRows = 0) const;

private:
    /// One row of such cells.
    struct Groups {
        const ForeignRow *row = nullptr;
        int above = 0;                    ///< how many rows above the lowest one of headings
        std::vector<std::size_t> columns; ///< where a year begins
    };

    bool namesMeasure(std::size_t column) const;

    const Meanings &m_meanings;
    Year m_year;
    std::vector<Groups> m_rows; ///< from below
};

/// Whether the cell can be the heading of a year's columns: 前年度（平成30年度）, 参考; not
/// 前年度からの変更点.
bool isYearsHeading(const QString &text, const Year &year);

/// Whether years stand in the row side by side, and the one that is asked for is among them: then
/// it is no title.
bool isRowOfGroups(const ForeignRow &row, const Year &year);

} // namespace shisaku
