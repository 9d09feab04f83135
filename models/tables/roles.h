#pragma once

#include <QtCore/qnamespace.h>

namespace shisaku
{

/// What our item models say beyond Qt's own roles. They say what a thing means; views choose the
/// paint.
enum Role {
    ChoicesRole = Qt::UserRole, ///< QList<Choice>: what the cell can be set to
    SortRole,                   ///< a number or text to sort by
    SeverityRole,               ///< int of Severity; not valid where there is no problem
    TrendRole,                  ///< int of Trend
    ClassRole,  ///< int: place of the grade in its scale, from 0; not valid for none
    BehindRole, ///< Selection: the measures that a count counts
    TotalRole,  ///< bool: the row of totals
    SeriesRole, ///< QList<SeriesPoint>: what an indicator did over the years
};

/// A grade against the year before's.
enum class Trend { Same, Improved, Declined };

} // namespace shisaku
