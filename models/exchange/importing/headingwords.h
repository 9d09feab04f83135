#pragma once

#include "models/exchange/importing/headings.h"

namespace shisaku
{

/// What a `headingKey` means by itself, whatever the year; null where it is no heading's name.
const HeadingMeaning *headingWord(const QString &key);

/// Whether a text may be a heading with such a word, told by two characters that stand beside each
/// other in one, and far faster than by reading it. A text with other than usual characters may.
bool mayHoldHeadingWord(const QString &text);

/// The `headingKey` of the word that the field itself goes by in the published tables: 取組実績.
QString usualHeading(ImportField field);

} // namespace shisaku
