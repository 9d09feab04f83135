#include "models/exchange/rowwords.h"

#include "models/exchange/headings.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{

bool isTotalWord(const QString &text)
{
    static const QStringList words = {u"計"_s,   u"合計"_s,  u"総計"_s,    u"小計"_s,
                                      u"総数"_s, u"total"_s, u"subtotal"_s};
    const auto isInOne = [](QChar c) {
        return c == u'計' || c == u'数' || c == u't' || c == u'T' || c == u'ｔ' || c == u'Ｔ';
    };
    return std::any_of(text.begin(), text.end(), isInOne) && words.contains(headingKey(text));
}

bool isFootnote(const QString &text)
{
    static const QString marks = u"※*＊"_s;
    static const QString words[] = {u"注"_s, u"凡例"_s, u"出典"_s, u"資料"_s};
    static const QString behind = u"：:）)］]】※、，,．.・ 　\n"_s;
    if (text.isEmpty())
        return false;
    if (marks.contains(text.front()))
        return true;
    const bool isBracketed = u"(（[［【"_s.contains(text.front());
    const QStringView rest = QStringView(text).sliced(isBracketed ? 1 : 0);
    const auto begins = [&](const QString &word) {
        if (!rest.startsWith(word))
            return false;
        const QStringView more = rest.sliced(word.size());
        return more.isEmpty() || more.front().isNumber() || behind.contains(more.front());
    };
    return std::ranges::any_of(words, begins) || text == u"以上"_s;
}

bool isDitto(const QString &text)
{
    static const QStringList words = {u"〃"_s, u"々"_s,       u"同上"_s,       u"同前"_s,
                                      u"\""_s, u"上に同じ"_s, u"上記に同じ"_s, u"上記と同じ"_s};
    const auto isPartOfOne = [](QChar c) { return u"〃々同上″\"”“"_s.contains(c); };
    constexpr qsizetype longest = 8; // with a blank, a full stop and brackets
    if (text.size() > longest || std::none_of(text.begin(), text.end(), isPartOfOne))
        return false;
    QString word = text.normalized(QString::NormalizationForm_KC).trimmed();
    word.removeIf([](QChar c) { return u"「」()。 "_s.contains(c); });
    word.replace(u'”', u'"').replace(u'“', u'"').replace(u"′′"_s, u"\""_s);
    return words.contains(word);
}

bool isRepetition(const QString &text)
{
    const bool isAgain = text.size() > 1 && text.front() == u'再' && text[1].isNumber();
    return isAgain || text.contains(u"再掲"_s);
}

} // namespace shisaku
