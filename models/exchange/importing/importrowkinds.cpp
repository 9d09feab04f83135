#include "models/exchange/importing/importrows.h"
#include "models/exchange/importing/rowwords.h"
#include "models/exchange/importing/tableyear.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

// Which rows are about a measure.

namespace shisaku
{
namespace
{

using Kind = ReadValue::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

/// What is said of a measure, even alone in its row; a department alone may be a heading.
constexpr std::initializer_list<ImportField> answerFields = {
    ImportField::Note,   ImportField::Grade,     ImportField::Direction, ImportField::Achievement,
    ImportField::Reason, ImportField::NextSteps, ImportField::Target,    ImportField::Actual};

/// What may stand alone in another line of a measure.
constexpr std::initializer_list<ImportField> sharedFields = {
    ImportField::Department, ImportField::Goal, ImportField::InForceFrom, ImportField::InForceTo};

} // namespace

void ImportRows::passOver(int table, const ImportTable &source)
{
    m_source = &source;
    m_at = {table, -1, -1};
    if (const QString reason = passedOverSentence(source.mapping, m_plan, m_year);
        !reason.isEmpty())
        refuse(reason);
    else if (source.mapping.undecided.empty() &&
             !isNobodysAnswers(source.table, source.mapping.headingRow) &&
             namesMeasures(source.table))
        refuse(
            Tr::tr("The table names measures of the plan, but no headings such as 施策番号 and "
                   "評価 were found, so nothing of it was taken in. Please choose its columns by "
                   "hand, or correct the headings in the file."));
}

bool ImportRows::namesMeasures(const ForeignTable &table) const
{
    constexpr std::ptrdiff_t rowsThatTell = 200;
    constexpr std::ptrdiff_t columnsThatTell = 20;
    const auto first = [](const auto &list, std::ptrdiff_t most) {
        return std::span(list).first(static_cast<std::size_t>(std::min(most, std::ssize(list))));
    };
    return std::ranges::any_of(first(table.rows, rowsThatTell), [&](const ForeignRow &row) {
        return row.cells.size() > 1 &&
               std::ranges::any_of(first(row.cells, columnsThatTell), [&](const ForeignCell &each) {
                   return m_finder.byTitle(each.text) != MeasureFinder::none;
               });
    });
}

/// A plan that has goals gets a new one only where it is called so.
bool ImportRows::canBeNewGoal(const QString &label) const
{
    return isGoalLabel(label) &&
           (m_plan.records<Goal>().all().empty() || label.contains(u"基本目標"_s));
}

bool ImportRows::readGoalRow()
{
    const ForeignCell &mark = cell(ImportField::Number);
    const ForeignCell &name = cell(ImportField::Title);
    if (mark.text.isEmpty() || name.text.isEmpty() || !isGoalMark(mark.text) ||
        std::ranges::count_if(m_row->cells,
                              [](const ForeignCell &each) { return !each.text.isEmpty(); }) != 2)
        return false;
    if (namesKnownMeasure())
        return false;
    const QString label = mark.text + u' ' + name.text;
    const ReadValue goal = m_values.goal({name.kind, label});
    const bool isGoal = goal.kind == Kind::Value && (goal.id || canBeNewGoal(label));
    if (isGoal)
        m_goalRead = goal;
    return isGoal;
}

/// Headings are repeated on each page; a measure with a number may have such a title.
bool ImportRows::isRepeatedHeading() const
{
    const auto isHeading = [this](ImportField field) {
        const int column = m_columns[static_cast<std::size_t>(field)];
        return column >= 0 && column < static_cast<int>(m_heading->cells.size()) &&
               !cell(field).text.isEmpty() &&
               cell(field) == m_heading->cells[static_cast<std::size_t>(column)];
    };
    if (!m_heading)
        return false;
    return isHeading(ImportField::Number) ||
           (cell(ImportField::Number).text.isEmpty() && isHeading(ImportField::Title));
}

/// The cell that is merged down over the row's cell of a field that several measures can share.
const ForeignCell *ImportRows::mergedAbove(ImportField field) const
{
    const bool isOfOne = field == ImportField::Number || field == ImportField::Title;
    return isOfOne ? nullptr : m_merged.above(m_columns[static_cast<std::size_t>(field)]);
}

bool ImportRows::isAnyMergedAbove() const
{
    const auto fields = importFields();
    return std::any_of(fields.begin(), fields.end(),
                       [this](ImportField field) { return mergedAbove(field) != nullptr; });
}

/// A single text is a title or a note, unless it stands where an answer does, is a measure over
/// which its answer is merged, or another line of one.
bool ImportRows::saysNothing() const
{
    const auto filled = std::ranges::count_if(
        m_row->cells, [](const ForeignCell &each) { return !each.text.isEmpty(); });
    return filled == 0 || (filled < 2 && !saysAny(answerFields) && !isNamedByMerge() &&
                           !(isLineOfNamed() && hasAny(sharedFields)));
}

bool ImportRows::namesKnownMeasure() const
{
    return m_finder.byNumber(ownCell(ImportField::Number).text) != MeasureFinder::none ||
           m_finder.byTitle(ownCell(ImportField::Title).text) != MeasureFinder::none;
}

/// Whether all that a measure's row says beside its name is merged over it.
bool ImportRows::isNamedByMerge() const
{
    return isAnyMergedAbove() && namesKnownMeasure();
}

/// Whether number or title of the measure that was named last are merged over the row.
bool ImportRows::isLineOfNamed() const
{
    const auto isBelow = [this](ImportField field) {
        const int column = m_columns[static_cast<std::size_t>(field)];
        return m_merged.rowAbove(column) == m_named.row;
    };
    return m_named.place >= 0 && (isBelow(ImportField::Number) || isBelow(ImportField::Title)) &&
           !hasAny({ImportField::Number, ImportField::Title});
}

bool ImportRows::isOfTheYear()
{
    const YearColumns::Says says = m_years.read(*m_row);
    if (says == YearColumns::Says::Other)
        ++m_otherYears;
    if (says == YearColumns::Says::Unread) {
        m_columns[static_cast<std::size_t>(ImportField::Year)] = m_years.unreadColumn();
        refuse(m_years.refusal(), ImportField::Year);
    }
    return says == YearColumns::Says::Asked;
}

/// A comma that stands in no quotes cuts a text of a CSV file in two, and what follows moves.
bool ImportRows::isCutApart() const
{
    return m_source->table.sheet.isEmpty() && m_headedColumns > 0 &&
           m_row->cells.size() > m_headedColumns;
}

bool ImportRows::isGraded() const
{
    return m_values.idOf(cell(ImportField::Grade), ImportField::Grade) != 0 ||
           m_values.idOf(cell(ImportField::Direction), ImportField::Direction) != 0;
}

bool ImportRows::isNote(const ForeignCell &each) const
{
    return (isFootnote(each.text) || isTotalWord(each.text)) && !isGraded();
}

bool ImportRows::isNoMeasure()
{
    const ForeignCell &number = cell(ImportField::Number);
    const ForeignCell &title = cell(ImportField::Title);
    const bool isNumbered = hasFigure(number.text) && !isFootnote(number.text);
    if (!isNumbered)
        return isNote(number) || isNote(title);
    const QString &goal = ownCell(ImportField::Goal).text;
    if (isFootnote(goal)) {
        refuse(Tr::tr("This looks like a note; nothing of it was taken in."), ImportField::Goal);
        return true;
    }
    const bool isGoalOfSums =
        goal.endsWith(u'計') && isTotalWord(goal.simplified().section(u' ', -1)); // 福祉 計
    if (!isTotalWord(title.text) && !isGoalOfSums)
        return false;
    refuse(Tr::tr("This looks like a row of sums; nothing of it was taken in."),
           ImportField::Title);
    return true;
}

bool ImportRows::isExample() const
{
    const ForeignCell &title = cell(ImportField::Title);
    constexpr qsizetype longest = 8; // such a word with brackets and a number
    if (std::ranges::any_of(m_row->cells, [](const ForeignCell &each) {
            return (each.text.size() <= longest && isExampleWord(each.text)) ||
                   saysOfExample(each.text);
        }))
        return true;
    if (!beginsAsExample(title.text))
        return false;
    const int place = m_finder.byTitle(title.text);
    return place < 0 || measureAt(place).title != title.text;
}

int ImportRows::continuedMeasure()
{
    const bool isIndicator = hasAny({ImportField::Indicator, ImportField::Target});
    if (isIndicator && m_above.place >= 0) {
        m_doubt = m_above.doubt;
        return m_above.place;
    }
    const bool isSum = std::ranges::any_of(
        m_row->cells, [](const ForeignCell &each) { return isTotalWord(each.text); });
    if (isLineOfNamed() && !isSum) {
        m_doubt = m_named.doubt;
        return m_named.place;
    }
    // A text goes on below itself; whatever it begins with, it is not dropped without a word.
    const bool isText = hasAny({ImportField::Achievement, ImportField::NextSteps});
    const bool isNoteRow =
        !(isText && m_row->number == m_above.row + 1) &&
        std::ranges::any_of(m_row->cells, [this](const ForeignCell &each) { return isNote(each); });
    if (!isNoteRow && (saysAny(answerFields) || saysAny({ImportField::Department})))
        refuse(Tr::tr("The row names no measure."));
    return -1;
}

} // namespace shisaku
