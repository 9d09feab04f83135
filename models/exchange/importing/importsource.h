#pragma once

#include "models/domain/plan.h"
#include "models/exchange/importing/importpreview.h"

namespace shisaku
{

/// What files are called where they stand together: by their names, or where two have the same, by
/// their folders too.
QStringList fileLabels(const QStringList &paths);

/// A file of which nothing can be taken in.
struct RefusedFile {
    QString file;     ///< its label
    QString sentence; ///< what happened and what to do
};

/// What files from elsewhere hold for a year, before it is compared with the plan.
struct ImportSource {
    /// The tables that a person can see, those too whose headings are not understood: there
    /// somebody has to say where the values stand, and `previewImport` passes them over until then.
    std::vector<ImportTable> tables;
    std::vector<RefusedFile> refused;
};

/// Window and command line take files in by this: it leaves out what the program hides in its own
/// surveys, refuses a survey of another year or plan, and finds where the values stand.
ImportSource importSource(std::vector<ForeignFile> files, const Plan &plan, YearId year,
                          const KnownHeadings &known = {});

} // namespace shisaku
