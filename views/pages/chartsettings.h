#pragma once

#include "views/charts/chartformat.h"
#include "views/charts/chartkind.h"

#include <QMap>
#include <QVariantMap>

namespace shisaku
{

/// How charts of one kind are drawn.
struct ChartStyle {
    ChartFormat format{};
    bool share = false; ///< every bar 100 % long

    bool operator==(const ChartStyle &) const = default;
};

/// What the page of charts remembers from one start to the next.
struct ChartSettings {
    const ChartKind *kind = chartKinds().front(); ///< the one in sight
    bool alternativeText = false;                 ///< whether it is saved beside each chart
    QMap<QString, ChartStyle> styles{};           ///< by the name of the kind

    ChartStyle style() const { return styleOf(*kind); }
    ChartStyle styleOf(const ChartKind &of) const { return styles.value(of.name); }
    bool operator==(const ChartSettings &) const = default;
};

/// As plain values, to be stored.
QVariantMap stored(const ChartSettings &settings);
/// Read back; what is not as it was stored is ignored, what is out of bounds is brought in.
ChartSettings chartSettings(const QVariantMap &stored);

} // namespace shisaku
