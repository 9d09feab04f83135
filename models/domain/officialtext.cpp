#include "models/domain/officialtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{

QString officialNumber(int number)
{
    if (number < 0 || number > 9)
        return QString::number(number);
    return QString(QChar(u'０' + number));
}

QString plainMeasureNumber(const QString &number)
{
    if (std::all_of(number.begin(), number.end(), [](QChar c) { return c > u' ' && c <= u'~'; }))
        return number;
    const QString plain = number.normalized(QString::NormalizationForm_KC).simplified();
    return plain == number ? number : plain; // and not a second copy of it
}

QString officialMeasureNumber(const QString &number)
{
    const QString plain = plainMeasureNumber(number);
    const bool isDigit = plain.size() == 1 && plain.front().isDigit();
    return u"No."_s + (isDigit ? officialNumber(plain.front().digitValue()) : plain);
}

int percentage(int part, int whole)
{
    return whole == 0 ? 0 : static_cast<int>((200LL * part + whole) / (2LL * whole));
}

} // namespace shisaku
