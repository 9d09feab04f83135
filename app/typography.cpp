#include "app/typography.h"

#include <QApplication>
#include <QFont>

using namespace Qt::StringLiterals;

namespace shisaku
{

void installTypography()
{
    QFont font = QApplication::font();
    // A family that is not installed is passed over; asking the font database first would cost
    // more than the rest of the start.
    font.setFamilies({u"BIZ UDPGothic"_s, font.family()});
    font.setPointSizeF(qMax(10.0, font.pointSizeF()));
    QApplication::setFont(font);
}

} // namespace shisaku
