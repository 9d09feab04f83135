#pragma once

#include "models/exchange/reading/foreignsink.h"

#include <QByteArray>

#include <array>

class QIODevice;

namespace shisaku
{

/// Writes what is read as blocks of rows, for the process that asked for it: all texts of a block
/// are one piece, which is many times quicker than text by text. Both ends are the same program on
/// the same machine, so numbers are written as the processor has them.
class ForeignStreamWriter : public ForeignSink
{
public:
    explicit ForeignStreamWriter(QIODevice &out);

    void startTable(const QString &sheet, bool hidden) override;
    void addRow(int number, std::span<const CellText> cells) override;
    void addMerges(std::span<const ForeignMerge> merges) override;
    void setProgress(qint64 done, qint64 whole) override;

    /// The last that is written: that the file is not read, and why.
    void refuse(const QString &sentence);
    /// The last that is written: that all is read.
    void finish();

private:
    void writeBlock();
    void writeRecord(quint32 type, QByteArrayView content);

    QIODevice &m_out;
    qint64 m_done = 0;
    qint64 m_whole = 0;
    std::vector<quint32> m_rows;  ///< number and count of cells of each
    std::vector<quint32> m_cells; ///< kind and length of each
    QString m_texts;
};

/// Reads such a stream as it comes in. Nothing in it is believed: sizes, counts and kinds are
/// checked before they are used.
class ForeignStreamReader
{
public:
    /// Takes the next bytes, however they are cut; false where they are not what a writer writes.
    bool take(QByteArrayView bytes);
    /// Whether the stream came to its end.
    bool isComplete() const { return m_complete; }

    /// The tables, or the sentence of a refusal; without a path.
    ForeignFile takeFile();
    qint64 done() const { return m_done; }
    qint64 whole() const { return m_whole; }

private:
    qsizetype readRecord(QByteArrayView bytes);
    bool readContent(quint32 type, QByteArrayView content);
    bool readTable(QByteArrayView content);
    bool readBlock(QByteArrayView content);
    bool readMerges(QByteArrayView content);
    bool readRefusal(QByteArrayView content);
    const QString &sharedText(QByteArrayView bytes);

    QByteArray m_pending; ///< the beginning of a record that is not complete yet
    bool m_started = false;
    bool m_complete = false;
    qint64 m_done = 0;
    qint64 m_whole = 0;
    qsizetype m_rows = 0;
    qsizetype m_cells = 0;
    qsizetype m_characters = 0;
    qsizetype m_merges = 0;
    ForeignFile m_file;
    std::array<QString, 1024> m_recentTexts; ///< each where its hash says
};

} // namespace shisaku
