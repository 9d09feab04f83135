#include "models/exchange/sheetrows.h"

#include "models/exchange/foreignlimits.h"
#include "models/exchange/foreignrefusal.h"

namespace shisaku
{
namespace
{

constexpr qint64 lastRow = 1 << 24; // Gnumeric's; Excel has fewer

} // namespace

void SheetRows::startTable(const QString &sheet, bool hidden)
{
    m_row = 0;
    m_sink.startTable(sheet, hidden);
}

void SheetRows::put(qint64 row, qint64 column, ForeignCell cell)
{
    if (row != m_row)
        writeRow();
    if (row < m_row || row < 1 || row > lastRow)
        throw damaged();
    m_row = row;
    checkColumn(column);
    if (m_cells.size() <= std::size_t(column))
        m_cells.resize(std::size_t(column) + 1);
    if (cell.text.size() > longestText)
        cell.text = beginningOf(cell.text);
    else if (cell.kind == ForeignCell::Kind::Text && isBlank(cell.text))
        cell = {};
    m_cells[std::size_t(column)] = std::move(cell);
}

void SheetRows::endTable()
{
    writeRow();
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
