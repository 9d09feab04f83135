#include "models/exchange/reading/sheetrows.h"

#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrefusal.h"

#include <algorithm>
#include <tuple>

namespace shisaku
{
namespace
{

constexpr qint64 mostRowNumber = 1 << 24; // Gnumeric's; Excel has fewer

} // namespace

void SheetRows::startTable(const QString &sheet, bool hidden)
{
    m_row = 0;
    m_merges.clear();
    m_sink.startTable(sheet, hidden);
}

void SheetRows::put(qint64 row, qint64 column, ForeignCell cell)
{
    if (row != m_row)
        writeRow();
    if (row < m_row || row < 1 || row > mostRowNumber)
        throw damaged();
    m_row = row;
    checkColumn(column);
    if (m_cells.size() <= std::size_t(column))
        m_cells.resize(std::size_t(column) + 1);
    if (cell.text.size() > longestText)
        cell.text = shortenedText(cell.text);
    else if (cell.kind == ForeignCell::Kind::Text && isBlank(cell.text))
        cell = {};
    m_cells[std::size_t(column)] = std::move(cell);
}

QString SheetRows::shortenedText(const QString &longText)
{
    if (m_longText != longText) {
        m_longText = longText;
        m_beginning = beginningOf(longText);
    }
    return m_beginning;
}

void SheetRows::merge(qint64 column, qint64 firstRow, qint64 lastRow)
{
    if (firstRow >= lastRow || firstRow < 1 || firstRow > mostRowNumber || column >= mostColumns)
        return;
    m_budget.takeMerge();
    m_merges.push_back({int(column), int(firstRow), int(std::min(lastRow, mostRowNumber))});
}

void SheetRows::endTable()
{
    writeRow();
    writeMerges();
}

/// What reaches below the last row is cut off there: nobody goes through a million rows for it.
void SheetRows::writeMerges()
{
    const int end = int(m_row);
    std::erase_if(m_merges, [end](const ForeignMerge &merge) { return merge.firstRow >= end; });
    for (ForeignMerge &merge : m_merges)
        merge.lastRow = std::min(merge.lastRow, end);
    const auto place = [](const ForeignMerge &merge) {
        return std::tuple(merge.firstRow, merge.column);
    };
    std::ranges::stable_sort(m_merges, {}, place);
    const auto isSame = [&place](const ForeignMerge &left, const ForeignMerge &right) {
        return place(left) == place(right);
    };
    m_merges.erase(std::unique(m_merges.begin(), m_merges.end(), isSame), m_merges.end());
    if (!m_merges.empty())
        m_sink.addMerges(m_merges);
    m_merges.clear();
}

void SheetRows::writeRow()
{
    if (m_cells.empty())
        return;
    m_texts.clear();
    qsizetype characters = 0;
    for (const ForeignCell &cell : m_cells) {
        m_texts.push_back({cell.kind, cell.text});
        characters += cell.text.size();
    }
    m_budget.takeRow(qsizetype(m_cells.size()), characters);
    m_sink.addRow(int(m_row), m_texts);
    m_cells.clear();
}

} // namespace shisaku
