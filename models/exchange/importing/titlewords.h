#pragma once

#include <QString>

namespace shisaku
{

// What the words around a year say of it, in the key of a title without blanks.

/// What a year in a title is.
enum class TitleYear {
    Nothing, ///< of the plan, or only spoken of: 平成28年度策定, 平成30年度決算額
    Since,   ///< the first of several: 令和元年度～
    Publication, ///< when it was made or made known: 令和元年度公表, 令和２年度第１回会議
    Data,        ///< what the data are said to be of: 平成30年度実績
    InBrackets, ///< what they are of if a later year stands outside: 令和元年度
                ///< 評価（平成30年度の取組）
    Single
};

/// What the year between two places is; `isFiscal`: it is called a fiscal year.
TitleYear titleYearAt(const QString &key, qsizetype from, qsizetype end, bool isFiscal);

/// Whether a title is about what was before: 参考：前年度の評価; not 前年度からの変更点, nor
/// 前年度の評価を参考に.
bool isOfYearBefore(const QString &key);

/// Whether it says in its midst that the data are of the year before the one it names: 令和元年度版
/// （前年度実績）.
bool isOfDataBefore(const QString &key);

/// The key without what forbids to change something, which says nothing of changes: 前年度回答
/// （変更不可）.
QString withoutLock(QString key);

} // namespace shisaku
