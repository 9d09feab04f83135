#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace shisaku::test
{

struct Cp932Character {
    QByteArray bytes; ///< one or two
    QString text;
};

/// All characters of CP932, as Python decodes them: 9,795. Python makes the bytes 80, A0 and FD to
/// FF characters, too, which they are not.
std::vector<Cp932Character> cp932Characters();

} // namespace shisaku::test
