#include "views/printing/papercomposer.h"

#include "views/printing/papertable.h"

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
constexpr double gapAfterTitle = 4 * point;
constexpr double gapBetweenTables = 20 * point;
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

PaperComposer::PaperComposer(const PaperHeading &heading, const QPageLayout &layout, double points)
    : m_frame(frameOf(layout))
    , m_points(points)
    , m_titleFont(typeOf(points + 1.5, true))
    , m_smallFont(typeOf(smallPoints))
    , m_heading(heading)
{
    const double beside = widthOf(heading.year, m_smallFont) + 2 * smallPoints * point;
    m_planLines =
        brokenIntoLines(heading.plan, m_smallFont, std::max(m_frame.width() - beside, 10 * point));
    const double pitch = linePitch(m_smallFont);
    const double top = static_cast<double>(m_planLines.size()) * pitch + gapAroundBody;
    m_body = m_frame.adjusted(0, top, 0, -pitch - gapAroundBody);
    startPage();
}

void PaperComposer::startPage()
{
    m_pages.emplace_back();
    putHeading();
    m_y = m_body.top();
}

void PaperComposer::place(const Sheet &sheet)
{
    const PaperTable table(sheet, m_body.width(), m_points);
    const auto title = brokenIntoLines(sheet.title, m_titleFont, m_body.width());
    const double titleHeight =
        static_cast<double>(title.size()) * linePitch(m_titleFont) + gapAfterTitle;
    const double whole = titleHeight + table.height();
    const double start =
        titleHeight + table.headerHeight() + (table.rowCount() > 0 ? table.rowHeight(0) : 0);
    if (!isAtTop()) {
        m_y += gapBetweenTables;
        if (whole > room() && (whole <= m_body.height() || start > room()))
            startPage();
    }
    placeTitle(title);
    m_y += table.putHeader(page(), cursor());
    for (int row = 0; row < table.rowCount(); ++row)
        placeRow(table, row);
}

void PaperComposer::placeTitle(const std::vector<TypeLine> &lines)
{
    for (const TypeLine &line : lines) {
        const QPointF at = cursor() + QPointF(0, baselineOf(m_titleFont));
        page().texts.push_back({at, line.width, line.text, m_titleFont});
        m_y += linePitch(m_titleFont);
    }
    m_y += gapAfterTitle;
}

void PaperComposer::placeRow(const PaperTable &table, int row)
{
    if (table.rowHeight(row) > room() && row > 0)
        continueTable(table);
    if (table.rowHeight(row) > room())
        placeInParts(table, row);
    else
        m_y += table.putRow(page(), cursor(), row);
}

void PaperComposer::placeInParts(const PaperTable &table, int row)
{
    const int count = table.lineCount(row);
    for (int first = 0; first < count;) {
        if (first > 0)
            continueTable(table);
        const int part = std::clamp(table.linesWithin(room()), 1, count - first);
        m_y += table.putLines(page(), cursor(), row, first, part);
        first += part;
    }
}

void PaperComposer::continueTable(const PaperTable &table)
{
    startPage();
    m_y += table.putHeader(page(), cursor());
}

std::vector<PaperPage> PaperComposer::finish()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        //: Page n of m, at the foot of a printed page
        putFooter(m_pages[i], Tr::tr("Page %1 of %2").arg(i + 1).arg(m_pages.size()));
    }
    return std::move(m_pages);
}

void PaperComposer::putHeading()
{
    double top = m_frame.top();
    for (const TypeLine &line : m_planLines) {
        putSmall(page(), line.text, Qt::AlignLeft, top);
        top += linePitch(m_smallFont);
    }
    putSmall(page(), m_heading.year, Qt::AlignRight, m_frame.top());
}

void PaperComposer::putFooter(PaperPage &page, const QString &number) const
{
    const double top = m_frame.bottom() - linePitch(m_smallFont);
    putSmall(page, m_heading.date, Qt::AlignLeft, top);
    putSmall(page, number, Qt::AlignRight, top);
}

void PaperComposer::putSmall(PaperPage &page, const QString &text, Qt::Alignment side,
                             double top) const
{
    if (text.isEmpty())
        return;
    const double width = widthOf(text, m_smallFont);
    const double x = side & Qt::AlignRight ? m_frame.right() - width : m_frame.left();
    page.texts.push_back({{x, top + baselineOf(m_smallFont)}, width, text, m_smallFont});
}

} // namespace shisaku
