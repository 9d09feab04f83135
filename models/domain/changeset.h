#pragma once

#include "models/domain/evaluation.h"
#include "models/domain/goal.h"
#include "models/domain/indicator.h"
#include "models/domain/measure.h"
#include "models/domain/paragraph.h"
#include "models/domain/planinfo.h"
#include "models/domain/scale.h"

#include <optional>
#include <variant>
#include <vector>

namespace shisaku
{

/// One record before and after: none before is an addition, none after a removal.
template <class T>
struct Replacement {
    std::optional<T> before;
    std::optional<T> after;

    auto key() const { return before ? before->key() : after->key(); }
    bool operator==(const Replacement &) const = default;
};

using Change = std::variant<Replacement<PlanInfo>, Replacement<Goal>, Replacement<Grade>,
                            Replacement<Direction>, Replacement<Measure>, Replacement<Indicator>,
                            Replacement<Year>, Replacement<Evaluation>, Replacement<IndicatorValue>,
                            Replacement<Paragraph>>;

/// The one kind of change: an edit, a paste, an import, an undo and a new plan are all lists of
/// values before and after, carried out in their order and as a whole.
class ChangeSet
{
public:
    template <class T>
    void add(T after)
    {
        m_changes.push_back(Replacement<T>{std::nullopt, std::move(after)});
    }
    template <class T>
    void replace(T before, T after)
    {
        m_changes.push_back(Replacement<T>{std::move(before), std::move(after)});
    }
    template <class T>
    void remove(T before)
    {
        m_changes.push_back(Replacement<T>{std::move(before), std::nullopt});
    }

    bool isEmpty() const { return m_changes.empty(); }
    const std::vector<Change> &changes() const { return m_changes; }

    /// What takes this change back: before and after exchanged, in the opposite order.
    ChangeSet inverse() const;
    /// This change and then the next as one; where both replace the same single record, one
    /// replacement remains, or none where the second takes the first back.
    ChangeSet followedBy(const ChangeSet &next) const &
    {
        return ChangeSet(*this).followedBy(next);
    }
    ChangeSet followedBy(const ChangeSet &next) &&;
    /// Whether anything but the values of a year changes, so that rows or columns may come and go.
    bool changesStructure() const;

    bool operator==(const ChangeSet &) const = default;

private:
    std::vector<Change> m_changes;
};

} // namespace shisaku
