#include "views/charts/chartclipboard.h"

#include "views/charts/chartwriter.h"

#include <QBuffer>
#include <QMimeData>

#include <array>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Flavour {
    QStringView type;
    ChartWriter write;
};

constexpr std::array<Flavour, 3> flavours = {
    {{u"image/png", writePng}, {u"image/svg+xml", writeSvg}, {u"application/pdf", writePdf}}};

} // namespace

std::unique_ptr<QMimeData> chartMimeData(const Chart &chart, const ChartFormat &format)
{
    auto data = std::make_unique<QMimeData>();
    for (const Flavour &flavour : flavours) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (flavour.write(chart, format, buffer))
            data->setData(flavour.type.toString(), buffer.data());
    }
    const QImage image = QImage::fromData(data->data(u"image/png"_s), "PNG");
    if (!image.isNull())
        data->setImageData(image);
    return data;
}

} // namespace shisaku
