#include "models/exchange/reading/csvdecoding.h"

#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/reading/mixedencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ForeignFile)
};

using MakeDecoder = std::function<QStringDecoder()>;

QStringDecoder utf8Decoder()
{
    return QStringDecoder(QStringDecoder::Utf8);
}

QStringDecoder cp932Decoder()
{
    return QStringDecoder("windows-31j");
}

/// What ICU makes of the single bytes 80, A0 and FD to FF, which are no characters of CP932.
bool isFromUnusedByte(QChar c)
{
    return c == u'\u0080' || c == u'\u00a0' || (c >= u'\uf8f0' && c <= u'\uf8f3') ||
           c == QChar::ReplacementCharacter;
}

/// The text, where all bytes are one. A line end behind them makes a character that is cut off at
/// the end an error, too.
std::optional<QString> decoded(const QByteArray &bytes, const MakeDecoder &makeDecoder)
{
    QStringDecoder decoder = makeDecoder();
    QString text = decoder(bytes);
    text += decoder("\n");
    if (decoder.hasError())
        return std::nullopt;
    text.chop(1);
    return text;
}

/// ICU's table is IBM's, which has three control characters in each other's place.
QChar asInAscii(QChar c)
{
    if (c == u'\u001a')
        return u'\u007f';
    if (c == u'\u001c')
        return u'\u001a';
    return c == u'\u007f' ? QChar(u'\u001c') : c;
}

std::optional<QString> decodedCp932(const QByteArray &bytes)
{
    auto text = decoded(bytes, cp932Decoder);
    if (!text || std::ranges::any_of(*text, isFromUnusedByte))
        return std::nullopt;
    for (QChar &c : *text)
        c = asInAscii(c);
    return text;
}

/// The text up to the first byte that is no character of it. Pieces are many times quicker than
/// bytes, so only those of the piece with the fault are taken one by one.
QString readableBeginning(const QByteArray &bytes, const MakeDecoder &makeDecoder)
{
    constexpr qsizetype pieceSize = 1 << 12;
    const auto isFaulty = [](const QStringDecoder &decoder, const QString &text) {
        return decoder.hasError() || std::ranges::any_of(text, isFromUnusedByte);
    };
    qsizetype sound = 0;
    QStringDecoder probe = makeDecoder();
    while (sound < bytes.size() && !isFaulty(probe, probe(bytes.mid(sound, pieceSize))))
        sound += pieceSize;
    QStringDecoder decoder = makeDecoder();
    QString text = decoder(bytes.first(std::min(sound, bytes.size())));
    for (qsizetype at = sound; at < bytes.size(); ++at) {
        const QString next = decoder(QByteArrayView(bytes).sliced(at, 1));
        if (isFaulty(decoder, next))
            break;
        text += next;
    }
    return text;
}

/// The place behind a text: its line and column, as a sentence names them.
struct Place {
    QString line;
    QString character;
};

Place placeBehind(QStringView text)
{
    const qsizetype line = text.count(u'\n') + text.count(u'\r') - text.count(u"\r\n") + 1;
    const qsizetype start = std::max(text.lastIndexOf(u'\n'), text.lastIndexOf(u'\r')) + 1;
    return {QString::number(line), QString::number(text.size() - start + 1)};
}

/// The sentence about what cannot be decoded behind the readable text.
ForeignRefusal faultRefusal(QStringView readable, const QString &encoding)
{
    const auto [line, character] = placeBehind(readable);
    return ForeignRefusal(Tr::tr("line %1, character %2 is not readable as %3. Please save the "
                                 "file again as CSV UTF-8 or as .xlsx.")
                              .arg(line, character, encoding));
}

/// Whether characters of UTF-8 come before the first byte that is none. In CP932 three in a row do
/// not look like them: the lead bytes of its kana and most kanji cannot begin one.
bool isSpoiltUtf8(const QByteArray &bytes)
{
    int characters = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = [&](qsizetype offset) {
            return at + offset < bytes.size() ? uchar(bytes[at + offset]) : uchar(0);
        };
        if (byte(0) < 0x80)
            continue;
        const bool three =
            (byte(0) & 0xf0) == 0xe0 && (byte(1) & 0xc0) == 0x80 && (byte(2) & 0xc0) == 0x80;
        if (!three)
            return false;
        if (++characters == 3)
            return true;
        at += 2;
    }
    return false;
}

/// The sentence about UTF-8 that begins at this byte of a text in CP932.
ForeignRefusal mixtureRefusal(const QByteArray &bytes, qsizetype at)
{
    const auto [line, character] = placeBehind(readableBeginning(bytes.first(at), cp932Decoder));
    return ForeignRefusal(Tr::tr("line %1, character %2 is UTF-8, but other text in it is CP932. "
                                 "Please save the file again as CSV UTF-8 or as .xlsx.")
                              .arg(line, character));
}

/// The sentence about a NUL, which no text has.
ForeignRefusal nulRefusal(const QByteArray &before)
{
    const auto text = decoded(before, utf8Decoder);
    const auto [line, character] =
        placeBehind(text ? *text : readableBeginning(before, cp932Decoder));
    return ForeignRefusal(Tr::tr("it is neither a spreadsheet nor a text: line %1, character %2 is "
                                 "NUL. Please save the table as .xlsx, .ods or .csv.")
                              .arg(line, character));
}

/// The text up to the first surrogate without its other half.
QStringView validBeginning(QStringView text)
{
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (text[at].isSurrogate() && !isPair)
            break;
        at += isPair ? 1 : 0;
    }
    return text.left(at);
}

QString decodedUtf16(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    QString text = decoder(bytes);
    if (bytes.size() % 2 == 0 && text.isValidUtf16())
        return text;
    throw faultRefusal(validBeginning(text), u"UTF-16"_s);
}

} // namespace

QString decodedCsv(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return decodedUtf16(bytes);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        throw nulRefusal(bytes.first(nul));
    if (bytes.contains("\x1b$B") || bytes.contains("\x1b$@"))
        throw ForeignRefusal(Tr::tr("its characters are in JIS (ISO-2022-JP), which is not read. "
                                    "Please save the file again as CSV UTF-8 or as .xlsx."));
    if (auto text = decoded(bytes, utf8Decoder))
        return *std::move(text);
    if (bytes.startsWith("\xEF\xBB\xBF") || isSpoiltUtf8(bytes))
        throw faultRefusal(readableBeginning(bytes, utf8Decoder), u"UTF-8"_s);
    if (const auto at = utf8Within(bytes))
        throw mixtureRefusal(bytes, *at);
    if (auto text = decodedCp932(bytes))
        return *std::move(text);
    throw faultRefusal(readableBeginning(bytes, cp932Decoder), Tr::tr("UTF-8 or CP932"));
}

} // namespace shisaku
