#pragma once

#include <QString>

namespace shisaku
{

// What people count and measure in.

/// 件, ％, 千円, 件/月; other words in brackets explain the name before them.
bool isUnit(const QString &word);
/// What units are compared by: 名 is 人, 箇所 is か所.
QString unitKey(const QString &unit);
/// The unit that a note beside the table says: （単位：千件）, 単位　千件, （千件）; where it names
/// several (単位：千件、％), all of them. Empty where it says none.
QString unitOfNote(const QString &text);
/// The unit in the brackets of a heading or title: 実績値（千件）, （単位：千件）. Empty where
/// there is none.
QString unitInBrackets(const QString &text);

} // namespace shisaku
