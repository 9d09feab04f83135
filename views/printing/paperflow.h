#pragma once

#include "views/printing/pageframe.h"

namespace shisaku
{

class PaperProse;
class PaperTable;

/// Pages that fill from top to bottom. What is put goes to the cursor, which moves down; what the
/// page has no room for goes on at the top of the next one.
class PaperFlow
{
public:
    explicit PaperFlow(PageFrame frame);

    const PageFrame &frame() const { return m_frame; }
    double width() const { return m_frame.body().width(); }
    double room() const { return m_frame.body().bottom() - m_y; }
    QPointF cursor() const { return {m_frame.body().left(), m_y}; }
    PaperPage &page() { return m_pages.back(); }

    /// What is put from here on belongs to that part of the document. The part has a spot on each
    /// of its pages, under the smaller ones in it.
    void beginPart(const PaperSpot &part);
    /// Leaves that much free; nothing at the top of a page.
    void skip(double gap);
    /// Moves below something of that height that was put at the cursor.
    void advance(double height);
    /// Goes to the next page where the `whole` fits there but not here, or where not even its
    /// `start` fits here.
    void keepTogether(double whole, double start);

    /// Puts all lines; at least two of them together on a page.
    void place(const PaperProse &prose);
    /// Puts the table, its header on each page. A row is cut only where it alone is taller than a
    /// page.
    void place(const PaperTable &table);

    std::vector<PaperPage> takePages();

private:
    bool isAtTop() const { return m_y <= m_frame.body().top(); }
    void startPage();
    void openSpot();
    void put(auto piece);
    void continueTable(const PaperTable &table);
    void placeRow(const PaperTable &table, int row);
    void placeInParts(const PaperTable &table, int row);

    PageFrame m_frame;
    std::vector<PaperPage> m_pages;
    double m_y = 0;
    PaperSpot m_part;           ///< what is being put belongs to it
    std::size_t m_partSpot = 0; ///< its spot on this page
};

} // namespace shisaku
