#include "tests/support/sheetplans.h"

#include "tests/support/plans.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

/// Puts a value into a plan, in the place of the one it had.
template <class T>
void put(Plan &plan, T value)
{
    const T *before = plan.find<T>(value.key());
    plan.apply(Replacement<T>{before ? std::optional<T>(*before) : std::nullopt, std::move(value)});
}

void addIndicators(Plan &plan)
{
    const MeasureId measure = measureId(plan, u"36"_s);
    put(plan, Indicator{{1}, measure, 1, u"システムによる予約"_s, u"件"_s});
    put(plan, Indicator{{2}, measure, 2, u"満足度"_s, u"％"_s});
    put(plan, Indicator{{3}, measure, 3, u"待ち時間"_s, u"分"_s, Better::Lower});
    const YearId before = yearId(plan, 2018);
    const YearId now = yearId(plan, 2019);
    put(plan, IndicatorValue{before, {1}, u"1,000"_s, u"950"_s});
    put(plan, IndicatorValue{now, {1}, u"1,200"_s, u"1,350"_s});
    put(plan, IndicatorValue{before, {2}, u"80"_s, u"検討中"_s});
    put(plan, IndicatorValue{now, {2}, u"85"_s, u"―"_s});
    put(plan, IndicatorValue{now, {3}, u"10"_s, u"12.5"_s});
}

void addTexts(Plan &plan, int characters)
{
    const MeasureId measure = measureId(plan, u"36"_s);
    Evaluation before = plan.evaluationOrEmpty(measure, yearId(plan, 2018));
    before.achievement = u"前年度の実績。"_s + longText(120);
    before.nextSteps = u"前年度に考えた取組。"_s;
    put(plan, before);
    Evaluation now = plan.evaluationOrEmpty(measure, yearId(plan, 2019));
    now.department = u"IT推進課"_s;
    now.achievement = longText(characters).left(characters);
    now.nextSteps = u"今後の取組の内容。"_s + longText(150);
    put(plan, now);
}

} // namespace

QString longText(int characters)
{
    QString text;
    for (int n = 1; text.size() < characters; ++n)
        text += u"操作説明会を%1回開催し、区民サービスの向上（ICT）を図った。"_s.arg(n) +
                (n % 5 == 0 ? u"\n・"_s : QString());
    return text;
}

Plan filledPlan(int characters)
{
    Plan plan = samplePlan();
    addIndicators(plan);
    addTexts(plan, characters);
    return plan;
}

Plan planWithOverall()
{
    Plan plan = filledPlan();
    const Year overall{.id = nextId<Year>(plan), .fiscalYear = 2020, .kind = YearKind::Overall};
    put(plan, overall);
    put(plan, Evaluation{.year = overall.id,
                         .measure = measureId(plan, u"36"_s),
                         .grade = gradeId(plan, u"AA"_s),
                         .direction = directionId(plan, u"完了"_s),
                         .achievement = u"計画期間を通じた実績。"_s});
    put(plan, IndicatorValue{overall.id, {1}, u"5,000"_s, u"4,000"_s});
    return plan;
}

} // namespace shisaku::test
