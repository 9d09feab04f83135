#include "models/exchange/importing/columnchoice.h"

#include "models/domain/text.h"
#include "models/exchange/importing/columnrules.h"
#include "models/exchange/importing/headingsbelow.h"
#include "models/exchange/importing/mergedheadings.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/nextyear.h"
#include "models/exchange/importing/planneddeeds.h"
#include "models/exchange/importing/yearsabove.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace shisaku
{
namespace
{

using Columns = ColumnRules::Columns;
using Headed = ColumnRules::Headed;

/// What is of the measure, in the order in which columns are chosen.
constexpr ImportField measureFields[] = {
    ImportField::Number, ImportField::Title,       ImportField::Goal,     ImportField::Department,
    ImportField::Note,   ImportField::InForceFrom, ImportField::InForceTo};

/// What is of a year.
constexpr ImportField yearFields[] = {
    ImportField::Grade,     ImportField::Direction, ImportField::Achievement, ImportField::Reason,
    ImportField::NextSteps, ImportField::Target,    ImportField::Actual};

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
        , m_rules(table, mapping, reader, meanings)
    {
    }

    void run()
    {
        if (m_heading == m_table.rows.end())
            return;
        takeEnd();
        for (const ImportField field : measureFields) {
            const Columns columns = known(columnsOf(field));
            const bool isOfYear = field == ImportField::Department;
            decide(headed(isOfYear ? ofTheYear(columns, field) : columns), field);
        }
        takeNextSteps();
        takeNextDirection();
        const bool isSplit = splitBelow();
        for (std::size_t at = 0; at < std::size(yearFields); ++at) {
            const ImportField field = yearFields[at];
            Columns columns = ofTheYear(known(columnsOf(field)), field);
            const HeadingsBelow::Parts &parts = m_parts[at];
            if (!columns.empty() && !parts.empty() && columns.front() == parts.front().column) {
                decideParts(parts, field);
                columns = columnsOf(field);
            }
            decide(headed(columns), field);
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
                    leaveOpen({column}, open);
            }
        }
    }

private:
    using Row = std::vector<ForeignRow>::const_iterator;

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
    void keep(const Columns &columns, const Columns &kept)
    {
        for (const std::size_t column : columns) {
            if (std::ranges::count(kept, column) == 0)
                m_meanings[column] = {.isRecognised = true};
        }
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
        Columns said =
            thoseOf(columns, [this](std::size_t each) { return m_meanings[each].isKnown; });
        if (said.empty())
            return columns;
        keep(columns, said);
        return said;
    }

    NamedYears yearsOf(const QString &text) const
    {
        return namedYears(unspacedKey(text), m_reader.year());
    }

    /// 終了 is a grade, too, but behind 開始 it is the other year.
    void takeEnd()
    {
        if (columnsOf(ImportField::InForceFrom).empty() ||
            !columnsOf(ImportField::InForceTo).empty())
            return;
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            const QString heading = headingKey(columnHeading(m_table, m_mapping, column));
            const bool isEnd = heading == u"終了" || heading.endsWith(u"期間終了");
            if (isEnd && !m_meanings[column].isRecognised)
                m_meanings[column] = {.field = ImportField::InForceTo, .isRecognised = true};
        }
    }

    void takeNext(std::size_t column, ImportField field)
    {
        m_meanings[column] = {.field = field, .isRecognised = true};
        m_next.push_back(column);
    }

    void takeNextSteps()
    {
        if (const auto next = nextYearsSteps(m_table, m_mapping, m_meanings, m_reader.year()))
            takeNext(*next, ImportField::NextSteps);
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
        if (columns.empty())
            return takeNext(*next, ImportField::Direction);
        columns.push_back(*next);
        leaveOpen(headed(columns));
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
            const QString &lower = m_heading->text(column);
            const int ownRows = lower.isEmpty() ? m_mapping.headingRows - 1 : 0; // merged down
            const YearsAbove above = m_groups->above(column, ownRows);
            const bool isOwn = m_meanings[column].isKnown ||
                               std::ranges::count(m_next, column) > 0 || yearsOf(lower).asked;
            if (isOwn || above.asked || !above.other)
                continue;
            (above.isSure ? others : doubtful).push_back(column);
        }
        const bool isOpen = !doubtful.empty() && field != ImportField::Department &&
                            others.size() + doubtful.size() == columns.size();
        if (isOpen)
            leaveOpen(headed(doubtful));
        else
            std::ranges::copy(doubtful, std::back_inserter(others));
        for (const std::size_t column : others)
            m_meanings[column] = {.isRecognised = true, .otherYears = field};
        return thoseOf(columns, [&](std::size_t each) { return m_meanings[each].field == field; });
    }

    Headed headed(const Columns &columns) const
    {
        Headed result;
        result.reserve(columns.size());
        for (const std::size_t column : columns)
            result.push_back({column, heading(column)});
        return result;
    }

    static Columns columnsOf(const Headed &columns)
    {
        Columns result;
        result.reserve(columns.size());
        for (const HeadedColumn &each : columns)
            result.push_back(each.column);
        return result;
    }

    /// Leaves the field to the one column that the first rule names which names only one.
    void decide(const Headed &columns, ImportField field)
    {
        if (columns.size() < 2)
            return;
        const auto takes = [&](const Columns &chosen) {
            if (chosen.size() == 1)
                keep(columnsOf(columns), chosen);
            return chosen.size() == 1;
        };
        if (takes(m_rules.said(columns)))
            return;
        const Columns asked = m_rules.ofYear(columns);
        const Columns done = m_rules.done(columns, field);
        const bool isDoneInOther =
            !done.empty() && !asked.empty() && std::ranges::count(asked, done.front()) == 0;
        const bool isNextBeside = done.empty() && asked.size() == 1 &&
                                  field == ImportField::Direction &&
                                  std::ranges::any_of(columns, [this](const HeadedColumn &each) {
                                      return namesNextYear(each.heading, m_reader.year());
                                  });
        if (isDoneInOther || isNextBeside)
            return leaveOpen(columns);
        const bool isTaken = takes(done) || takes(asked) || takes(m_rules.final(columns, field)) ||
                             takes(m_rules.usual(columns, field)) || takes(m_rules.filled(columns));
        if (!isTaken)
            leaveOpen(columns);
    }

    /// Takes the field from the columns and asks which of them counts.
    void leaveOpen(const Columns &columns, const QStringList &headings)
    {
        m_mapping.undecided.push_back({m_meanings[columns.front()].field, headings});
        keep(columns, {});
    }

    void leaveOpen(const Headed &columns)
    {
        QStringList headings;
        for (const HeadedColumn &each : columns)
            headings << each.heading;
        leaveOpen(columnsOf(columns), headings);
    }

    /// Takes the field from columns below whose heading another year stands, or what nobody reads;
    /// not from those that are told apart there.
    void readBelow(ImportField field, const Headed &parts)
    {
        for (const std::size_t column : columnsOf(field)) {
            if (m_meanings[column].isKnown ||
                std::ranges::count(parts, column, &HeadedColumn::column) > 0)
                continue;
            const HeadingsBelow::Says says = m_below.says(column);
            if (says == HeadingsBelow::Says::OtherYear)
                m_meanings[column] = {.isRecognised = true, .otherYears = field};
            if (says == HeadingsBelow::Says::Unread)
                leaveOpen(headed({column}));
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
            isSplit = isSplit || !m_parts.back().empty();
        }
        if (!isSplit)
            return false;
        readBelow(ImportField::Department, {});
        for (std::size_t at = 0; at < std::size(yearFields); ++at)
            readBelow(yearFields[at], m_parts[at]);
        return true;
    }

    /// Chooses among the parts of a merged heading.
    void decideParts(const HeadingsBelow::Parts &parts, ImportField field)
    {
        const HeadingMeaning meaning = m_meanings[parts.front().column];
        m_meanings.resize(std::max(m_meanings.size(), parts.back().column + 1));
        const bool areOthers = m_below.areOfOtherYears(parts);
        for (const HeadedColumn &each : parts)
            m_meanings[each.column] =
                areOthers ? HeadingMeaning{.isRecognised = true, .otherYears = field} : meaning;
        if (!areOthers)
            decide(parts, field);
    }

    const ForeignTable &m_table;
    const HeadingReader &m_reader;
    ColumnMapping &m_mapping;
    Meanings &m_meanings;
    Row m_heading;
    HeadingsBelow m_below;
    const ColumnRules m_rules;
    std::vector<HeadingsBelow::Parts> m_parts; ///< of each of `yearFields`
    std::optional<GroupsOfYears> m_groups;
    Columns m_next; ///< for the year that follows, which this year's answers name
};

} // namespace

void chooseColumns(const ForeignTable &table, const HeadingReader &reader, ColumnMapping &mapping,
                   Meanings &meanings)
{
    Choice(table, reader, mapping, meanings).run();
}

} // namespace shisaku
