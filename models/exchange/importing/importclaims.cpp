#include "models/exchange/importing/importclaims.h"

#include "models/exchange/importing/importrows.h"

#include <QStringBuilder>

namespace shisaku
{

ImportClaims importClaims(const Plan &plan, const Year &year, std::span<const ImportTable> tables)
{
    ImportRows rows(plan, year);
    for (std::size_t table = 0; table < tables.size(); ++table) {
        if (tables[table].mapping.isUsable())
            rows.read(static_cast<int>(table), tables[table]);
        else
            rows.passOver(static_cast<int>(table), tables[table]);
    }
    return rows.claims();
}

QString importMeasureName(const Measure &measure)
{
    return QLatin1StringView("No.") % measure.number % u' ' % measure.title;
}

} // namespace shisaku
