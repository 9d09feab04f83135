#include "views/printing/papercomposer.h"

#include "views/printing/papertable.h"

namespace shisaku
{
namespace
{

constexpr double gapAfterTitle = 4 * point;
constexpr double gapBetweenTables = 20 * point;

} // namespace

PaperComposer::PaperComposer(const PaperHeading &heading, const QPageLayout &layout, double points)
    : m_flow(PageFrame(heading, layout))
    , m_points(points)
    , m_titleFont(typeOf(points + 1.5, true))
{
}

void PaperComposer::place(const Sheet &sheet)
{
    const PaperTable table(sheet, m_flow.width(), m_points);
    const auto title = brokenIntoLines(sheet.title, m_titleFont, m_flow.width());
    const double titleHeight =
        static_cast<double>(title.size()) * linePitch(m_titleFont) + gapAfterTitle;
    m_flow.skip(gapBetweenTables);
    m_flow.keepTogether(titleHeight + table.height(), titleHeight + table.startHeight());
    placeTitle(title);
    m_flow.place(table);
}

void PaperComposer::placeTitle(const std::vector<TypeLine> &lines)
{
    for (const TypeLine &line : lines) {
        const QPointF at = m_flow.cursor() + QPointF(0, baselineOf(m_titleFont));
        m_flow.page().texts.push_back({at, line.width, line.text, m_titleFont});
        m_flow.advance(linePitch(m_titleFont));
    }
    m_flow.advance(gapAfterTitle);
}

std::vector<PaperPage> PaperComposer::finish()
{
    std::vector<PaperPage> pages = m_flow.takePages();
    m_flow.frame().putFooters(pages);
    return pages;
}

} // namespace shisaku
