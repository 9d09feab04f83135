#include "models/exchange/importing/tableyear.h"

#include "models/domain/text.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/rowwords.h"
#include "models/exchange/importing/titlewords.h"
#include "models/exchange/importing/yearsabove.h"

#include <QCoreApplication>
#include <QFileInfo>
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

/// The titles in a row. What stands directly above headings may be headings too, but for the first
/// columns and where there are none below. What a cell of its own says of a year (年度 | 30, 平成 |
/// 30 | 年度) is one text.
QStringList titlesOf(const ForeignRow &row, const ForeignRow *headings)
{
    constexpr std::size_t titleColumns = 2;
    static const QRegularExpression begun(u"^[hr]$|(?:平成|令和)$|(?<![\\d元])年度:?$"_s);
    static const QRegularExpression number(
        u"^(?:平成|令和|(?:平成|令和|[hr])?(?:\\d{1,4}|元)(?:年度?)?)$"_s);
    static const QRegularExpression eraYear(u"(?:^[hr]|平成|令和)(?:\\d{1,2}|元)$"_s);
    static const QRegularExpression unit(u"^年度?$"_s);
    QStringList texts;
    QString last; // the key of the last text
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const QString &text = row.cells[column].text;
        if (text.isEmpty() || text.size() > longestTitle)
            continue;
        const QString key = unspacedKey(text);
        const bool goesOn = (begun.match(last).hasMatch() && number.match(key).hasMatch()) ||
                            (eraYear.match(last).hasMatch() && unit.match(key).hasMatch());
        const bool isHeading = headings && column >= titleColumns &&
                               column < headings->cells.size() &&
                               !headings->cells[column].text.isEmpty();
        last = goesOn ? last + key : isHeading ? QString() : key;
        if (goesOn)
            texts.back() += text;
        else if (!isHeading)
            texts << text;
    }
    return texts;
}

QStringList titlesOf(const ForeignTable &table, int firstHeadingRow, const Year &year)
{
    QStringList titles;
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        if (row->number >= firstHeadingRow)
            break;
        const auto below = std::next(row);
        const bool isHeading = below != table.rows.end() && below->number == firstHeadingRow;
        QStringList texts =
            titlesOf(*row, isHeading && row->number + 1 == firstHeadingRow ? &*below : nullptr);
        if (isRowOfGroups(*row, year)) // 前年度 | 今年度
            texts.removeIf([&](const QString &text) {
                return text != row->cells.front().text && isYearsHeading(text, year);
            });
        titles << texts;
    }
    return titles;
}

/// The data are of the year before the last one that the title names, or else before the one that
/// is asked for.
void addDataBefore(TitleYears &named, int asked)
{
    std::vector<int> years = named.singles;
    std::ranges::copy(named.publication, std::back_inserter(years));
    const int last = years.empty() ? asked : std::ranges::max(years);
    named.singles.push_back(last - 1);
    named.data.push_back(last - 1);
}

/// Whether the years are those of other tables. What the data are said to be of counts most. Single
/// ones say more than the years of a plan, and when something was made known says least. The
/// overall evaluation is named by its own word.
bool isOfOthers(const TitleYears &years, const Year &asked)
{
    const int year = asked.fiscalYear;
    if (asked.isOverall() && years.overall)
        return false;
    const int last = years.singles.empty() ? 0 : std::ranges::max(years.singles);
    std::vector<int> data = years.data;
    std::ranges::copy_if(years.inBrackets, std::back_inserter(data),
                         [last](int each) { return each < last; });
    if (!data.empty() && !asked.isOverall())
        return std::ranges::count(data, year) == 0;
    if (!years.singles.empty())
        return asked.isOverall() || std::ranges::count(years.singles, year) == 0;
    if (years.overall)
        return true;
    if (!years.spans.empty())
        return std::ranges::none_of(years.spans,
                                    [year](const YearSpan &span) { return span.contains(year); });
    // What was evaluated is made known in its year or the next one.
    return std::ranges::none_of(years.publication,
                                [year](int made) { return made == year || made == year + 1; });
}

