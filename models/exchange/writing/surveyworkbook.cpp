#include "models/exchange/writing/surveyworkbook.h"

#include "models/domain/filename.h"
#include "models/domain/reading.h"
#include "models/exchange/writing/surveyanswers.h"
#include "models/exchange/writing/surveyindicators.h"
#include "models/exchange/writing/surveymark.h"
#include "models/exchange/writing/surveyscale.h"
#include "models/exchange/writing/surveysent.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Survey)
};

QString baseNameOf(const Year &year, const DepartmentSurvey &survey)
{
    return safeFileName(
        QStringList{yearCode(year), Tr::tr("Survey of measures"), surveyDepartment(survey)}.join(
            u'_'));
}

WorkbookSheet markSheet(const SurveyMark &mark)
{
    WorkbookSheet sheet{
        .name = surveyMarkSheet(), .rows = {}, .columnWidths = {}, .hidden = true, .locked = true};
    for (const QStringList &texts : surveyMarkRows(mark)) {
        std::vector<WorkbookCell> cells;
        for (const QString &text : texts)
            cells.push_back({text});
        sheet.rows.push_back(cells);
    }
    return sheet;
}

} // namespace

std::optional<QString> surveyRefusal(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    if (!year || plan.measuresInForce(id).empty())
        return Tr::tr("There is no measure in that year, so there is nothing to ask about.");
    if (year->isClosed())
        return Tr::tr("%1 is closed: its figures do not change any more, so there is nothing to "
                      "ask about. Please choose a year that is open.")
            .arg(yearLabel(*year));
    return std::nullopt;
}

std::vector<DepartmentSurvey> departmentSurveys(const Plan &plan, YearId id)
{
    std::map<QString, std::vector<MeasureId>> measures;
    for (const Measure &measure : plan.measuresInForce(id))
        measures[plan.evaluationOrEmpty(measure.id, id).department].push_back(measure.id);
    std::vector<DepartmentSurvey> surveys;
    surveys.reserve(measures.size());
    for (const auto &[department, ids] : measures)
        surveys.push_back({department, ids, {}});
    if (!surveys.empty() && surveys.front().department.isEmpty())
        std::rotate(surveys.begin(), surveys.begin() + 1, surveys.end());
    std::set<QString> taken;
    for (DepartmentSurvey &survey : surveys) {
        const QString name = baseNameOf(*plan.find<Year>(id), survey);
        survey.fileName = unlikeFileName(name, taken) + u".xlsx"_s;
    }
    return surveys;
}

QString surveyDepartment(const DepartmentSurvey &survey)
{
    return survey.department.isEmpty() ? Tr::tr("No department yet") : survey.department;
}

Workbook surveyWorkbook(const Plan &plan, YearId id, const DepartmentSurvey &survey,
                        const QString &notice)
{
    const Year &year = *plan.find<Year>(id);
    std::vector<Measure> measures;
    for (const MeasureId measure : survey.measures)
        measures.push_back(*plan.find<Measure>(measure));
    const QString title =
        Tr::tr("%1, %2: survey of measures").arg(plan.info().title, yearLabel(year));
    Workbook workbook{.title = title, .author = plan.info().organisation, .sheets = {}};
    workbook.sheets.push_back(
        surveyAnswerSheet(plan, year, surveyDepartment(survey), measures, notice));
    if (const auto indicators = surveyIndicatorSheet(plan, year, measures))
        workbook.sheets.push_back(*indicators);
    workbook.sheets.push_back(surveyScaleSheet(plan));
    workbook.sheets.push_back(
        markSheet({.plan = plan.info().title,
                   .year = year.isOverall() ? overallWord() : QString::number(year.fiscalYear),
                   .department = survey.department,
                   .sent = sentValues(plan, year, measures)}));
    return workbook;
}

} // namespace shisaku
