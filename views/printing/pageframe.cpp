#include "views/printing/pageframe.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Paper)
};

constexpr double smallPoints = 8;
constexpr double gapAroundBody = 10 * point;

QRectF frameOf(const QPageLayout &layout)
{
    // Not paintRect(), which has no margins while a printer prints on the full page.
    const QRectF frame =
        layout.fullRect(QPageLayout::Point).marginsRemoved(layout.margins(QPageLayout::Point));
    return {frame.topLeft() * point, frame.size() * point};
}

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace

PageFrame::PageFrame(PaperHeading heading, const QPageLayout &layout)
    : m_frame(frameOf(layout))
    , m_font(typeOf(smallPoints))
    , m_heading(std::move(heading))
{
    const double beside = widthOf(m_heading.year, m_font) + 2 * smallPoints * point;
    m_planLines =
        brokenIntoLines(m_heading.plan, m_font, std::max(m_frame.width() - beside, 10 * point));
    const double pitch = linePitch(m_font);
    const double top = static_cast<double>(m_planLines.size()) * pitch + gapAroundBody;
    m_body = m_frame.adjusted(0, top, 0, -pitch - gapAroundBody);
}

PaperPage PageFrame::newPage() const
{
    PaperPage page;
    double top = m_frame.top();
    for (const TypeLine &line : m_planLines) {
        putSmall(page, line.text, Qt::AlignLeft, top);
        top += linePitch(m_font);
    }
    putSmall(page, m_heading.year, Qt::AlignRight, m_frame.top());
    return page;
}

void PageFrame::putFooters(std::vector<PaperPage> &pages) const
{
    const double top = m_frame.bottom() - linePitch(m_font);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        putSmall(pages[i], m_heading.date, Qt::AlignLeft, top);
        //: Page n of m, at the foot of a printed page
        const QString number = Tr::tr("Page %1 of %2").arg(i + 1).arg(pages.size());
        putSmall(pages[i], number, Qt::AlignRight, top);
    }
}

void PageFrame::putNumbers(std::vector<PaperPage> &pages) const
{
    const double top = m_frame.bottom() - linePitch(m_font);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QString number = QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size());
        putSmall(pages[i], number, Qt::AlignHCenter, top);
    }
}

void PageFrame::putSmall(PaperPage &page, const QString &text, Qt::Alignment side, double top) const
{
    if (text.isEmpty())
        return;
    const double width = widthOf(text, m_font);
    const double free = m_frame.width() - width;
    const double x = m_frame.left() + (side & Qt::AlignRight     ? free
                                       : side & Qt::AlignHCenter ? free / 2
                                                                 : 0);
    page.texts.push_back({{x, top + baselineOf(m_font)}, width, text, m_font});
}

} // namespace shisaku
