#pragma once

#include "models/exchange/importing/fieldreader.h"

namespace shisaku
{

class KnownMeasures;

/// The goal that a row or the last above it names: goals may stand merged over several rows, or in
/// rows of their own above their measures.
class GoalAbove
{
public:
    GoalAbove(const Plan &plan, FieldReader &reader);

    void beginTable();
    /// Takes the row's goal, where it names one.
    void take(const ImportRow &row);
    /// Takes a row that holds a goal in two cells: 基本目標１ | 開かれた区政. False where it does
    /// not, or names a measure.
    bool takeRow(const ImportRow &row, const KnownMeasures &known);
    /// Takes a text that stands alone in its row. False where the plan has no such goal.
    bool takeLabel(const ForeignCell &label);
    /// A label that nobody understands stands below the goal: what follows may be of another one.
    void interrupt(const QString &label);

    const ReadValue &goal() const { return m_goal; }
    /// Why somebody should look whether a new measure is of that goal; empty where nobody need.
    QString doubt() const;
    /// Whether it is another than the measure's.
    bool contradicts(const ImportRow &row, const Measure &measure) const;

private:
    void set(const ReadValue &goal);
    bool canBeNew(const QString &label) const;
    /// Whether a label is of the level of the goals: 政策１ below 基本目標１ is none.
    bool isOfLevel(const QString &label);
    /// The plan's goal that a new one is much like; empty for none.
    QString likeOf(const ReadValue &goal) const;

    const Plan &m_plan;
    FieldReader &m_reader;
    ReadValue m_goal;
    QString m_level;   ///< what stands before the number of the table's goals: 基本目標
    QString m_like;    ///< the plan's goal that it is much like, though it is new
    QString m_between; ///< a label below the goal that nobody understands
};

} // namespace shisaku
