#pragma once

#include <QHash>

#include <cstddef>

namespace shisaku
{

/// Finds entries of a list by the hashes of their keys. It holds numbers alone, so that the index
/// of 100,000 texts fits the processor's caches. Where two keys have one hash, the second stands at
/// the first number behind it that is free.
class HashIndex
{
public:
    static constexpr int none = -1;

    void reserve(int entries) { m_numbers.reserve(entries); }

    /// The entry of which `isSame(entry)` holds.
    int find(std::size_t hash, const auto &isSame) const
    {
        for (;; ++hash) {
            const int number = m_numbers.value(hash);
            if (number == 0 || isSame(number - 1))
                return number - 1;
        }
    }

    /// That entry too, or else `entry`, which has the key from now on.
    int findOrAdd(std::size_t hash, int entry, const auto &isSame)
    {
        for (;; ++hash) {
            int &number = m_numbers[hash];
            if (number == 0)
                number = entry + 1;
            else if (!isSame(number - 1))
                continue;
            return number - 1;
        }
    }

private:
    QHash<std::size_t, int> m_numbers; ///< of the entries, from 1, since QHash has 0 for none
};

} // namespace shisaku
