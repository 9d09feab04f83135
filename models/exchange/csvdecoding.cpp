#include "models/exchange/csvdecoding.h"

#include "models/exchange/foreignrefusal.h"

#include <QCoreApplication>
#include <QStringDecoder>

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

std::optional<QString> decodedCp932(const QByteArray &bytes)
{
    auto text = decoded(bytes, cp932Decoder);
    if (text && std::ranges::none_of(*text, isFromUnusedByte))
        return text;
    return std::nullopt;
}

/// How many characters of the line come before the first byte that is none.
qsizetype readableCharacters(const QByteArray &line, const MakeDecoder &makeDecoder)
{
    QStringDecoder decoder = makeDecoder();
    qsizetype count = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QString text = decoder(QByteArrayView(line).sliced(at, 1));
        if (decoder.hasError() || std::ranges::any_of(text, isFromUnusedByte))
            break;
        count += text.size();
    }
    return count;
}

/// The sentence about the first line that cannot be decoded.
ForeignRefusal faultRefusal(const QByteArray &bytes, const MakeDecoder &makeDecoder,
                            const QString &encoding)
{
    qsizetype number = 0;
    for (qsizetype start = 0; start <= bytes.size();) {
        ++number;
        const qsizetype end = bytes.indexOf('\n', start);
        const QByteArray line = bytes.mid(start, end < 0 ? -1 : end - start);
        const auto text = decoded(line, makeDecoder);
        if (!text || std::ranges::any_of(*text, isFromUnusedByte)) {
            return ForeignRefusal(
                Tr::tr("line %1, character %2 is not readable as %3. Please save the file again "
                       "as CSV UTF-8 or as .xlsx.")
                    .arg(QString::number(number),
                         QString::number(readableCharacters(line, makeDecoder) + 1), encoding));
        }
        if (end < 0)
            break;
        start = end + 1;
    }
    return damaged();
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

QString decodedUtf16(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0 || !text.isValidUtf16())
        throw damaged();
    return text;
}

} // namespace

QString decodedCsv(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return decodedUtf16(bytes);
    if (auto text = decoded(bytes, utf8Decoder))
        return *std::move(text);
    if (bytes.startsWith("\xEF\xBB\xBF") || isSpoiltUtf8(bytes))
        throw faultRefusal(bytes, utf8Decoder, u"UTF-8"_s);
    if (auto text = decodedCp932(bytes))
        return *std::move(text);
    throw faultRefusal(bytes, cp932Decoder, Tr::tr("UTF-8 or CP932"));
}

} // namespace shisaku
