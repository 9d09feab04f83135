#pragma once

#include "models/domain/plan.h"
#include "models/exchange/writing/workbook.h"

#include <optional>

namespace shisaku
{

/// The part of a year's survey (調査票) that goes to one department.
struct DepartmentSurvey {
    QString department;              ///< empty: of the measures that have none yet
    std::vector<MeasureId> measures; ///< in natural order of their numbers
    QString fileName;                ///< R02_施策調査票_情報政策課.xlsx
};

/// Why there is no survey of that year, as a sentence; none where there is one.
std::optional<QString> surveyRefusal(const Plan &plan, YearId year);

/// Every measure in force, in the survey of its department; by department in order, those without
/// one last. Names of files are all different.
std::vector<DepartmentSurvey> departmentSurveys(const Plan &plan, YearId year);

/// The department as people read it: 担当課未定 for none.
QString surveyDepartment(const DepartmentSurvey &survey);

/// The workbook to be filled in: its answers, its indicators, what the grades mean, and the hidden
/// sheet by which it is recognised. The notice says what only the office knows: until when, and to
/// whom, it is sent back.
Workbook surveyWorkbook(const Plan &plan, YearId year, const DepartmentSurvey &survey,
                        const QString &notice = {});

} // namespace shisaku
