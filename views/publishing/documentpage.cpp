#include "views/publishing/documentpage.h"

#include "views/printing/pageframe.h"

namespace shisaku
{
namespace
{

int twips(double mm)
{
    constexpr double pointsPerInch = 72;
    constexpr double mmPerInch = 25.4;
    return qRound(mm / mmPerInch * pointsPerInch * point);
}

} // namespace

DocumentPage documentPage()
{
    const QPageLayout layout = officePaper(QPageLayout::Portrait);
    const QSizeF size = layout.fullRect(QPageLayout::Millimeter).size();
    const QMarginsF margins = layout.margins(QPageLayout::Millimeter);
    const QRectF body = PageFrame({}, layout).body();
    const double height = layout.fullRect(QPageLayout::Point).height() * point;
    return {.width = twips(size.width()),
            .height = twips(size.height()),
            .left = twips(margins.left()),
            .right = twips(margins.right()),
            .top = qRound(body.top()),
            .bottom = qRound(height - body.bottom()),
            .footer = twips(margins.bottom())};
}

} // namespace shisaku
