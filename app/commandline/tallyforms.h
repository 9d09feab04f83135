#pragma once

#include "models/tallies/counts.h"

#include <QJsonObject>
#include <QStringList>

namespace shisaku
{

// The tallies for scripts: half-width digits, English keys and headings, whatever the language.

QJsonObject gradeJson(const Plan &plan, YearId year);
QJsonObject directionJson(const Plan &plan, YearId year);
QJsonObject goalJson(const Plan &plan, YearId year);

// Rows for text and CSV, the first one the heading.

std::vector<QStringList> gradeRows(const Plan &plan, YearId year);
std::vector<QStringList> directionRows(const Plan &plan, YearId year);
std::vector<QStringList> goalRows(const Plan &plan, YearId year);

} // namespace shisaku
