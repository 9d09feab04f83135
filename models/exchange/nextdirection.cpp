#include "models/exchange/nextdirection.h"

#include "models/domain/text.h"
#include "models/exchange/namedyears.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{

bool namesNextYear(const QString &heading, const Year &year)
{
    if (year.isOverall())
        return false;
    const QString key = searchKey(heading).remove(u' ');
    for (const QString &word : {u"次年度"_s, u"翌年度"_s, u"来年度"_s}) {
        if (key.contains(word))
            return true;
    }
    const Year next{.id = {}, .fiscalYear = year.fiscalYear + 1};
    const NamedYears named = namedYears(key, next);
    return named.asked && !named.other && !namedYears(key, year).asked;
}

std::optional<std::size_t> nextYearsDirection(const ForeignTable &table,
                                              const ColumnMapping &mapping,
                                              const Meanings &meanings, const Year &year)
{
    const auto has = [&meanings](ImportField field) {
        return std::ranges::count(meanings, field, &HeadingMeaning::field) > 0;
    };
    if (!has(ImportField::Grade) && !has(ImportField::Achievement) && !has(ImportField::Direction))
        return std::nullopt;
    std::optional<std::size_t> found;
    for (std::size_t column = 0; column < meanings.size(); ++column) {
        const ImportField field = meanings[column].otherYears;
        if (field == ImportField::Ignored || field == ImportField::NextSteps ||
            !namesNextYear(columnHeading(table, mapping, column), year))
            continue;
        if (field != ImportField::Direction || found)
            return std::nullopt;
        found = column;
    }
    return found;
}

} // namespace shisaku
