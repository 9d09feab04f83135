#pragma once

#include "views/printing/pageframe.h"

namespace shisaku
{

class PaperTable;

/// Fills page after page with tables from top to bottom.
class PaperComposer
{
public:
    PaperComposer(const PaperHeading &heading, const QPageLayout &layout, double points);

    void place(const Sheet &sheet);
    /// The pages, with their heading and their number.
    std::vector<PaperPage> finish();

private:
    double room() const { return m_frame.body().bottom() - m_y; }
    QPointF cursor() const { return {m_frame.body().left(), m_y}; }
    bool isAtTop() const { return m_y <= m_frame.body().top(); }
    PaperPage &page() { return m_pages.back(); }

    void startPage();
    void continueTable(const PaperTable &table);
    void placeTitle(const std::vector<TypeLine> &lines);
    void placeRow(const PaperTable &table, int row);
    void placeInParts(const PaperTable &table, int row);

    PageFrame m_frame;
    double m_points;
    QFont m_titleFont;
    std::vector<PaperPage> m_pages;
    double m_y = 0;
};

} // namespace shisaku
