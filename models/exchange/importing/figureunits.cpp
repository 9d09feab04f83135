#include "models/exchange/importing/figureunits.h"

#include "models/domain/text.h"
#include "models/exchange/importing/headingremarks.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{

namespace
{

QSet<QString> unitKeys()
{
    const QString words =
        u"% 件 人 名 回 円 台 所 か所 ヵ所 ヶ所 カ所 箇所 個所 個 本 枚 冊 校 園 "
        u"施設 館 社 団体 世帯 業務 手続 手続き 種類 項目 点 位 割 倍 時間 分 秒 日 "
        u"か月 ヶ月 年 システム アカウント ページ 部 局 課 組 kg t kwh m km "
        u"㎡ m2 t-co2 gb tb 人日 人月 pv アクセス ポイント 往復 セット "
        u"ライセンス 通 講座 戸 室 棟 床 基 便 路線 ha トン ㎥ m3 "_s;
    QSet<QString> keys;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        keys.insert(unspacedKey(word));
    return keys;
}

/// What a heading has figures counted in without the unit itself: 目標値（千）.
bool isScale(const QString &word)
{
    static const QStringList scales{u"十"_s,   u"百"_s,   u"千"_s,   u"万"_s,
                                    u"十万"_s, u"百万"_s, u"千万"_s, u"億"_s};
    return scales.contains(unspacedKey(word));
}

} // namespace

bool isUnit(const QString &word)
{
    static const QSet<QString> units = unitKeys();
    static const QRegularExpression scale(u"^(?:百万|千万|十万|十|百|千|万|億)(?=.)"_s);
    const auto isOne = [](const QString &each) {
        return units.contains(unspacedKey(each).remove(scale));
    };
    const QStringList parts = searchKey(word).split(u'/'); // 件/年, 千円/月
    return std::ranges::all_of(parts, [&](const QString &part) {
        return isOne(part) || (parts.size() > 1 && part == u"月"_s);
    });
}

QString unitInBrackets(const QString &text)
{
    static const QRegularExpression counted(u"^\\s*単位\\s*[:：]?\\s*"_s);
    for (QString remark : plainHeading(text).remarks) {
        remark = remark.remove(counted).trimmed();
        if (!remark.isEmpty() && (isUnit(remark) || isScale(remark)))
            return remark;
    }
    return {};
}

QString unitKey(const QString &unit)
{
    static const QRegularExpression places(u"^[かヵヶ箇個]所$"_s);
    const QString key = unspacedKey(unit);
    return key == u"名" ? u"人"_s : places.match(key).hasMatch() ? u"か所"_s : key;
}

QString unitOfNote(const QString &text)
{
    constexpr qsizetype longest = 40;
    static const QRegularExpression said(
        u"単位(?:は|が)?\\s*[:：]?\\s*([^\\s（）()【】\\[\\]:：][^（）()【】\\[\\]]*)"_s);
    static const QRegularExpression alone(
        u"^\\s*[（(【\\[]\\s*([^（）()【】\\[\\]]+?)(?:単位)?\\s*[）)】\\]]\\s*$"_s);
    if (text.size() > longest)
        return {};
    if (const auto match = said.match(text); match.hasMatch())
        return match.captured(1).trimmed();
    const QString unit = alone.match(text).captured(1).trimmed();
    return isUnit(unit) ? unit : QString();
}

} // namespace shisaku
