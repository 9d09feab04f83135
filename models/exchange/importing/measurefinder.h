#pragma once

#include "models/exchange/importing/hashindex.h"

#include <QStringList>

#include <vector>

namespace shisaku
{

/// Finds measures by what a file says of them. A measure is a place in the caller's list.
class MeasureFinder
{
public:
    static constexpr int none = -1;
    static constexpr int several = -2;

    /// Makes room for that many.
    void reserve(int measures);
    /// The next measure of that list.
    void add(const QString &number, const QString &title);

    /// However the number is typed: ①, １, No.４, 4.0; 04 is 4 where only one can be meant.
    int byNumber(const QString &typed) const;
    /// Whatever the widths, kana and line breaks, and marks around it: ★, 【継続】.
    int byTitle(const QString &typed) const;
    /// By a text that holds both, and both are of one measure: 4 新公会計システムの運用, 施策4．….
    int byBoth(const QString &typed) const;
    /// Whether one is found by the other.
    static bool isSameTitle(const QString &left, const QString &right);

private:
    /// A text that is hashed once, however often it is looked for.
    struct Key {
        Key() = default;
        explicit Key(const QString &key);

        QString text;
        std::size_t hash = 0;

        friend bool operator==(const Key &left, const Key &right)
        {
            return left.hash == right.hash && left.text == right.text;
        }
    };

    /// Places by key.
    class Places
    {
    public:
        void reserve(int keys);
        bool isEmpty() const { return m_entries.empty(); }
        int find(const Key &key) const;
        /// The place of the key before. Where there was one, it is that of several now.
        int insert(const Key &key, int place);

    private:
        struct Entry {
            QString key;
            int place = none;
        };

        auto isOf(const Key &key) const
        {
            return [this, &key](int entry) {
                return m_entries[static_cast<std::size_t>(entry)].key == key.text;
            };
        }

        HashIndex m_index;
        std::vector<Entry> m_entries;
    };

    struct NumberKeys {
        Key exact; ///< the number itself
        Key bare;  ///< what is left of it without 「No.」
        Key count; ///< the same without zeros before it
    };

    const NumberKeys &numberKeys(const QString &number) const;
    const Key &titleKey(const QString &title) const;

    QStringList m_plain; ///< the numbers of the places
    Places m_exact;      ///< of those whose bare key is another's too
    Places m_numbers;
    Places m_counts; ///< of those with zeros before them
    Places m_titles;
    Places m_plainTitles; ///< of those with marks, without them
    // A new measure's number and title are looked for and then added.
    mutable QString m_lastNumber;
    mutable NumberKeys m_lastNumberKeys;
    mutable QString m_lastTitle;
    mutable Key m_lastTitleKey;
};

/// Whether figures that are no one number stand beside each other: 1 2, ①1, 4¹.
bool joinsFigures(const QString &number);

/// Whether one title is the other with something added, such as 【重点】.
bool areAlike(const QString &left, const QString &right);

} // namespace shisaku
