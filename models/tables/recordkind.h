#pragma once

#include "models/domain/plan.h"
#include "models/tables/choice.h"

#include <QStringList>

#include <span>
#include <vector>

namespace shisaku
{

/// What the tables of the plan's set-up look at besides the record itself.
struct RecordScope {
    const Plan &plan;
    YearId year{};       ///< whose departments are shown
    MeasureId measure{}; ///< whose indicators are shown
};

/// The number of a record within its kind.
using RecordKey = qint64;

/// A change that a table of records wants, or why there is none.
struct RecordEdit {
    ChangeSet changes{};
    QString text{};    ///< names the change; empty where it describes itself
    QString refusal{}; ///< one sentence; empty where the change can be tried
};

/// How long the texts of a column are.
enum class TextLength {
    Word,
    Line,
    Paragraph, ///< may have several lines
};

/// One column of a table of records: what it shows and, unless it is read-only, what change a typed
/// text is.
struct RecordColumn {
    const char *header; ///< English, with %1 for the shown year; `RecordTableModel` translates it
    QString (*text)(const RecordScope &, RecordKey);
    RecordEdit (*write)(const RecordScope &, RecordKey, const QString &typed) = nullptr;
    TextLength length = TextLength::Word;
    /// What the cell can be set to; null where any text is.
    QList<Choice> (*choices)(const RecordScope &) = nullptr;
    /// What is offered while typing.
    QStringList (*suggestions)(const RecordScope &) = nullptr;
    const char *hint = nullptr; ///< English: what the column is for, where its header is too short
};

/// One kind of record of the plan as a table: its columns, which records there are, and how one is
/// made, removed and moved.
struct RecordKind {
    std::span<const RecordColumn> columns;
    int firstTyped; ///< the column in which a new record waits for its text
    /// In the order in which people read them.
    std::vector<RecordKey> (*keys)(const RecordScope &);
    RecordEdit (*addition)(const RecordScope &);
    RecordEdit (*removal)(const RecordScope &, RecordKey);
    /// Gives two records each other's place; null where their own values order them.
    RecordEdit (*exchange)(const RecordScope &, RecordKey, RecordKey) = nullptr;
};

} // namespace shisaku
