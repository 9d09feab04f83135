#pragma once

#include "models/exchange/reading/cellbudget.h"
#include "models/exchange/reading/foreignsink.h"

namespace shisaku
{

/// Collects the cells of a workbook's sheets into rows.
class SheetRows
{
public:
    explicit SheetRows(ForeignSink &sink)
        : m_sink(sink)
    {
    }

    void startTable(const QString &sheet, bool hidden);
    /// The row counts from 1 and never falls, the column counts from 0. Throws a ForeignRefusal
    /// where it does, and where it is too much.
    void put(qint64 row, qint64 column, ForeignCell cell);
    /// The cell is merged down to a row. That may be told before it and behind it, and of cells
    /// and rows that are not there.
    void merge(qint64 column, qint64 firstRow, qint64 lastRow);
    void endTable();

private:
    void writeRow();
    void writeMerges();
    QString shortenedText(const QString &longText);

    ForeignSink &m_sink;
    CellBudget m_budget;
    qint64 m_row = 0;
    std::vector<ForeignCell> m_cells;
    std::vector<CellText> m_texts;
    std::vector<ForeignMerge> m_merges;
    QString
        m_longText; ///< the last one that was cut, and what was kept of it: many cells share one
    QString m_beginning;
};

} // namespace shisaku
