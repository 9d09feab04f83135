#include "views/charts/paperfont.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{

QFont paperFont(double points, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setFamilies({u"BIZ UDGothic"_s, u"BIZ UDPGothic"_s, font.family()});
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace shisaku
