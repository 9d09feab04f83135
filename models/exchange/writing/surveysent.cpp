#include "models/exchange/writing/surveysent.h"

namespace shisaku
{
QString surveyAnswer(const Plan &plan, YearId year, const Measure &measure, ImportField field)
{
    const Evaluation now = plan.evaluationOrEmpty(measure.id, year);
    const Grade *grade = plan.find<Grade>(now.grade);
    const Direction *direction = plan.find<Direction>(now.direction);
    switch (field) {
    case ImportField::Grade:
        return grade ? grade->code : QString();
    case ImportField::Direction:
        return direction ? direction->label : QString();
    case ImportField::Achievement:
        return now.achievement;
    case ImportField::Reason:
        return now.reason;
    case ImportField::NextSteps:
        return now.nextSteps;
    default:
        return {};
    }
}

QString surveyActual(const Plan &plan, YearId year, const Indicator &indicator)
{
    return figureWithoutUnit(plan.indicatorValueOrEmpty(indicator.id, year).actual, indicator.unit);
}

SentValues sentValues(const Plan &plan, const Year &year, const std::vector<Measure> &measures)
{
    SentValues sent;
    for (const Measure &measure : measures) {
        for (const ImportField field :
             {ImportField::Grade, ImportField::Direction, ImportField::Achievement,
              ImportField::Reason, ImportField::NextSteps})
            sent.insert({measure.number, field}, surveyAnswer(plan, year.id, measure, field));
        for (const Indicator &indicator : plan.indicators(measure.id, year))
            sent.insert({measure.number, ImportField::Actual, indicator.name},
                        surveyActual(plan, year.id, indicator));
    }
    sent.removeIf([](const auto &cell) { return cell.value().isEmpty(); });
    return sent;
}

} // namespace shisaku
