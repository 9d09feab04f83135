#include "models/exchange/importing/yearlesscolumns.h"

#include "models/domain/text.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/yearsabove.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Longer texts above the headings are notes.
constexpr qsizetype longestTitle = 80;

class Yearless
{
public:
    Yearless(const ForeignTable &table, const HeadingReader &reader, ColumnMapping &mapping)
        : m_table(table)
        , m_year(reader.year())
        , m_reader(reader)
        , m_mapping(mapping)
    {
    }

    void run()
    {
        for (std::size_t column = 0; column < m_mapping.fields.size(); ++column) {
            const ImportField field = m_reader.meaning(heading(column)).otherYears;
            const bool isResult = field == ImportField::Grade || field == ImportField::Direction ||
                                  field == ImportField::Achievement;
            if (isResult && namesEarlier(heading(column)))
                m_earlier.push_back({column, field});
        }
        if (m_earlier.empty() || hasGroups())
            return;
        for (const ImportField field : {ImportField::Grade, ImportField::Direction})
            check(field);
        for (const std::size_t column : m_open) // only now, since each is a sign for the others
            m_mapping.fields[column] = ImportField::Ignored;
    }

private:
    struct Earlier {
        std::size_t column;
        ImportField field;
    };

    QString heading(std::size_t column) const { return columnHeading(m_table, m_mapping, column); }

    bool namesEarlier(const QString &text) const
    {
        static const QStringList words = {u"前年"_s, u"昨年"_s, u"前々年"_s, u"前回"_s};
        const QString key = unspacedKey(text);
        const std::vector<int> years = titleYears(key, m_year.fiscalYear, YearForm::Title).singles;
        return std::ranges::any_of(words,
                                   [&](const QString &word) { return key.contains(word); }) ||
               (!years.empty() && std::ranges::max(years) < m_year.fiscalYear);
    }

    /// Years above groups of columns say whose they are.
    bool hasGroups() const
    {
        return std::ranges::any_of(m_table.rows, [this](const ForeignRow &row) {
            return row.number < m_mapping.headingRow && isRowOfGroups(row, m_year);
        });
    }

    /// Whether a title, the sheet or a heading names the year.
    bool isYearNamed() const
    {
        const auto names = [this](const QString &text) {
            return text.size() <= longestTitle && namedYears(unspacedKey(text), m_year).asked;
        };
        if (names(m_table.sheet))
            return true;
        for (const ForeignRow &row : m_table.rows) {
            if (row.number > m_mapping.headingRow)
                break;
            if (std::ranges::any_of(row.cells,
                                    [&](const ForeignCell &cell) { return names(cell.text); }))
                return true;
        }
        return false;
    }

    void check(ImportField field)
    {
        // Beside an earlier one of its own (前年度評価 | 評価) the bare word means this year.
        const auto at = m_mapping.columnOf(field);
        if (!at || std::ranges::count(m_earlier, field, &Earlier::field) > 0)
            return;
        const std::size_t column = *at;
        const QString text = heading(column);
        if (m_reader.meaning(text).isKnown || namedYears(unspacedKey(text), m_year).asked)
            return;
        const bool isNamed = isYearNamed();
        const bool isOpen = std::ranges::any_of(m_earlier, [&](const Earlier &earlier) {
            // Of both years: whose is what stands between them?
            if (const auto own = m_mapping.columnOf(earlier.field))
                return earlier.column < column && column < *own;
            return !isNamed;
        });
        if (!isOpen)
            return;
        m_mapping.undecided.push_back({field, {text.simplified()}, true});
        m_open.push_back(column);
    }

    const ForeignTable &m_table;
    const Year &m_year;
    const HeadingReader &m_reader;
    ColumnMapping &m_mapping;
    std::vector<Earlier> m_earlier;
    std::vector<std::size_t> m_open;
};

} // namespace

void checkYearless(const ForeignTable &table, const HeadingReader &reader, ColumnMapping &mapping)
{
    if (reader.year().isOverall() || !mapping.isUsable())
        return;
    Yearless(table, reader, mapping).run();
}

} // namespace shisaku
