#pragma once

#include "models/domain/plan.h"

#include <QHash>

#include <optional>

namespace shisaku
{

/// Whether a measure gets a number that another one has, along the many changes of an edit: asking
/// each measure of the plan for each one that is added takes minutes where a long list is taken in.
class MeasureNumbers
{
public:
    /// The number that belongs to another measure of the plan, which is as the changes before this
    /// one made it.
    std::optional<QString> taken(const Plan &soFar, const Change &change);
    /// Keeps up with the plan.
    void apply(const Change &change);

private:
    QHash<QString, MeasureId> m_owners; ///< empty until a number changes
};

} // namespace shisaku
