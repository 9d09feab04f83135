#pragma once

#include "models/tallies/sheet.h"
#include "views/printing/paper.h"

#include <functional>

namespace shisaku
{

/// The small words at the top (plan, fiscal year) and the bottom (date) of every page.
struct PaperHeading {
    QString plan{};
    QString year{};
    QString date{};
};

/// A4 with the margins of an office's papers.
QPageLayout officePaper(QPageLayout::Orientation orientation);

/// The tables on pages, one after another, in the largest type that takes no more pages than the
/// smallest. Preview, printer and PDF all paint what this gives.
Paper layoutPaper(const std::vector<Sheet> &sheets, const PaperHeading &heading,
                  const QPageLayout &layout);

/// Lays out a document for the paper that the user chooses in the preview.
using PaperLayout = std::function<Paper(const QPageLayout &layout)>;

} // namespace shisaku
