#pragma once

#include <QString>

namespace shisaku
{

// What people count and measure in.

/// 件, ％, 千円, 件/月; other words in brackets explain the name before them.
bool isUnit(const QString &word);
/// The unit in the brackets of a heading or title: 実績値（千件）, （単位：千件）. Empty where
/// there is none.
QString unitInBrackets(const QString &text);

} // namespace shisaku
