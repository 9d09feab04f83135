#pragma once

#include "models/exchange/reading/foreignfile.h"

#include <optional>

namespace shisaku
{

/// What a survey workbook says of itself on its hidden sheet, so that it is recognised when it
/// comes back.
struct SurveyMark {
    QString plan; ///< the plan's title
    QString year; ///< 2020, or the word for the overall evaluation (`overallWord`)
    QString department;

    bool operator==(const SurveyMark &) const = default;
};

/// The name of the hidden sheet.
QString surveyMarkSheet();
/// The sheet's rows: a word and its value each.
std::vector<QStringList> surveyMarkRows(const SurveyMark &mark);
/// That of a file that has one.
std::optional<SurveyMark> surveyMarkOf(const ForeignFile &file);

} // namespace shisaku