/// The last cell in which something stands, counted from 1; 0 in a blank row.
std::size_t filledColumns(const ForeignRow &row)
{
    std::size_t columns = row.cells.size();
    while (columns > 0 && row.cells[columns - 1].text.isEmpty())
        --columns;
    return columns;
}

/// What stands right above the last heading, where no other column has anything above it but the
/// first ones; empty where nothing does.
QString cornerOf(const ForeignTable &table, int firstHeadingRow)
{
    constexpr std::size_t titleColumns = 2;
    const auto headings = std::ranges::find(table.rows, firstHeadingRow, &ForeignRow::number);
    if (headings == table.rows.end() || headings == table.rows.begin())
        return {};
    ForeignRow row = *std::prev(headings);
    if (filledColumns(row) < filledColumns(*headings))
        return {};
    std::fill_n(row.cells.begin(), std::min(titleColumns, row.cells.size()), ForeignCell());
    const QStringList texts = titlesOf(row, nullptr);
    return texts.size() == 1 ? texts.front() : QString();
}

/// A year or a day in the corner of a row of its own is the table's rather than that of a group of
/// one column, unless another column has the same heading; empty where none is there.
QString yearInCorner(const ForeignTable &table, int firstHeadingRow)
{
    const QString corner = cornerOf(table, firstHeadingRow);
    if (corner.isEmpty() || isOfYearBefore(unspacedKey(corner)))
        return {};
    const auto headings = std::ranges::find(table.rows, firstHeadingRow, &ForeignRow::number);
    const QString &last = headings->cells[filledColumns(*headings) - 1].text;
    const bool isOnlyOne = std::ranges::count(headings->cells, last, &ForeignCell::text) == 1;
    return isOnlyOne && std::prev(headings)->text(0).isEmpty() ? corner : QString();
}

/// The years that a title names, also by 前年度.
TitleYears yearsOfTitle(const QString &text, const Year &year, YearForm form)
{
    const QString key = unspacedKey(text);
    TitleYears named = titleYears(key, year.fiscalYear, form);
    if (isOfYearBefore(key))
        named.singles.push_back(year.fiscalYear - 1);
    else if (isOfDataBefore(key))
        addDataBefore(named, year.fiscalYear);
    return named;
}

} // namespace

QString otherYearsTitle(const ForeignTable &table, int firstHeadingRow, const Year &year)
{
    TitleYears years;
    QString told;
    QString toldByData;
    QString toldBySpan;
    const auto add = [&](const QString &text, YearForm form) {
        const TitleYears named = yearsOfTitle(text, year, form);
        std::ranges::copy(named.singles, std::back_inserter(years.singles));
        std::ranges::copy(named.data, std::back_inserter(years.data));
        std::ranges::copy(named.inBrackets, std::back_inserter(years.inBrackets));
        std::ranges::copy(named.spans, std::back_inserter(years.spans));
        std::ranges::copy(named.publication, std::back_inserter(years.publication));
        years.overall = years.overall || named.overall;
        if (told.isEmpty() && (named.overall || !named.singles.empty()))
            told = text;
        if (toldByData.isEmpty() && !(named.data.empty() && named.inBrackets.empty()))
            toldByData = text;
        if (toldBySpan.isEmpty() && !(named.spans.empty() && named.publication.empty()))
            toldBySpan = text;
    };
    for (const QString &title : titlesOf(table, firstHeadingRow, year)) {
        if (!isFootnote(title))
            add(title, YearForm::Title);
    }
    add(table.sheet, YearForm::SheetName);
    if (!years.namesAny())
        add(yearInCorner(table, firstHeadingRow), YearForm::Title);
    if (!years.namesAny()) {
        const QString file = QFileInfo(table.file).completeBaseName();
        const std::vector<int> named = yearsOfTitle(file, year, YearForm::FileName).singles;
        if (!named.empty() && std::ranges::max(named) < year.fiscalYear && !year.isOverall())
            add(file, YearForm::FileName);
    }
    if (told.isEmpty())
        told = toldBySpan;
    if (!toldByData.isEmpty())
        told = toldByData;
    return isOfOthers(years, year) ? told.simplified() : QString();
}

