#include "models/exchange/importing/importclaims.h"

#include "models/exchange/importing/importrows.h"

#include <QStringBuilder>

namespace shisaku
{

namespace
{

bool holdsIndicatorsAlone(const ColumnMapping &mapping)
{
    return mapping.columnOf(ImportField::Indicator) && !mapping.columnOf(ImportField::Goal) &&
           !mapping.columnOf(ImportField::Grade);
}

} // namespace

ImportClaims importClaims(const Plan &plan, const Year &year, std::span<const ImportTable> tables)
{
    ImportRows rows(plan, year);
    const auto read = [&](bool areIndicators) {
        for (std::size_t table = 0; table < tables.size(); ++table) {
            if (holdsIndicatorsAlone(tables[table].mapping) != areIndicators)
                continue;
            if (tables[table].mapping.isUsable())
                rows.read(static_cast<int>(table), tables[table]);
            else
                rows.passOver(static_cast<int>(table), tables[table]);
        }
    };
    read(false); // new measures stand before their indicators, whichever comes first
    read(true);
    return rows.claims();
}

QString importMeasureName(const Measure &measure)
{
    return QLatin1StringView("No.") % measure.number % u' ' % measure.title;
}

} // namespace shisaku
