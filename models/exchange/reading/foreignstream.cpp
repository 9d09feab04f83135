#include "models/exchange/reading/foreignstream.h"

#include "models/exchange/reading/foreignrecord.h"

#include <QIODevice>

namespace shisaku
{
namespace
{

constexpr qsizetype charactersOfBlock = 1 << 18;
constexpr std::size_t cellsOfBlock = 1 << 16;

QByteArrayView bytesOfValues(const std::vector<quint32> &values)
{
    return {reinterpret_cast<const char *>(values.data()),
            qsizetype(values.size() * sizeof(quint32))};
}

} // namespace

ForeignStreamWriter::ForeignStreamWriter(QIODevice &out)
    : m_out(out)
{
    m_out.write(streamMagic, streamMagicSize);
}

void ForeignStreamWriter::startTable(const QString &sheet, bool hidden)
{
    writeBlock();
    writeRecord(TableRecord, QByteArray(1, char(hidden)) + bytesOfText(sheet).toByteArray());
}

void ForeignStreamWriter::addRow(int number, std::span<const CellText> cells)
{
    m_rows.push_back(quint32(number));
    m_rows.push_back(quint32(cells.size()));
    for (const CellText &cell : cells) {
        m_cells.push_back(quint32(cell.kind) << kindShift | quint32(cell.text.size()));
        m_texts += cell.text;
    }
    if (m_texts.size() >= charactersOfBlock || m_cells.size() >= cellsOfBlock)
        writeBlock();
}

void ForeignStreamWriter::addMerges(std::span<const ForeignMerge> merges)
{
    writeBlock();
    QByteArray content;
    content.reserve(qsizetype(merges.size() * sizeof(MergeHead)));
    for (const ForeignMerge &merge : merges)
        content += bytesOfValue(
            MergeHead{quint32(merge.column), quint32(merge.firstRow), quint32(merge.lastRow)});
    writeRecord(MergesRecord, content);
}

void ForeignStreamWriter::setProgress(qint64 done, qint64 whole)
{
    m_done = done;
    m_whole = whole;
}

void ForeignStreamWriter::refuse(const QString &sentence)
{
    writeRecord(RefusalRecord, bytesOfText(sentence));
}

void ForeignStreamWriter::finish()
{
    writeBlock();
    writeRecord(EndRecord, {});
}

void ForeignStreamWriter::writeBlock()
{
    if (m_rows.empty())
        return;
    const BlockHead head{m_done,
                         m_whole,
                         quint32(m_rows.size() / 2),
                         quint32(m_cells.size()),
                         quint32(m_texts.size()),
                         0};
    QByteArray content;
    content += bytesOfValue(head);
    content += bytesOfValues(m_rows);
    content += bytesOfValues(m_cells);
    content += bytesOfText(m_texts);
    writeRecord(BlockRecord, content);
    m_rows.clear();
    m_cells.clear();
    m_texts.resize(0); // keeps its memory
}

void ForeignStreamWriter::writeRecord(quint32 type, QByteArrayView content)
{
    m_out.write(bytesOfValue(RecordHead{type, quint32(content.size())}).toByteArray());
    m_out.write(content.data(), content.size());
}

} // namespace shisaku
