#pragma once

#include "views/printing/paperflow.h"

namespace shisaku
{

/// Fills page after page with tables and their titles.
class PaperComposer
{
public:
    PaperComposer(const PaperHeading &heading, const QPageLayout &layout, double points);

    void place(const Sheet &sheet);
    /// The pages, with their heading and their number.
    std::vector<PaperPage> finish();

private:
    void placeTitle(const std::vector<TypeLine> &lines);

    PaperFlow m_flow;
    double m_points;
    QFont m_titleFont;
};

} // namespace shisaku
