#include "app/paperwords.h"

#include "models/domain/fiscalyear.h"

#include <QDate>

namespace shisaku
{

PaperHeading paperWords(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    return {plan.info().title, year ? yearLabel(*year) : QString(),
            dateLabel(QDate::currentDate())};
}

} // namespace shisaku
