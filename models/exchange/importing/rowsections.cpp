#include "models/exchange/importing/rowsections.h"

#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/rowmeasures.h"
#include "models/exchange/importing/rowwords.h"

#include <algorithm>
#include <iterator>

namespace shisaku
{
namespace
{

using Says = TableLabel::Says;

/// A label stands alone in its row, or with a note beside it.
constexpr std::ptrdiff_t mostFilled = 2;

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

/// The number of the last row that says that answers stand below it; -1 where none does.
int lastLabelOfAnswers(const ForeignTable &table, const Year &year)
{
    int last = -1;
    for (const ForeignRow &row : table.rows) {
        const auto at = std::ranges::find_if(row.cells, hasText);
        if (at != row.cells.end() && std::ranges::count_if(row.cells, hasText) <= mostFilled &&
            tableLabel(at->text, year).says == Says::Answers)
            last = row.number;
    }
    return last;
}

} // namespace

RowSections::RowSections(const Year &year, const FieldReader &reader, const RowMeasures &measures)
    : m_year(year)
    , m_reader(reader)
    , m_measures(measures)
{
}

void RowSections::beginTable()
{
    m_section = Section::Answers;
    m_exampleRows = 0;
    m_lastOfAnswers = -1;
    m_knowsLabels = false;
}

bool RowSections::takeLabel(const ImportRow &row, const ForeignCell &label, bool isKnown)
{
    const Says says = isKnown ? Says::Nothing : tableLabel(label.text, m_year).says;
    if (says != Says::Nothing)
        begin(says, label.text);
    else if (!isFootnote(label.text) && (m_section == Section::Aside || isBelowExample(row)))
        m_section = Section::Answers; // 【財政課】

    return says != Says::Nothing;
}

void RowSections::begin(Says says, const QString &label)
{
    m_section = says == Says::Answers     ? Section::Answers
                : says == Says::OtherYear ? Section::OtherYear
                : says == Says::Aside     ? Section::Aside
                                          : Section::Example;
    m_label = label.simplified();
    m_exampleRows = 0;
}

bool RowSections::takeSureLabel(const ImportRow &row)
{
    const auto &cells = row.row().cells;
    const auto filled = row.filledCells();
    if (filled == 0 || filled > mostFilled)
        return false;
    const auto at = std::ranges::find_if(cells, hasText);
    if (!mayBeLabel(at->text) || (filled == 1 && m_measures.saysNothing(row)) ||
        m_reader.isGraded(row) || m_measures.known().isNamedBy(row))
        return false;
    const TableLabel label = tableLabel(at->text, m_year);
    if (!label.isSure || label.says == Says::Nothing)
        return false;
    const auto beside = std::find_if(std::next(at), cells.end(), hasText);
    const bool isNoted = beside == cells.end() || isFootnote(beside->text);
    if (label.says == Says::Answers && !isNoted)
        return false;
    begin(label.says, at->text);
    return true;
}

bool RowSections::isBelowExample(const ImportRow &row)
{
    return m_section == Section::Example && m_exampleRows > 0 && !isAboveLabelOfAnswers(row);
}

bool RowSections::isAboveLabelOfAnswers(const ImportRow &row)
{
    if (!m_knowsLabels) {
        m_knowsLabels = true;
        m_lastOfAnswers = lastLabelOfAnswers(row.source().table, m_year);
    }
    return row.number() < m_lastOfAnswers;
}

void RowSections::endExampleAtBlank(const ImportRow &row)
{
    if (m_section != Section::Example || m_exampleRows == 0)
        return;
    const auto &rows = row.source().table.rows;
    const auto at = static_cast<std::size_t>(row.place().row);
    const bool isBelowBlank = at > 0 && rows[at - 1].number + 1 < row.number();
    if ((row.filledCells() == 0 || isBelowBlank) && !isAboveLabelOfAnswers(row))
        m_section = Section::Answers;
}

bool RowSections::isExample(const ImportRow &row) const
{
    constexpr qsizetype longest = 8; // such a word with brackets and a number
    if (std::ranges::any_of(row.row().cells, [](const ForeignCell &each) {
            return (each.text.size() <= longest && isExampleWord(each.text)) ||
                   saysOfExample(each.text);
        }))
        return true;
    const QString &title = row.cell(ImportField::Title).text;
    if (!beginsAsExample(title))
        return false;
    const KnownMeasures &known = m_measures.known();
    const int place = known.byTitle(title);
    return place < 0 || known.at(place).title != title;
}

} // namespace shisaku
