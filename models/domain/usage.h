#pragma once

#include "models/domain/plan.h"

namespace shisaku
{

// What of the plan refers to a record, in words (「令和元年度のNo.4 ほか23件」); empty where
// nothing does, and then the record may be removed.

QString usage(const Plan &plan, const PlanInfo &info);
QString usage(const Plan &plan, const Goal &goal);
QString usage(const Plan &plan, const Grade &grade);
QString usage(const Plan &plan, const Direction &direction);
QString usage(const Plan &plan, const Measure &measure);
QString usage(const Plan &plan, const Indicator &indicator);
QString usage(const Plan &plan, const Year &year);
QString usage(const Plan &plan, const Evaluation &evaluation);
QString usage(const Plan &plan, const IndicatorValue &value);
QString usage(const Plan &plan, const Paragraph &paragraph);

} // namespace shisaku
