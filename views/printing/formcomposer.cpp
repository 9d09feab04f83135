#include "views/printing/formcomposer.h"

#include "views/printing/paperform.h"

#include <algorithm>

namespace shisaku
{
namespace
{

constexpr double types[] = {10.5, 10, 9.5, 9, 8.5, 8}; // points

/// A row is not begun with fewer lines than this at the foot of a page.
constexpr int fewestLines = 2;

/// What stands again at the top of every page must leave room for the rest.
constexpr double highestHead = 0.25; // of the page

/// Decides which lines of a form's rows stand on which page.
class FormComposer
{
public:
    FormComposer(const PaperForm &form, const QRectF &body)
        : m_form(form)
        , m_body(body)
    {
        startPage();
        for (int row = 0; row < form.rowCount(); ++row)
            placeRow(row);
        if (m_pages.size() == 1)
            growRows(m_pages.front());
    }

    std::vector<PaperPage> pages(const PageFrame &frame) const;

private:
    double room() const { return m_body.bottom() - m_y; }

    void startPage();
    void placeRow(int row);
    void place(int row, int first, int count, double height);
    void growRows(std::vector<FormPart> &parts) const;

    const PaperForm &m_form;
    QRectF m_body;
    std::vector<std::vector<FormPart>> m_pages;
    double m_top = 0; ///< below what stands again on every page
    double m_y = 0;
};

void FormComposer::startPage()
{
    const bool continued = !m_pages.empty();
    m_pages.emplace_back();
    m_y = m_body.top() + m_form.titleHeight(continued);
    if (continued && m_form.rowHeight(0) < highestHead * m_body.height())
        place(0, 0, m_form.lineCount(0), m_form.rowHeight(0));
    m_top = m_y;
}

void FormComposer::place(int row, int first, int count, double height)
{
    m_pages.back().push_back({row, first, count, m_y, height});
    m_y += height;
}

void FormComposer::placeRow(int row)
{
    const int lines = m_form.lineCount(row);
    const double height = m_form.rowHeight(row);
    if (height <= room())
        return place(row, 0, lines, height);
    const int within = m_form.linesWithin(room());
    if (m_y > m_top && (within < fewestLines || lines <= within))
        startPage();
    if (height <= room())
        return place(row, 0, lines, height);
    for (int first = 0; first < lines;) {
        if (first > 0)
            startPage();
        const int count = std::clamp(m_form.linesWithin(room()), 1, lines - first);
        place(row, first, count, m_form.heightOf(count));
        first += count;
    }
}

void FormComposer::growRows(std::vector<FormPart> &parts) const
{
    double growths = 0;
    for (const FormPart &part : parts)
        growths += m_form.growth(part.row);
    if (growths <= 0 || room() <= 0)
        return;
    double moved = 0;
    for (FormPart &part : parts) {
        const double more = room() * m_form.growth(part.row) / growths;
        part.top += moved;
        part.height += more;
        moved += more;
    }
}

std::vector<PaperPage> FormComposer::pages(const PageFrame &frame) const
{
    std::vector<PaperPage> pages;
    for (const std::vector<FormPart> &parts : m_pages) {
        PaperPage page = frame.newPage();
        m_form.putTitle(page, m_body.topLeft(), !pages.empty());
        m_form.putParts(page, m_body.left(), parts);
        pages.push_back(std::move(page));
    }
    return pages;
}

std::vector<PaperPage> pagesIn(double points, const Form &form, const PageFrame &frame)
{
    const PaperForm set(form, frame.body().width(), points);
    return FormComposer(set, frame.body()).pages(frame);
}

} // namespace

std::vector<PaperPage> formPages(const Form &form, const PageFrame &frame)
{
    std::vector<PaperPage> best;
    for (const double points : types) {
        auto pages = pagesIn(points, form, frame);
        if (best.empty() || pages.size() < best.size())
            best = std::move(pages);
        if (best.size() == 1)
            break;
    }
    return best;
}

} // namespace shisaku
