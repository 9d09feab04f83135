#pragma once

#include "models/reports/report.h"
#include "tests/support/plans.h"

namespace shisaku::test
{

/// Puts a record into a plan, in the place of the one with its key.
template <class T>
void put(Plan &plan, const T &record)
{
    const T *before = plan.find<T>(record.key());
    plan.apply(Change(Replacement<T>{before ? std::optional(*before) : std::nullopt, record}));
}

/// Grades a measure in a year, or gives its reason.
void setGrade(Plan &plan, YearId year, const QString &measure, const QString &grade);
void setReason(Plan &plan, YearId year, const QString &measure, const QString &reason);

/// The part in that place; an empty one where there is none.
ReportPart partAt(const Report &report, const QString &place);
ReportText textAt(const Report &report, const QString &place);
/// The cells of the table in that place, row by row.
QStringList cellsAt(const Report &report, const QString &place);
/// Each part's place and text, a line each.
QString wholeText(const Report &report);

} // namespace shisaku::test
