#include "models/exchange/importfield.h"

#include "models/domain/evaluation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportField)
};

constexpr std::array fields = {
    ImportField::Ignored,     ImportField::Number,      ImportField::Title,
    ImportField::Goal,        ImportField::Department,  ImportField::Grade,
    ImportField::Direction,   ImportField::Achievement, ImportField::Reason,
    ImportField::NextSteps,   ImportField::Indicator,   ImportField::Unit,
    ImportField::Target,      ImportField::Actual,      ImportField::Year,
    ImportField::InForceFrom, ImportField::InForceTo,   ImportField::Note};

/// The words for settings, in the order of the fields' values.
const std::array keys = {"ignored"_L1,    "year"_L1,          "number"_L1,      "title"_L1,
                         "goal"_L1,       "in-force-from"_L1, "in-force-to"_L1, "note"_L1,
                         "department"_L1, "grade"_L1,         "direction"_L1,   "achievement"_L1,
                         "reason"_L1,     "next-steps"_L1,    "indicator"_L1,   "unit"_L1,
                         "target"_L1,     "actual"_L1};

} // namespace

std::span<const ImportField> importFields()
{
    return fields;
}

QString importFieldName(ImportField field)
{
    switch (field) {
    case ImportField::Ignored:
        return Tr::tr("Not taken in");
    case ImportField::Year:
        return Tr::tr("Year");
    case ImportField::Number:
        return Tr::tr("Measure number");
    case ImportField::Title:
        return Tr::tr("Measure");
    case ImportField::Goal:
        return Tr::tr("Goal");
    case ImportField::InForceFrom:
        return Tr::tr("In force from");
    case ImportField::InForceTo:
        return Tr::tr("In force to");
    case ImportField::Note:
        return Tr::tr("Note");
    case ImportField::Department:
        return fieldName(EvaluationField::Department);
    case ImportField::Grade:
        return fieldName(EvaluationField::Grade);
    case ImportField::Direction:
        return fieldName(EvaluationField::Direction);
    case ImportField::Achievement:
        return fieldName(EvaluationField::Achievement);
    case ImportField::Reason:
        return fieldName(EvaluationField::Reason);
    case ImportField::NextSteps:
        return fieldName(EvaluationField::NextSteps);
    case ImportField::Indicator:
        return Tr::tr("Indicator");
    case ImportField::Unit:
        return Tr::tr("Unit");
    case ImportField::Target:
        return Tr::tr("Target");
    case ImportField::Actual:
        return Tr::tr("Actual");
    }
    Q_UNREACHABLE();
}

bool isOfMeasure(ImportField field)
{
    return field == ImportField::Title || field == ImportField::Goal ||
           field == ImportField::InForceFrom || field == ImportField::InForceTo ||
           field == ImportField::Note;
}

bool isOfYear(ImportField field)
{
    return field >= ImportField::Grade && field != ImportField::Indicator &&
           field != ImportField::Unit;
}

bool isAnswerText(ImportField field)
{
    return field == ImportField::Achievement || field == ImportField::Reason ||
           field == ImportField::NextSteps;
}

bool isOfScale(ImportField field)
{
    return field == ImportField::Grade || field == ImportField::Direction;
}

QString importFieldKey(ImportField field)
{
    return keys[static_cast<std::size_t>(field)];
}

ImportField importFieldOfKey(const QString &key)
{
    const auto at = std::ranges::find(keys, key);
    return at != keys.end() ? static_cast<ImportField>(at - keys.begin()) : ImportField::Ignored;
}

} // namespace shisaku
