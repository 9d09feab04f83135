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
#ifdef Q_OS_LINUX
    // The typeface's own instructions draw a kanji as crisp as FreeType's automatic hinting does,
    // in a quarter of the time. A finer screen needs neither.
    if (qFuzzyCompare(qApp->devicePixelRatio(), 1.0))
        font.setHintingPreference(QFont::PreferFullHinting);
#endif
    QApplication::setFont(font);
}

} // namespace shisaku
