#include "models/exchange/writing/cellname.h"

namespace shisaku
{

QString cellName(const CellPlace &place)
{
    QString letters;
    for (int column = place.column; column >= 0; column = column / 26 - 1)
        letters.prepend(QChar(u'A' + column % 26));
    return letters + QString::number(place.row + 1);
}

} // namespace shisaku
