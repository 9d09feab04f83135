#include "models/tallies/comparisonsheets.h"

#include "models/tallies/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ComparisonSheets)
};

QString yearLabel(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    return year ? shisaku::yearLabel(*year) : QString();
}

const QString notThere = u"―"_s;

/// The old value above the new one where they differ. Where there was none, the new one says all.
QString twoLines(const QString &before, const QString &after, const QString &none)
{
    if (before == after || before.isEmpty())
        return after;
    return before + u'\n' + (after.isEmpty() ? none : after);
}

/// The same of an answer: one of both years would stand there alone, so the first one does not.
QString answerText(const MeasureChange &row, const QString &before, const QString &after,
                   const QString &none)
{
    const bool isFirst = row.kind == ChangeKind::First && before.isEmpty() && !after.isEmpty();
    return isFirst ? notThere + u'\n' + after : twoLines(before, after, none);
}

QString gradeText(const Plan &plan, const MeasureChange &row)
{
    const auto text = [&](GradeId id) { return id ? gradeCode(plan, id) : QString(); };
    return answerText(row, text(row.before.grade), text(row.after.grade), gradeCode(plan, {}));
}

QString directionText(const Plan &plan, const MeasureChange &row)
{
    const auto text = [&](DirectionId id) { return id ? directionLabel(plan, id) : QString(); };
    return answerText(row, text(row.before.direction), text(row.after.direction),
                      directionLabel(plan, {}));
}

/// A count, and behind it the measures for which it holds.
Cell countCell(int count, const Comparison &comparison, auto holds)
{
    std::vector<MeasureId> measures;
    for (const MeasureChange &row : comparison.rows) {
        if (holds(row))
            measures.push_back(row.measure.id);
    }
    return {.text = numberText(count), .behind = Selection{.measures = measures}};
}

bool isAny(const MeasureChange &)
{
    return true;
}

/// A row of the matrix: the measures whose old grade it is.
std::vector<Cell> matrixRow(const Comparison &comparison, const ChangeMatrix &matrix,
                            std::size_t place, const QString &name)
{
    const GradeId before = matrix.before[place];
    std::vector<Cell> cells{{name}};
    for (std::size_t i = 0; i < matrix.after.size(); ++i)
        cells.push_back(
            countCell(matrix.counts[place][i], comparison, [&](const MeasureChange &row) {
                return row.before.grade == before && row.after.grade == matrix.after[i];
            }));
    cells.push_back(countCell(matrix.rowTotals[place], comparison, [&](const MeasureChange &row) {
        return row.before.grade == before;
    }));
    return cells;
}

std::vector<Cell> matrixTotals(const Comparison &comparison, const ChangeMatrix &matrix)
{
    std::vector<Cell> cells{{Tr::tr("Total")}};
    for (std::size_t i = 0; i < matrix.after.size(); ++i)
        cells.push_back(
            countCell(matrix.columnTotals[i], comparison, [&](const MeasureChange &row) {
                return row.after.grade == matrix.after[i];
            }));
    cells.push_back(countCell(matrix.total, comparison, isAny));
    return cells;
}

std::vector<Cell> comparisonRow(const Plan &plan, const MeasureChange &row)
{
    const Selection itself{.measures = std::vector{row.measure.id}};
    return {{row.measure.number, itself},
            {row.measure.title, itself},
            {plan.find<Goal>(row.measure.goal)->label()},
            {twoLines(row.before.department, row.after.department, notThere)},
            {gradeText(plan, row)},
            {directionText(plan, row)},
            {changeKindText(row.kind)},
            {row.after.reason}};
}

} // namespace

QString changeKindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Improved:
        return u"▲ "_s + Tr::tr("Improved");
    case ChangeKind::Declined:
        return u"▼ "_s + Tr::tr("Declined");
    case ChangeKind::Ended:
        return Tr::tr("Ended");
    case ChangeKind::Same:
        return Tr::tr("Same");
    case ChangeKind::First:
        return Tr::tr("First");
    case ChangeKind::Other:
        return Tr::tr("Another grade");
    case ChangeKind::Ungraded:
        break;
    }
    return gradeCode({}, {});
}

