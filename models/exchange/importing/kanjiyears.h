#pragma once

#include <QString>

namespace shisaku
{

/// The key of a text with digits for the kanji of its years: 平成三十年度 is 平成30年度.
QString withDigits(const QString &key);

} // namespace shisaku
