#include "models/domain/officialtext.h"

namespace shisaku
{

QString officialNumber(int number)
{
    if (number < 0 || number > 9)
        return QString::number(number);
    return QString(QChar(u'０' + number));
}

int percentage(int part, int whole)
{
    return whole == 0 ? 0 : static_cast<int>((200LL * part + whole) / (2LL * whole));
}

} // namespace shisaku
