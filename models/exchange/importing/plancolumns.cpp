#include "models/exchange/importing/plancolumns.h"

#include "models/exchange/importing/importvalues.h"
#include "models/exchange/importing/measurefinder.h"
#include "models/exchange/importing/rowkinds.h"
#include "models/exchange/importing/scalecolumns.h"
#include "models/exchange/importing/yearlesscolumns.h"
#include "models/exchange/importing/yearspans.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A column's titles are told by so many rows.
constexpr std::size_t rowsThatTell = 1'000;

MeasureFinder finderOf(const Plan &plan)
{
    MeasureFinder finder;
    for (const Measure &measure : plan.records<Measure>().all())
        finder.add(measure.number, measure.title);
    return finder;
}

class Columns
{
public:
    Columns(const ForeignTable &table, const Plan &plan, ColumnMapping &mapping)
        : m_table(table)
        , m_plan(plan)
        , m_mapping(mapping)
        , m_finder(finderOf(plan))
    {
    }

    /// Gives the titles to the first column in which at least every second cell is one of the plan.
    void findTitles(std::size_t numbers)
    {
        const auto told = rowsBelow(m_table, m_mapping, rowsThatTell);
        for (std::size_t column = 0; column < m_mapping.fields.size(); ++column) {
            if (column == numbers)
                continue;
            std::size_t filled = 0;
            std::size_t titles = 0;
            for (const ForeignRow &row : told) {
                const QString &text = row.text(column);
                filled += text.isEmpty() ? 0 : 1;
                titles += m_finder.byTitle(text) != MeasureFinder::none ? 1 : 0;
            }
            if (titles == 0 || 2 * titles < filled)
                continue;
            m_mapping.fields[column] = ImportField::Title;
            return;
        }
    }

    /// Below 施策, merged over two columns or beside 名称, may stand numbers and then titles. The
    /// column of these numbers; none where it is not so.
    std::optional<std::size_t> splitTitles(const HeadingReader &reader)
    {
        const auto numbers = m_mapping.columnOf(ImportField::Title);
        if (!numbers || reader.meaning(columnHeading(m_table, m_mapping, *numbers)).isKnown)
            return std::nullopt;
        const std::size_t titles = *numbers + 1;
        const bool isTaken =
            titles < m_mapping.fields.size() && m_mapping.fields[titles] != ImportField::Ignored;
        const QString heading = columnHeading(m_table, m_mapping, titles);
        if (isTaken || (!heading.isEmpty() && reader.meaning(heading).field != ImportField::Title))
            return std::nullopt;
        std::size_t numbered = 0;
        for (const ForeignRow &row : rowsBelow(m_table, m_mapping, rowsThatTell)) {
            const bool isNumbered = isNumber(row.text(*numbers));
            const bool isTitled = !row.text(titles).isEmpty() && !isNumber(row.text(titles));
            if (!row.text(*numbers).isEmpty() && isNumbered != isTitled)
                return std::nullopt; // a title alone, as in a table of one column
            numbered += isNumbered ? 1 : 0;
        }
        if (numbered == 0)
            return std::nullopt;
        m_mapping.fields.resize(std::max(m_mapping.fields.size(), titles + 1));
        m_mapping.fields[*numbers] = ImportField::Number;
        m_mapping.fields[titles] = ImportField::Title;
        return numbers;
    }

    /// A column 区分 or 時点 is the year's where years are all that stands in it.
    void findYears()
    {
        static const QStringList names = {u"区分"_s, u"時点"_s, u"年次"_s,    u"年"_s,
                                          u"対象"_s, u"期間"_s, u"実施年度"_s};
        for (std::size_t column = 0; column < m_mapping.fields.size(); ++column) {
            const QString heading = headingKey(columnHeading(m_table, m_mapping, column));
            if (m_mapping.fields[column] == ImportField::Ignored && names.contains(heading) &&
                holdsYears(column)) {
                m_mapping.fields[column] = ImportField::Year;
                return;
            }
        }
    }

    /// Rows of years below one measure are of these years, whatever the column is called; of others
    /// (計画 | 実績) nobody knows which row counts.
    void findRowKinds(const Year &year)
    {
        const auto column =
            m_mapping.isUsable() ? rowKindsColumn(m_table, m_mapping, year) : std::nullopt;
        if (!column)
            return;
        if (m_mapping.columnOf(ImportField::Year) || !holdsYears(*column)) {
            m_mapping.rowKinds = column;
            return;
        }
        m_mapping.fields.resize(std::max(m_mapping.fields.size(), *column + 1));
        m_mapping.fields[*column] = ImportField::Year;
    }

    /// What the goals of a first plan may be called, where no column is of goals.
    void findGoals()
    {
        static const QStringList names = {u"政策"_s,     u"政策名"_s,   u"分野"_s,
                                          u"大項目"_s,   u"基本方針"_s, u"基本方向"_s,
                                          u"重点目標"_s, u"政策目標"_s};
        for (std::size_t column = 0; column < m_mapping.fields.size(); ++column) {
            const QString heading = headingKey(columnHeading(m_table, m_mapping, column));
            if (m_mapping.fields[column] == ImportField::Ignored && names.contains(heading)) {
                m_mapping.fields[column] = ImportField::Goal;
                return;
            }
        }
    }

