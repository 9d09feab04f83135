#include "models/domain/changeset.h"

#include <algorithm>

namespace shisaku
{

ChangeSet ChangeSet::inverse() const
{
    ChangeSet result;
    result.m_changes = {m_changes.rbegin(), m_changes.rend()};
    for (Change &change : result.m_changes)
        std::visit([](auto &replacement) { std::swap(replacement.before, replacement.after); },
                   change);
    return result;
}

ChangeSet ChangeSet::followedBy(const ChangeSet &next) const
{
    ChangeSet result = *this;
    for (const Change &change : next.m_changes) {
        auto *last = result.m_changes.empty()
                         ? nullptr
                         : std::get_if<Replacement<Evaluation>>(&result.m_changes.back());
        const auto *following = std::get_if<Replacement<Evaluation>>(&change);
        if (!last || !following || !last->after || last->after != following->before) {
            result.m_changes.push_back(change);
            continue;
        }
        last->after = following->after;
        if (last->before == last->after)
            result.m_changes.pop_back();
    }
    return result;
}

bool ChangeSet::changesStructure() const
{
    return std::ranges::any_of(m_changes, [](const Change &change) {
        return !std::holds_alternative<Replacement<Evaluation>>(change);
    });
}

} // namespace shisaku
