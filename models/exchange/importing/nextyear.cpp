#include "models/exchange/importing/nextyear.h"

#include "models/domain/text.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/planneddeeds.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Whether the heading without its year says what is to be done: 取組, 取組予定.
bool namesSteps(const QString &heading, const Year &year)
{
    constexpr qsizetype longest = 24;
    if (heading.size() > longest)
        return false;
    static const QStringList words = {u"取組予定"_s,     u"予定"_s,         u"取組方針"_s,
                                      u"方針"_s,         u"取組計画"_s,     u"取組予定内容"_s,
                                      u"取組内容予定"_s, u"実施内容予定"_s, u"実施予定"_s};
    static const QRegularExpression before(u"^(?:以降|の)+"_s);
    const QString rest = QString(namedYears(unspacedKey(heading), year).rest).remove(before);
    return isOfPlan(rest) || words.contains(headingKey(rest));
}

} // namespace

bool namesNextYear(const QString &heading, const Year &year)
{
    if (year.isOverall())
        return false;
    const QString key = unspacedKey(heading);
    for (const QString &word : {u"次年度"_s, u"翌年度"_s, u"来年度"_s}) {
        if (key.contains(word))
            return true;
    }
    const Year next{.id = {}, .fiscalYear = year.fiscalYear + 1};
    const NamedYears named = namedYears(key, next);
    return named.asked && !named.other && !namedYears(key, year).asked;
}

namespace
{

bool has(const Meanings &meanings, ImportField field)
{
    return std::ranges::count(meanings, field, &HeadingMeaning::field) > 0;
}

/// The heading of the column alone where it names a year: 次年度の方向性 below 令和２年度評価.
QString headingOf(const ForeignTable &table, const ColumnMapping &mapping, std::size_t column,
                  const Year &year)
{
    QString own = lowestHeading(table, mapping, column);
    return namesNextYear(own, year) ? own : columnHeading(table, mapping, column);
}

/// Whether this year has answers, and the next one none beside those that are given for it.
bool isOfThisYear(const ForeignTable &table, const ColumnMapping &mapping, const Meanings &meanings,
                  const Year &year)
{
    constexpr ImportField answers[] = {ImportField::Grade, ImportField::Achievement,
                                       ImportField::Direction, ImportField::Actual};
    if (std::ranges::none_of(answers, [&](ImportField field) { return has(meanings, field); }))
        return false;
    for (std::size_t column = 0; column < meanings.size(); ++column) {
        const ImportField field = meanings[column].otherYears;
        if (field == ImportField::Ignored || field == ImportField::NextSteps ||
            field == ImportField::Direction || field == ImportField::Target)
            continue;
        const QString heading = headingOf(table, mapping, column, year);
        if (namesNextYear(heading, year) && !namesSteps(heading, year))
            return false;
    }
    return true;
}

/// The only column whose heading is such a one; none where there are several.
template <typename Predicate>
std::optional<std::size_t> onlyOne(const Meanings &meanings, Predicate isOne)
{
    std::optional<std::size_t> found;
    for (std::size_t column = 0; column < meanings.size(); ++column) {
        if (!isOne(column))
            continue;
        if (found)
            return std::nullopt;
        found = column;
    }
    return found;
}

} // namespace

std::optional<std::size_t> nextYearsDirection(const ForeignTable &table,
                                              const ColumnMapping &mapping,
                                              const Meanings &meanings, const Year &year)
{
    if (!isOfThisYear(table, mapping, meanings, year))
        return std::nullopt;
    return onlyOne(meanings, [&](std::size_t column) {
        return meanings[column].otherYears == ImportField::Direction &&
               namesNextYear(headingOf(table, mapping, column, year), year);
    });
}

std::optional<std::size_t> nextYearsSteps(const ForeignTable &table, const ColumnMapping &mapping,
                                          const Meanings &meanings, const Year &year)
{
    if (has(meanings, ImportField::NextSteps) || !isOfThisYear(table, mapping, meanings, year))
        return std::nullopt;
    const Year next{.id = {}, .fiscalYear = year.fiscalYear + 1};
    const auto areSteps = [&](std::size_t column, const Year &before) {
        const QString heading = headingOf(table, mapping, column, before);
        const bool areNamed =
            meanings[column].otherYears == ImportField::NextSteps || namesSteps(heading, before);
        return !heading.isEmpty() && !meanings[column].isKnown && areNamed &&
               namesNextYear(heading, before);
    };
    for (std::size_t column = 0; column < meanings.size(); ++column) {
        if (areSteps(column, next))
            return std::nullopt;
    }
    return onlyOne(meanings, [&](std::size_t column) { return areSteps(column, year); });
}

} // namespace shisaku
