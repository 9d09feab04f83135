#include "views/printing/paperlayout.h"
#include "views/printing/paperwriter.h"
#include "views/publishing/formats.h"
#include "views/publishing/reportlayout.h"

namespace shisaku
{

QByteArray pdfOf(const Publication &publication)
{
    return pdfOf(layoutReport(publication, officePaper(QPageLayout::Portrait)));
}

} // namespace shisaku
