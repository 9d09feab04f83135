#pragma once

#include "models/reports/report.h"
#include "views/charts/chart.h"
#include "views/printing/paperprose.h"
#include "views/printing/papertable.h"

namespace shisaku
{

class PaperFlow;

/// One part of a report set in type for a width of paper.
class ReportBlock
{
public:
    ReportBlock(const ReportPart &part, const Chart &chart, double width);

    bool isHeading() const;
    /// The least that is free above and below it.
    double gapAbove() const;
    double gapBelow() const;
    double height() const;
    /// Of as much as stands on one page where it fits on one.
    double togetherHeight() const;
    /// Of as much as has to stand at the foot of a page for it to begin there.
    double startHeight() const;

    void place(PaperFlow &flow) const;

private:
    double textHeight() const;
    void placeChart(PaperFlow &flow) const;

    const ReportPart &m_part;
    PaperProse m_text; ///< the part's own, or its caption
    std::optional<PaperTable> m_table;
    std::optional<PaperChart> m_chart;   ///< placed from the left edge of the width
    std::vector<PaperSpot> m_chartSpots; ///< placed in the chart
};

} // namespace shisaku
