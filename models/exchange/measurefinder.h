#pragma once

#include <QHash>
#include <QString>

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
    void add(int place, const QString &number, const QString &title);

    /// However the number is typed: ①, １, No.４, 4.0; 04 is 4 where only one can be meant.
    int byNumber(const QString &typed) const;
    /// Whatever the widths, kana and line breaks.
    int byTitle(const QString &typed) const;

private:
    using Places = QHash<QString, int>;

    static void insert(Places &places, const QString &key, int place);
    static int find(const Places &places, const QString &key);
    const QString &titleKey(const QString &title) const;

    Places m_exact;   ///< by the number itself, where its key is another
    Places m_numbers; ///< by what is left of the number without 「No.」: its key
    Places m_counts;  ///< by the key without zeros before it, where it has some
    Places m_titles;
    mutable QString m_lastTitle; ///< a new measure's is looked for and then added
    mutable QString m_lastTitleKey;
};

/// Whether one title is the other with something added, such as 【重点】.
bool areAlike(const QString &left, const QString &right);

} // namespace shisaku
