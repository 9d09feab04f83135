#include "app/typography.h"

#include <QApplication>
#include <QFont>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

using namespace Qt::StringLiterals;

namespace shisaku
{

void readFontList()
{
#ifdef Q_OS_LINUX
    // Qt loads Fontconfig by itself later; asked by its name it need not be linked.
    void *fontconfig = dlopen("libfontconfig.so.1", RTLD_LAZY);
    if (void *init = fontconfig ? dlsym(fontconfig, "FcInit") : nullptr)
        reinterpret_cast<int (*)()>(init)();
#endif
}

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
