#include "tests/support/damage.h"

#include <QtEndian>

#include <vector>

namespace shisaku::test
{
namespace
{

using Chance = QRandomGenerator;

qsizetype anyAt(const QByteArray &file, Chance &chance)
{
    return chance.bounded(file.size());
}

char anyByte(Chance &chance)
{
    return static_cast<char>(chance.bounded(256));
}

/// Where one of the pages begins.
qsizetype anyPage(const QByteArray &file, Chance &chance)
{
    const int size = pageSizeOf(file);
    return chance.bounded(file.size() / size) * size;
}

void flipBit(QByteArray &file, Chance &chance)
{
    const qsizetype at = anyAt(file, chance);
    file[at] = static_cast<char>(file[at] ^ (1 << chance.bounded(8)));
}

void setByte(QByteArray &file, Chance &chance)
{
    file[anyAt(file, chance)] = anyByte(chance);
}

void setSeveral(QByteArray &file, Chance &chance)
{
    for (int left = chance.bounded(2, 17); left > 0; --left)
        setByte(file, chance);
}

/// A run of bytes within one page: zeroes, ones or anything.
void overwriteRun(QByteArray &file, Chance &chance)
{
    const qsizetype length = std::min<qsizetype>(chance.bounded(2, 600), file.size());
    const qsizetype at = chance.bounded(file.size() - length + 1);
    const int kind = chance.bounded(3);
    for (qsizetype i = at; i < at + length; ++i)
        file[i] = kind == 0 ? '\0' : kind == 1 ? '\xff' : anyByte(chance);
}

void setInHeader(QByteArray &file, Chance &chance)
{
    file[chance.bounded(100)] = anyByte(chance);
}

/// The twelve bytes with which a page of a b-tree begins, and its first pointers to cells.
void setInPageHeader(QByteArray &file, Chance &chance)
{
    const qsizetype page = anyPage(file, chance);
    file[page + (page == 0 ? 100 : 0) + chance.bounded(40)] = anyByte(chance);
}

/// A number of the list of free pages, in the header or in its first page.
void setInFreeList(QByteArray &file, Chance &chance)
{
    const qsizetype first = qFromBigEndian<quint32>(file.constData() + 32);
    const qsizetype page = (first - 1) * pageSizeOf(file);
    if (first == 0 || page >= file.size() || chance.bounded(2) == 0)
        file[32 + chance.bounded(8)] = anyByte(chance);
    else
        file[page + chance.bounded(16)] = anyByte(chance);
}

/// A place where the words stand; the beginning of the file where they do not.
qsizetype anyPlaceOf(QByteArrayView words, const QByteArray &file, Chance &chance)
{
    const qsizetype after = anyAt(file, chance);
    const qsizetype at = file.indexOf(words, after);
    return at >= 0 ? at : std::max<qsizetype>(0, file.indexOf(words));
}

void setInSchema(QByteArray &file, Chance &chance)
{
    const qsizetype at = anyPlaceOf("CREATE ", file, chance) + chance.bounded(200);
    file[std::min(at, file.size() - 1)] = anyByte(chance);
}

/// A character of a text becomes another one: nothing but a checksum can tell.
void exchangeCharacter(QByteArray &file, Chance &chance)
{
    const qsizetype at = anyPlaceOf("施", file, chance);
    file.replace(at, 3, "旅");
}

/// The bytes of a text that SQLite reads as the same text, although they are not the same.
void disguiseCharacter(QByteArray &file, Chance &chance)
{
    const qsizetype at = anyPlaceOf("\xe3\x81", file, chance);
    file[at] = '\xc3';
}

void exchangePages(QByteArray &file, Chance &chance)
{
    const int size = pageSizeOf(file);
    const qsizetype one = anyPage(file, chance);
    const qsizetype other = anyPage(file, chance);
    const QByteArray kept = file.mid(one, size);
    file.replace(one, size, file.mid(other, size));
    file.replace(other, size, kept);
}

/// A byte too many or too few, and what follows has moved.
void shiftRest(QByteArray &file, Chance &chance)
{
    if (chance.bounded(2) == 0)
        file.insert(anyAt(file, chance), anyByte(chance));
    else
        file.remove(anyAt(file, chance), 1);
}

} // namespace

const Damage &damage(int trial)
{
    static constexpr Damage kinds[] = {
        {"a bit", flipBit},
        {"a byte", setByte},
        {"several bytes", setSeveral},
        {"a run of bytes", overwriteRun},
        {"a byte of the header", setInHeader},
        {"a byte of a page's header", setInPageHeader},
        {"the free pages", setInFreeList},
        {"the schema's text", setInSchema},
        {"another character", exchangeCharacter},
        {"a disguised character", disguiseCharacter},
        {"two pages exchanged", exchangePages},
        {"a byte moved", shiftRest},
    };
    return kinds[static_cast<std::size_t>(trial) % std::size(kinds)];
}

int pageSizeOf(const QByteArray &file)
{
    const int size = qFromBigEndian<quint16>(file.constData() + 16);
    return size == 1 ? 65536 : size;
}

} // namespace shisaku::test
