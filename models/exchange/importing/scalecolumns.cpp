#include "models/exchange/importing/scalecolumns.h"

#include "models/domain/text.h"
#include "models/exchange/importing/headingremarks.h"
#include "models/exchange/importing/headingwords.h"
#include "models/exchange/importing/importvalues.h"
#include "models/exchange/importing/rowwords.h"
#include "models/exchange/importing/unusedcolumns.h"
#include "models/exchange/importing/yearsabove.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// So many rows tell what stands in a column.
constexpr std::size_t rowsThatTell = 200;

/// Whether a later stage says by it that it agrees with the one beside it, or says nothing yet.
bool isReference(const QString &text)
{
    static const QSet<QString> words = {
        u"-"_s,      u"→"_s,        u"="_s,        u"○"_s,        u"同左"_s,     u"左に同じ"_s,
        u"同じ"_s,   u"同上"_s,     u"左記"_s,     u"左記同様"_s, u"妥当"_s,     u"適当"_s,
        u"適正"_s,   u"適切"_s,     u"了"_s,       u"了承"_s,     u"承認"_s,     u"可"_s,
        u"済"_s,     u"異議なし"_s, u"変更なし"_s, u"変更無し"_s, u"修正なし"_s, u"未評価"_s,
        u"検討中"_s, u"確認中"_s,   u"調整中"_s,   u"未定"_s};
    QString key = unspacedKey(text);
    if (key.startsWith(u'(') && key.endsWith(u')'))
        key = key.sliced(1, key.size() - 2);
    return isDitto(text) || words.contains(key);
}

/// What stands before a reason: B：遅れあり.
QString beforeReason(const QString &text)
{
    static const QRegularExpression reason(u"[:：(（、,。\n]"_s);
    return text.left(text.indexOf(reason)).trimmed();
}

class Scales
{
public:
    Scales(const ForeignTable &table, const Plan &plan, const HeadingReader &reader,
           ColumnMapping &mapping)
        : m_table(table)
        , m_year(reader.year())
        , m_reader(reader)
        , m_plan(plan)
        , m_values(plan)
        , m_mapping(mapping)
        , m_rows(rowsBelow(table, mapping, rowsThatTell))
    {
        for (const ImportField field : mapping.fields)
            m_meanings.push_back({.field = field});
        std::size_t columns = m_mapping.fields.size();
        for (const ForeignRow &row : m_rows)
            columns = std::max(columns, std::min(row.cells.size(), searchedColumns));
        m_mapping.fields.resize(columns, ImportField::Ignored);
    }

    void run()
    {
        for (const ImportField field :
             {ImportField::Achievement, ImportField::NextSteps, ImportField::Reason})
            checkTexts(field);
        for (const ImportField field : {ImportField::Grade, ImportField::Direction})
            checkScale(field);
    }

private:
    QString heading(std::size_t column) const
    {
        const QString text = columnHeading(m_table, m_mapping, column).simplified();
        return text.isEmpty() ? blankHeadingName(column) : text;
    }

    HeadingMeaning meaning(std::size_t column) const
    {
        return m_reader.meaning(columnHeading(m_table, m_mapping, column));
    }

    /// What a cell says of the scale with a reason behind it; zero for none.
    qint64 reasonedValueOf(const ForeignRow &row, std::size_t column, ImportField scale) const
    {
        if (column >= row.cells.size())
            return 0;
        ForeignCell cell = row.cells[column];
        cell.text = beforeReason(cell.text);
        return m_values.idOf(cell, scale);
    }

    /// Whether all that stands in the column is of the scale, or agrees with another stage.
    bool isStage(std::size_t column, ImportField scale) const
    {
        return std::ranges::all_of(m_rows, [&](const ForeignRow &row) {
            const QString &text = row.text(column);
            return text.isEmpty() || isReference(text) ||
                   reasonedValueOf(row, column, scale) != 0 ||
                   m_values.saysNone(row.cells[column], scale);
        });
    }

    /// Whether they say two things of one measure.
    bool differ(std::size_t left, std::size_t right, ImportField scale) const
    {
        return std::ranges::any_of(m_rows, [&](const ForeignRow &row) {
            const qint64 one = reasonedValueOf(row, left, scale);
            const qint64 other = reasonedValueOf(row, right, scale);
            return one != 0 && other != 0 && one != other;
        });
    }

