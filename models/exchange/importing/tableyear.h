#pragma once

#include "models/domain/plan.h"
#include "models/exchange/importing/columnmapping.h"

namespace shisaku
{

/// The title or the sheet's name by which a table is of other years only; empty where nothing says
/// so. Titles stand above the first row of headings. One that names the year too, or a span in
/// which it lies (平成30年度～令和２年度), is not of another year. Where neither names a year, it
/// is the file's name that names an earlier one: a later one is when the answers were asked for.
QString otherYearsTitle(const ForeignTable &table, int firstHeadingRow, const Year &year);

/// What a text says by itself of the year that is asked for.
enum class TitleSays {
    Nothing, ///< also a span in which it lies, and when something was made known
    Asked,
    Other
};

TitleSays titleSays(const QString &text, const Year &year);

/// Whether a row holds nothing but titles, of which one says of what year a table is, or that it is
/// an example. A row of answers may name a year too, but also has a number or more texts.
bool isTitleRow(const ForeignRow &row, const Year &year);

/// The sheet's name or title by which a table only shows how one is filled in; empty where nothing
/// says so.
QString exampleTitle(const ForeignTable &table, int firstHeadingRow, const Year &year);

/// Whether a table's cells are nobody's answers: sheet or title say that two years stand above each
/// other in them, as in this program's own comparison, or it is its list of checks.
bool isNobodysAnswers(const ForeignTable &table, int headingRow);

/// Why nothing of such a table is taken in; empty where it is neither of other years nor an
/// example.
QString passedOverSentence(const ColumnMapping &mapping, const Plan &plan, const Year &year);

} // namespace shisaku
