#include "models/housestyle/housenumber.h"

#include "models/domain/officialtext.h"

using namespace Qt::StringLiterals;

namespace shisaku
{

QString halfWidth(const QString &text)
{
    QString half = text;
    for (QChar &c : half) {
        if (c >= u'！' && c <= u'～')
            c = QChar(c.unicode() - (u'！' - u'!'));
        else if (c == u'　')
            c = u' ';
    }
    return half;
}

QString houseNumber(const QString &written, bool isCount)
{
    QString number = halfWidth(written);
    if (number.contains(u'.'))
        return number;
    const bool isSeparated = number.contains(u',');
    number.remove(u',');
    if (number.size() == 1)
        return officialNumber(number.toInt());
    if (isCount || isSeparated) {
        for (qsizetype at = number.size() - 3; at > 0; at -= 3)
            number.insert(at, u',');
    }
    return number;
}

} // namespace shisaku