Sheet comparisonSheet(const Plan &plan, const Comparison &comparison, ComparedRows rows)
{
    Sheet sheet;
    sheet.title = Tr::tr("Comparison of years: %1 (above) and %2 (below)")
                      .arg(yearLabel(plan, comparison.before), yearLabel(plan, comparison.after));
    sheet.columns = {{Tr::tr("No."), Qt::AlignRight, 0},
                     {Tr::tr("Measure"), Qt::AlignLeft, 4.5},
                     {Tr::tr("Goal"), Qt::AlignLeft, 3.5},
                     {Tr::tr("Department"), Qt::AlignLeft, 2},
                     {Tr::tr("Grade"), Qt::AlignHCenter, 0.8},
                     {Tr::tr("Direction"), Qt::AlignLeft, 3.8},
                     {Tr::tr("Change"), Qt::AlignLeft, 1.8},
                     {Tr::tr("Reason for a change"), Qt::AlignLeft, 8}};
    for (const MeasureChange &row : comparison.rows) {
        if (rows == ComparedRows::All || isChanged(row.kind))
            sheet.rows.push_back(comparisonRow(plan, row));
    }
    if (rows == ComparedRows::Changed) // paper must not pass for the whole
        sheet.title = Tr::tr("%1: the %2 of %3 measures that changed")
                          .arg(sheet.title, numberText(comparison.changedCount()),
                               numberText(static_cast<int>(comparison.rows.size())));
    return sheet;
}

Sheet changeCountSheet(const Plan &plan, const Comparison &comparison)
{
    Sheet sheet;
    sheet.title = Tr::tr("Changes from %1 to %2")
                      .arg(yearLabel(plan, comparison.before), yearLabel(plan, comparison.after));
    std::vector<Cell> counts;
    for (const ChangeKind kind : comparison.kinds()) {
        sheet.columns.push_back({changeKindText(kind), Qt::AlignHCenter});
        counts.push_back(countCell(comparison.count(kind), comparison,
                                   [kind](const MeasureChange &row) { return row.kind == kind; }));
    }
    sheet.columns.push_back({Tr::tr("Total"), Qt::AlignHCenter});
    counts.push_back(countCell(static_cast<int>(comparison.rows.size()), comparison, isAny));
    sheet.rows.push_back(std::move(counts));
    return sheet;
}

namespace
{

/// A measure may have no old grade because it was not in force yet, so this is not 未評価.
QString oldGradeText(const Plan &plan, GradeId grade)
{
    return grade ? gradeCode(plan, grade) : Tr::tr("No grade");
}

} // namespace

Sheet changeMatrixSheet(const Plan &plan, const Comparison &comparison)
{
    const ChangeMatrix matrix = changeMatrix(plan, comparison);
    Sheet sheet;
    sheet.title = Tr::tr("Old grade (rows, %1) and new grade (columns, %2)")
                      .arg(yearLabel(plan, comparison.before), yearLabel(plan, comparison.after));
    sheet.columns.push_back({Tr::tr("Old \\ new"), Qt::AlignLeft});
    for (const GradeId grade : matrix.after)
        sheet.columns.push_back({gradeCode(plan, grade), Qt::AlignRight});
    sheet.columns.push_back({Tr::tr("Total"), Qt::AlignRight});
    for (std::size_t place = 0; place < matrix.before.size(); ++place)
        sheet.rows.push_back(
            matrixRow(comparison, matrix, place, oldGradeText(plan, matrix.before[place])));
    sheet.rows.push_back(matrixTotals(comparison, matrix));
    sheet.lastRowIsTotal = true;
    return sheet;
}

} // namespace shisaku
