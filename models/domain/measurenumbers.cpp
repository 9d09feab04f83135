#include "models/domain/measurenumbers.h"

namespace shisaku
{
namespace
{

/// The change where it gives a number or takes one away.
const Replacement<Measure> *numbering(const Change &change)
{
    const auto *measure = std::get_if<Replacement<Measure>>(&change);
    const bool isSame = measure && measure->before && measure->after &&
                        measure->before->number == measure->after->number;
    return isSame ? nullptr : measure;
}

} // namespace

std::optional<QString> MeasureNumbers::taken(const Plan &soFar, const Change &change)
{
    const auto *numbered = numbering(change);
    if (!numbered)
        return std::nullopt;
    if (m_owners.isEmpty()) {
        for (const Measure &measure : soFar.records<Measure>().all())
            m_owners.insert(measure.number, measure.id);
    }
    if (!numbered->after)
        return std::nullopt;
    const Measure &after = *numbered->after;
    const auto owner = m_owners.constFind(after.number);
    const bool isTaken = owner != m_owners.cend() && *owner != after.id;
    return isTaken ? std::optional(after.number) : std::nullopt;
}

void MeasureNumbers::apply(const Change &change)
{
    const auto *numbered = numbering(change);
    if (!numbered)
        return;
    if (numbered->before)
        m_owners.remove(numbered->before->number);
    if (numbered->after)
        m_owners.insert(numbered->after->number, numbered->after->id);
}

} // namespace shisaku