    /// Whether somebody has to choose between them.
    bool contradict(std::size_t left, std::size_t right, ImportField scale) const
    {
        if (holds(left, scale) && holds(right, scale))
            return !isAlike(left, right);
        return isStage(left, scale) && isStage(right, scale) && differ(left, right, scale);
    }

    /// Whether nearly all of what stands in the column is of the scale; in so many cells.
    bool holds(std::size_t column, ImportField scale, std::size_t fewest = 1) const
    {
        std::size_t filled = 0;
        std::size_t named = 0;
        for (const ForeignRow &row : m_rows) {
            if (row.text(column).isEmpty())
                continue;
            ++filled;
            named += m_values.idOf(row.cells[column], scale) != 0 ? 1 : 0;
        }
        return named >= fewest && 10 * named >= 8 * filled;
    }

    void checkTexts(ImportField field)
    {
        const auto at = m_mapping.columnOf(field);
        if (!at || meaning(*at).isKnown)
            return;
        const std::size_t column = *at;
        // Where the heading leaves no doubt, one answer may be a single word.
        constexpr std::size_t several = 3;
        const bool isUsual = headingKey(heading(column)) == usualHeading(field);
        const std::size_t fewest = isUsual ? several : 1;
        for (const ImportField scale : {ImportField::Grade, ImportField::Direction}) {
            if (!holds(column, scale, fewest))
                continue;
            if (!m_mapping.columnOf(scale))
                m_mapping.undecided.push_back({scale, {heading(column)}});
            m_mapping.fields[column] = ImportField::Ignored;
            return;
        }
    }

    /// Whether the heading, or what stands above it, says that the column is the year's.
    bool isTold(std::size_t column, const GroupsOfYears &groups) const
    {
        const QString text = columnHeading(m_table, m_mapping, column);
        return meaning(column).isKnown || isFinal(text) || groups.above(column).asked ||
               namedYears(unspacedKey(text), m_year).asked;
    }

    /// Whether it says that it is not; of a year the overall evaluation may be another stage.
    bool isToldOther(std::size_t column, const GroupsOfYears &groups) const
    {
        const QString text = columnHeading(m_table, m_mapping, column);
        const HeadingMeaning meant = m_reader.meaning(text);
        QString key = unspacedKey(text);
        if (!m_year.isOverall() && key.contains(u"総合評価"_s))
            return namedYears(key.replace(u"総合評価"_s, u"評価"_s), m_year).other;
        const YearsAbove above = groups.above(column);
        return meant.isKnown || meant.otherYears != ImportField::Ignored ||
               (above.other && !above.asked) || namedYears(key, m_year).other;
    }

    /// Whether it judges one side of the measure: 妥当性, 有効性, 効率性.
    static bool isAspect(const QString &heading)
    {
        return heading.endsWith(u'性') && !heading.contains(u"方向性"_s);
    }

    bool isAlike(std::size_t left, std::size_t right) const
    {
        return std::ranges::all_of(rowsBelow(m_table, m_mapping), [&](const ForeignRow &row) {
            return row.text(left) == row.text(right);
        });
    }

    bool isBlank(std::size_t column) const
    {
        return columnHeading(m_table, m_mapping, column).trimmed().isEmpty() &&
               std::ranges::all_of(
                   m_rows, [column](const ForeignRow &row) { return row.text(column).isEmpty(); });
    }

    /// Whether it lists the scale beside the table: behind a blank column, from its first
    /// on in its order, each once.
    bool isLegend(std::size_t column, ImportField scale) const
    {
        std::size_t before = column;
        while (before > 0 && m_mapping.fields[before - 1] == ImportField::Ignored &&
               !isBlank(before - 1))
            --before;
        if (before == 0 || !isBlank(before - 1))
            return false;
        constexpr std::size_t fewest = 3;
        std::size_t listed = 0;
        std::size_t last = 0;
        for (const ForeignRow &row : m_rows) {
            if (column >= row.cells.size() || m_values.idOf(row.cells[column], scale) == 0)
                continue;
            const std::size_t place = placeIn(scale, row.cells[column]);
            if (listed == 0 ? place > 0 : place <= last)
                return false;
            last = place;
            ++listed;
        }
        return listed >= fewest;
    }

