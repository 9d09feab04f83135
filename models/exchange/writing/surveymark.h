#pragma once

#include "models/exchange/importfield.h"
#include "models/exchange/reading/foreignfile.h"

#include <QHash>

#include <optional>

namespace shisaku
{

/// A cell of a survey that is to be filled in.
struct SurveyCell {
    QString measure; ///< its number
    ImportField field = ImportField::Ignored;
    QString indicator{}; ///< its name, where the field is one of an indicator

    bool operator==(const SurveyCell &) const = default;
    friend std::size_t qHash(const SurveyCell &cell, std::size_t seed)
    {
        return qHashMulti(seed, cell.measure, static_cast<int>(cell.field), cell.indicator);
    }
};

/// What stood in such cells when the survey was sent out; empty ones are left out. What stands
/// there still was not answered.
using SentValues = QHash<SurveyCell, QString>;

/// What a survey workbook says of itself on its hidden sheet, so that it is recognised when it
/// comes back.
struct SurveyMark {
    QString plan; ///< the plan's title
    QString year; ///< 2020, or the word for the overall evaluation (`overallWord`)
    QString department;
    SentValues sent{};
};

/// The name of the hidden sheet.
QString surveyMarkSheet();
/// The sheet's rows: a word and its value each, then what was sent out.
std::vector<QStringList> surveyMarkRows(const SurveyMark &mark);
/// That of a file that has one.
std::optional<SurveyMark> surveyMarkOf(const ForeignFile &file);

} // namespace shisaku
