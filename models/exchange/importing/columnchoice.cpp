#include "models/exchange/importing/columnchoice.h"

#include "models/domain/text.h"
#include "models/exchange/importing/headingremarks.h"
#include "models/exchange/importing/headingsbelow.h"
#include "models/exchange/importing/headingwords.h"
#include "models/exchange/importing/mergedheadings.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/nextdirection.h"
#include "models/exchange/importing/planneddeeds.h"
#include "models/exchange/importing/yearsabove.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

using Columns = std::vector<std::size_t>;

/// What is of the measure, in the order in which columns are chosen.
constexpr ImportField measureFields[] = {
    ImportField::Number, ImportField::Title,       ImportField::Goal,     ImportField::Department,
    ImportField::Note,   ImportField::InForceFrom, ImportField::InForceTo};

/// What is of a year.
constexpr ImportField yearFields[] = {
    ImportField::Grade,     ImportField::Direction, ImportField::Achievement, ImportField::Reason,
    ImportField::NextSteps, ImportField::Target,    ImportField::Actual};

bool isScale(ImportField field)
{
    return field == ImportField::Grade || field == ImportField::Direction;
}

/// Whether what is said of a year comes first for the time being and then for good; a target is set
/// for a last year.
bool hasFinal(ImportField field)
{
    return field != ImportField::Target && std::ranges::count(yearFields, field) > 0;
}

class Choice
{
public:
    Choice(const ForeignTable &table, const HeadingReader &reader, ColumnMapping &mapping,
           Meanings &meanings)
        : m_table(table)
        , m_reader(reader)
        , m_mapping(mapping)
        , m_meanings(meanings)
        , m_heading(std::ranges::find(table.rows, mapping.headingRow, &ForeignRow::number))
        , m_below(table, mapping, reader, meanings)
    {
    }

    void run()
    {
        if (m_heading == m_table.rows.end())
            return;
        for (const ImportField field : measureFields) {
            const Columns columns = known(columnsOf(field));
            decide(field == ImportField::Department ? ofTheYear(columns, field) : columns, field);
        }
        takeNextSteps();
        takeNextDirection();
        const bool isSplit = splitBelow();
        for (std::size_t at = 0; at < std::size(yearFields); ++at) {
            const ImportField field = yearFields[at];
            Columns columns = ofTheYear(known(columnsOf(field)), field);
            const HeadingsBelow::Parts &parts = m_parts[at];
            if (!columns.empty() && !parts.columns.empty() &&
                columns.front() == parts.columns.front()) {
                decideParts(parts, field);
                columns = columnsOf(field);
            }
            decide(columns, field);
        }
        if (isSplit) {
            ++m_mapping.headingRow;
            m_mapping.headingRows = 2;
        }
        const MergedHeadings merged(m_table, m_mapping, m_reader, m_meanings);
        for (const ImportField field : yearFields) {
            for (const std::size_t column : columnsOf(field)) {
                const QStringList open = merged.open(column);
                if (!open.isEmpty())
                    leaveOpen({column}, {open.begin(), open.end()});
            }
        }
    }

private:
    using Row = std::vector<ForeignRow>::const_iterator;

    static QString text(const ForeignRow &row, std::size_t column)
    {
        return column < row.cells.size() ? row.cells[column].text : QString();
    }

    QString heading(std::size_t column) const
    {
        return columnHeading(m_table, m_mapping, column).simplified();
    }

    /// Those of a word that means nothing else, or where there is none, of a weak one. What was
    /// planned yields to a weak word for what was done (取組内容 to 実績), so there all count.
    Columns columnsOf(ImportField field) const
    {
        Columns strong = columnsOf(field, false);
        const bool isPlan =
            field == ImportField::Achievement &&
            std::ranges::all_of(strong, [this](std::size_t each) {
                return !m_meanings[each].isKnown && isOfPlan(yearsOf(heading(each)).rest);
            });
        if (!strong.empty() && !isPlan)
            return strong;
        std::ranges::copy(columnsOf(field, true), std::back_inserter(strong));
        std::ranges::sort(strong);
        return strong;
    }

