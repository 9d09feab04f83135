#pragma once

#include "models/domain/year.h"
#include "models/exchange/importfield.h"
#include "models/exchange/reading/foreignfile.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace shisaku
{

/// What the user said of headings that were not recognised, by `headingKey` of the heading.
using KnownHeadings = QHash<QString, ImportField>;

class HeadingReader;

/// Which of these columns holds the field, or whether the only one does, is for a person to say.
struct OpenQuestion {
    ImportField field = ImportField::Ignored;
    QStringList headings{};
    bool isOfYear = false; ///< whether the only one is of this year or of the one beside it

    bool operator==(const OpenQuestion &) const = default;
};

/// Where a table's values stand.
struct ColumnMapping {
    int headingRow = 0;              ///< its number in the sheet; 0: none was found
    std::vector<ImportField> fields; ///< of each column
    int headingRows = 1;             ///< 2, 3: the rows above are part of the headings, too
    QString otherYear{}; ///< by this title it is of other years, so no column has a field
    QString example{};   ///< by this one it only shows how to fill it in; the same
    QString aside{};     ///< so a sheet is called that lies beside one of answers; the same
    QString hidden{};    ///< so a sheet with answers is called that nobody sees; the same
    std::vector<OpenQuestion> undecided{};
    std::optional<std::size_t> rowKinds{}; ///< tells rows of one measure apart: 計画 | 実績
    bool mayBeCount = false; ///< nobody knows whether the numbers are measures' or count the rows

    /// The first column that holds the field.
    std::optional<std::size_t> columnOf(ImportField field) const;
    /// Whether measures can be found by it and there is something to take in.
    bool isUsable() const;
    bool operator==(const ColumnMapping &) const = default;
};

/// Headings stand in the first rows, below titles and notes.
constexpr std::size_t searchedRows = 30;
/// Wider tables are no tables of measures.
constexpr std::size_t searchedColumns = 200;

/// The mapping that the table's headings tell: in any order, by their usual names, below title rows
/// and blank lines, and those that are known from before. A heading that names a year (前年度評価,
/// 平成30年度評価) counts only where that is the year that is asked for. Of several columns of
/// grades the one is taken that names the year or is the final one; where none does, somebody has
/// to choose.
ColumnMapping mappingOf(const ForeignTable &table, const HeadingReader &reader);

/// The rows below the headings; of them the first ones, where so many are enough to tell.
std::span<const ForeignRow> rowsBelow(const ForeignTable &table, const ColumnMapping &mapping,
                                      std::size_t most = std::dynamic_extent);

/// Whether a row only counts the columns: ① | ② | ③.
bool countsColumns(const ForeignRow &row, const ColumnMapping &mapping);

/// The heading of a column as it stands in the file; of several rows of headings all that are its
/// own, from above, or else a cell that is merged down over these rows.
QString columnHeading(const ForeignTable &table, const ColumnMapping &mapping, std::size_t column);

/// What of it the lowest row of headings says.
QString lowestHeading(const ForeignTable &table, ColumnMapping mapping, std::size_t column);

} // namespace shisaku
