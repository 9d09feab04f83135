#pragma once

#include <QString>

#include <optional>

namespace shisaku
{

/// The longest text of a cell, in UTF-16 units.
constexpr qsizetype longestText = 20'000;

/// Text as the plan keeps it: composed (NFC), lines ended by LF, without the byte order mark that a
/// file may have begun with (the database would drop it, and a closed year be another one).
/// Characters that NFC would replace by another one stay as they were written: a compatibility
/// ideograph is somebody's name.
QString normalisedText(const QString &text);

/// Why the plan does not take this text, as a sentence; none where it does. Refused is what
/// `characterRefusal` refuses, and more than `longestText`.
std::optional<QString> textRefusal(const QString &text);

/// The same of a text of any length. Refused are NUL and control characters, lone surrogates,
/// non-characters and bidirectional overrides.
std::optional<QString> characterRefusal(const QString &text);

/// What search compares: widths, kana and case folded, so that ｉｃｔ finds ICT and しすてむ
/// finds システム.
QString searchKey(const QString &text);
/// The same without blanks and line breaks, which people put between the letters of a word.
QString unspacedKey(const QString &text);

/// At most so many UTF-16 units from the text's beginning, up to the end of a character.
QString truncated(const QString &text, qsizetype longest);
/// The same with … at its end, where it is not the whole text.
QString shortened(const QString &text, qsizetype longest);

} // namespace shisaku
