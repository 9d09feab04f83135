#include "models/exchange/reading/numberpattern.h"

#include "models/exchange/reading/numbercells.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr qsizetype longestCode = 255; // as in Excel

bool isPlace(QChar c)
{
    return c == u'0' || c == u'#';
}

/// What stands for itself without quotes.
bool isWords(QChar c)
{
    return c.unicode() >= 0x80 || u"-+() "_s.contains(c);
}

} // namespace

NumberPattern::NumberPattern(const QString &code)
{
    if (code.size() > longestCode || !read(code))
        m_places = 0;
}

/// The first section, which is that of numbers above zero. Whether it is a pattern.
bool NumberPattern::read(const QString &code)
{
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar c = code[at];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', at + 1);
            if (end < 0)
                return false;
            addWords(code.mid(at + 1, end - at - 1));
            at = end;
        } else if (c == u'\\') {
            addWords(code.mid(++at, 1));
        } else if (c == u'_' || c == u'*') {
            ++at; // as wide as that character, or filled with it
        } else if (c == u'.' && !m_hasPoint) {
            m_hasPoint = true;
        } else if (isWords(c)) {
            addWords(c);
        } else if (c == u',' && at + 1 < code.size() && isPlace(code[at + 1])) {
            continue; // between thousands; at the end it would divide by them
        } else if (!addPlace(c)) {
            return false;
        }
    }
    return true;
}

bool NumberPattern::addPlace(QChar place)
{
    if (!isPlace(place) || (m_hasPoint && (place == u'#' || !m_behind.isEmpty())))
        return false;
    if (m_hasPoint) {
        ++m_decimals;
    } else {
        ++m_places;
        m_whole.push_back({place, {}});
    }
    return true;
}

void NumberPattern::addWords(const QString &words)
{
    if (m_hasPoint)
        m_behind += words;
    else
        m_whole.push_back({{}, words});
}

QString NumberPattern::shown(double number) const
{
    if (m_places == 0)
        return {};
    const QString plain = plainNumberText(number);
    QString digits = plain.section(u'.', 0, 0);
    const QString fraction = plain.section(u'.', 1);
    if (number < 0 || fraction.size() > m_decimals || plain.contains(u'e'))
        return {};
    QString text;
    qsizetype places = m_places;
    for (std::size_t at = m_whole.size(); at-- > 0;) {
        const Piece &piece = m_whole[at];
        if (piece.place.isNull()) {
            text.prepend(piece.words);
            continue;
        }
        const bool isFirst = --places == 0; // it has all digits that are left
        const QString last = isFirst ? digits : digits.right(1);
        text.prepend(last.isEmpty() && piece.place == u'0' ? u"0"_s : last);
        digits.chop(last.size());
    }
    if (m_decimals > 0)
        text += u'.' + fraction.leftJustified(m_decimals, u'0');
    return text + m_behind;
}

} // namespace shisaku
