#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shisaku
{

/// Where a block of cells is to be pasted: the rows and columns of a table that are in sight, by
/// their places in its model and in the order in which people see them, and which of them are
/// selected.
struct PasteArea {
    std::vector<int> rows;
    std::vector<int> columns;
    QStringList headings; ///< of `columns`
    int top = 0;          ///< the selection's, in `rows`
    int left = 0;         ///< in `columns`
    int height = 1;
    int width = 1;
};

/// A text for one cell of the model.
struct PastedCell {
    int row;
    int column;
    QString text;

    bool operator==(const PastedCell &) const = default;
};

/// Whether the first row of a block was taken as headings.
enum class PastedHeadings {
    None,
    LeftOut, ///< they are those of the columns that it went to
    Followed ///< the columns of these headings were sought
};

/// What goes where, or the sentence that says why it does not fit.
struct PastePlan {
    std::vector<PastedCell> cells{};
    PastedHeadings headings = PastedHeadings::None;
    QString refusal{}; ///< empty where it fits
};

/// Puts the block where it fits: from the upper left of the selection on; over all of it where the
/// block fills it once or several times. Rows out of sight are passed over, and so are blank rows
/// at the end that find no room.
PastePlan planPaste(const std::vector<QStringList> &block, const PasteArea &area);

/// What came of pasting cells: nothing to say, or why it was refused as a whole.
struct [[nodiscard]] PasteResult {
    struct Place {
        int row;
        int column;
    };

    QString refusal{};           ///< one sentence; empty where it is done
    std::optional<Place> cell{}; ///< of the model: the one that could not be taken

    explicit operator bool() const { return refusal.isEmpty(); }
};

/// The refusal of one cell; `row` and `column` name it as people do.
PasteResult refusedCell(const PastedCell &cell, const QString &row, const QString &column,
                        const QString &why);
/// Why a cell that is only read does not take the text; empty where it holds that already.
QString fixedCellRefusal(const QString &held, const QString &pasted);
/// The name of the undo step.
QString pasteText(const std::vector<PastedCell> &cells);
QString cutText(qsizetype cells);

} // namespace shisaku
