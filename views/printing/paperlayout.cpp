#include "views/printing/paperlayout.h"

#include "views/printing/papercomposer.h"

namespace shisaku
{
namespace
{

constexpr double smallestType = 9;
constexpr double largerTypes[] = {10.5, 10, 9.5};

std::vector<PaperPage> pagesOf(const std::vector<Sheet> &sheets, const PaperHeading &heading,
                               const QPageLayout &layout, double points)
{
    PaperComposer composer(heading, layout, points);
    for (const Sheet &sheet : sheets)
        composer.place(sheet);
    return composer.finish();
}

std::vector<PaperPage> pagesInBestType(const std::vector<Sheet> &sheets,
                                       const PaperHeading &heading, const QPageLayout &layout)
{
    auto smallest = pagesOf(sheets, heading, layout, smallestType);
    for (const double points : largerTypes) {
        auto pages = pagesOf(sheets, heading, layout, points);
        if (pages.size() <= smallest.size())
            return pages;
    }
    return smallest;
}

} // namespace

QPageLayout officePaper(QPageLayout::Orientation orientation)
{
    return {QPageSize(QPageSize::A4), orientation, QMarginsF(18, 15, 18, 15),
            QPageLayout::Millimeter};
}

Paper layoutPaper(const std::vector<Sheet> &sheets, const PaperHeading &heading,
                  const QPageLayout &layout)
{
    const QString title = sheets.empty() ? heading.year : sheets.front().title;
    return {.title = (heading.plan + u' ' + title).trimmed(),
            .layout = layout,
            .pages = pagesInBestType(sheets, heading, layout)};
}

} // namespace shisaku
