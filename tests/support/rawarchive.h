#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace shisaku::test
{

/// A part of an archive written byte by byte, so that it can lie.
struct RawEntry {
    QByteArray name;
    QByteArray content;
    quint16 method = 8; ///< deflated; 0 is stored, others are said only
    QByteArray extra{};
    bool hasDescriptor = false; ///< sizes and checksum stand behind the content
    bool isZip64 = false;
    std::optional<quint32> checksum{};  ///< what it says; else what is true
    std::optional<quint32> localSize{}; ///< unpacked, as said before the content
    std::optional<quint32> size{};      ///< the same as said in the directory
    int atEntry = -1;                   ///< shares the bytes of that entry
};

/// The archive, with that comment at its end.
QByteArray rawArchive(const std::vector<RawEntry> &entries, const QByteArray &comment = {});

} // namespace shisaku::test
