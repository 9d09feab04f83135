#include "models/exchange/importing/goalabove.h"

#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/knownmeasures.h"
#include "models/exchange/importing/rowwords.h"

using namespace Qt::StringLiterals;

namespace shisaku
{

using Kind = ReadValue::Kind;

GoalAbove::GoalAbove(const Plan &plan, FieldReader &reader)
    : m_plan(plan)
    , m_reader(reader)
{
}

void GoalAbove::take(const ImportRow &row)
{
    const ForeignCell &goal = row.cell(ImportField::Goal);
    if (goal.isFilled() && !isDitto(goal.text) && !isFootnote(goal.text) && !isTotalWord(goal.text))
        m_goal = m_reader.read(row, ImportField::Goal);
}

bool GoalAbove::takeRow(const ImportRow &row, const KnownMeasures &known)
{
    constexpr std::ptrdiff_t both = 2;
    const ForeignCell &mark = row.cell(ImportField::Number);
    const ForeignCell &name = row.cell(ImportField::Title);
    if (mark.text.isEmpty() || name.text.isEmpty() || !isGoalMark(mark.text) ||
        row.filledCells() != both || known.isNamedBy(row))
        return false;
    const QString label = mark.text + u' ' + name.text;
    const ReadValue goal = m_reader.goal({name.kind, label});
    const bool isGoal = goal.kind == Kind::Value && (goal.id || canBeNew(label));
    if (isGoal)
        m_goal = goal;
    return isGoal;
}

bool GoalAbove::takeLabel(const ForeignCell &label)
{
    const ReadValue goal = m_reader.goal(label);
    const bool isOfPlan = goal.kind == Kind::Value && goal.id;
    if (isOfPlan || (goal.kind == Kind::Value && canBeNew(label.text)))
        m_goal = goal;
    return isOfPlan;
}

bool GoalAbove::contradicts(const ImportRow &row, const Measure &measure) const
{
    return row.hasColumn(ImportField::Goal) && m_goal.kind == Kind::Value &&
           m_goal.id != measure.goal.value;
}

/// A plan that has goals gets a new one only where it is called so.
bool GoalAbove::canBeNew(const QString &label) const
{
    return isGoalLabel(label) &&
           (m_plan.records<Goal>().all().empty() || label.contains(u"基本目標"_s));
}

} // namespace shisaku
