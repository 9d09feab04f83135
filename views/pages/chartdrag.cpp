#include "views/pages/chartdrag.h"

#include "models/files/atomicwrite.h"
#include "views/charts/chartclipboard.h"

#include <QDrag>
#include <QMimeData>
#include <QPixmap>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int pictureWidth = 160; // of what hangs on the pointer, in pixels

} // namespace

std::unique_ptr<QMimeData> ChartDrag::data(const FinishedChart &finished)
{
    auto data = chartMimeData(finished.chart, finished.format);
    const QByteArray png = data->data(u"image/png"_s);
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(finished.name + u".png"_s);
    if (!png.isEmpty() && !atomicWrite(path, png)) // without a file the rest is dragged
        data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

void ChartDrag::start(QWidget &from, const FinishedChart &finished)
{
    auto *drag = new QDrag(&from); // Qt deletes it
    drag->setMimeData(data(finished).release());
    const QImage picture = qvariant_cast<QImage>(drag->mimeData()->imageData());
    if (!picture.isNull())
        drag->setPixmap(
            QPixmap::fromImage(picture.scaledToWidth(pictureWidth, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

} // namespace shisaku
