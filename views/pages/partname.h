#pragma once

#include "models/reports/report.h"

namespace shisaku
{

/// What lists call the parts of a report, in their order: a heading by its words, any other by the
/// heading it stands under, its kind and its first words.
std::vector<QString> partNames(const Report &report);

/// The part with that place; null where the report has none.
const ReportPart *partAt(const Report &report, const QString &place);

} // namespace shisaku
