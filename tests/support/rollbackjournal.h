#pragma once

#include <QByteArray>
#include <QtEndian>

namespace shisaku::test
{

/// A rollback journal that puts back the first page of a file of so many
/// (https://www.sqlite.org/fileformat.html#the_rollback_journal).
inline QByteArray rollbackJournal(const QByteArray &page, qsizetype pages)
{
    constexpr quint32 nonce = 7;
    constexpr quint32 sectorSize = 512;
    constexpr qsizetype checkedEvery = 200;
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7");
    const auto append = [&journal](quint32 number) {
        const quint32 bigEndian = qToBigEndian(number);
        journal.append(reinterpret_cast<const char *>(&bigEndian), sizeof(bigEndian));
    };
    for (const quint32 number :
         {quint32(1), nonce, quint32(pages), sectorSize, quint32(page.size())})
        append(number);
    journal.resize(sectorSize, '\0');
    append(1);
    journal += page;
    quint32 sum = nonce;
    for (qsizetype at = page.size() - checkedEvery; at > 0; at -= checkedEvery)
        sum += uchar(page[at]);
    append(sum);
    return journal;
}

} // namespace shisaku::test
