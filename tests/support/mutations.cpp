#include "tests/support/mutations.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

constexpr int mostFaults = 4;

/// What a text or the value of an attribute may become: numbers and places that no sheet has, other
/// types of cells, what is no text, and what is no XML.
const QList<QByteArray> &oddValues()
{
    static const QList<QByteArray> values{"",
                                          "0",
                                          "-1",
                                          "1",
                                          "2147483647",
                                          "4294967296",
                                          "99999999999999999999",
                                          "1e308",
                                          "-1e999",
                                          "nan",
                                          "0x10",
                                          "1.",
                                          "A1",
                                          "XFD1048576",
                                          "XFE1",
                                          "ZZZZ99999999",
                                          "A0",
                                          "a1",
                                          "s",
                                          "str",
                                          "inlineStr",
                                          "b",
                                          "e",
                                          "d",
                                          "n",
                                          "float",
                                          "percentage",
                                          "date",
                                          "boolean",
                                          "2020-03-31T25:61:61",
                                          "-9999-01-01",
                                          "60",
                                          "2958466",
                                          "_x0000_",
                                          "_xD800_",
                                          "&#0;",
                                          "&#xD800;",
                                          "&#x10FFFF;",
                                          "&unknown;",
                                          "\xEF\xBF\xBE",
                                          "\xED\xA0\x80",
                                          "../../etc/passwd",
                                          "http://127.0.0.1/",
                                          "=cmd|' /C calc'!A0",
                                          "<",
                                          "]]>",
                                          QByteArray(40'000, 'x'),
                                          QByteArray(400, '\n')};
    return values;
}

template <class T>
const T &oneOf(const QList<T> &all, QRandomGenerator &chance)
{
    return all[chance.bounded(int(all.size()))];
}

/// The tags of an XML and the texts between them, in their order.
QList<QByteArray> piecesOf(const QByteArray &xml)
{
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at < xml.size();) {
        const bool isTag = xml[at] == '<';
        qsizetype end = isTag ? xml.indexOf('>', at) + 1 : xml.indexOf('<', at);
        end = end <= at ? xml.size() : end;
        pieces << xml.mid(at, end - at);
        at = end;
    }
    return pieces;
}

/// The tag with another value of one of its attributes; as it is where it has none.
QByteArray withOddAttribute(const QByteArray &tag, QRandomGenerator &chance)
{
    const auto attributes = tag.count('"') / 2;
    if (attributes == 0)
        return tag;
    qsizetype open = -1;
    for (auto skip = 2 * chance.bounded(int(attributes)) + 1; skip > 0; --skip)
        open = tag.indexOf('"', open + 1);
    return tag.first(open + 1) + oneOf(oddValues(), chance) +
           tag.sliced(tag.indexOf('"', open + 1));
}

bool isOpening(const QByteArray &piece)
{
    return piece.startsWith('<') && !piece.startsWith("</") && !piece.startsWith("<?") &&
           !piece.endsWith("/>");
}

/// How many pieces there are to the end of the element that begins there; one of any other piece.
qsizetype lengthOfElement(const QList<QByteArray> &pieces, qsizetype first)
{
    int depth = 0;
    for (qsizetype at = first; at < pieces.size(); ++at) {
        depth += isOpening(pieces[at]) ? 1 : pieces[at].startsWith("</") ? -1 : 0;
        if (depth <= 0)
            return at - first + 1;
    }
    return 1;
}

/// Takes an element out, doubles it, or puts another one before it.
void spoilElement(QList<QByteArray> &pieces, qsizetype at, QRandomGenerator &chance)
{
    const qsizetype length = lengthOfElement(pieces, at);
    const QList<QByteArray> element = pieces.mid(at, length);
    switch (chance.bounded(3)) {
    case 0:
        pieces.remove(at, length);
        break;
    case 1:
        pieces = pieces.first(at) + element + pieces.sliced(at);
        break;
    default: {
        const int other = chance.bounded(int(pieces.size()));
        pieces = pieces.first(at) + pieces.mid(other, lengthOfElement(pieces, other)) +
                 pieces.sliced(at);
    }
    }
}

void spoilPieces(QList<QByteArray> &pieces, QRandomGenerator &chance)
{
    const qsizetype at = chance.bounded(int(pieces.size()));
    const int kind = chance.bounded(25);
    if (kind == 0)
        pieces[at] = withSpoiltBytes(pieces[at], chance);
    else if (kind == 1)
        pieces.swapItemsAt(at, chance.bounded(int(pieces.size())));
    else if (kind < 9)
        spoilElement(pieces, at, chance);
    else if (pieces[at].startsWith('<'))
        pieces[at] = withOddAttribute(pieces[at], chance);
    else
        pieces[at] = oneOf(oddValues(), chance);
}

} // namespace

QByteArray withSpoiltBytes(QByteArray bytes, QRandomGenerator &chance)
{
    const int faults = chance.bounded(1, mostFaults + 1);
    for (int fault = 0; fault < faults && !bytes.isEmpty(); ++fault) {
        const auto at = static_cast<qsizetype>(chance.bounded(static_cast<int>(bytes.size())));
        switch (chance.bounded(4)) {
        case 0:
            bytes[at] = static_cast<char>(chance.bounded(256));
            break;
        case 1:
            bytes.remove(at, chance.bounded(1, 9));
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, chance.bounded(1, 9)));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

QByteArray withSpoiltXml(const QByteArray &xml, QRandomGenerator &chance)
{
    QList<QByteArray> pieces = piecesOf(xml);
    const int faults = chance.bounded(1, mostFaults);
    for (int fault = 0; fault < faults && !pieces.isEmpty(); ++fault)
        spoilPieces(pieces, chance);
    return pieces.join();
}

QMap<QString, QByteArray> withSpoiltParts(QMap<QString, QByteArray> parts, QRandomGenerator &chance)
{
    const QStringList names = parts.keys();
    const QString &name = oneOf(names, chance);
    switch (chance.bounded(12)) {
    case 0:
        parts.remove(name);
        break;
    case 1:
        parts[name] = parts[oneOf(names, chance)];
        break;
    case 2:
        parts.insert(name.toUpper(), parts.take(name));
        break;
    case 3:
        parts[name] = withSpoiltBytes(parts[name], chance);
        break;
    default:
        for (int more = chance.bounded(1, 3); more > 0; --more) {
            QByteArray &part = parts[oneOf(names, chance)];
            part = withSpoiltXml(part, chance);
        }
    }
    return parts;
}

} // namespace shisaku::test
