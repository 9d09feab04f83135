#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace shisaku
{

/// One cell of a file from elsewhere, as a person reads it there.
struct ForeignCell {
    enum class Kind : quint8 {
        Empty,
        Text,
        Number,
        Percent,
        Date,
        Boolean,
        Error,
        Struck ///< all that stood there is struck out: it has no text
    };

    Kind kind = Kind::Empty;
    /// Text as it stands; a number in its shortest form of at most 15 digits (41, 0.585), a
    /// percentage with its sign (58.5%), a day as 2020-03-31 and a time of it as 2020-03-31 10:30,
    /// a truth value as TRUE or FALSE, an error as #N/A, a formula without a result as =A1. In a
    /// CSV file all is text or an error. Longer texts than `longestText` end behind one character
    /// more.
    QString text{};

    /// Whether anything stands there, struck out or not.
    bool isFilled() const { return !text.isEmpty() || kind == Kind::Struck; }
    bool operator==(const ForeignCell &) const = default;
};

struct ForeignRow {
    int number = 0; ///< in its sheet, from 1
    std::vector<ForeignCell> cells;

    /// That of the cell in a column; none beyond the last one.
    const QString &text(std::size_t column) const
    {
        static const QString none;
        return column < cells.size() ? cells[column].text : none;
    }
    bool operator==(const ForeignRow &) const = default;
};

/// A cell that is merged with cells below it. What it covers to its right is not told.
struct ForeignMerge {
    int column = 0;   ///< from 0
    int firstRow = 0; ///< the cell's own, as the numbers of rows count
    int lastRow = 0;

    bool operator==(const ForeignMerge &) const = default;
};

/// One table of such a file: a sheet of a workbook, or a CSV file's only one.
struct ForeignTable {
    QString file;  ///< its name without the folder
    QString sheet; ///< empty in a CSV file
    bool hidden = false;
    std::vector<ForeignRow> rows;       ///< those that hold something
    std::vector<ForeignMerge> merges{}; ///< by row and column, each cell once

    bool operator==(const ForeignTable &) const = default;
};

/// What was read of a spreadsheet or CSV file from elsewhere, or the sentence that says why it was
/// not.
struct ForeignFile {
    QString path;
    std::vector<ForeignTable> tables;
    QString refusal; ///< empty where it was read

    bool operator==(const ForeignFile &) const = default;
};

} // namespace shisaku
