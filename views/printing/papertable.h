#pragma once

#include "models/tallies/sheet.h"
#include "views/printing/paper.h"
#include "views/printing/typesetting.h"

namespace shisaku
{

/// A table set in type for a width of paper: it knows how high its rows are and puts them on pages
/// in whole or, line by line, in parts.
class PaperTable
{
public:
    PaperTable(const Sheet &sheet, double width, double points);

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// The lines of the row's longest cell.
    int lineCount(int row) const;
    double headerHeight() const;
    double rowHeight(int row) const;
    /// Of the header and all rows.
    double height() const;
    /// Of the header and the first row.
    double startHeight() const;
    /// How many lines of a row there is space for in that height.
    int linesWithin(double height) const;

    /// The height of what was put. Of counts the spots are put as well.
    double putHeader(PaperPage &page, QPointF at) const;
    double putRow(PaperPage &page, QPointF at, int row) const;
    double putLines(PaperPage &page, QPointF at, int row, int first, int count) const;

private:
    struct SetCell {
        std::vector<TypeLine> lines;
        std::optional<PaperSpot> spot; ///< of a count
    };
    struct Row {
        std::vector<SetCell> cells;
        bool bold = false;
        int lineCount() const;
    };

    Row setRow(const std::vector<Cell> &cells, bool bold) const;
    const QFont &fontOf(const Row &row) const { return row.bold ? m_boldFont : m_font; }
    double heightOf(int lines) const;
    void putText(PaperPage &page, QPointF at, const Row &row, int first, int count) const;
    void putGrid(PaperPage &page, const QRectF &area) const;
    void putSpots(PaperPage &page, const QRectF &area, const Row &row) const;

    QFont m_font;
    QFont m_boldFont;
    std::vector<Qt::Alignment> m_alignments;
    std::vector<double> m_edges; ///< left of each column, and the right of the last
    Row m_header;
    std::vector<Row> m_rows;
    bool m_lastRowIsTotal;
};

} // namespace shisaku
