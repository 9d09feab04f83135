#include "views/publishing/docxparts.h"

using namespace Qt::StringLiterals;

namespace shisaku
{

QString docxPictureId(int number)
{
    return u"picture%1"_s.arg(number);
}

QString twips(double points)
{
    return QString::number(qRound(20 * points));
}

void writeValue(XmlWriter &xml, QLatin1StringView name, const QString &value)
{
    xml.empty(name, {{"w:val"_L1, value}});
}

void writeRun(XmlWriter &xml, const QString &text)
{
    const auto run = xml.open("w:r"_L1);
    bool isFirst = true;
    for (const QString &line : linesOf(text)) {
        if (!std::exchange(isFirst, false))
            xml.empty("w:br"_L1);
        if (!line.isEmpty())
            xml.element("w:t"_L1, line, {{"xml:space"_L1, u"preserve"_s}});
    }
}

} // namespace shisaku
