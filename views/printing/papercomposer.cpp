#include "views/printing/papercomposer.h"

#include "views/printing/papertable.h"

#include <algorithm>

namespace shisaku
{
namespace
{

constexpr double gapAfterTitle = 4 * point;
constexpr double gapBetweenTables = 20 * point;

} // namespace

PaperComposer::PaperComposer(const PaperHeading &heading, const QPageLayout &layout, double points)
    : m_frame(heading, layout)
    , m_points(points)
    , m_titleFont(typeOf(points + 1.5, true))
{
    startPage();
}

void PaperComposer::startPage()
{
    m_pages.push_back(m_frame.newPage());
    m_y = m_frame.body().top();
}

void PaperComposer::place(const Sheet &sheet)
{
    const PaperTable table(sheet, m_frame.body().width(), m_points);
    const auto title = brokenIntoLines(sheet.title, m_titleFont, m_frame.body().width());
    const double titleHeight =
        static_cast<double>(title.size()) * linePitch(m_titleFont) + gapAfterTitle;
    const double whole = titleHeight + table.height();
    const double start =
        titleHeight + table.headerHeight() + (table.rowCount() > 0 ? table.rowHeight(0) : 0);
    if (!isAtTop()) {
        m_y += gapBetweenTables;
        if (whole > room() && (whole <= m_frame.body().height() || start > room()))
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
    m_frame.putFooters(m_pages);
    return std::move(m_pages);
}

} // namespace shisaku
