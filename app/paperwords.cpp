#include "app/paperwords.h"

#include "models/domain/fiscalyear.h"
#include "models/tallies/sheets.h"

#include <QDate>

namespace shisaku
{

PaperHeading paperWords(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    return {plan.info().title, year ? yearLabel(*year) : QString(),
            dateLabel(QDate::currentDate())};
}

std::vector<Sheet> tallySheets(const Plan &plan, YearId year)
{
    return {gradeSheet(plan, year), directionSheet(plan, year), goalSheet(plan, year)};
}

} // namespace shisaku
