#include "models/domain/evaluation.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Evaluation)
};

} // namespace

QString fieldName(EvaluationField field)
{
    switch (field) {
    case EvaluationField::Department:
        return Tr::tr("Department");
    case EvaluationField::Grade:
        return Tr::tr("Grade");
    case EvaluationField::Direction:
        return Tr::tr("Direction");
    case EvaluationField::Achievement:
        return Tr::tr("Achievement");
    case EvaluationField::Reason:
        return Tr::tr("Reason for a change");
    case EvaluationField::NextSteps:
        return Tr::tr("Next steps");
    }
    Q_UNREACHABLE();
}

} // namespace shisaku
