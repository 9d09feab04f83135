#pragma once

#include <QString>

namespace shisaku
{

/// Where a day or a month stands.
enum class DayForm {
    Heading, ///< 評価（H31.3）, 実績（平成31年3月末）
    Group,   ///< above columns, or the name of a sheet: only the end of a fiscal year
    Title ///< as Group, but what it is, is said: 平成31年3月31日現在, 平成30年4月～平成31年3月
};

/// The key of a text with fiscal years for its days and months: January to March are of the year
/// before. A day in a title is when it was made, unless it says more; a day without 現在 behind it
/// that lies in a later year than `around` may be, too. What a title is of the end of is its data
/// (2018年度分); 平成30年9月末現在 is only when somebody looked (2018年度現在).
QString withYearsOfDays(const QString &key, int around, DayForm form);

} // namespace shisaku
