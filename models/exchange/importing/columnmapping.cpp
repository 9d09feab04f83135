#include "models/exchange/importing/columnmapping.h"

#include "models/exchange/importing/columnchoice.h"
#include "models/exchange/importing/figurecolumns.h"
#include "models/exchange/importing/tableyear.h"
#include "models/exchange/importing/targetyears.h"

#include <algorithm>
#include <set>

namespace shisaku
{
namespace
{

/// The texts of the row above as they belong to the columns: a merged one stands in its first
/// column and counts for the next ones too, as long as they have a text of their own below.
std::vector<QString> spreadTexts(const ForeignRow &above, const ForeignRow &below)
{
    const std::size_t columns = std::max(above.cells.size(), below.cells.size());
    std::vector<QString> texts;
    QString spread;
    for (std::size_t column = 0; column < std::min(columns, searchedColumns); ++column) {
        const QString &own = above.text(column);
        const bool isBelow = !below.text(column).isEmpty();
        if (!own.isEmpty())
            spread = own;
        else if (!isBelow)
            spread.clear();
        texts.push_back(own.isEmpty() ? spread : own);
        if (!isBelow)
            spread.clear();
    }
    return texts;
}

/// The text of a cell further above that is merged down over this one.
QString mergedDown(const ForeignTable &table, int row, std::size_t column)
{
    for (const ForeignMerge &merge : table.merges) {
        if (merge.firstRow >= row)
            break;
        if (merge.column != static_cast<int>(column) || merge.lastRow < row)
            continue;
        const auto first = std::ranges::find(table.rows, merge.firstRow, &ForeignRow::number);
        return first != table.rows.end() ? first->text(column) : QString();
    }
    return {};
}

/// What stands in the rows of headings itself.
QString headingInRows(const ForeignTable &table, const ColumnMapping &mapping, std::size_t column)
{
    const auto at = std::ranges::find(table.rows, mapping.headingRow, &ForeignRow::number);
    if (at == table.rows.end())
        return {};
    const QString &own = at->text(column);
    if (mapping.headingRows < 2 || at == table.rows.begin())
        return own;
    const std::vector<QString> texts = spreadTexts(*std::prev(at), *at);
    const QString above = column < texts.size() ? texts[column] : QString();
    if (own.isEmpty() && above.isEmpty() && mapping.headingRows > 2 &&
        std::prev(at) != table.rows.begin())
        return std::prev(at, 2)->text(column);
    if (own.isEmpty() || above.isEmpty())
        return own.isEmpty() ? above : own;
    return above + u' ' + own;
}

bool isAnyRecognised(const Meanings &meanings)
{
    return std::ranges::any_of(meanings, &HeadingMeaning::isRecognised);
}

Meanings meaningsOf(const ForeignRow &row, const HeadingReader &reader)
{
    Meanings meanings;
    for (std::size_t column = 0; column < std::min(row.cells.size(), searchedColumns); ++column)
        meanings.push_back(reader.meaning(row.cells[column].text));
    return meanings;
}

/// Those of two rows of headings; empty where they are not two such rows.
Meanings meaningsOf(const ForeignRow &above, const ForeignRow &below, const HeadingReader &reader)
{
    Meanings meanings;
    const std::vector<QString> texts = spreadTexts(above, below);
    for (std::size_t column = 0; column < texts.size(); ++column) {
        const QString &own = below.text(column);
        HeadingMeaning meaning =
            reader.meaning(own.isEmpty() ? texts[column] : texts[column] + own);
        if (!meaning.isRecognised)
            meaning = reader.meaning(own);
        const bool isValue = !own.isEmpty() && !meaning.isRecognised;
        if (isValue && reader.meaning(above.text(column)).isRecognised)
            return {}; // the row below is not one of headings
        meanings.push_back(meaning);
    }
    return meanings;
}

/// Those of three rows of headings: the measure's own in the first, merged down, and below another
/// heading groups of columns (平成30年度 | 令和元年度) with one of their own each; empty where they
/// are not three such rows.
Meanings meaningsOf(const ForeignRow &top, const ForeignRow &groups, const ForeignRow &below,
                    const HeadingReader &reader)
{
    Meanings meanings = meaningsOf(groups, below, reader);
    const auto recognised = std::ranges::count_if(meanings, &HeadingMeaning::isRecognised);
    constexpr std::ptrdiff_t fewest = 2;
    if (recognised < fewest)
        return {};
    bool namesMeasure = false;
    meanings.resize(std::min(std::max(meanings.size(), top.cells.size()), searchedColumns));
    for (std::size_t column = 0; column < meanings.size(); ++column) {
        if (!groups.text(column).isEmpty() || !below.text(column).isEmpty())
            continue;
        meanings[column] = reader.meaning(top.text(column));
        namesMeasure = namesMeasure || meanings[column].field == ImportField::Number ||
                       meanings[column].field == ImportField::Title;
    }
    return namesMeasure ? meanings : Meanings();
}

/// How many different fields are among them; recognised ones of no use count a little.
std::size_t score(const Meanings &meanings)
{
    std::set<ImportField> fields;
    std::size_t others = 0;
    for (const HeadingMeaning &meaning : meanings) {
        if (meaning.field != ImportField::Ignored)
            fields.insert(meaning.field);
        else if (meaning.isRecognised)
            ++others;
    }
    return 100 * fields.size() + std::min<std::size_t>(others, 99);
}

/// Each field once: the first column of it, but one with a word that means nothing else before one
/// with a weak word. A year may stand in several forms, which all count.
std::vector<ImportField> fieldsOf(const Meanings &meanings)
{
    std::set<ImportField> taken;
    std::vector<ImportField> fields(meanings.size(), ImportField::Ignored);
    for (const bool weak : {false, true}) {
        for (std::size_t column = 0; column < meanings.size(); ++column) {
            const HeadingMeaning &meaning = meanings[column];
            const bool isYear = meaning.field == ImportField::Year;
            if (meaning.isWeak == weak && (isYear || taken.insert(meaning.field).second))
                fields[column] = meaning.field;
        }
    }
    return fields;
}

/// The rows that say most of what columns hold.
struct Headings {
    ColumnMapping place;
    Meanings meanings;
};

Headings headingsOf(const ForeignTable &table, const HeadingReader &reader)
{
    const std::size_t rows = std::min(table.rows.size(), searchedRows);
    Headings best;
    const auto consider = [&](Meanings meanings, int row, int count) {
        const std::size_t more = score(meanings);
        const std::size_t most = score(best.meanings);
        // A row that says it all needs no row above: that is a note or a title.
        if (more < most || (more == most && (more == 0 || count >= best.place.headingRows)))
            return;
        best.place.headingRow = row;
        best.place.headingRows = count;
        best.meanings = std::move(meanings);
    };
    bool isHeadingAbove = false;
    for (std::size_t at = 0; at < rows; ++at) {
        const ForeignRow &row = table.rows[at];
        Meanings meanings = meaningsOf(row, reader);
        const bool isHeading = isAnyRecognised(meanings);
        const bool isBelow = at > 0 && table.rows[at - 1].number + 1 == row.number;
        if (isBelow && (isHeading || isHeadingAbove))
            consider(meaningsOf(table.rows[at - 1], row, reader), row.number, 2);
        const bool isThird = isBelow && at > 1 && table.rows[at - 2].number + 2 == row.number;
        if (isThird && isHeading)
            consider(meaningsOf(table.rows[at - 2], table.rows[at - 1], row, reader), row.number,
                     3);
        consider(std::move(meanings), row.number, 1);
        isHeadingAbove = isHeading;
    }
    return best;
}

} // namespace

std::optional<std::size_t> ColumnMapping::columnOf(ImportField field) const
{
    const auto at = std::ranges::find(fields, field);
    if (at == fields.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - fields.begin());
}

bool ColumnMapping::isUsable() const
{
    const auto has = [this](ImportField field) { return columnOf(field).has_value(); };
    const bool hasValue = std::ranges::any_of(fields, [](ImportField field) {
        return field != ImportField::Ignored && field != ImportField::Year &&
               field != ImportField::Number && field != ImportField::Title &&
               field != ImportField::Unit;
    });
    const bool hasBoth = has(ImportField::Number) && has(ImportField::Title);
    return hasBoth || ((has(ImportField::Number) || has(ImportField::Title)) && hasValue);
}

ColumnMapping mappingOf(const ForeignTable &table, const HeadingReader &reader)
{
    const Year &year = reader.year();
    auto [mapping, meanings] = headingsOf(table, reader);
    placeFigures(table, mapping, meanings);
    if (isNobodysAnswers(table, mapping.headingRow))
        meanings.assign(meanings.size(), {});
    mapping.fields = fieldsOf(meanings);
    const bool namesMeasures = mapping.isUsable();
    const bool namesYears = mapping.columnOf(ImportField::Year).has_value();
    const int firstRow = mapping.headingRow - mapping.headingRows + 1;
    chooseColumns(table, reader, mapping, meanings);
    checkTargetYears(table, year, mapping, meanings);
    mapping.fields = fieldsOf(meanings);
    if (namesMeasures && !namesYears)
        mapping.otherYear = otherYearsTitle(table, firstRow, year);
    if (namesMeasures)
        mapping.example = exampleTitle(table, firstRow, year);
    if (!mapping.otherYear.isEmpty() || !mapping.example.isEmpty()) {
        mapping.fields.assign(mapping.fields.size(), ImportField::Ignored);
        mapping.undecided.clear();
    }
    return mapping;
}

std::span<const ForeignRow> rowsBelow(const ForeignTable &table, const ColumnMapping &mapping,
                                      std::size_t most)
{
    const auto first = std::ranges::find_if(
        table.rows, [&](const ForeignRow &row) { return row.number > mapping.headingRow; });
    const bool isCounted = first != table.rows.end() && countsColumns(*first, mapping);
    const std::span<const ForeignRow> rows(isCounted ? std::next(first) : first, table.rows.end());
    return rows.first(std::min(most, rows.size()));
}

bool countsColumns(const ForeignRow &row, const ColumnMapping &mapping)
{
    constexpr qsizetype longest = 4; // （12）
    constexpr int fewest = 3;
    const auto titles = mapping.columnOf(ImportField::Title);
    if (!titles || row.text(*titles).isEmpty()) // No.1 has a target of 2 and an actual of 3
        return false;
    int count = 0;
    for (const ForeignCell &each : row.cells) {
        if (each.text.isEmpty())
            continue;
        if (each.text.size() > longest)
            return false;
        QString number = each.text.normalized(QString::NormalizationForm_KC);
        number.removeIf([](QChar c) { return c == u'(' || c == u')'; });
        if (number != QString::number(++count))
            return false;
    }
    return count >= fewest;
}

QString columnHeading(const ForeignTable &table, const ColumnMapping &mapping, std::size_t column)
{
    QString heading = headingInRows(table, mapping, column);
    return heading.isEmpty() ? mergedDown(table, mapping.headingRow, column) : heading;
}

QString lowestHeading(const ForeignTable &table, ColumnMapping mapping, std::size_t column)
{
    mapping.headingRows = 1;
    return columnHeading(table, mapping, column);
}

} // namespace shisaku
