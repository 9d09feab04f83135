#pragma once

#include "views/printing/paperlayout.h"
#include "views/printing/typesetting.h"

namespace shisaku
{

/// What stands around the contents of every page: plan and year above, date and number below.
class PageFrame
{
public:
    PageFrame(PaperHeading heading, const QPageLayout &layout);

    /// The area between heading and footer.
    const QRectF &body() const { return m_body; }
    /// A page with its heading.
    PaperPage newPage() const;
    /// Puts date and number below all pages of a document.
    void putFooters(std::vector<PaperPage> &pages) const;
    /// Puts only the number, in the middle and as official text writes it, whatever the language.
    void putNumbers(std::vector<PaperPage> &pages) const;

private:
    void putSmall(PaperPage &page, const QString &text, Qt::Alignment side, double top) const;

    QRectF m_frame; ///< within the margins
    QRectF m_body;
    QFont m_font;
    PaperHeading m_heading;
    std::vector<TypeLine> m_planLines;
};

} // namespace shisaku
