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

    void beginTable() { m_goal = {}; }
    /// Takes the row's goal, where it names one.
    void take(const ImportRow &row);
    /// Takes a row that holds a goal in two cells: 基本目標１ | 開かれた区政. False where it does
    /// not, or names a measure.
    bool takeRow(const ImportRow &row, const KnownMeasures &known);
    /// Takes a text that stands alone in its row. False where the plan has no such goal.
    bool takeLabel(const ForeignCell &label);

    const ReadValue &goal() const { return m_goal; }
    /// Whether it is another than the measure's.
    bool contradicts(const ImportRow &row, const Measure &measure) const;

private:
    bool canBeNew(const QString &label) const;

    const Plan &m_plan;
    FieldReader &m_reader;
    ReadValue m_goal;
};

} // namespace shisaku
