#pragma once

#include "models/domain/closing.h"
#include "models/reports/publishedreport.h"
#include "tests/support/indicators.h"

namespace shisaku::test
{

/// The sample with indicators and a text of the office's, fiscal 2019 closed.
inline Plan closedPlan()
{
    Plan plan = planWithIndicators();
    const YearId year = yearId(plan, 2019);
    ChangeSet text;
    text.add(Paragraph{.year = year,
                       .place = QStringLiteral("purpose"),
                       .text = QStringLiteral("本区の施策"),
                       .seen = {}});
    plan.apply(text);
    plan.apply(closing(plan, year, publishedReport(plan, year)));
    return plan;
}

} // namespace shisaku::test
