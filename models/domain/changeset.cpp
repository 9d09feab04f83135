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

ChangeSet ChangeSet::followedBy(const ChangeSet &next) &&
{
    const auto append = [&]<class T>(const Replacement<T> &following) {
        auto *last = m_changes.empty() ? nullptr : std::get_if<Replacement<T>>(&m_changes.back());
        if (!last || !last->after || last->after != following.before) {
            m_changes.push_back(following);
            return;
        }
        last->after = following.after;
        if (last->before == last->after)
            m_changes.pop_back();
    };
    for (const Change &change : next.m_changes)
        std::visit(append, change);
    return std::move(*this);
}

bool ChangeSet::changesStructure() const
{
    return std::ranges::any_of(m_changes, [](const Change &change) {
        return !std::holds_alternative<Replacement<Evaluation>>(change) &&
               !std::holds_alternative<Replacement<IndicatorValue>>(change) &&
               !std::holds_alternative<Replacement<Paragraph>>(change);
    });
}

} // namespace shisaku
