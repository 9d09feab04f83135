#pragma once

#include "models/exchange/importing/claimcollector.h"
#include "models/exchange/importing/fieldreader.h"
#include "models/exchange/importing/goalabove.h"
#include "models/exchange/importing/knownmeasures.h"

namespace shisaku
{

/// Takes in measures that rows name and the plan does not have.
class NewMeasures
{
public:
    NewMeasures(const Plan &plan, const Year &year, KnownMeasures &known, FieldReader &reader,
                const GoalAbove &goal, ClaimCollector &claims);

    /// The place of the row's new measure; -1 where it cannot be one, and is refused.
    int add(const ImportRow &row);
    /// Whether the row says the same of one as the row that named it first; refused otherwise.
    bool agrees(const ImportRow &row, int place);

private:
    /// Why the row cannot be one; empty where it can.
    QString refusal(const ImportRow &row, const QString &number, const ReadValue &title) const;
    /// Why somebody should look at one with that number first; -1 where nobody need.
    int doubtOf(const ImportRow &row, const QString &number);
    /// The measure of the plan of which one with that number may be a part; -1 for none.
    int wholeOf(const QString &number) const;

    const Plan &m_plan;
    const Year &m_year;
    KnownMeasures &m_known;
    FieldReader &m_reader;
    const GoalAbove &m_goal;
    ClaimCollector &m_claims;
    QString m_needsTitle; ///< these may be said of 100,000 rows
    QString m_needsGoal;
};

} // namespace shisaku
