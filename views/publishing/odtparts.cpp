#include "views/publishing/odtparts.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QString odf(QLatin1StringView name)
{
    return "urn:oasis:names:tc:opendocument:xmlns:"_L1 + name + ":1.0"_L1;
}

} // namespace

XmlWriter::Element openOdf(XmlWriter &xml, QLatin1StringView name)
{
    return xml.open(name, {{"xmlns:office"_L1, odf("office"_L1)},
                           {"xmlns:style"_L1, odf("style"_L1)},
                           {"xmlns:text"_L1, odf("text"_L1)},
                           {"xmlns:table"_L1, odf("table"_L1)},
                           {"xmlns:draw"_L1, odf("drawing"_L1)},
                           {"xmlns:fo"_L1, odf("xsl-fo-compatible"_L1)},
                           {"xmlns:svg"_L1, odf("svg-compatible"_L1)},
                           {"xmlns:meta"_L1, odf("meta"_L1)},
                           {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
                           {"xmlns:xlink"_L1, u"http://www.w3.org/1999/xlink"_s},
                           {"office:version"_L1, odfVersion}});
}

QString odfPoints(double points)
{
    return QString::number(points) + u"pt"_s;
}

QString odfMillimetres(double mm)
{
    return QString::number(mm) + u"mm"_s;
}

QString odtPictureFile(int number)
{
    return u"Pictures/picture%1.png"_s.arg(number);
}

} // namespace shisaku
