#include "models/domain/corrections.h"

#include "models/domain/naturalorder.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <tuple>

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

/// What is corrected from one closing to the next.
class Period
{
public:
    explicit Period(const Plan &plan)
        : m_plan(plan)
    {
    }

    void add(const HistoryEntry &entry, const QString &reason)
    {
        const auto [at, isNew] =
            m_places.try_emplace({entry.record, entry.key, entry.field}, m_corrections.size());
        if (isNew)
            return m_corrections.push_back({entry, reason});
        Correction &known = m_corrections[at->second];
        const HistoryEntry first = known.entry;
        known = {entry, reason};
        known.entry.before = first.before;
        known.entry.action = joined(first.action, entry.action);
    }

    /// Puts what was corrected behind the list, and begins again.
    void end(std::vector<Correction> &list)
    {
        std::erase_if(m_corrections, [](const Correction &each) { return isAsItWas(each.entry); });
        std::ranges::stable_sort(m_corrections, [this](const Correction &a, const Correction &b) {
            const QString left = numberOf(a);
            const QString right = numberOf(b);
            return !left.isEmpty() && (right.isEmpty() || naturallyLess(left, right));
        });
        std::ranges::move(m_corrections, std::back_inserter(list));
        m_corrections.clear();
        m_places.clear();
    }

private:
    using Action = HistoryEntry::Action;

    /// What two of them do to a value that the first may have made and the last taken away.
    static Action joined(Action first, Action last)
    {
        const bool isMade = first == Action::Added;
        const bool isTaken = last == Action::Removed;
        return isMade == isTaken ? Action::Changed : isMade ? Action::Added : Action::Removed;
    }

    static bool isAsItWas(const HistoryEntry &entry)
    {
        return entry.action == Action::Changed && entry.before == entry.after;
    }

    QString numberOf(const Correction &correction) const
    {
        const Measure *measure = m_plan.find<Measure>(measureOf(m_plan, correction.entry));
        return measure ? measure->number : QString();
    }

    const Plan &m_plan;
    std::vector<Correction> m_corrections{};
    std::map<std::tuple<QString, QString, QString>, std::size_t> m_places{};
};

} // namespace

std::vector<Correction> corrections(const Plan &plan, const History &history, YearId id)
{
    std::vector<Correction> result;
    const Year *year = plan.find<Year>(id);
    if (!year)
        return result;
    Published published(plan, *year);
    Period period(plan);
    bool wasClosed = false;
    QString reason;
    for (const HistoryEntry &entry : history) {
        const bool isOwn = isOf(entry, id);
        if (published.follow(entry) && wasClosed && !saysNothing(entry))
            period.add(entry, reason);
        else if (isOwn && isClosing(entry)) {
            wasClosed = true;
            period.end(result);
        } else if (isOwn && entry.field == "reopen_reason"_L1)
            reason = entry.after.toString(); // closing takes it away
    }
    period.end(result);
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
