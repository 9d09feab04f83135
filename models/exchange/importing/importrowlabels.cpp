#include "models/exchange/importing/importrows.h"
#include "models/exchange/importing/rowwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

// What labels between the rows say of those below them.

namespace shisaku
{
namespace
{

using Kind = ReadValue::Kind;
using Says = TableLabel::Says;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

bool hasText(const ForeignCell &cell)
{
    return !cell.text.isEmpty();
}

/// Whether it can be a sure label, which is asked of 100,000 rows.
bool mayBeLabel(const QString &text)
{
    constexpr qsizetype longest = 80;
    return text.size() <= longest &&
           (!text.front().isLetterOrNumber() || text.contains(u'年') || text.contains(u'例'));
}

} // namespace

void ImportRows::readLabel()
{
    const auto at = std::ranges::find_if(m_row->cells, hasText);
    if (at == m_row->cells.end())
        return;
    const ReadValue goal = m_values.goal(*at);
    const bool isKnown =
        (goal.kind == Kind::Value && goal.id) || m_finder.byTitle(at->text) != MeasureFinder::none;
    const Says says = isKnown ? Says::Nothing : tableLabel(at->text, m_year).says;
    if (says != Says::Nothing)
        begin(says);
    else if (m_section == Section::Example && m_exampleRows > 0 && !isFootnote(at->text) &&
             !isLabelOfAnswersBelow())
        m_section = Section::Answers; // 【財政課】
    if (goal.kind == Kind::Value && (goal.id || canBeNewGoal(at->text)))
        m_goalRead = goal;
}

void ImportRows::begin(Says says)
{
    m_section = says == Says::Answers     ? Section::Answers
                : says == Says::OtherYear ? Section::OtherYear
                                          : Section::Example;
    m_exampleRows = 0;
}

bool ImportRows::readSureLabel()
{
    constexpr std::ptrdiff_t most = 2; // with a note beside it
    const auto filled = std::ranges::count_if(m_row->cells, hasText);
    if (filled == 0 || filled > most)
        return false;
    const auto at = std::ranges::find_if(m_row->cells, hasText);
    if (!mayBeLabel(at->text) || (filled == 1 && saysNothing()))
        return false;
    const auto last = std::find_if(std::next(at), m_row->cells.end(), hasText);
    if (isGraded() || namesKnownMeasure())
        return false;
    const TableLabel label = tableLabel(at->text, m_year);
    if (!label.isSure || label.says == Says::Nothing)
        return false;
    const bool isNoted = last == m_row->cells.end() || isFootnote(last->text);
    if (label.says == Says::Answers && !isNoted)
        return false;
    begin(label.says);
    m_above = {};
    return true;
}

bool ImportRows::isLabelOfAnswersBelow()
{
    if (!m_knowsLabels) {
        m_knowsLabels = true;
        for (const ForeignRow &row : m_source->table.rows) {
            constexpr std::ptrdiff_t most = 2;
            const auto at = std::ranges::find_if(row.cells, hasText);
            if (at != row.cells.end() && std::ranges::count_if(row.cells, hasText) <= most &&
                tableLabel(at->text, m_year).says == Says::Answers)
                m_lastOfAnswers = row.number;
        }
    }
    return m_row->number < m_lastOfAnswers;
}

void ImportRows::endExampleAtBlank()
{
    const bool isBlank = std::ranges::none_of(m_row->cells, hasText);
    const auto &rows = m_source->table.rows;
    const auto at = static_cast<std::size_t>(m_at.row);
    const bool isBelowBlank = at > 0 && rows[at - 1].number + 1 < m_row->number;
    if (m_exampleRows > 0 && (isBlank || isBelowBlank) && !isLabelOfAnswersBelow())
        m_section = Section::Answers;
}

bool ImportRows::isOfOtherSection()
{
    if (m_section == Section::Answers)
        return false;
    if (m_section == Section::OtherYear) {
        ++m_otherYears;
        follow();
    } else {
        ++m_exampleRows;
        refuse(Tr::tr("The row is an example; nothing of it was taken in."));
    }
    return true;
}

} // namespace shisaku
