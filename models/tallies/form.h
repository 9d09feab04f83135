#pragma once

#include <QString>

#include <vector>

namespace shisaku
{

/// One cell of a form.
struct FormCell {
    enum class Kind {
        Label,  ///< says what stands behind or below it; tinted
        Text,   ///< what is filled in, or is to be filled in by hand
        Result, ///< the same, but what a reader looks for first
    };

    Kind kind = Kind::Text;
    QString text{};
    double share = 1; ///< of the width that the form's column of labels leaves
    Qt::Alignment alignment = Qt::AlignLeft; ///< in the middle of its height unless at the top
    bool joined = false; ///< one with the cell above it, whose text is that of both
};

/// One row of a form; its first cell stands in the column of labels.
struct FormRow {
    std::vector<FormCell> cells;
    int leastLines = 0; ///< of a box for a longer text, which takes what the page has left
};

/// A form as text, from top to bottom: its first row says what it is the form of.
struct Form {
    QString title;
    std::vector<FormRow> rows;
};

/// The text, or what a form says where there is none and none will come.
inline QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("―") : text;
}

} // namespace shisaku
