#pragma once

#include "models/domain/year.h"

#include <vector>

namespace shisaku
{

/// What a text says of years, against the one that is asked for.
struct NamedYears {
    bool asked = false; ///< it names that year: 令和元年度, R1, 元年度, 今年度
    bool other = false; ///< it names another: 平成30年度, 前年度
    QString rest{};     ///< the text without them
};

/// `key` is an `unspacedKey`. The overall evaluation is named by its own word alone.
NamedYears namedYears(const QString &key, const Year &year);

/// From one fiscal year to another; without an end where the text names none: 令和元年度～.
struct YearSpan {
    int first = 0;
    int last = 0;

    bool contains(int year) const { return first <= year && year <= last; }
};

/// The fiscal years that a text names by itself.
struct TitleYears {
    std::vector<int> singles;    ///< 平成30年度, FY2018, H30, 2018年
    std::vector<YearSpan> spans; ///< 平成28～令和２年度
    std::vector<int> data;       ///< those singles that say what it is of: 平成30年度実績
    std::vector<int> inBrackets; ///< and those that do where a later one stands outside of brackets
    std::vector<int> publication; ///< only when it was made or made known: 令和元年度実施, 公表
    bool overall = false; ///< it names the overall evaluation: 総合評価における施策一覧

    bool namesAny() const
    {
        return overall ||
               !(singles.empty() && spans.empty() && data.empty() && publication.empty());
    }
};

/// How freely a text may name a year.
enum class YearForm {
    Title,     ///< not 計画2020
    SheetName, ///< 2018評価 and 20190331 too
    FileName   ///< as a sheet's, but not H30計画
};

/// `key` is an `unspacedKey`. Years that are not called fiscal ones (H30, 2018年), and
/// all in a sheet's name, count only near the one that is asked for: S1 and A4 are no years. A
/// number without an era (30年度) is of the years around it, too.
TitleYears titleYears(const QString &key, int around, YearForm form);

} // namespace shisaku
