#include "models/tables/pasting.h"

#include "models/domain/text.h"
#include "models/exchange/reading/errorwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Pasting)
};

QString headingKey(const QString &heading)
{
    return searchKey(heading.simplified());
}

QString inShort(const QString &text)
{
    constexpr qsizetype longestShown = 21;
    return shortened(text.simplified(), longestShown);
}

/// The places of the columns with these headings; none where one is no heading of the table, or is
/// there twice.
std::optional<std::vector<int>> columnsOf(const QStringList &headings, const PasteArea &area)
{
    QStringList keys;
    for (const QString &heading : area.headings)
        keys << headingKey(heading);
    std::vector<int> columns;
    for (const QString &heading : headings) {
        const auto place = static_cast<int>(keys.indexOf(headingKey(heading)));
        if (place < 0 || std::ranges::find(columns, place) != columns.end())
            return std::nullopt;
        columns.push_back(place);
    }
    return columns;
}

/// How far a block reaches that begins in a selection: over all of it where that is a whole
/// multiple.
int reach(int selected, int block)
{
    return selected % block == 0 ? selected : block;
}

std::vector<int> placesFrom(int first, int count)
{
    std::vector<int> places(static_cast<std::size_t>(count));
    std::iota(places.begin(), places.end(), first);
    return places;
}

/// `before` rows of it were no values.
QString tooManyRows(const std::vector<QStringList> &block, std::size_t room, std::size_t before)
{
    return Tr::tr("What was copied has %1 rows, but only %2 are in sight from the selected cell "
                  "down; from its row %3 (%4) on it does not fit. Nothing was changed.")
        .arg(block.size())
        .arg(room)
        .arg(room + before + 1)
        .arg(inShort(block[room].join(u' ')));
}

QString tooManyColumns(const std::vector<QStringList> &block, std::size_t room)
{
    return Tr::tr("What was copied has %1 columns, but only %2 are in sight from the selected cell "
                  "to the right; from the column “%3” on it does not fit. Nothing was changed.")
        .arg(block.front().size())
        .arg(room)
        .arg(inShort(block.front()[static_cast<qsizetype>(room)]));
}

} // namespace

PastePlan planPaste(const std::vector<QStringList> &block, const PasteArea &area)
{
    for (const QStringList &row : block) {
        const auto error = std::ranges::find_if(row, isErrorWord);
        if (error != row.end())
            return {.refusal = Tr::tr("“%1” is an error of a formula and no value. Nothing was "
                                      "changed; please correct it where it was copied.")
                                   .arg(*error)};
    }
    if (block.empty() || block.front().isEmpty())
        return {.refusal = Tr::tr("There are no cells on the clipboard. Nothing was changed.")};
    PastePlan plan;
    std::vector<QStringList> values = block;
    auto width = static_cast<int>(block.front().size());
    std::vector<int> columns = placesFrom(area.left, reach(area.width, width));
    const auto named = block.size() > 1 ? columnsOf(block.front(), area) : std::nullopt;
    if (named) {
        const bool isHere = *named == placesFrom(area.left, width);
        plan.headings = isHere ? PastedHeadings::LeftOut : PastedHeadings::Followed;
        columns = *named;
        values.erase(values.begin());
    } else if (static_cast<std::size_t>(columns.back()) >= area.columns.size()) {
        return {.refusal = tooManyColumns(block, area.columns.size() -
                                                     static_cast<std::size_t>(area.left))};
    }
    const auto room = area.rows.size() - static_cast<std::size_t>(area.top);
    const auto isBlank = [](const QString &text) { return text.isEmpty(); };
    while (values.size() > std::max<std::size_t>(room, 1) &&
           std::ranges::all_of(values.back(), isBlank))
        values.pop_back(); // whole columns were copied
    const auto height = static_cast<int>(values.size());
    const std::vector<int> rows = placesFrom(area.top, reach(area.height, height));
    if (static_cast<std::size_t>(rows.back()) >= area.rows.size())
        return {.refusal = tooManyRows(values, room, block.size() - values.size())};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QStringList &texts = values[row % values.size()];
        for (std::size_t column = 0; column < columns.size(); ++column)
            plan.cells.push_back({area.rows[static_cast<std::size_t>(rows[row])],
                                  area.columns[static_cast<std::size_t>(columns[column])],
                                  texts[static_cast<qsizetype>(column) % width]});
    }
    return plan;
}

PasteResult refusedCell(const PastedCell &cell, const QString &row, const QString &column,
                        const QString &why)
{
    return {Tr::tr("Nothing was pasted, because of one cell (%1, %2): %3").arg(row, column, why),
            PasteResult::Place{cell.row, cell.column}};
}

QString fixedCellRefusal(const QString &held, const QString &pasted)
{
    if (normalisedText(pasted).simplified() == held.simplified())
        return {};
    return held.isEmpty() ? Tr::tr("It can only be read here and is empty, so “%1” has no place.")
                                .arg(inShort(pasted))
                          : Tr::tr("It can only be read here and holds “%1”, not “%2”.")
                                .arg(inShort(held), inShort(pasted));
}

QString pasteText(const std::vector<PastedCell> &cells)
{
    return Tr::tr("Paste (%n cell(s))", nullptr, static_cast<int>(cells.size()));
}

QString cutText(qsizetype cells)
{
    return Tr::tr("Cut (%n cell(s))", nullptr, static_cast<int>(cells));
}

} // namespace shisaku
