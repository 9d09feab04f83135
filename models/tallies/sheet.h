#pragma once

#include "models/tallies/selection.h"

#include <QStringList>

#include <vector>

namespace shisaku
{

/// One cell of a table as people read it.
struct Cell {
    QString text;
    std::optional<Selection> behind{}; ///< of a count: the measures it counts
    QString hint{};                    ///< more words for a pointer that rests on it
};

struct SheetColumn {
    QString header;
    Qt::Alignment alignment = Qt::AlignLeft;
    double share = 1; ///< of the width, against the other columns'
};

/// A table as text: what the window shows, the printer prints and the spreadsheet gets, so that
/// they cannot disagree.
struct Sheet {
    QString title;
    std::vector<SheetColumn> columns;
    std::vector<std::vector<Cell>> rows;
    bool lastRowIsTotal = false;
};

/// Whether it needs paper that lies on its side: it has several columns of words.
bool isWide(const Sheet &sheet);

/// The sheet's headers and cells as rows of text.
std::vector<QStringList> textRows(const Sheet &sheet);

} // namespace shisaku
