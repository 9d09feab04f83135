#include "models/reports/slots.h"

#include "models/reports/injapanese.h"
#include "models/reports/slotnames.h"
#include "models/reports/slottable.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The beginnings of the names of what is particular to the place.
QStringList ownNames(const Plan &plan, const QString &place)
{
    QStringList names;
    for (const Goal &goal : plan.goals()) {
        const QString name = slotname::of(goal.id);
        if (!place.startsWith(name + u'/'))
            continue;
        names << name;
        for (const Measure &measure : plan.records<Measure>().all()) {
            if (measure.goal == goal.id)
                names << slotname::of(measure.id);
        }
    }
    return names;
}

} // namespace

std::vector<Slot> slotsFor(const Plan &plan, YearId year, const QString &place)
{
    const InJapanese japanese;
    const auto facts = factsOf(plan, year);
    if (!facts)
        return {};
    std::vector<Slot> all = SlotTable(*facts).all();
    const QStringList names = ownNames(plan, place);
    const QSet<QString> own(names.begin(), names.end());
    std::stable_partition(all.begin(), all.end(), [&](const Slot &slot) {
        return own.contains(slot.name.section(u'/', 0, 1));
    });
    return all;
}

} // namespace shisaku
