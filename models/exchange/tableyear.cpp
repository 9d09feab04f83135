#include "models/exchange/tableyear.h"

#include "models/domain/text.h"
#include "models/exchange/namedyears.h"
#include "models/exchange/rowwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::TableYear)
};

/// What is longer is a note.
constexpr qsizetype longestTitle = 80;
QString keyOf(const QString &text)
{
    return searchKey(text).remove(u' ');
}

/// Whether a title is about what was before: 参考：前年度の評価; not 前年度からの変更点.
bool isOfYearBefore(const QString &key)
{
    static const QRegularExpression before(
        u"^(?:[(]?参考[)]?:?|[(【])?(?:前々年度?|一昨年度?|前年度?|昨年度?|前回)"
        u"(?!.*(?:比|変|差|から|増|減|・))"_s);
    return before.match(key).hasMatch();
}

/// The texts of the row's first cells; what a cell of its own says of a year (年度 | 30, 平成 | 30
/// | 年度) is one text.
QStringList textsOf(const ForeignRow &row, std::size_t columns)
{
    static const QRegularExpression begun(u"^(?:平成|令和|[hr])$|(?<![\\d元])年度:?$"_s);
    static const QRegularExpression number(
        u"^(?:平成|令和|(?:平成|令和|[hr])?(?:\\d{1,4}|元)(?:年度?)?)$"_s);
    static const QRegularExpression eraYear(u"^(?:平成|令和|[hr])(?:\\d{1,2}|元)$"_s);
    static const QRegularExpression unit(u"^年度?$"_s);
    QStringList texts;
    QString last; // the key of the last text
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const QString &text = row.cells[column].text;
        if (text.isEmpty() || text.size() > longestTitle)
            continue;
        const QString key = keyOf(text);
        const bool goesOn = (begun.match(last).hasMatch() && number.match(key).hasMatch()) ||
                            (eraYear.match(last).hasMatch() && unit.match(key).hasMatch());
        if (!goesOn && column >= columns)
            break;
        last = goesOn ? last + key : key;
        if (goesOn)
            texts.back() += text;
        else
            texts << text;
    }
    return texts;
}

/// The titles of the table. What stands directly above its headings may be headings too, but for
/// the first columns.
QStringList titlesOf(const ForeignTable &table, int firstHeadingRow)
{
    constexpr std::size_t titleColumns = 2;
    QStringList titles;
    for (const ForeignRow &row : table.rows) {
        if (row.number >= firstHeadingRow)
            break;
        const std::size_t columns = row.number + 1 < firstHeadingRow
                                        ? row.cells.size()
                                        : std::min(titleColumns, row.cells.size());
        titles << textsOf(row, columns);
    }
    return titles;
}

/// Whether the years are those of other tables. Single ones say more than the years of a plan, and
/// when something was made known says least.
bool isOfOthers(const TitleYears &years, int year)
{
    if (!years.singles.empty())
        return std::ranges::count(years.singles, year) == 0;
    if (!years.spans.empty())
        return std::ranges::none_of(years.spans,
                                    [year](const YearSpan &span) { return span.contains(year); });
    return std::ranges::count(years.publication, year) == 0;
}

} // namespace

QString otherYearsTitle(const ForeignTable &table, int firstHeadingRow, const Year &year)
{
    TitleYears years;
    QString told;
    QString toldBySpan;
    const auto add = [&](const QString &text, YearForm form) {
        const QString key = keyOf(text);
        TitleYears named = titleYears(key, year.fiscalYear, form);
        if (isOfYearBefore(key))
            named.singles.push_back(year.fiscalYear - 1);
        std::ranges::copy(named.singles, std::back_inserter(years.singles));
        std::ranges::copy(named.spans, std::back_inserter(years.spans));
        std::ranges::copy(named.publication, std::back_inserter(years.publication));
        if (told.isEmpty() && !named.singles.empty())
            told = text;
        if (toldBySpan.isEmpty() && !(named.spans.empty() && named.publication.empty()))
            toldBySpan = text;
    };
    for (const QString &title : titlesOf(table, firstHeadingRow)) {
        if (!isFootnote(title))
            add(title, YearForm::Title);
    }
    add(table.sheet, YearForm::SheetName);
    if (told.isEmpty())
        told = toldBySpan;
    return isOfOthers(years, year.fiscalYear) ? told.simplified() : QString();
}

QString otherYearsSentence(const QString &title, const Year &year)
{
    return Tr::tr("By “%1” this table is of another year than %2, so nothing of it is taken in. "
                  "Please take it in for its own year, or choose the columns by hand if it is of "
                  "%2 all the same.")
        .arg(title, yearLabel(year));
}

} // namespace shisaku
