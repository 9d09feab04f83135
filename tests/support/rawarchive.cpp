#include "tests/support/rawarchive.h"

#include <QtEndian>

namespace shisaku::test
{
namespace
{

constexpr quint32 inZip64 = 0xffff'ffff;
constexpr quint16 descriptorFlag = 0x0008;
constexpr quint16 nameIsUtf8 = 0x0800;

template <typename T>
QByteArray little(T value)
{
    const T there = qToLittleEndian(value);
    return {reinterpret_cast<const char *>(&there), sizeof(T)};
}

quint32 checksumOf(const QByteArray &bytes)
{
    quint32 sum = 0xffff'ffff;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (0xedb8'8320 & -(sum & 1));
    }
    return ~sum;
}

/// What deflate makes of it: qCompress puts a length and two bytes in front and four behind.
QByteArray deflated(const QByteArray &content)
{
    return qCompress(content).mid(6).chopped(4);
}

/// What an entry says of itself, and its bytes.
struct Packed {
    quint32 checksum;
    QByteArray bytes;
    qsizetype start = 0;
};

/// From the flags to the names, as both the entry and the directory have it.
QByteArray head(const RawEntry &entry, const Packed &packed, quint32 size, bool isInDirectory)
{
    const bool later = entry.hasDescriptor && !isInDirectory;
    QByteArray extra = entry.extra;
    if (entry.isZip64)
        extra += little<quint16>(1) + little<quint16>(16) + little<quint64>(size) +
                 little<quint64>(quint64(packed.bytes.size()));
    return little<quint16>(nameIsUtf8 | (entry.hasDescriptor ? descriptorFlag : 0)) +
           little<quint16>(entry.method) + little<quint32>(0x5021'0000) +
           little<quint32>(later ? 0 : packed.checksum) +
           little<quint32>(entry.isZip64 ? inZip64
                           : later       ? 0
                                         : quint32(packed.bytes.size())) +
           little<quint32>(entry.isZip64 ? inZip64
                           : later       ? 0
                                         : size) +
           little<quint16>(quint16(entry.name.size())) + little<quint16>(quint16(extra.size())) +
           (isInDirectory ? QByteArray(10, '\0') + little<quint32>(quint32(packed.start))
                          : QByteArray()) +
           entry.name + extra;
}

} // namespace

QByteArray rawArchive(const std::vector<RawEntry> &entries, const QByteArray &comment)
{
    QByteArray archive;
    QByteArray directory;
    std::vector<Packed> all;
    all.reserve(entries.size());
    for (const RawEntry &entry : entries) {
        const QByteArray version = little<quint16>(45);
        const auto size = quint32(entry.content.size());
        if (entry.atEntry >= 0) {
            all.push_back(all[std::size_t(entry.atEntry)]);
        } else {
            Packed packed{entry.checksum.value_or(checksumOf(entry.content)),
                          entry.method == 0 ? entry.content : deflated(entry.content),
                          archive.size()};
            archive += "PK\x03\x04" + version +
                       head(entry, packed, entry.localSize.value_or(size), false) + packed.bytes;
            if (entry.hasDescriptor)
                archive += "PK\x07\x08" + little(packed.checksum) +
                           little<quint32>(quint32(packed.bytes.size())) + little(size);
            all.push_back(packed);
        }
        directory += "PK\x01\x02" + version + version +
                     head(entry, all.back(), entry.size.value_or(size), true);
    }
    const auto count = little<quint16>(quint16(std::min<std::size_t>(entries.size(), 0xffff)));
    return archive + directory + QByteArray("PK\x05\x06\0\0\0\0", 8) + count + count +
           little<quint32>(quint32(directory.size())) + little<quint32>(quint32(archive.size())) +
           little<quint16>(quint16(comment.size())) + comment;
}

} // namespace shisaku::test
