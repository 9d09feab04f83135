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

/// The label of a row that shows how one is filled in, in the column of numbers: 例, 記入例1.
bool isExampleWord(const QString &text);

/// A title behind such a label: 例）…, （記入例）…; 記入例集の作成 is none.
bool beginsAsExample(const QString &title);

/// What a table or a sheet is called that shows how one is filled in: 記入例, 調査票（見本）.
bool isExampleTitle(const QString &text);

/// What a sheet is called that does, or tells how: 例, 施策評価_例, 記入要領, 書き方.
bool isExampleSheet(const QString &name);

/// What a sheet is called that is kept beside the answers: 参考, 回答（旧）, バックアップ.
bool isAsideSheet(const QString &name);

/// That it tells how one is filled in: 施策評価シートの書き方. Answers may stand below such a part.
bool isGuideTitle(const QString &text);

/// What a cell of any column says of its row: この行は記入例です, 財政課（記入例）.
bool saysOfExample(const QString &text);

/// That the measure stands in another row: 4（再掲）, 再4.
bool isRepetition(const QString &text);

/// Whether a figure stands in it, ① too.
bool hasFigure(const QString &text);

/// Whether a goal may be marked by it: ① to ⑳.
bool isCircledNumber(QChar character);
/// Whether a text alone in its row can be the goal of the measures below: 基本目標１ …, 【柱２】…,
/// ① …, Ⅰ …; not a sentence.
bool isGoalLabel(const QString &text);
/// Whether it is what stands before a goal's name, and nothing else: 基本目標１.
bool isGoalMark(const QString &text);

} // namespace shisaku