    /// 実施期間 holds the years in force of a first plan's measures, where no other column does.
    void findSpans()
    {
        if (m_mapping.columnOf(ImportField::InForceFrom) ||
            m_mapping.columnOf(ImportField::InForceTo))
            return;
        for (std::size_t column = 0; column < m_mapping.fields.size(); ++column) {
            if (m_mapping.fields[column] == ImportField::Ignored &&
                isSpanHeading(columnHeading(m_table, m_mapping, column))) {
                m_mapping.fields[column] = ImportField::InForceFrom;
                return;
            }
        }
    }

    /// A column 担当 holds persons rather than departments where hardly any cell is called as a
    /// department of the plan or as an office is.
    void checkDepartments()
    {
        const auto column = m_mapping.columnOf(ImportField::Department);
        if (!column || headingKey(columnHeading(m_table, m_mapping, *column)) != u"担当"_s)
            return;
        static const QRegularExpression office(
            u"(?:課|室|係|部|局|所|署|館|園|校|班|会|センター|ｾﾝﾀｰ|担当)$"_s);
        QSet<QString> known;
        for (const Evaluation &evaluation : m_plan.records<Evaluation>().all())
            known << evaluation.department;
        std::size_t filled = 0;
        std::size_t offices = 0;
        for (const ForeignRow &row : rowsBelow(m_table, m_mapping, rowsThatTell)) {
            const QString text = row.text(*column).trimmed();
            filled += text.isEmpty() ? 0 : 1;
            offices += known.contains(text) || office.match(text).hasMatch() ? 1 : 0;
        }
        if (2 * offices < filled)
            m_mapping.fields[*column] = ImportField::Ignored;
    }

    /// Whether the cells with digits are 1, 2, 3 … from the first row on.
    bool isCount(std::size_t column) const
    {
        int count = 0;
        for (const ForeignRow &row : rows()) {
            QString digits = row.text(column).normalized(QString::NormalizationForm_KC);
            digits.removeIf([](QChar c) { return !c.isDigit(); });
            if (!digits.isEmpty() && digits.toInt() != ++count)
                return false;
        }
        constexpr int fewest = 2; // one row tells nothing
        return count >= fewest;
    }

    /// Whether a row's title is one of the plan's, and its number that of another measure or none.
    bool contradicts(std::size_t numbers, std::size_t titles) const
    {
        return std::ranges::any_of(rows(), [&](const ForeignRow &row) {
            const int title = m_finder.byTitle(row.text(titles));
            const QString &number = row.text(numbers);
            return title >= 0 && !number.isEmpty() && m_finder.byNumber(number) != title;
        });
    }

    std::size_t countOf(std::size_t column) const
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            rows(), [&](const ForeignRow &row) { return !row.text(column).isEmpty(); }));
    }

private:
    /// As measures have them: 4, （４）, ④, No.4, R1-10.
    static bool isNumber(const QString &text)
    {
        static const QRegularExpression number(
            uR"(^\(?(?:No\.?\s*)?[A-Z]{0,3}[0-9]+(?:[-.][0-9]+)*\)?\.?$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return number.match(text.trimmed().normalized(QString::NormalizationForm_KC)).hasMatch();
    }

    /// A number alone is no year.
    bool holdsYears(std::size_t column) const
    {
        const auto isFigure = [](const QString &text) {
            return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        };
        bool any = false;
        for (const ForeignRow &row : rows()) {
            const QString &text = row.text(column);
            if (text.isEmpty())
                continue;
            any = true;
            if (isFigure(text) || readYearCell(row.cells[column]).kind != ReadValue::Kind::Value)
                return false;
        }
        return any;
    }

    std::span<const ForeignRow> rows() const { return rowsBelow(m_table, m_mapping); }

    const ForeignTable &m_table;
    const Plan &m_plan;
    ColumnMapping &m_mapping;
    const MeasureFinder m_finder;
};

std::size_t measuresIn(const Plan &plan, const Year &year)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(plan.records<Measure>().all(),
                              [&](const Measure &measure) { return measure.isInForce(year); }));
}

} // namespace

ColumnMapping planMapping(const ForeignTable &table, const Plan &plan, const HeadingReader &reader)
{
    ColumnMapping mapping = mappingOf(table, reader);
    checkScales(table, plan, reader, mapping);
    checkYearless(table, reader, mapping);
    Columns columns(table, plan, mapping);
    if (mapping.isUsable() && !mapping.columnOf(ImportField::Year))
        columns.findYears();
    if (mapping.isUsable() && plan.records<Goal>().all().empty() &&
        !mapping.columnOf(ImportField::Goal))
        columns.findGoals();
    if (mapping.isUsable() && plan.records<Measure>().all().empty())
        columns.findSpans();
    columns.checkDepartments();
    columns.findRowKinds(reader.year());
    const auto split =
        mapping.columnOf(ImportField::Number) ? std::nullopt : columns.splitTitles(reader);
    const auto numbers = mapping.columnOf(ImportField::Number);
    if (!numbers)
        return mapping;
    if (!mapping.columnOf(ImportField::Title))
        columns.findTitles(*numbers);
    const bool isWeak = split || reader.meaning(columnHeading(table, mapping, *numbers)).isWeak;
    if (!isWeak || !columns.isCount(*numbers))
        return mapping;
    const auto titles = mapping.columnOf(ImportField::Title);
    if (titles && columns.contradicts(*numbers, *titles))
        mapping.fields[*numbers] = ImportField::Ignored;
    mapping.mayBeCount = !titles && columns.countOf(*numbers) < measuresIn(plan, reader.year());
    return mapping;
}

} // namespace shisaku
