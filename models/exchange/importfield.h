#pragma once

#include <QString>

#include <span>

namespace shisaku
{

/// What a column of a file from elsewhere can hold.
enum class ImportField {
    Ignored,
    Year, ///< which year the row is about; rows of other years are not taken in
    Number,
    Title,
    Goal,
    InForceFrom,
    InForceTo,
    Note,
    Department,
    Grade,
    Direction,
    Achievement,
    Reason,
    NextSteps,
    Indicator, ///< its name; the row is then about an indicator of the measure
    Unit,
    Target,
    Actual
};

/// All of them, in the order in which people choose from them.
std::span<const ImportField> importFields();
/// Whether it is said of the measure itself, for all years, and not of what it achieved in one.
bool isOfMeasure(ImportField field);

/// Whether it is what was reached in a year, or follows from it.
bool isOfYear(ImportField field);
/// Whether its values are those of a scale of the plan: a grade or a direction.
bool isOfScale(ImportField field);
/// Whether it is told in sentences: what was done, why, and what is to be done.
bool isAnswerText(ImportField field);

/// In the user's language: 施策番号, 評価 …
QString importFieldName(ImportField field);
/// The word for it in settings.
QString importFieldKey(ImportField field);
ImportField importFieldOfKey(const QString &key);

} // namespace shisaku
