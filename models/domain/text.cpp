#include "models/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Text)
};

/// What nearly all characters of nearly all texts are.
bool isPlain(QChar c)
{
    return (c >= u' ' && c < QChar(0x7f)) || (c >= QChar(0x3000) && c < QChar(0xd800));
}

/// Digits, small letters, hiragana and the ideographs: each is its own search key, and what stands
/// beside it has no part in that.
bool isOwnKey(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'ぁ' && c <= u'ゖ') ||
           (c >= QChar(0x4e00) && c < QChar(0xa000));
}

/// Those, and others that are composed already.
bool isComposed(QChar c)
{
    return isOwnKey(c) || (c >= u' ' && c < QChar(0x7f)) || c == u'\n' ||
           (c >= QChar(0x3000) && c < QChar(0x302a)) || (c >= u'ァ' && c <= u'ヺ') || c == u'ー';
}

/// Spaces of no width, which copied text brings along; nobody can see or find them.
bool isUnseen(QChar c)
{
    return c == QChar(0x200b) || c == QChar(0x2060) || c == QChar::ByteOrderMark;
}

/// A line break as other programs write it: U+000B and U+2028 come from word processors.
bool isOtherLineBreak(QChar c)
{
    return c == u'\r' || c == u'\v' || c == QChar(0x85) || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

bool isForbidden(char32_t c)
{
    const bool control = (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7f && c < 0xa0);
    const bool bidi = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool separator = c == 0x2028 || c == 0x2029;
    return control || bidi || separator || QChar::isNonCharacter(c) || QChar::isSurrogate(c);
}

/// Whether NFC makes another single character of it. Names are written with some of these, such as
/// the compatibility ideograph U+FA10 of 塚, and CP932 has them.
bool isReplacedByNfc(QStringView character)
{
    const QString one = character.toString();
    const QString replaced = one.normalized(QString::NormalizationForm_C);
    return replaced != one && replaced.toUcs4().size() == 1;
}

/// NFC, but with each character that it would replace by another one as it is.
QString composed(const QString &text)
{
    const QString whole = text.normalized(QString::NormalizationForm_C);
    if (whole == text)
        return text;
    QString result;
    qsizetype from = 0;
    const auto compose = [&](qsizetype end) {
        result += text.mid(from, end - from).normalized(QString::NormalizationForm_C);
    };
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const QStringView character = QStringView(text).sliced(at, isPair ? 2 : 1);
        const qsizetype end = at + character.size();
        if (isReplacedByNfc(character)) {
            compose(at);
            result += character;
            from = end;
        }
        at = end;
    }
    compose(text.size());
    return result;
}

} // namespace

QString normalisedText(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isComposed))
        return text;
    QString result = composed(text);
    if (std::any_of(result.cbegin(), result.cend(), isOtherLineBreak)) {
        result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        std::replace_if(result.begin(), result.end(), isOtherLineBreak, QChar(u'\n'));
    }
    while (result.startsWith(QChar::ByteOrderMark))
        result.remove(0, 1);
    return result;
}

std::optional<QString> textRefusal(const QString &text)
{
    if (text.size() > longestText)
        return Tr::tr("The text has %1 characters; a field holds at most %2.")
            .arg(text.size())
            .arg(longestText);
    return characterRefusal(text);
}

std::optional<QString> characterRefusal(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return std::nullopt;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype character = at;
        char32_t c = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            ++at;
            c = QChar::surrogateToUcs4(text[character], text[at]);
        }
        if (isForbidden(c))
            return Tr::tr("Character %1 of the text cannot be used (U+%2). Please remove it.")
                .arg(character + 1)
                .arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
    }
    return std::nullopt;
}

QString searchKey(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isOwnKey))
        return text;
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); }))
        return text.toLower();
    QString key = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf(isUnseen);
    for (QChar &c : key) {
        if (c >= u'ァ' && c <= u'ヶ')
            c = QChar(c.unicode() - (u'ァ' - u'ぁ'));
    }
    return key;
}

QString unspacedKey(const QString &text)
{
    QString key = searchKey(text);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

QString truncated(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const bool splitsCharacter = longest > 0 && text[longest - 1].isHighSurrogate();
    return text.left(longest - (splitsCharacter ? 1 : 0));
}

QString shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : truncated(text, longest - 1) + u'…';
}

} // namespace shisaku