    std::size_t placeIn(ImportField scale, const ForeignCell &cell) const
    {
        const auto placeOf = [](const auto &records, qint64 id) {
            const auto at = std::ranges::find_if(
                records, [id](const auto &record) { return record.id.value == id; });
            return static_cast<std::size_t>(at - records.begin());
        };
        return scale == ImportField::Grade
                   ? placeOf(m_plan.grades(), m_values.idOf(cell, scale))
                   : placeOf(m_plan.directions(), m_values.idOf(cell, scale));
    }

    /// Whether it says that the column judges: 達成度, 検証結果; not 優先度, which is A to C, too.
    bool isJudgement(std::size_t column, ImportField scale) const
    {
        static const QRegularExpression judges(
            u"評価|評定|評点|判定|達成|進捗|到達|点検|検証|ランク"_s);
        return scale == ImportField::Direction || heading(column).contains(judges);
    }

    /// Columns that hold the scale, where no heading is of it.
    void askForScale(ImportField scale, const GroupsOfYears &groups)
    {
        QStringList open;
        for (std::size_t column = 0; column < m_mapping.fields.size(); ++column) {
            if (m_mapping.fields[column] == ImportField::Ignored && !isToldOther(column, groups) &&
                isJudgement(column, scale) && !isAspect(heading(column)) && holds(column, scale) &&
                !isLegend(column, scale))
                open << heading(column);
        }
        if (!open.isEmpty())
            m_mapping.undecided.push_back({scale, open});
    }

    /// Whether its heading lists grades of another scale: 評価（S・A・B・C・D）.
    bool listsOtherScale(std::size_t column) const
    {
        static const QRegularExpression letters(u"(?<![A-Za-z])[A-Z]{1,2}(?![A-Za-z])"_s);
        const QString text =
            columnHeading(m_table, m_mapping, column).normalized(QString::NormalizationForm_KC);
        qsizetype listed = 0;
        bool isOther = false;
        for (auto all = letters.globalMatch(text); all.hasNext(); ++listed) {
            const QString letter = all.next().captured();
            isOther = isOther || std::ranges::none_of(m_plan.grades(), [&](const Grade &grade) {
                          return grade.code == letter;
                      });
        }
        return listed > 1 && isOther;
    }

    bool isAsked(ImportField scale) const
    {
        return std::ranges::count(m_mapping.undecided, scale, &OpenQuestion::field) > 0;
    }

    void checkScale(ImportField scale)
    {
        if (m_rows.empty() || isAsked(scale))
            return;
        const auto headings =
            std::ranges::find(m_table.rows, m_mapping.headingRow, &ForeignRow::number);
        const GroupsOfYears groups(m_table, headings, m_meanings, m_year);
        const auto at = m_mapping.columnOf(scale);
        if (!at)
            return askForScale(scale, groups);
        const std::size_t column = *at;
        if (scale == ImportField::Grade && !meaning(column).isKnown && listsOtherScale(column)) {
            m_mapping.fields[column] = ImportField::Ignored;
            m_mapping.undecided.push_back({scale, {heading(column)}});
            return;
        }
        if (isTold(column, groups))
            return;
        QStringList open{heading(column)};
        for (std::size_t other = 0; other < m_mapping.fields.size(); ++other) {
            const HeadingMeaning meant = meaning(other);
            const bool isDecided = meant.field == scale && !meant.isWeak; // by its heading
            if (m_mapping.fields[other] == ImportField::Ignored && !isDecided &&
                !isToldOther(other, groups) && !isAspect(heading(other)) &&
                contradict(column, other, scale) && !isLegend(other, scale))
                open << heading(other);
        }
        if (open.size() < 2)
            return;
        m_mapping.fields[column] = ImportField::Ignored;
        m_mapping.undecided.push_back({scale, open});
    }

    const ForeignTable &m_table;
    const Year &m_year;
    const HeadingReader &m_reader;
    const Plan &m_plan;
    const ImportValues m_values;
    ColumnMapping &m_mapping;
    std::span<const ForeignRow> m_rows; ///< below the headings
    Meanings m_meanings;
};

} // namespace

void checkScales(const ForeignTable &table, const Plan &plan, const HeadingReader &reader,
                 ColumnMapping &mapping)
{
    const std::size_t columns = mapping.fields.size();
    if (!mapping.isUsable())
        return;
    Scales(table, plan, reader, mapping).run();
    mapping.fields.resize(columns);
}

} // namespace shisaku
