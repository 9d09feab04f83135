#pragma once

#include "views/printing/paper.h"
#include "views/publishing/publication.h"

namespace shisaku
{

/// The report as an office publishes it on paper. Every part has a spot, and so have the figures,
/// the counts of tables and the slices and labels of charts in it. Preview, printer and PDF all
/// paint what this gives.
Paper layoutReport(const Publication &publication, const QPageLayout &layout);

} // namespace shisaku
