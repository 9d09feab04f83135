#pragma once

#include <QHash>
#include <QStringView>

#include <array>
#include <cstring>

namespace shisaku
{

/// A text's hash, seeded as Qt's is. A short text is hashed as two numbers: on processors with
/// AVX-512, Qt 6.4 takes 130 ns for texts under 16 bytes, ten times as long as for longer ones.
inline std::size_t textHash(QStringView text)
{
    std::array<quint64, 2> words{};
    const auto bytes = static_cast<std::size_t>(text.size()) * sizeof(QChar);
    if (bytes >= sizeof(words))
        return qHash(text, QHashSeed::globalSeed());
    if (bytes > 0) // an empty text has no address
        std::memcpy(words.data(), text.utf16(), bytes);
    return qHashMulti(QHashSeed::globalSeed(), words[0], words[1], text.size());
}

} // namespace shisaku
