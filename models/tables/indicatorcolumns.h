#pragma once

#include "models/domain/indicator.h"

#include <QString>

#include <span>

namespace shisaku
{

/// One column of the indicator table: what it shows of an indicator and its value in the column's
/// year and, unless it is read-only, which part of the value a person types.
struct IndicatorColumn {
    const char *header; ///< English; `headerOf` translates it. Null: the column's year
    Qt::Alignment alignment;
    QString (*text)(const Indicator &, const IndicatorValue &);
    QString IndicatorValue::*typed = nullptr; ///< null for a column that is not edited
};

/// An earlier year may stand in several columns or in none.
enum class IndicatorField { Name, EarlierYear, Target, Actual, Rate, Trend };

std::span<const IndicatorColumn> indicatorColumns();
QString headerOf(const IndicatorColumn &column);

} // namespace shisaku
