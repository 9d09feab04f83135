#pragma once

#include "models/domain/year.h"

namespace shisaku
{

/// What a label in a table says of the rows below it.
struct TableLabel {
    enum class Says {
        Nothing,   ///< of years and examples: 基本目標１, 平成30年度からの継続事業
        Answers,   ///< 【回答欄】, 今年度, 令和元年度 施策評価
        OtherYear, ///< 【平成30年度の状況】, （参考）昨年度の回答
        Aside,     ///< that they may be no answers: 参考, 以下は前回のまま, 修正前
        Example    ///< 【記入例】, （例）
    };

    Says says = Says::Nothing;
    bool isSure = false; ///< the text is nothing but a label, wherever it stands
};

/// The label that a text is for the year.
TableLabel tableLabel(const QString &text, const Year &year);

} // namespace shisaku
