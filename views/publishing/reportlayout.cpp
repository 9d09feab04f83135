#include "views/publishing/reportlayout.h"

#include "views/printing/paperflow.h"
#include "views/publishing/reportblock.h"

#include <algorithm>

namespace shisaku
{
namespace
{

std::vector<ReportBlock> blocksOf(const Publication &publication, double width)
{
    std::vector<ReportBlock> blocks;
    blocks.reserve(publication.report.parts.size());
    for (const ReportPart &part : publication.report.parts)
        blocks.emplace_back(part, publication.charts.value(part.place), width);
    return blocks;
}

double gapBetween(const ReportBlock &upper, const ReportBlock &lower)
{
    return std::max(upper.gapBelow(), lower.gapAbove());
}

/// The block that the headings from `first` on belong to.
std::size_t underHeadings(const std::vector<ReportBlock> &blocks, std::size_t first)
{
    while (blocks[first].isHeading() && first + 1 < blocks.size())
        ++first;
    return first;
}

/// Places headings together with the beginning of what they stand above; returns the next block.
std::size_t placeTogether(PaperFlow &flow, const std::vector<ReportBlock> &blocks,
                          std::size_t first)
{
    const std::size_t last = underHeadings(blocks, first);
    double headings = 0;
    for (std::size_t i = first; i < last; ++i)
        headings += blocks[i].height() + gapBetween(blocks[i], blocks[i + 1]);
    if (first > 0)
        flow.skip(gapBetween(blocks[first - 1], blocks[first]));
    flow.keepTogether(headings + blocks[last].togetherHeight(),
                      headings + blocks[last].startHeight());
    for (std::size_t i = first; i <= last; ++i) {
        if (i > first)
            flow.skip(gapBetween(blocks[i - 1], blocks[i]));
        blocks[i].place(flow);
    }
    return last + 1;
}

} // namespace

Paper layoutReport(const Publication &publication, const QPageLayout &layout)
{
    PaperFlow flow(PageFrame({}, layout));
    const std::vector<ReportBlock> blocks = blocksOf(publication, flow.width());
    for (std::size_t next = 0; next < blocks.size();)
        next = placeTogether(flow, blocks, next);
    std::vector<PaperPage> pages = flow.takePages();
    flow.frame().putNumbers(pages);
    return {.title = publication.report.title, .layout = layout, .pages = std::move(pages)};
}

} // namespace shisaku
