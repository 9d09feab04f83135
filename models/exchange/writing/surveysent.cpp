#include "models/exchange/writing/surveysent.h"

namespace shisaku
{
namespace
{

QString codeOf(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade ? grade->code : QString();
}

QString labelOf(const Plan &plan, DirectionId id)
{
    const Direction *direction = plan.find<Direction>(id);
    return direction ? direction->label : QString();
}

} // namespace

SentValues sentValues(const Plan &plan, const Year &year, const std::vector<Measure> &measures)
{
    SentValues sent;
    for (const Measure &measure : measures) {
        const Evaluation now = plan.evaluationOrEmpty(measure.id, year.id);
        sent.insert({measure.number, ImportField::Grade}, codeOf(plan, now.grade));
        sent.insert({measure.number, ImportField::Direction}, labelOf(plan, now.direction));
        sent.insert({measure.number, ImportField::Achievement}, now.achievement);
        sent.insert({measure.number, ImportField::Reason}, now.reason);
        sent.insert({measure.number, ImportField::NextSteps}, now.nextSteps);
        for (const Indicator &indicator : plan.indicators(measure.id, year)) {
            const IndicatorValue value = plan.indicatorValueOrEmpty(indicator.id, year.id);
            sent.insert({measure.number, ImportField::Actual, indicator.name}, value.actual);
        }
    }
    sent.removeIf([](const auto &cell) { return cell.value().isEmpty(); });
    return sent;
}

} // namespace shisaku
