#include "models/exchange/importing/stackedtables.h"

#include "models/domain/text.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/tableyear.h"

#include <QVarLengthArray>

#include <algorithm>
#include <iterator>

namespace shisaku
{
namespace
{

/// Rows of headings that stand together; the first and the last of them.
struct Block {
    std::size_t first = 0;
    std::size_t last = 0;
};

bool isCount(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isNumber(); });
}

constexpr qsizetype fewestHeadings = 2;
/// Headings in other words, or below titles of their own, that are looked at.
constexpr std::size_t mostLooks = 1'000;
/// So many rows above headings may be their titles: the headings are found below them.
constexpr std::size_t mostTitleRows = searchedRows / 2;

/// Whether the row names a measure's column, and most of it is headings. It is asked of 100,000
/// rows, nearly all of which hold a number or texts that other rows hold too.
bool isHeadingRow(const ForeignRow &row, const HeadingReader &reader)
{
    qsizetype filled = 0;
    QVarLengthArray<const QString *, 32> unread;
    for (const ForeignCell &cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        if (isCount(cell.text))
            return false;
        ++filled;
        if (!reader.isKnownAsOther(cell.text))
            unread.push_back(&cell.text);
    }
    const qsizetype mostOthers = std::min(filled / 2, filled - fewestHeadings);
    qsizetype others = filled - unread.size();
    qsizetype recognised = 0;
    bool namesMeasure = false;
    // Each row begins at another text, so that what stands in many rows is soon known.
    for (qsizetype at = 0; at < unread.size() && others <= mostOthers; ++at) {
        const HeadingMeaning meaning = reader.meaning(*unread[(at + row.number) % unread.size()]);
        ++(meaning.isRecognised ? recognised : others);
        namesMeasure = namesMeasure || meaning.field == ImportField::Number ||
                       meaning.field == ImportField::Title;
    }
    return namesMeasure && recognised >= fewestHeadings && others <= mostOthers;
}

std::ptrdiff_t filledCells(const ForeignRow &row)
{
    return std::ranges::count_if(row.cells,
                                 [](const ForeignCell &cell) { return !cell.text.isEmpty(); });
}

/// Whether years stand in it side by side, above the columns of each.
bool isRowOfYears(const ForeignRow &row, const Year &year)
{
    return filledCells(row) > 1 && std::ranges::all_of(row.cells, [&](const ForeignCell &cell) {
               const NamedYears named = namedYears(unspacedKey(cell.text), year);
               return cell.text.isEmpty() || named.asked || named.other;
           });
}

std::vector<Block> headingBlocks(const std::vector<ForeignRow> &rows, const HeadingReader &reader)
{
    std::vector<Block> blocks;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!isHeadingRow(rows[at], reader))
            continue;
        const bool isBelowYears = at > 0 && rows[at].number - rows[at - 1].number <= 2 &&
                                  isRowOfYears(rows[at - 1], reader.year());
        if (!blocks.empty() && blocks.back().last + 1 == at)
            blocks.back().last = at;
        else
            blocks.push_back({isBelowYears ? at - 1 : at, at});
    }
    return blocks;
}

/// Whether it is a single text in the first columns.
bool isTitle(const ForeignRow &row)
{
    constexpr std::ptrdiff_t titleColumns = 2;
    const auto first = std::ranges::find_if(
        row.cells, [](const ForeignCell &cell) { return !cell.text.isEmpty(); });
    return filledCells(row) < 2 && first - row.cells.begin() < titleColumns;
}

/// A table's rows cut where its columns come to mean something else.
class Cutter
{
public:
    Cutter(ForeignTable table, const HeadingReader &reader)
        : m_table(std::move(table))
        , m_reader(reader)
        , m_blocks(headingBlocks(m_table.rows, reader))
    {
    }

