#pragma once

#include "models/exchange/importfield.h"

#include <QStringList>

namespace shisaku
{

/// A heading without what tells how to fill in its column: remarks in brackets, marks of
/// footnotes, 「▼選択」, 「：AA～C」, 「問3」.
struct PlainHeading {
    QString text;
    QStringList remarks; ///< what stood in brackets or behind ※
};

PlainHeading plainHeading(const QString &heading);

/// Whether the remarks say that a column of that field does not hold the year's own answers:
/// 評価（旧）, 目標値（最終年度）, 実績値（計画策定時）.
bool isOfAnotherStage(const PlainHeading &heading, ImportField field);

/// 最終評価, 評価（確定）; not 最終年度の見込み, 確定予定.
bool isFinal(const QString &heading);
/// Whether it is about what was corrected once more: 目標値（変更後）.
bool isRevised(const QString &heading);

} // namespace shisaku
