#pragma once

#include "models/reports/facts.h"
#include "models/reports/slots.h"

#include <QHash>

namespace shisaku
{

/// All slots of a year's report as they read now.
class SlotTable
{
public:
    explicit SlotTable(const Facts &facts);

    /// The year's first, then those of the goals, then those of the measures.
    const std::vector<Slot> &all() const { return m_slots; }
    /// Null where there is no such slot, as when a measure is gone.
    const Slot *find(const QString &name) const;
    /// Gives the text's slots what they say and the measures behind; one that there is not any more
    /// reads 「（該当なし）」.
    ReportText filled(ReportText text) const;

private:
    std::vector<Slot> m_slots;
    QHash<QString, std::size_t> m_placeOf;
};

} // namespace shisaku
