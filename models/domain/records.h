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

    /// The highest key that there ever was, so that a new record is never taken for a removed one.
    const Key &lastKey() const { return m_lastKey; }
    /// There was a record with that key once.
    void reserve(const Key &key) { m_lastKey = std::max(m_lastKey, key); }

    /// Adds the value, or takes it in the place of the one with the same key.
    void put(T value)
    {
        reserve(value.key());
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

    /// What was removed does not count.
    bool operator==(const Records &other) const { return m_values == other.m_values; }

private:
    std::vector<T> m_values;
    Key m_lastKey{};
};

} // namespace shisaku
