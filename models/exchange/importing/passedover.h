#pragma once

#include "models/exchange/importing/importclaims.h"

namespace shisaku
{

class KnownMeasures;

/// Why nothing is taken in of a table without columns of the year; empty where nobody would miss
/// it, as it names no measures, or where a question about its columns says it already.
QString reasonToPassOver(const ImportTable &source, const Plan &plan, const Year &year,
                         const KnownMeasures &known);

} // namespace shisaku
