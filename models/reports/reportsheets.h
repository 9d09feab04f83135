#pragma once

#include "models/domain/plan.h"
#include "models/reports/report.h"

#include <QStringList>

namespace shisaku
{

// The figures of a report's tables and charts, counted in the plan as it is.

/// grades, directions, goals
QStringList tableKinds();
TablePart tablePart(const QString &kind, const Plan &plan, YearId year);

/// grade
QStringList reportCharts();
ChartPart chartPart(const QString &kind, const Plan &plan, YearId year);

} // namespace shisaku
