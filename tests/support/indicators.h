#pragma once

#include "tests/support/plans.h"

namespace shisaku::test
{

constexpr IndicatorId cases{1}; ///< ① 利用件数（件）: target 100, actual 90 in 2018
constexpr IndicatorId minutes{2}; ///< ② 待ち時間（分）, less is better: target 10, actual 8 in 2018

/// The sample whose measure 4 has two indicators. For 2019 they have targets only.
inline Plan planWithIndicators()
{
    Plan plan = samplePlan();
    const MeasureId measure = measureId(plan, QStringLiteral("4"));
    ChangeSet changes;
    changes.add(Indicator{.id = cases,
                          .measure = measure,
                          .position = 1,
                          .name = QStringLiteral("利用件数"),
                          .unit = QStringLiteral("件")});
    changes.add(Indicator{.id = minutes,
                          .measure = measure,
                          .position = 2,
                          .name = QStringLiteral("待ち時間"),
                          .unit = QStringLiteral("分"),
                          .better = Better::Lower});
    for (const int year : {2018, 2019}) {
        const auto actual = [&](const char *text) {
            return year == 2018 ? QString::fromLatin1(text) : QString();
        };
        changes.add(IndicatorValue{.year = yearId(plan, year),
                                   .indicator = cases,
                                   .target = QStringLiteral("100"),
                                   .actual = actual("90")});
        changes.add(IndicatorValue{.year = yearId(plan, year),
                                   .indicator = minutes,
                                   .target = QStringLiteral("10"),
                                   .actual = actual("8")});
    }
    plan.apply(changes);
    return plan;
}

/// The plan with its overall evaluation, under the returned id.
inline YearId addOverallYear(Plan &plan)
{
    const YearId id = nextId<Year>(plan);
    ChangeSet changes;
    changes.add(Year{.id = id, .fiscalYear = plan.info().lastYear, .kind = YearKind::Overall});
    plan.apply(changes);
    return id;
}

} // namespace shisaku::test
