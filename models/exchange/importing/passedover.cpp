#include "models/exchange/importing/passedover.h"

#include "models/exchange/importing/knownmeasures.h"
#include "models/exchange/importing/tableyear.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

/// A text alone in its row names one only where indicators stand below: lists of titles are no
/// answers.
bool namesMeasures(const ImportTable &source, const KnownMeasures &known)
{
    constexpr std::size_t rowsThatTell = 200;
    constexpr std::size_t columnsThatTell = 20;
    const auto first = [](const auto &list, std::size_t most) {
        return std::span(list).first(std::min(most, list.size()));
    };
    const std::size_t fewestCells = source.mapping.columnOf(ImportField::Indicator) ? 1 : 2;
    return std::ranges::any_of(first(source.table.rows, rowsThatTell), [&](const ForeignRow &row) {
        return row.cells.size() >= fewestCells &&
               std::ranges::any_of(first(row.cells, columnsThatTell), [&](const ForeignCell &each) {
                   return known.byTitle(each.text) != MeasureFinder::none ||
                          (fewestCells == 1 &&
                           known.byMarkedTitle(each.text) != MeasureFinder::none);
               });
    });
}

} // namespace

QString reasonToPassOver(const ImportTable &source, const Plan &plan, const Year &year,
                         const KnownMeasures &known)
{
    QString reason = passedOverSentence(source.mapping, plan, year);
    if (!reason.isEmpty() || !source.mapping.undecided.empty() ||
        isNobodysAnswers(source.table, source.mapping.headingRow) || !namesMeasures(source, known))
        return reason;
    return Tr::tr("The table names measures of the plan, but no headings such as 施策番号 and "
                  "評価 were found, so nothing of it was taken in. Please choose its columns by "
                  "hand, or correct the headings in the file.");
}

} // namespace shisaku
