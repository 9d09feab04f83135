#include "models/exchange/tableyear.h"

#include "models/domain/fiscalyear.h"
#include "models/domain/text.h"
#include "models/exchange/namedyears.h"
#include "models/exchange/rowwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

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
/// No plan lasts longer: S1 is a sheet's name, not 昭和元年度.
constexpr int mostYearsApart = 15;

QString keyOf(const QString &text)
{
    return searchKey(text).remove(u' ');
}

/// The years that a sheet's name names; there H30 and 2018 are years too.
std::vector<int> sheetYears(const QString &key, const Year &year)
{
    std::vector<int> years = titleYears(key, year.fiscalYear);
    const auto whole = readFiscalYear(key);
    if (years.empty() && whole)
        years.push_back(*whole);
    std::erase_if(years,
                  [&](int each) { return std::abs(each - year.fiscalYear) > mostYearsApart; });
    return years;
}

/// Whether a title is about what was before: 参考：前年度の評価; not 前年度からの変更点.
bool isOfYearBefore(const QString &key)
{
    static const QRegularExpression before(
        u"^(?:[(]?参考[)]?:?|[(【])?(?:前々年度|一昨年度|前年度|昨年度|前回)(?!.*(?:比|変|差|から|増|減|・))"_s);
    return before.match(key).hasMatch();
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
        for (std::size_t column = 0; column < columns; ++column) {
            const QString &text = row.cells[column].text;
            if (!text.isEmpty() && text.size() <= longestTitle && !isFootnote(text))
                titles << text;
        }
    }
    return titles;
}

} // namespace

QString otherYearsTitle(const ForeignTable &table, int firstHeadingRow, const Year &year)
{
    std::vector<int> years;
    QString told;
    const auto add = [&](const QString &text, const std::vector<int> &named, bool isOther) {
        years.insert(years.end(), named.begin(), named.end());
        if (told.isEmpty() && (isOther || !named.empty()))
            told = text;
    };
    for (const QString &title : titlesOf(table, firstHeadingRow)) {
        const QString key = keyOf(title);
        add(title, titleYears(key, year.fiscalYear), isOfYearBefore(key));
    }
    const QString sheet = keyOf(table.sheet);
    add(table.sheet, sheetYears(sheet, year), isOfYearBefore(sheet));
    const auto [least, most] = std::ranges::minmax_element(years);
    const bool isAsked = !years.empty() && *least <= year.fiscalYear && year.fiscalYear <= *most;
    return isAsked ? QString() : told.simplified();
}

QString otherYearsSentence(const QString &title, const Year &year)
{
    return Tr::tr("By “%1” this table is of another year than %2, so nothing of it is taken in. "
                  "Please take it in for its own year, or choose the columns by hand if it is of "
                  "%2 all the same.")
        .arg(title, yearLabel(year));
}

} // namespace shisaku
