#include "models/exchange/reading/mixedencoding.h"

namespace shisaku
{
namespace
{

// What looks like UTF-8 stands in CP932 too, where a rare kanji is followed by the right others:
// two in a row only in a word of three characters, four in a row never, as good as.
constexpr int surelyUtf8 = 4;
constexpr int wordInUtf8 = 2;
constexpr qsizetype bytesOfCharacter = 3;

constexpr bool isBetween(uint value, uint first, uint last)
{
    return first <= value && value <= last;
}

uchar byteAt(const QByteArray &bytes, qsizetype at)
{
    return at < bytes.size() ? uchar(bytes[at]) : uchar(0);
}

bool isAsciiOrEnd(const QByteArray &bytes, qsizetype at)
{
    return byteAt(bytes, at) < 0x80;
}

/// How many bytes a character of CP932 has.
qsizetype cp932Length(uchar first)
{
    return isBetween(first, 0x81, 0x9f) || isBetween(first, 0xe0, 0xfc) ? 2 : 1;
}

/// How many characters of Japanese text begin there as UTF-8: one, if it is a sign, kana, kanji or
/// full-width form. Half a character, which some programs write so, counts as two: it is rarer in
/// CP932.
int utf8At(const QByteArray &bytes, qsizetype at)
{
    const uint first = byteAt(bytes, at);
    const uint second = byteAt(bytes, at + 1);
    const uint third = byteAt(bytes, at + 2);
    if ((first & 0xf0) != 0xe0 || (second & 0xc0) != 0x80 || (third & 0xc0) != 0x80)
        return 0;
    const uint character = (first & 0x0f) << 12 | (second & 0x3f) << 6 | (third & 0x3f);
    if (isBetween(character, 0xd800, 0xdfff))
        return 2;
    return isBetween(character, 0x2000, 0x9fff) || isBetween(character, 0xff00, 0xffef) ? 1 : 0;
}

/// Whether characters of CP932 that begin at `from` end at `end`, too.
bool endsTogether(const QByteArray &bytes, qsizetype from, qsizetype end)
{
    while (from < end)
        from += cp932Length(byteAt(bytes, from));
    return from == end;
}

} // namespace

std::optional<qsizetype> utf8Within(const QByteArray &bytes)
{
    bool isBehindAscii = true;
    for (qsizetype at = 0; at < bytes.size();) {
        int count = 0;
        qsizetype end = at;
        for (int next = utf8At(bytes, at); next > 0 && count < surelyUtf8;
             next = utf8At(bytes, end)) {
            count += next;
            end += bytesOfCharacter;
        }
        const bool isWord = count >= wordInUtf8 && isBehindAscii && isAsciiOrEnd(bytes, end) &&
                            endsTogether(bytes, at, end);
        if (count >= surelyUtf8 || isWord)
            return at;
        isBehindAscii = isAsciiOrEnd(bytes, at);
        at += cp932Length(byteAt(bytes, at));
    }
    return std::nullopt;
}

} // namespace shisaku
