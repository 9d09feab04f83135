#include "models/domain/year.h"

#include "models/domain/fiscalyear.h"

#include <QCoreApplication>

namespace shisaku
{

QString yearLabel(const Year &year)
{
    return year.isOverall() ? QCoreApplication::translate("shisaku::Year", "Overall evaluation")
                            : fiscalYearLabel(year.fiscalYear);
}

QString yearCode(const Year &year)
{
    return year.isOverall() ? yearLabel(year) : fiscalYearCode(year.fiscalYear);
}

} // namespace shisaku
