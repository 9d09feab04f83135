#include "tests/support/cp932.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

// A line for each: its bytes and its code point, in hexadecimal digits.
constexpr char script[] = R"(
pairs = [bytes([a]) for a in range(256) if a not in (0x80, 0xA0, 0xFD, 0xFE, 0xFF)]
pairs += [bytes([a, b]) for a in range(0x81, 0xFD) for b in range(0x40, 0xFD)]
for each in pairs:
    try:
        text = each.decode('cp932')
    except UnicodeDecodeError:
        continue
    if len(text) == 1:
        print(each.hex(), '%x' % ord(text))
)";

} // namespace

std::vector<Cp932Character> cp932Characters()
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(script)});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qFatal("Python does not say what CP932 is.");
    std::vector<Cp932Character> characters;
    for (const QByteArray &line : python.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            characters.push_back(
                {QByteArray::fromHex(words[0]), QString(QChar(words[1].toUShort(nullptr, 16)))});
    }
    return characters;
}

} // namespace shisaku::test
