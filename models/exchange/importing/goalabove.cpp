#include "models/exchange/importing/goalabove.h"

#include "models/domain/text.h"
#include "models/exchange/importing/figureunits.h"
#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/knownmeasures.h"
#include "models/exchange/importing/rowwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

/// What stands before the number: 基本目標 of 基本目標１ …; nothing of ① ….
QString levelOf(const QString &label)
{
    static const QRegularExpression level(
        u"^\\W*((?:基本|重点|政策)?目標|(?:施策の)?柱|政策|分野|(?:基本)?方針)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return level.match(searchKey(label)).captured(1);
}

/// A label that groups measures of a goal further: their department, a unit, a note.
bool isBelowGoal(const QString &label)
{
    static const QRegularExpression department(u"(?:課|室|係|局|部)\\W*$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return isFootnote(label) || !unitOfNote(label).isEmpty() || department.match(label).hasMatch();
}

} // namespace

using Kind = ReadValue::Kind;

GoalAbove::GoalAbove(const Plan &plan, FieldReader &reader)
    : m_plan(plan)
    , m_reader(reader)
{
}

void GoalAbove::beginTable()
{
    m_goal = {};
    m_like.clear();
    m_level.clear();
    m_between.clear();
}

void GoalAbove::take(const ImportRow &row)
{
    const ForeignCell &goal = row.cell(ImportField::Goal);
    if (goal.isFilled() && !isDitto(goal.text) && !isFootnote(goal.text) && !isTotalWord(goal.text))
        set(m_reader.read(row, ImportField::Goal));
}

void GoalAbove::set(const ReadValue &goal)
{
    m_between.clear();
    if (goal == m_goal)
        return;
    m_goal = goal;
    m_like = likeOf(goal);
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
    const bool isGoal =
        goal.kind == Kind::Value && (goal.id || (canBeNew(label) && isOfLevel(label)));
    if (isGoal)
        set(goal);
    return isGoal;
}

bool GoalAbove::takeLabel(const ForeignCell &label)
{
    const ReadValue goal = m_reader.goal(label);
    const bool isOfPlan = goal.kind == Kind::Value && goal.id;
    const bool isNew = !isOfPlan && goal.kind == Kind::Value && canBeNew(label.text);
    if (isOfPlan || (isNew && isOfLevel(label.text)))
        set(goal);
    return isOfPlan;
}

void GoalAbove::interrupt(const QString &label)
{
    if (m_goal.kind == Kind::Value && !canBeNew(label) && !isBelowGoal(label))
        m_between = label;
}

bool GoalAbove::isOfLevel(const QString &label)
{
    const QString level = levelOf(label);
    if (m_level.isEmpty() || level.contains(u"基本目標"))
        m_level = level;
    return level == m_level;
}

QString GoalAbove::doubt() const
{
    if (!m_between.isEmpty())
        return Tr::tr("Between the goal and this row stands “%1”. Please look whether the measure "
                      "is of that goal.")
            .arg(m_between.simplified());
    if (!m_like.isEmpty())
        return Tr::tr("Its goal “%1” is much like “%2” of the plan. Please correct the file where "
                      "that one is meant.")
            .arg(m_goal.text, m_like);
    return {};
}

QString GoalAbove::likeOf(const ReadValue &named) const
{
    if (named.kind != Kind::Value || named.id)
        return {};
    for (const Goal &goal : m_plan.records<Goal>().all()) {
        const bool isMarked = !goal.mark.isEmpty() && named.text.startsWith(goal.mark);
        if (isMarked || areAlike(named.text, goal.title))
            return goal.label();
    }
    return {};
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
