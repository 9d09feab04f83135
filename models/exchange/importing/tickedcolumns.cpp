#include "models/exchange/importing/tickedcolumns.h"

#include <algorithm>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Fewer may be anything: a heading A beside one B.
constexpr std::size_t fewestValues = 3;
/// Headings stand above the first hundred rows; as many tell what stands below them.
constexpr std::size_t rowsThatTell = 100;

/// Columns side by side, each headed by one value of a scale.
struct Run {
    std::size_t first = 0;
    QStringList values{}; ///< as the headings say them

    std::size_t end() const { return first + static_cast<std::size_t>(values.size()); }
};

bool isMark(const QString &text)
{
    static const QStringList marks = {u"○"_s, u"◯"_s, u"〇"_s, u"●"_s, u"◎"_s,  u"✓"_s,
                                      u"✔"_s, u"✅"_s, u"☑"_s,  u"■"_s, u"レ"_s, u"TRUE"_s};
    return marks.contains(text);
}

bool isNoMark(const QString &text)
{
    static const QStringList blanks = {u""_s, u"☐"_s, u"□"_s, u"-"_s, u"－"_s, u"―"_s, u"FALSE"_s};
    return blanks.contains(text);
}

class TickedColumns
{
public:
    TickedColumns(ForeignTable &table, const ImportValues &values, const HeadingReader &reader)
        : m_table(table)
        , m_values(values)
        , m_reader(reader)
    {
    }

    void join(ImportField scale)
    {
        for (std::size_t row = 0; row < std::min(rowsThatTell, m_table.rows.size()); ++row) {
            std::size_t column = 0;
            while (column < std::min(searchedColumns, m_table.rows[row].cells.size())) {
                const Run run = runAt(m_table.rows[row], column, scale);
                if (areMarked(row, run))
                    join(row, run, scale);
                column = std::max(run.end(), column + 1);
            }
        }
    }

private:
    Run runAt(const ForeignRow &row, std::size_t first, ImportField scale) const
    {
        Run run{.first = first};
        std::set<qint64> seen;
        for (std::size_t column = first; column < row.cells.size(); ++column) {
            const qint64 value = m_values.idOf(row.cells[column], scale);
            if (value == 0 || !seen.insert(value).second)
                break;
            run.values << row.cells[column].text.simplified();
        }
        return run;
    }

    /// Whether what stands below is marks, but for a few remarks.
    bool areMarked(std::size_t headings, const Run &run) const
    {
        if (static_cast<std::size_t>(run.values.size()) < fewestValues)
            return false;
        std::size_t marks = 0;
        std::size_t others = 0;
        const auto below = std::span(m_table.rows).subspan(headings + 1);
        for (const ForeignRow &row : below.first(std::min(rowsThatTell, below.size()))) {
            for (std::size_t column = run.first; column < run.end(); ++column) {
                const QString text = row.text(column).trimmed();
                if (isMark(text))
                    ++marks;
                else if (!isNoMark(text))
                    ++others;
            }
        }
        return marks > 0 && 10 * others <= marks;
    }

    void join(std::size_t headings, const Run &run, ImportField scale)
    {
        for (std::size_t at = headings; at < m_table.rows.size(); ++at) {
            ForeignRow &row = m_table.rows[at];
            if (run.first >= row.cells.size())
                continue;
            QStringList marked;
            for (std::size_t column = run.first; column < std::min(run.end(), row.cells.size());
                 ++column) {
                const QString text = row.cells[column].text.trimmed();
                const auto value = static_cast<qsizetype>(column - run.first);
                if (isMark(text))
                    marked << run.values[value];
                else if (!isNoMark(text))
                    marked << text;
                row.cells[column] = {};
            }
            if (at == headings && !isHeadedAbove(headings, run.first, scale))
                marked = QStringList{scale == ImportField::Grade ? u"評価"_s : u"方向性"_s};
            else if (at == headings)
                marked.clear();
            if (!marked.isEmpty())
                row.cells[run.first] = {ForeignCell::Kind::Text, marked.join(u"、"_s)};
        }
    }

    bool isHeadedAbove(std::size_t headings, std::size_t column, ImportField scale) const
    {
        return headings > 0 &&
               m_reader.meaning(m_table.rows[headings - 1].text(column)).field == scale;
    }

    ForeignTable &m_table;
    const ImportValues &m_values;
    const HeadingReader &m_reader;
};

} // namespace

void joinTickedColumns(ForeignTable &table, const ImportValues &values, const HeadingReader &reader)
{
    TickedColumns columns(table, values, reader);
    columns.join(ImportField::Grade);
    columns.join(ImportField::Direction);
    std::erase_if(table.rows, [](const ForeignRow &row) {
        return std::ranges::none_of(row.cells, &ForeignCell::isFilled);
    });
}

} // namespace shisaku
