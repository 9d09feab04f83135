#pragma once

#include "app/newfiles.h"
#include "models/exchange/writing/surveyworkbook.h"

namespace shisaku
{

/// A workbook in the folder for each of the surveys, with the notice in each.
std::vector<NewFile> surveyFiles(const Plan &plan, YearId year,
                                 const std::vector<DepartmentSurvey> &surveys,
                                 const QString &folder, const QString &notice);

/// What came of writing them; one that fails does not keep the others.
struct SurveysWritten {
    QStringList paths;
    QStringList failures; ///< sentences
};

SurveysWritten writeSurveys(const std::vector<NewFile> &files);

} // namespace shisaku
