#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrecord.h"
#include "models/exchange/reading/foreignstream.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace shisaku
{
namespace
{

constexpr qsizetype largestRecord = 256 << 20;
constexpr qsizetype longestSentence = 2'000;
constexpr qsizetype needsMore = 0;
constexpr qsizetype isWrong = -1;

QString textOf(QByteArrayView bytes)
{
    QString text(bytes.size() / qsizetype(sizeof(QChar)), Qt::Uninitialized);
    std::memcpy(text.data(), bytes.data(), std::size_t(text.size()) * sizeof(QChar));
    return text;
}

bool isBefore(const ForeignMerge &left, const ForeignMerge &right)
{
    return std::pair(left.firstRow, left.column) < std::pair(right.firstRow, right.column);
}

/// Goes through the cells and texts of a block.
class BlockCells
{
public:
    BlockCells(const char *cells, QByteArrayView texts)
        : m_cell(cells)
        , m_texts(texts)
    {
    }

    bool isAtEnd() const { return m_texts.isEmpty(); }

    /// The text's bytes; nothing where it is no cell.
    std::optional<QByteArrayView> next(ForeignCell::Kind &cellKind)
    {
        const auto head = valueAt<quint32>(m_cell);
        m_cell += sizeof(quint32);
        const quint32 kind = head >> kindShift;
        const qsizetype bytes = qsizetype(head & lengthMask) * qsizetype(sizeof(QChar));
        if (kind > quint32(ForeignCell::Kind::Struck) || bytes > m_texts.size())
            return std::nullopt;
        cellKind = ForeignCell::Kind(kind);
        const QByteArrayView text = m_texts.first(bytes);
        m_texts = m_texts.sliced(bytes);
        return text;
    }

private:
    const char *m_cell;
    QByteArrayView m_texts;
};

} // namespace

bool ForeignStreamReader::take(QByteArrayView bytes)
{
    m_pending += bytes;
    QByteArrayView rest = m_pending;
    if (!m_started) {
        if (rest.size() < streamMagicSize)
            return QByteArrayView(streamMagic, streamMagicSize).startsWith(rest);
        if (!rest.startsWith(QByteArrayView(streamMagic, streamMagicSize)))
            return false;
        m_started = true;
        rest = rest.sliced(streamMagicSize);
    }
    while (!rest.isEmpty()) {
        const qsizetype size = readRecord(rest);
        if (size == isWrong)
            return false;
        if (size == needsMore)
            break;
        rest = rest.sliced(size);
    }
    m_pending.remove(0, m_pending.size() - rest.size());
    return true;
}

ForeignFile ForeignStreamReader::takeFile()
{
    return std::exchange(m_file, {});
}

qsizetype ForeignStreamReader::readRecord(QByteArrayView bytes)
{
    if (m_complete)
        return isWrong;
    if (bytes.size() < qsizetype(sizeof(RecordHead)))
        return needsMore;
    const auto head = valueAt<RecordHead>(bytes.data());
    if (head.size > largestRecord)
        return isWrong;
    const qsizetype size = qsizetype(sizeof(RecordHead)) + qsizetype(head.size);
    if (bytes.size() < size)
        return needsMore;
    return readContent(head.type, bytes.first(size).sliced(sizeof(RecordHead))) ? size : isWrong;
}

bool ForeignStreamReader::readContent(quint32 type, QByteArrayView content)
{
    switch (type) {
    case TableRecord:
        return readTable(content);
    case BlockRecord:
        return readBlock(content);
    case MergesRecord:
        return readMerges(content);
    case RefusalRecord:
        return readRefusal(content);
    case EndRecord:
        m_complete = true;
        return content.isEmpty();
    default:
        return false;
    }
}

bool ForeignStreamReader::readTable(QByteArrayView content)
{
    if (content.size() % 2 != 1 || m_file.tables.size() == std::size_t(mostTables))
        return false;
    m_characters += content.size() / 2;
    if (m_characters > mostCharacters)
        return false;
    m_file.tables.push_back({{}, textOf(content.sliced(1)), content.front() != 0, {}});
    return true;
}

bool ForeignStreamReader::readBlock(QByteArrayView content)
{
    if (m_file.tables.empty() || content.size() < qsizetype(sizeof(BlockHead)))
        return false;
    const auto head = valueAt<BlockHead>(content.data());
    m_rows += head.rows;
    m_cells += head.cells;
    m_characters += head.characters;
    if (m_rows > mostRows || m_cells > mostCells || m_characters > mostCharacters)
        return false;
    const qsizetype heads = qsizetype(sizeof(BlockHead)) +
                            qsizetype(head.rows) * qsizetype(sizeof(RowHead)) +
                            qsizetype(head.cells) * qsizetype(sizeof(quint32));
    if (content.size() != heads + qsizetype(head.characters) * qsizetype(sizeof(QChar)))
        return false;
    const char *row = content.data() + sizeof(BlockHead);
    BlockCells cells(row + head.rows * sizeof(RowHead), content.sliced(heads));
    quint32 cellsLeft = head.cells;
    std::vector<ForeignRow> &rows = m_file.tables.back().rows;
    for (quint32 i = 0; i < head.rows; ++i, row += sizeof(RowHead)) {
        const auto rowHead = valueAt<RowHead>(row);
        const int before = rows.empty() ? 0 : rows.back().number;
        if (rowHead.cells > cellsLeft || rowHead.number > quint32(INT_MAX) ||
            int(rowHead.number) <= before)
            return false;
        cellsLeft -= rowHead.cells;
        rows.push_back({int(rowHead.number), std::vector<ForeignCell>(rowHead.cells)});
        for (ForeignCell &cell : rows.back().cells) {
            const auto text = cells.next(cell.kind);
            if (!text)
                return false;
            if (!text->isEmpty())
                cell.text = sharedText(*text);
        }
    }
    m_done = head.done;
    m_whole = head.whole;
    return cellsLeft == 0 && cells.isAtEnd();
}

/// A text that stood there not long ago is shared: columns often say the same, and memory is what
/// takes the time here.
const QString &ForeignStreamReader::sharedText(QByteArrayView bytes)
{
    const std::string_view view(bytes.data(), std::size_t(bytes.size()));
    QString &recent = m_recentTexts[std::hash<std::string_view>()(view) % m_recentTexts.size()];
    if (bytesOfText(recent) != bytes)
        recent = textOf(bytes);
    return recent;
}

bool ForeignStreamReader::readMerges(QByteArrayView content)
{
    constexpr qsizetype size = sizeof(MergeHead);
    if (m_file.tables.empty() || m_file.tables.back().rows.empty() || content.size() % size != 0)
        return false;
    ForeignTable &table = m_file.tables.back();
    const auto end = quint32(table.rows.back().number);
    m_merges += content.size() / size;
    if (m_merges > mostMerges || !table.merges.empty())
        return false;
    table.merges.reserve(std::size_t(content.size() / size));
    for (qsizetype at = 0; at < content.size(); at += size) {
        const auto head = valueAt<MergeHead>(content.data() + at);
        if (head.column >= quint32(mostColumns) || head.firstRow < 1 ||
            head.firstRow >= head.lastRow || head.lastRow > end)
            return false;
        const ForeignMerge merge{int(head.column), int(head.firstRow), int(head.lastRow)};
        if (!table.merges.empty() && !isBefore(table.merges.back(), merge))
            return false;
        table.merges.push_back(merge);
    }
    return true;
}

bool ForeignStreamReader::readRefusal(QByteArrayView content)
{
    m_file.tables.clear();
    m_file.refusal = textOf(content).left(longestSentence);
    m_complete = true;
    return content.size() % 2 == 0 && !m_file.refusal.isEmpty();
}

} // namespace shisaku
