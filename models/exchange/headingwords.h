#pragma once

#include "models/exchange/headings.h"

namespace shisaku
{

/// What a `headingKey` means by itself, whatever the year; null where it is no heading's name.
const HeadingMeaning *headingWord(const QString &key);

} // namespace shisaku