    Columns columnsOf(ImportField field, bool areWeak) const
    {
        Columns columns;
        columns.reserve(m_meanings.size());
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (m_meanings[column].field == field && m_meanings[column].isWeak == areWeak)
                columns.push_back(column);
        }
        return columns;
    }

    /// Takes the field from all of the columns but those that are kept.
    Columns keep(const Columns &columns, const Columns &kept)
    {
        for (const std::size_t column : columns) {
            if (std::ranges::count(kept, column) == 0)
                m_meanings[column] = {.isRecognised = true};
        }
        return kept;
    }

    template <typename Predicate>
    static Columns thoseOf(const Columns &columns, Predicate isOne)
    {
        Columns those;
        those.reserve(columns.size());
        std::ranges::copy_if(columns, std::back_inserter(those), isOne);
        return those;
    }

    Columns known(const Columns &columns)
    {
        if (columns.size() < 2)
            return columns;
        const Columns said =
            thoseOf(columns, [this](std::size_t each) { return m_meanings[each].isKnown; });
        return said.empty() ? columns : keep(columns, said);
    }

    NamedYears yearsOf(const QString &text) const
    {
        return namedYears(unspacedKey(text), m_reader.year());
    }

    void takeNextSteps()
    {
        if (const auto next = nextYearsSteps(m_table, m_mapping, m_meanings, m_reader.year()))
            m_meanings[*next] = {.field = ImportField::NextSteps, .isRecognised = true};
    }

    /// The direction for the year that follows is this year's answer; beside another one nobody
    /// knows which was given when.
    void takeNextDirection()
    {
        const auto next = nextYearsDirection(m_table, m_mapping, m_meanings, m_reader.year());
        if (!next)
            return;
        Columns columns = columnsOf(ImportField::Direction);
        if (std::ranges::any_of(columns,
                                [this](std::size_t each) { return m_meanings[each].isKnown; }))
            return;
        if (columns.empty()) {
            m_meanings[*next] = {.field = ImportField::Direction, .isRecognised = true};
            return;
        }
        columns.push_back(*next);
        leaveOpen(columns);
    }

    /// Without those that stand below another year. Where nobody knows whether one does, and no
    /// other is there, none has the field.
    Columns ofTheYear(const Columns &columns, ImportField field)
    {
        if (!m_groups)
            m_groups.emplace(m_table, m_heading, m_meanings, m_reader.year());
        Columns others;
        Columns doubtful;
        for (const std::size_t column : columns) {
            const YearsAbove above = m_groups->above(column);
            const bool isOwn =
                m_meanings[column].isKnown || yearsOf(text(*m_heading, column)).asked;
            if (isOwn || above.asked || !above.other)
                continue;
            (above.isSure ? others : doubtful).push_back(column);
        }
        const bool isOpen = !doubtful.empty() && field != ImportField::Department &&
                            others.size() + doubtful.size() == columns.size();
        if (isOpen)
            leaveOpen(doubtful);
        else
            std::ranges::copy(doubtful, std::back_inserter(others));
        for (const std::size_t column : others)
            m_meanings[column] = {.isRecognised = true, .otherYears = field};
        return thoseOf(columns, [&](std::size_t each) { return m_meanings[each].field == field; });
    }

    void leaveOpen(const Columns &columns)
    {
        std::vector<QString> headings;
        headings.reserve(columns.size());
        for (const std::size_t column : columns)
            headings.push_back(heading(column));
        leaveOpen(columns, headings);
    }

    void decide(const Columns &columns, ImportField field)
    {
        if (columns.size() < 2)
            return;
        std::vector<QString> headings;
        headings.reserve(columns.size());
        for (const std::size_t column : columns)
            headings.push_back(heading(column));
        decide(columns, field, headings);
    }

    /// Columns that are headed and filled in alike leave the field to the first.
    void decide(const Columns &columns, ImportField field, const std::vector<QString> &headings)
    {
        const auto headingOf = [&](std::size_t column) {
            return headings[static_cast<std::size_t>(std::ranges::find(columns, column) -
                                                     columns.begin())];
        };
        const Columns said = thoseOf(columns, [&](std::size_t each) {
            const HeadingMeaning meaning = m_reader.meaning(headingOf(each));
            return meaning.isKnown && meaning.field == m_meanings[each].field;
        });
        const Columns ofYear =
            thoseOf(columns, [&](std::size_t each) { return yearsOf(headingOf(each)).asked; });
        const bool isNextBeside = field == ImportField::Direction &&
                                  std::ranges::any_of(headings, [this](const QString &each) {
                                      return namesNextYear(each, m_reader.year());
                                  });
        const Columns final = thoseOf(columns, [&](std::size_t each) {
            return (hasFinal(field) && isFinal(headingOf(each))) || isRevised(headingOf(each));
        });
        // With a remark the field's own name may be another stage of it: 取組実績（公表用）.
        const Columns usual = thoseOf(columns, [&](std::size_t each) {
            QString rest = yearsOf(headingOf(each)).rest;
            if (field != ImportField::Note) // 備考（企画課）
                rest = plainHeading(rest).text;
            return !isScale(field) && headingKey(rest) == usualHeading(field);
        });
        std::vector<QString> plain;
        plain.reserve(headings.size());
        for (const QString &each : headings)
            plain.push_back(yearsOf(each).rest);
        const auto achieved = field == ImportField::Achievement
                                  ? whatWasDone(m_table, m_mapping.headingRow, columns, plain)
                                  : std::nullopt;
        const Columns done = achieved ? Columns{*achieved} : Columns();
        const bool isDone = achieved.has_value();
        const bool isOfOther =
            !ofYear.empty() && isDone && std::ranges::count(ofYear, done.front()) == 0;
        const Columns filled = filledOf(columns, headings);
        const bool isOpen = isDone ? isOfOther : ofYear.size() == 1 && isNextBeside;
        const Columns &chosen = said.size() == 1     ? said
                                : isOpen             ? columns
                                : isDone             ? done
                                : ofYear.size() == 1 ? ofYear
                                : final.size() == 1  ? final
                                : usual.size() == 1  ? usual
                                                     : filled;
        if (chosen.size() == 1)
            keep(columns, chosen);
        else
            leaveOpen(columns, headings);
    }

    /// Of columns with the same heading those that differ in what stands below it, and not in
    /// nothing; without any below it, the first.
    Columns filledOf(const Columns &columns, const std::vector<QString> &headings) const
    {
        const QString first = headingKey(headings.front());
        if (std::ranges::any_of(headings,
                                [&](const QString &each) { return headingKey(each) != first; }))
            return columns;
        Columns filled;
        QSet<QStringList> contents;
        for (const std::size_t column : columns) {
            QStringList content;
            content.reserve(m_table.rows.end() - m_heading);
            for (Row row = std::next(m_heading); row != m_table.rows.end(); ++row)
                content << text(*row, column);
            const bool isEmpty = std::ranges::all_of(content, &QString::isEmpty);
            if (!isEmpty && !contents.contains(content))
                filled.push_back(column);
            contents.insert(content);
        }
        return filled.empty() ? Columns{columns.front()} : filled;
    }

    void leaveOpen(const Columns &columns, const std::vector<QString> &headings)
    {
        m_mapping.undecided.push_back(
            {m_meanings[columns.front()].field, QStringList(headings.begin(), headings.end())});
        keep(columns, {});
    }

    /// Takes the field from columns below whose heading another year stands, or what nobody reads;
    /// not from those that are told apart there.
    void readBelow(ImportField field, const Columns &parts)
    {
        for (const std::size_t column : columnsOf(field)) {
            if (m_meanings[column].isKnown || std::ranges::count(parts, column) > 0)
                continue;
            const HeadingsBelow::Says says = m_below.says(column);
            if (says == HeadingsBelow::Says::OtherYear)
                m_meanings[column] = {.isRecognised = true, .otherYears = field};
            if (says == HeadingsBelow::Says::Unread)
                leaveOpen({column});
        }
    }

    /// Below a heading that was merged over several columns each may have one of its own; whether
    /// the row below is one of headings.
    bool splitBelow()
    {
        bool isSplit = m_below.areYears();
        for (const ImportField field : yearFields) {
            const Columns columns = columnsOf(field);
            m_parts.push_back(columns.empty() ? HeadingsBelow::Parts()
                                              : m_below.parts(columns.front(), field));
            isSplit = isSplit || !m_parts.back().columns.empty();
        }
        if (!isSplit)
            return false;
        readBelow(ImportField::Department, {});
        for (std::size_t at = 0; at < std::size(yearFields); ++at)
            readBelow(yearFields[at], m_parts[at].columns);
        return true;
    }

    /// Chooses among the parts of a merged heading.
    void decideParts(const HeadingsBelow::Parts &parts, ImportField field)
    {
        const HeadingMeaning meaning = m_meanings[parts.columns.front()];
        m_meanings.resize(std::max(m_meanings.size(), parts.columns.back() + 1));
        const bool areOthers = m_below.areOfOtherYears(parts);
        for (const std::size_t each : parts.columns)
            m_meanings[each] =
                areOthers ? HeadingMeaning{.isRecognised = true, .otherYears = field} : meaning;
        if (!areOthers)
            decide(parts.columns, field, parts.headings);
    }

    const ForeignTable &m_table;
    const HeadingReader &m_reader;
    ColumnMapping &m_mapping;
    Meanings &m_meanings;
    Row m_heading;
    HeadingsBelow m_below;
    std::vector<HeadingsBelow::Parts> m_parts; ///< of each of `yearFields`
    std::optional<GroupsOfYears> m_groups;
};

} // namespace

void chooseColumns(const ForeignTable &table, const HeadingReader &reader, ColumnMapping &mapping,
                   Meanings &meanings)
{
    Choice(table, reader, mapping, meanings).run();
}

} // namespace shisaku
