#pragma once

#include "views/charts/chart.h"
#include "views/charts/layout.h"
#include "views/charts/textblock.h"

namespace shisaku
{

/// The table under lines at one size of text: a head with the years, and for each series its name
/// beside a sample of its line, and its values as they were written.
struct LineTable {
    struct Cell {
        TextBlock text{};
        int slice = -1;
        bool isNumber = false;
    };
    struct Row {
        TextBlock name{}; ///< of the series; none in the head
        bool isTarget = false;
        std::vector<Cell> cells{}; ///< for each year
        double height = 0;
    };

    QFont font{};
    double width = 0;
    double left = 0;   ///< the width of the first column, over which the axis stands
    double column = 0; ///< the width of each year's
    std::vector<Row> rows{};

    double middleOf(std::size_t year) const { return left + column * (double(year) + 0.5); }
    double height() const;
    bool hasWholeNumbers() const; ///< whether no number is broken into lines
    qsizetype mostLines() const;  ///< of a text in it
};

/// The table of that width, its first column at least as wide as the axis needs.
LineTable lineTable(const Lines &lines, const QFont &font, double width, double axis);

/// Puts it on the page, its upper left corner at that point.
void addTable(Layout &layout, const LineTable &table, const QPointF &corner);

/// A point of a line: a target's is hollow, and so large that an actual value's leaves it in sight.
ShapeMark pointMark(const QPointF &at, bool isTarget, double em, int slice);

} // namespace shisaku
