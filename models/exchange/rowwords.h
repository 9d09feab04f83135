#pragma once

#include <QString>

namespace shisaku
{

// Words by which a row of a table is not one of a measure's answers.

/// The word of a row of sums: 計, 合計, total.
bool isTotalWord(const QString &text);

/// The beginning of a note: ※, 注1, 資料：…; 資料館の運営 is none. 以上 ends a paper.
bool isFootnote(const QString &text);

/// What people write instead of what the cell above says: 〃, 同上.
bool isDitto(const QString &text);

/// That the measure stands in another row: 4（再掲）, 再4.
bool isRepetition(const QString &text);

} // namespace shisaku
