#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace shisaku
{

/// A text without what spellings of the same words differ in most: widths, kana and case are
/// folded, spaces and middle dots left out.
struct FoldedText {
    explicit FoldedText(const QString &text);

    QString key;
    // Of each character of the key: where in the text stands what it was made from.
    std::vector<qsizetype> from;
    std::vector<qsizetype> to;
};

/// The characters of a key in any order, as a number that can be carried along a text. Different
/// characters hardly ever make the same one.
class Bag
{
public:
    Bag() = default;
    explicit Bag(QStringView key);

    void add(QChar c) { m_sum += weight(c); }
    void remove(QChar c) { m_sum -= weight(c); }
    quint64 sum() const { return m_sum; }

private:
    static quint64 weight(QChar c);

    quint64 m_sum = 0;
};

/// How many characters two spellings of a name of that length may differ in; a short name is easily
/// another word.
int toleratedEdits(qsizetype length);

/// How many characters have to be put in, left out or exchanged to make one key of the other; none
/// where it is more than that many. A number or a whole word that differs makes it another name.
std::optional<int> spellingDistance(QStringView one, QStringView other, int most);

/// Whether they have the same characters in another order.
bool isRearranged(QStringView one, QStringView other);

/// Whether they differ in particles only (の, を), as a name and a sentence made of it do.
bool differInParticles(QStringView one, QStringView other);

} // namespace shisaku