    std::vector<ForeignTable> run()
    {
        std::vector<ForeignTable> parts;
        if (m_blocks.size() < 2) {
            parts.push_back(std::move(m_table));
            return parts;
        }
        std::size_t looks = 0;
        parts.push_back(part());
        std::size_t done = 0;
        Block current = m_blocks.front();
        ColumnMapping mapping = sample(0, current);
        for (std::size_t at = 1; at < m_blocks.size(); ++at) {
            const Block &block = m_blocks[at];
            const std::size_t start = startOf(block, m_blocks[at - 1].last + 1);
            bool isOther = start != block.first || !isSame(current, block);
            if (isOther && ++looks > mostLooks)
                return {};
            const ColumnMapping next = isOther ? sample(start, block) : ColumnMapping();
            isOther = isOther && !isSame(mapping, next);
            move(done, isOther ? start : block.first, parts.back());
            done = isOther ? start : block.last + 1;
            current = block; // the rows of the one before may have gone to their part
            if (!isOther)
                continue;
            parts.push_back(part());
            mapping = next;
        }
        move(done, m_table.rows.size(), parts.back());
        shareMerges(parts);
        return parts;
    }

private:
    ForeignTable part() const
    {
        return {.file = m_table.file, .sheet = m_table.sheet, .hidden = m_table.hidden, .rows = {}};
    }

    void move(std::size_t from, std::size_t to, ForeignTable &part)
    {
        const auto begin = m_table.rows.begin();
        std::move(begin + static_cast<std::ptrdiff_t>(from),
                  begin + static_cast<std::ptrdiff_t>(to), std::back_inserter(part.rows));
    }

    /// Each goes to the part in which its cell stands.
    void shareMerges(std::vector<ForeignTable> &parts) const
    {
        auto part = parts.begin();
        for (const ForeignMerge &merge : m_table.merges) {
            while (part != parts.end() &&
                   (part->rows.empty() || part->rows.back().number < merge.firstRow))
                ++part;
            if (part == parts.end())
                return;
            part->merges.push_back(merge);
        }
    }

    /// What the headings and the titles above them tell.
    ColumnMapping sample(std::size_t from, const Block &block) const
    {
        ForeignTable rows = part();
        const auto begin = m_table.rows.begin();
        std::copy(begin + static_cast<std::ptrdiff_t>(from),
                  begin + static_cast<std::ptrdiff_t>(block.last + 1),
                  std::back_inserter(rows.rows));
        return mappingOf(rows, m_reader);
    }

    static bool isSame(const ColumnMapping &left, const ColumnMapping &right)
    {
        const auto fieldAt = [](const ColumnMapping &mapping, std::size_t column) {
            return column < mapping.fields.size() ? mapping.fields[column] : ImportField::Ignored;
        };
        for (std::size_t column = 0; column < std::max(left.fields.size(), right.fields.size());
             ++column) {
            if (fieldAt(left, column) != fieldAt(right, column))
                return false;
        }
        return left.otherYear.isEmpty() == right.otherYear.isEmpty() &&
               left.example.isEmpty() == right.example.isEmpty();
    }

    bool isSame(const Block &left, const Block &right) const
    {
        const auto &rows = m_table.rows;
        if (left.last - left.first != right.last - right.first)
            return false;
        for (std::size_t at = 0; at <= left.last - left.first; ++at) {
            if (rows[left.first + at].cells != rows[right.first + at].cells)
                return false;
        }
        return true;
    }

    /// Where the titles of a block begin. What stands in other columns is a title only where a
    /// blank row divides it from the table above.
    std::size_t startOf(const Block &block, std::size_t least) const
    {
        least = std::max(least, block.first - std::min(block.first, mostTitleRows));
        std::size_t start = block.first;
        while (start > least && isTitle(m_table.rows[start - 1]))
            --start;
        const auto &rows = m_table.rows;
        std::size_t further = start;
        while (further > least &&
               (filledCells(rows[further - 1]) == 0 || isTitle(rows[further - 1]) ||
                isTitleRow(rows[further - 1], m_reader.year())))
            --further;
        const bool isApart = further > 0 && (filledCells(rows[further]) == 0 ||
                                             rows[further].number > rows[further - 1].number + 1);
        return isApart ? further : start;
    }

    ForeignTable m_table;
    const HeadingReader &m_reader;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<ForeignTable> stackedTables(ForeignTable table, const HeadingReader &reader)
{
    return Cutter(std::move(table), reader).run();
}

} // namespace shisaku
