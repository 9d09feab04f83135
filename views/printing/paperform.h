#pragma once

#include "models/tallies/form.h"
#include "views/printing/paper.h"
#include "views/printing/typesetting.h"

namespace shisaku
{

/// Lines of a form's row, where they stand on a page.
struct FormPart {
    int row = 0;
    int first = 0; ///< line
    int count = 0;
    double top = 0;
    double height = 0;
};

/// A form set in type for a width of paper: it knows how high its rows are, and puts those parts of
/// them on a page that somebody has chosen.
class PaperForm
{
public:
    PaperForm(const Form &form, double width, double points);

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// The lines of the row's longest cell.
    int lineCount(int row) const;
    double rowHeight(int row) const;
    double heightOf(int lines) const;
    /// How many lines of a row there is space for in that height.
    int linesWithin(double height) const;
    /// How much of a page's remaining height the row takes, against the other rows; 0 for most.
    double growth(int row) const;

    double titleHeight(bool continued) const;
    void putTitle(PaperPage &page, QPointF at, bool continued) const;
    /// The parts stand below one another without gaps.
    void putParts(PaperPage &page, double left, const std::vector<FormPart> &parts) const;

private:
    struct CellType {
        FormCell::Kind kind;
        Qt::Alignment alignment;
        bool joined;
        double left;
        double right;
        std::vector<TypeLine> lines;
    };
    struct RowType {
        std::vector<CellType> cells;
        int leastLines;
        int lineCount() const;
    };
    using Parts = std::vector<FormPart>;

    RowType setRow(const FormRow &row, double labelWidth) const;
    CellType setCell(const FormCell &cell, double left, double right) const;
    const QFont &fontOf(const CellType &cell) const;
    const RowType &rowOf(const FormPart &part) const;
    const CellType &named(int row, std::size_t column) const;
    std::vector<TypeLine> titleLines(bool continued) const;
    bool joins(const Parts &parts, std::size_t part, std::size_t column) const;
    double extent(const Parts &parts, std::size_t part, std::size_t column) const;
    void putCell(PaperPage &page, double left, const Parts &parts, std::size_t part,
                 std::size_t column) const;
    void putText(PaperPage &page, const QRectF &area, const CellType &cell,
                 const FormPart &part) const;

    double m_width;
    QFont m_font;
    QFont m_boldFont;
    QFont m_titleFont;
    QString m_title;
    std::vector<RowType> m_rows;
};

} // namespace shisaku
