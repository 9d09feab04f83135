#include "models/exchange/importing/cellwords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{

bool isDash(const QString &text)
{
    static const QString dashes = u"-－―—–‐−ー─/／…"_s;
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return dashes.contains(c); });
}

bool isPlaceholder(const QString &text)
{
    constexpr qsizetype longest = 20;
    const auto isInOne = [](QChar c) {
        return c == u'択' || c == u'入' || c == u'▼' || c == u'▽' || c == u'N' || c == u'n';
    };
    if (text.size() > longest || std::none_of(text.begin(), text.end(), isInOne))
        return false;
    static const QStringList words = {u"選択してください"_s,
                                      u"選択して下さい"_s,
                                      u"リストから選択"_s,
                                      u"プルダウンから選択"_s,
                                      u"選択"_s,
                                      u"NULL"_s,
                                      u"null"_s,
                                      u"記入してください"_s,
                                      u"入力してください"_s};
    QString bare = text;
    bare.removeIf([](QChar c) { return c.isSpace() || u"▼▽（）()【】[]<>＜＞。"_s.contains(c); });
    return bare.isEmpty() ? text.contains(u'▼') || text.contains(u'▽') : words.contains(bare);
}

} // namespace shisaku
