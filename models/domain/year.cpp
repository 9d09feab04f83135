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

QString yearStateLabel(const Year &year)
{
    QString label = yearLabel(year);
    if (year.isClosed()) //: A year whose figures are published
        return QCoreApplication::translate("shisaku::Year", "%1 (closed)").arg(label);
    if (year.isReopened()) //: A year that was closed, and is open again to be corrected
        return QCoreApplication::translate("shisaku::Year", "%1 (being corrected)").arg(label);
    return label;
}

QString yearCode(const Year &year)
{
    return year.isOverall() ? yearLabel(year) : fiscalYearCode(year.fiscalYear);
}

} // namespace shisaku
