#include "models/exchange/importing/yearsabove.h"

#include "models/domain/text.h"
#include "models/exchange/importing/dayyears.h"
#include "models/exchange/importing/headingwords.h"
#include "models/exchange/importing/titlewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A year may stand so far above the headings, in merged cells.
constexpr int rowsAbove = 4;
/// One that stands alone is a title where it is further above.
constexpr int rowsAboveAlone = 2;

bool isReference(const QString &key)
{
    static const QRegularExpression word(u"^\\W*参考(?:値|欄|情報|資料)?\\W*$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return word.match(key).hasMatch();
}

/// Whether all that stands beside the year tells what of it is meant: 平成30年度の評価結果.
bool namesNothingElse(const NamedYears &named)
{
    static const QRegularExpression other(
        u"評価|実績|取組|取り組み|状況|結果|成果|目標|計画|予定|方向性|参考|まで|値|分|末|の"
        u"|[^\\p{L}\\p{N}]"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(named.rest).remove(other).isEmpty();
}

/// Whether the text in the first column is no heading of a measure, which may be merged down.
bool isTitle(const QString &text)
{
    const HeadingMeaning *word = headingWord(headingKey(text));
    return !text.isEmpty() &&
           (!word || (word->field != ImportField::Number && word->field != ImportField::Title &&
                      word->field != ImportField::Goal));
}

/// Whether a text behind it ends a year's columns: another year, a heading, or 記入欄.
bool endsGroup(const QString &text, const Year &year)
{
    static const QRegularExpression box(u"欄|記入|回答|入力"_s);
    return isYearsHeading(text, year) || box.match(text).hasMatch() ||
           headingWord(headingKey(text)) != nullptr;
}

NamedYears yearsOf(const QString &text, const Year &year)
{
    const QString key = unspacedKey(text);
    NamedYears named = namedYears(key, year);
    if (isReference(key))
        named.other = true;
    return named;
}

} // namespace

bool isYearsHeading(const QString &text, const Year &year)
{
    constexpr qsizetype longest = 24;
    if (text.isEmpty() || text.size() > longest)
        return false;
    const NamedYears named = yearsOf(text, year);
    static const QRegularExpression other(
        u"^[※*]|比較|との比|から|増減|変更|変化|公表|作成|提出|期限|現在"
        u"|\\d[-./](?:0?[1-9]|1[0-2])(?!\\d)|年\\d{1,2}月|年度?第\\d"_s); // R2.4.1, 第１回
    const QString key =
        withYearsOfDays(withoutLock(unspacedKey(text)), year.fiscalYear, DayForm::Group);
    const bool isYears = (named.asked || named.other) && !other.match(key).hasMatch();
    const auto holds = [&year](const YearSpan &span) { return span.contains(year.fiscalYear); };
    return isYears &&
           std::ranges::none_of(titleYears(key, year.fiscalYear, YearForm::Title).spans, holds);
}

bool isRowOfGroups(const ForeignRow &row, const Year &year)
{
    std::ptrdiff_t years = 0;
    bool isAsked = false;
    for (std::size_t column = 1; column < row.cells.size(); ++column) {
        const QString &text = row.cells[column].text;
        if (!isYearsHeading(text, year))
            continue;
        ++years;
        isAsked = isAsked || yearsOf(text, year).asked;
    }
    return years > 1 && isAsked;
}

GroupsOfYears::GroupsOfYears(const ForeignTable &table,
                             std::vector<ForeignRow>::const_iterator headings,
                             const Meanings &meanings, const Year &year)
    : m_meanings(meanings)
    , m_year(year)
{
    auto row = headings;
    for (int above = 1; above <= rowsAbove && row != table.rows.begin(); ++above) {
        --row;
        Groups groups{.row = &*row, .above = above, .columns = {}};
        for (std::size_t column = 1; column < row->cells.size(); ++column) {
            if (isYearsHeading(row->cells[column].text, year) && !namesMeasure(column))
                groups.columns.push_back(column);
        }
        const bool isNear = headings->number - row->number <= rowsAboveAlone;
        const std::size_t fewest = isNear ? 1 : 2;
        if (groups.columns.size() >= fewest)
            m_rows.push_back(std::move(groups));
    }
}

bool GroupsOfYears::namesMeasure(std::size_t column) const
{
    const ImportField field =
        column < m_meanings.size() ? m_meanings[column].field : ImportField::Ignored;
    return field == ImportField::Number || field == ImportField::Title ||
           field == ImportField::Goal;
}

YearsAbove GroupsOfYears::above(std::size_t column, int ownRows) const
{
    for (const Groups &groups : m_rows) {
        const auto &cells = groups.row->cells;
        if (groups.above <= ownRows && !groups.row->text(column).isEmpty())
            continue;
        std::size_t at = std::min(column + 1, cells.size());
        while (at > 0 && cells[at - 1].text.isEmpty())
            --at;
        if (at == 0 || std::ranges::count(groups.columns, at - 1) == 0)
            continue;
        const NamedYears named = yearsOf(cells[at - 1].text, m_year);
        const auto next = std::find_if(
            cells.begin() + static_cast<std::ptrdiff_t>(std::min(column + 1, cells.size())),
            cells.end(), [](const ForeignCell &cell) { return !cell.text.isEmpty(); });
        const bool endsBehind = next != cells.end() && endsGroup(next->text, m_year);
        // Beside a title a year alone may be the date of a meeting or a form.
        const bool isBesideTitle = groups.columns.size() == 1 && isTitle(cells.front().text);
        return {.asked = named.asked,
                .other = named.other,
                .isSure =
                    !isBesideTitle && namesNothingElse(named) && (at == column + 1 || endsBehind)};
    }
    return {};
}

} // namespace shisaku
