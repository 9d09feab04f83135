#pragma once

#include "models/exchange/reading/foreignfile.h"

#include <cstddef>

namespace shisaku
{

/// What is merged down over the rows of a table, as they are gone through from above. Merged cells
/// that begin in a row that is passed over, as those of the headings, are none.
class MergedCells
{
public:
    MergedCells() = default;
    /// The table has to stay where it is.
    explicit MergedCells(const ForeignTable &table)
        : m_table(&table)
    {
    }

    /// Goes to a row below.
    void goTo(int row) { m_row = row; }
    /// Takes in the cells that begin in the row that it stands at.
    void begin(const ForeignRow &row);
    /// The cell above the row that is merged down over its cell in that column; null where none is.
    const ForeignCell *above(int column) const;
    /// The number of the row in which it stands; 0 where none does.
    int rowAbove(int column) const;

private:
    struct Cover {
        const ForeignCell *cell = nullptr;
        int firstRow = 0;
        int lastRow = 0;
    };

    const Cover *coverOf(int column) const;

    const ForeignTable *m_table = nullptr;
    std::size_t m_next = 0; ///< among the merged cells
    int m_row = 0;
    std::vector<Cover> m_covers; ///< the last that began in each column
};

} // namespace shisaku
