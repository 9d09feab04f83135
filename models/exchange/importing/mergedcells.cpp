#include "models/exchange/importing/mergedcells.h"

namespace shisaku
{

void MergedCells::begin(const ForeignRow &row)
{
    const std::vector<ForeignMerge> &merges = m_table->merges;
    for (; m_next < merges.size() && merges[m_next].firstRow <= m_row; ++m_next) {
        const ForeignMerge &merge = merges[m_next];
        const auto column = static_cast<std::size_t>(merge.column);
        const bool isHere = merge.firstRow == m_row && column < row.cells.size();
        if (!isHere || row.cells[column].text.isEmpty())
            continue;
        if (m_covers.size() <= column)
            m_covers.resize(column + 1);
        m_covers[column] = {&row.cells[column], merge.firstRow, merge.lastRow};
    }
}

const MergedCells::Cover *MergedCells::coverOf(int column) const
{
    if (column < 0 || static_cast<std::size_t>(column) >= m_covers.size())
        return nullptr;
    const Cover &cover = m_covers[static_cast<std::size_t>(column)];
    return cover.cell && cover.firstRow < m_row && m_row <= cover.lastRow ? &cover : nullptr;
}

const ForeignCell *MergedCells::above(int column) const
{
    const Cover *cover = coverOf(column);
    return cover ? cover->cell : nullptr;
}

int MergedCells::rowAbove(int column) const
{
    const Cover *cover = coverOf(column);
    return cover ? cover->firstRow : 0;
}

} // namespace shisaku
