#pragma once

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace shisaku
{

/// Values of one kind in the order of their keys, side by side in memory so that a tally can run
/// over them. `T::key()` says what tells two apart.
template <class T>
class Records
{
public:
    using Key = decltype(std::declval<const T &>().key());

    std::span<const T> all() const { return m_values; }

    /// Null where there is none.
    const T *find(const Key &key) const
    {
        const auto at = std::ranges::lower_bound(m_values, key, {}, &T::key);
        return at != m_values.end() && at->key() == key ? &*at : nullptr;
    }

    /// Those whose keys are from `first` up to, not including, `end`.
    std::span<const T> between(const Key &first, const Key &end) const
    {
        return {std::ranges::lower_bound(m_values, first, {}, &T::key),
                std::ranges::lower_bound(m_values, end, {}, &T::key)};
    }

    /// Adds the value, or takes it in the place of the one with the same key.
    void put(T value)
    {
        const auto at = std::ranges::lower_bound(m_values, value.key(), {}, &T::key);
        if (at != m_values.end() && at->key() == value.key())
            *at = std::move(value);
        else
            m_values.insert(at, std::move(value));
    }

    void remove(const Key &key)
    {
        const auto at = std::ranges::lower_bound(m_values, key, {}, &T::key);
        if (at != m_values.end() && at->key() == key)
            m_values.erase(at);
    }

    bool operator==(const Records &) const = default;

private:
    std::vector<T> m_values;
};

} // namespace shisaku
