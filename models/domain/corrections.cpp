#include "models/domain/corrections.h"

#include <limits>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// What a year publishes beside its own values, as it stood at a point of the history.
class Published
{
public:
    Published(const Plan &plan, const Year &year)
        : m_plan(plan)
        , m_year(year)
    {
    }

    /// Takes in the entry and says whether it changed what the year publishes.
    bool follow(const HistoryEntry &entry);

private:
    bool followMeasure(const HistoryEntry &entry);
    bool showsIndicator(const HistoryEntry &entry) const;
    bool isInForce(MeasureId id) const;

    const Plan &m_plan;
    Year m_year;
    std::map<MeasureId, Measure> m_measures{}; ///< of each: from when to when
    std::set<IndicatorId> m_indicators{};      ///< with a value in the year
};

bool Published::isInForce(MeasureId id) const
{
    const auto at = m_measures.find(id);
    return at != m_measures.end() && at->second.isInForce(m_year);
}

bool Published::followMeasure(const HistoryEntry &entry)
{
    constexpr int never = std::numeric_limits<int>::max();
    const MeasureId id{entry.keyPart(0)};
    const bool was = isInForce(id);
    const auto [at, isNew] = m_measures.try_emplace(id);
    Measure &measure = at->second;
    if (isNew)
        measure.inForceFrom = never;
    const bool isNone = entry.after.isNull();
    if (entry.field == "in_force_from"_L1)
        measure.inForceFrom = isNone ? never : entry.after.toInt();
    else if (entry.field == "in_force_to"_L1)
        measure.inForceTo = isNone ? std::nullopt : std::optional(entry.after.toInt());
    if (entry.field.startsWith("in_force"_L1))
        return was != isInForce(id);
    if (entry.action != HistoryEntry::Action::Added)
        return was && entry.field != "note"_L1;
    const Measure *added = m_plan.find<Measure>(id);
    return added && added->isInForce(m_year) && entry.field != "note"_L1;
}

bool Published::showsIndicator(const HistoryEntry &entry) const
{
    const IndicatorId id{entry.keyPart(0)};
    return entry.action == HistoryEntry::Action::Added
               ? m_plan.find<IndicatorValue>({m_year.id, id}) != nullptr
               : m_indicators.contains(id);
}

bool Published::follow(const HistoryEntry &entry)
{
    const QString &record = entry.record;
    if (record == "indicator_value"_L1 && yearOf(entry) == m_year.id) {
        if (entry.action == HistoryEntry::Action::Removed)
            m_indicators.erase({entry.keyPart(1)});
        else
            m_indicators.insert({entry.keyPart(1)});
        return true;
    }
    if (record == "evaluation"_L1)
        return yearOf(entry) == m_year.id;
    if (record == "paragraph"_L1)
        return yearOf(entry) == m_year.id && entry.field == "text"_L1;
    if (record == "year"_L1)
        return yearOf(entry) == m_year.id &&
               (entry.field == "fiscal_year"_L1 || entry.field == "kind"_L1);
    if (record == "goal"_L1 || record == "grade"_L1 || record == "direction"_L1)
        return true;
    if (record == "plan"_L1)
        return entry.field == "title"_L1 || entry.field == "percent_base"_L1;
    if (record == "measure"_L1)
        return followMeasure(entry);
    return record == "indicator"_L1 && showsIndicator(entry);
}

bool isOf(const HistoryEntry &entry, YearId year)
{
    return entry.record == "year"_L1 && yearOf(entry) == year;
}

bool isClosing(const HistoryEntry &entry)
{
    return entry.field == "state"_L1 && entry.after == "closed"_L1;
}

} // namespace

std::vector<Correction> corrections(const Plan &plan, const History &history, YearId id)
{
    std::vector<Correction> result;
    const Year *year = plan.find<Year>(id);
    if (!year)
        return result;
    Published published(plan, *year);
    bool wasClosed = false;
    QString reason;
    for (const HistoryEntry &entry : history) {
        const bool isOwn = isOf(entry, id);
        if (published.follow(entry) && wasClosed && !saysNothing(entry))
            result.push_back({entry, reason});
        else if (isOwn && isClosing(entry))
            wasClosed = true;
        else if (isOwn && entry.field == "reopen_reason"_L1)
            reason = entry.after.toString(); // closing takes it away
    }
    return result;
}

std::vector<Correction> correctionsSinceClosing(const Plan &plan, const History &history,
                                                YearId year)
{
    qint64 closed = 0;
    for (const HistoryEntry &entry : history) {
        if (isOf(entry, year) && isClosing(entry))
            closed = entry.id;
    }
    std::vector<Correction> since = corrections(plan, history, year);
    std::erase_if(since, [&](const Correction &each) { return each.entry.id < closed; });
    return since;
}

} // namespace shisaku