TitleSays titleSays(const QString &text, const Year &year)
{
    const TitleYears years = yearsOfTitle(text, year, YearForm::Title);
    if (!years.namesAny())
        return TitleSays::Nothing;
    if (isOfOthers(years, year))
        return TitleSays::Other;
    const bool namesOne = !years.singles.empty() || years.overall;
    return namesOne ? TitleSays::Asked : TitleSays::Nothing;
}

bool isTitleRow(const ForeignRow &row, const Year &year)
{
    constexpr qsizetype most = 2; // the title, and what the figures are counted in
    if (std::ranges::any_of(
            row.cells, [](const ForeignCell &each) { return each.text.size() > longestTitle; }))
        return false;
    const QStringList titles = titlesOf(row, nullptr);
    bool tells = false;
    for (const QString &title : titles) {
        const QString key = unspacedKey(title);
        const TitleYears years = titleYears(key, year.fiscalYear, YearForm::Title);
        const bool hasYear = !(years.singles.empty() && years.spans.empty());
        const bool hasDigit =
            std::any_of(key.begin(), key.end(), [](QChar c) { return c.isDigit(); });
        if (hasDigit && !hasYear)
            return false;
        tells = tells || hasYear || years.overall || isOfYearBefore(key) || isExampleTitle(title);
    }
    return tells && titles.size() <= most;
}

QString exampleTitle(const ForeignTable &table, int firstHeadingRow, const Year &year)
{
    if (isExampleSheet(table.sheet))
        return table.sheet;
    static const QRegularExpression filledIn(u"(?:記入|記載|入力|作成|回答)(?:例|見本)"_s);
    QString file = QFileInfo(table.file).completeBaseName(); // a plan may be called 見本
    if (file.contains(filledIn) && isExampleTitle(file))
        return file;
    QStringList titles = titlesOf(table, firstHeadingRow, year);
    const bool isGuide = !titles.isEmpty() && isGuideTitle(titles.back());
    titles << cornerOf(table, firstHeadingRow);
    const auto title = std::ranges::find_if(titles, isExampleTitle);
    return title != titles.end() ? title->simplified()
           : isGuide             ? titles[titles.size() - 2].simplified()
                                 : QString();
}

bool isNobodysAnswers(const ForeignTable &table, int headingRow)
{
    const QString sheet = headingKey(table.sheet);
    if (sheet == u"点検"_s || sheet == u"checks"_s)
        return true;
    const auto says = [](const QString &text) {
        const QString key = headingKey(text);
        return key.startsWith(u"年度比較"_s) || key.startsWith(u"comparisonofyears"_s);
    };
    return says(table.sheet) || std::ranges::any_of(table.rows, [&](const ForeignRow &row) {
               return row.number < headingRow && !row.cells.empty() && says(row.cells[0].text);
           });
}

QString passedOverSentence(const ColumnMapping &mapping, const Plan &plan, const Year &year)
{
    if (!mapping.example.isEmpty())
        return Tr::tr("By “%1” this table is an example, so nothing of it is taken in. If it holds "
                      "answers all the same, please choose the columns by hand.")
            .arg(mapping.example);
    if (!mapping.hidden.isEmpty())
        return Tr::tr(
                   "The sheet “%1” is hidden, so nothing of it is taken in. If it holds answers, "
                   "please unhide it in the file or choose the columns by hand.")
            .arg(mapping.hidden);
    if (!mapping.aside.isEmpty())
        return Tr::tr("By its name the sheet “%1” is kept beside the answers, which another sheet "
                      "holds, so nothing of it is taken in. If it holds answers all the same, "
                      "please choose the columns by hand.")
            .arg(mapping.aside);
    if (mapping.otherYear.isEmpty())
        return {};
    if (plan.records<Measure>().all().empty())
        return Tr::tr(
                   "By “%1” this table is of another year than %2, so nothing of it is taken in. "
                   "If the plan begins in that year, please change its first year on the page "
                   "“Plan”; if the table is of %2 all the same, choose the columns by hand.")
            .arg(mapping.otherYear, yearLabel(year));
    return Tr::tr("By “%1” this table is of another year than %2, so nothing of it is taken in. "
                  "Please take it in for its own year, or choose the columns by hand if it is of "
                  "%2 all the same.")
        .arg(mapping.otherYear, yearLabel(year));
}

} // namespace shisaku
