#pragma once

#include "models/tallies/comparison.h"

#include <QJsonObject>
#include <QStringList>

namespace shisaku
{

/// Which comparison a script asks for.
struct ChangeQuery {
    YearId before;
    YearId after;
    bool changedOnly = false;
};

// A comparison for scripts: English keys, headings and kinds, whatever the language. The counts
// are those of all measures, also where only the changed ones are listed.

QJsonObject changeJson(const Plan &plan, const ChangeQuery &query);

/// Rows for text and CSV, the first one the heading.
std::vector<QStringList> changeRows(const Plan &plan, const ChangeQuery &query);

/// The year as scripts read it: 2019, or "overall".
QJsonValue yearJson(const Year &year);

} // namespace shisaku
