#include "models/exchange/importing/targetyears.h"

#include "models/exchange/importing/yearcolumns.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// So many rows tell of which year targets are.
constexpr int rowsThatTell = 1'000;

std::optional<std::size_t> yearsOfTargets(const ForeignTable &table, const ColumnMapping &mapping,
                                          const Meanings &meanings)
{
    static const QRegularExpression name(
        u"^(?:(?:達成)?目標(?:値の?)?(?:設定|達成)?(?:年度?|年次|時期|期限)|達成(?:予定)?年度?)$"_s);
    for (std::size_t column = 0; column < meanings.size(); ++column) {
        if (meanings[column].field == ImportField::Ignored &&
            name.match(headingKey(columnHeading(table, mapping, column))).hasMatch())
            return column;
    }
    return std::nullopt;
}

} // namespace

void checkTargetYears(const ForeignTable &table, const Year &year, ColumnMapping &mapping,
                      Meanings &meanings)
{
    const auto target = std::ranges::find(meanings, ImportField::Target, &HeadingMeaning::field);
    if (target == meanings.end() || target->isKnown)
        return;
    const auto column = yearsOfTargets(table, mapping, meanings);
    if (!column)
        return;
    YearColumns years(year);
    years.begin({static_cast<int>(*column)});
    int told = 0;
    int asked = 0;
    int other = 0;
    for (const ForeignRow &row : rowsBelow(table, mapping)) {
        if (row.text(*column).isEmpty())
            continue;
        if (told == rowsThatTell)
            break;
        ++told;
        const YearColumns::Says says = years.read(row);
        asked += says == YearColumns::Says::Asked ? 1 : 0;
        other += says == YearColumns::Says::Other ? 1 : 0;
    }
    if (asked == told)
        return;
    const auto at = static_cast<std::size_t>(target - meanings.begin());
    if (other < told)
        mapping.undecided.push_back(
            {ImportField::Target, {columnHeading(table, mapping, at).simplified()}});
    *target = {.isRecognised = true, .otherYears = ImportField::Target};
}

} // namespace shisaku
