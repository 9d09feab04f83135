#pragma once

#include "models/domain/plan.h"

#include <QDateTime>
#include <QVariant>

#include <vector>

namespace shisaku
{

/// One field of one record that an edit has changed (変更履歴).
struct HistoryEntry {
    enum class Action { Added, Changed, Removed };

    qint64 id = 0;   ///< in the order in which it happened
    qint64 edit = 0; ///< entries of one edit share it; 0: outside the program
    QDateTime at{};
    QString account{};     ///< the system account; empty outside the program
    QString displayName{}; ///< the name that its user gave
    QString editName{};    ///< what undo called it
    Action action = Action::Changed;
    /// evaluation, year, measure …; backup where one took the plan's place.
    QString record{};
    /// Of the record: its id, or two joined by a slash; of a paragraph its year, a slash and its
    /// place; of a backup its edit.
    QString key{};
    QString field{}; ///< grade_id, reason …
    QVariant before{};
    QVariant after{};

    /// One of the ids that make the key, from 0; 0 where there is none.
    qint64 keyPart(int place) const { return key.section(u'/', place, place).toLongLong(); }
    /// Who made it: the name given, with the account behind it.
    QString who() const;
    bool operator==(const HistoryEntry &) const = default;
};

using History = std::vector<HistoryEntry>;

/// The measure that the entry is about, where it is about one; an indicator's is looked up in the
/// plan.
MeasureId measureOf(const Plan &plan, const HistoryEntry &entry);
/// The year that the entry is about, where it is about one.
YearId yearOf(const HistoryEntry &entry);
/// Whether it is but the empty text of a record that was added or removed. An empty paragraph does
/// say something: it stands in the place of the template's text.
bool saysNothing(const HistoryEntry &entry);

// The entry in the user's language.

/// 施策, 年度評価 …, with its number, title or year.
QString recordText(const Plan &plan, const HistoryEntry &entry);
/// 評価, 変更理由 …
QString fieldText(const HistoryEntry &entry);
/// The value before or after: a grade by its code, a goal by its title. What the plan no longer has
/// is named by its number. With which figures a text of the report was confirmed is not worded.
QString valueText(const Plan &plan, const HistoryEntry &entry, const QVariant &value);

} // namespace shisaku
