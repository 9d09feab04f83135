#include "tests/support/hostilefiles.h"

#include "models/exchange/reading/foreignlimits.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/rawarchive.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

QMap<QString, QByteArray> goodFiles()
{
    return xlsxFiles({.rows = answerRows()});
}

QByteArray good()
{
    return archiveOf(goodFiles());
}

QByteArray with(const QString &name, const QByteArray &content)
{
    auto files = goodFiles();
    files.insert(name, content);
    return archiveOf(files);
}

/// The workbook with another value at an offset of each entry of its directory.
QByteArray withDirectory(QByteArray archive, qsizetype offset, const QByteArray &value)
{
    for (qsizetype at = archive.indexOf("PK\x01\x02"); at >= 0;
         at = archive.indexOf("PK\x01\x02", at + 1))
        archive.replace(at + offset, value.size(), value);
    return archive;
}

/// The good workbook byte by byte, each of its entries with a change.
std::vector<RawEntry> entriesWith(const std::function<void(RawEntry &)> &change)
{
    std::vector<RawEntry> entries;
    const auto files = goodFiles();
    for (auto at = files.begin(); at != files.end(); ++at) {
        entries.push_back({at.key().toUtf8(), at.value()});
        change(entries.back());
    }
    return entries;
}

QByteArray rawWith(const std::function<void(RawEntry &)> &change)
{
    return rawArchive(entriesWith(change));
}

QByteArray rawWith(const RawEntry &more)
{
    auto entries = entriesWith([](RawEntry &) {});
    entries.push_back(more);
    return rawArchive(entries);
}

QByteArray withManyEntries(int count)
{
    auto entries = entriesWith([](RawEntry &) {});
    for (int i = 0; i < count; ++i)
        entries.push_back({"x/" + QByteArray::number(i), "x", 0});
    return rawArchive(entries);
}

/// Archives within archives, each ten times as large as what is packed in it.
QByteArray nested()
{
    QByteArray inside(10 << 20, '\0');
    for (int depth = 0; depth < 6; ++depth) {
        QMap<QString, QByteArray> files;
        for (int i = 0; i < 10; ++i)
            files.insert(u"%1.zip"_s.arg(i), inside);
        inside = archiveOf(files);
    }
    return with(u"xl/media/inside.zip"_s, inside);
}

/// Sixty entries that are the same bytes.
QByteArray overlapping()
{
    auto entries = entriesWith([](RawEntry &) {});
    const int first = int(entries.size());
    const QByteArray content(1 << 20, '\0');
    entries.push_back({"x/first", content});
    for (int i = 0; i < 60; ++i)
        entries.push_back(
            {.name = "x/" + QByteArray::number(i), .content = content, .atEntry = first});
    return rawArchive(entries);
}

} // namespace

std::vector<HostileFile> hostileArchives()
{
    constexpr qsizetype flagsAt = 8;
    constexpr qsizetype sizeAt = 24;
    const auto file = [](const QString &name, std::function<QByteArray()> bytes,
                         const QString &refusal = {}) {
        return HostileFile{name, u"xlsx"_s, std::move(bytes), refusal};
    };
    const QString isDamaged = u"damaged"_s;
    return {
        file(
            u"a bomb"_s,
            [] { return with(u"xl/media/a"_s, QByteArray(largestUnpacked + 1, '\0')); },
            u"unpacked"_s),
        large(file(u"bombs within bombs"_s, nested)),
        file(u"entries over each other"_s, overlapping, isDamaged),
        file(
            u"too many entries"_s, [] { return withManyEntries(mostArchiveEntries); }, u"parts"_s),
        large(file(
            u"sixty thousand entries"_s, [] { return withManyEntries(60'000); }, u"parts"_s)),
        file(
            u"a password"_s,
            [] { return withDirectory(good(), flagsAt, QByteArray("\x01\x00", 2)); },
            u"password"_s),
        file(
            u"a directory that says less"_s,
            [] { return withDirectory(good(), sizeAt, QByteArray("\x10\0\0\0", 4)); }, isDamaged),
        file(
            u"a directory that says more"_s,
            [] { return withDirectory(good(), sizeAt, QByteArray("\0\0\x0f\0", 4)); }, isDamaged),
        file(
            u"a directory that says gigabytes"_s,
            [] { return rawWith([](RawEntry &each) { each.size = 0xfff0'0000; }); }, u"unpacked"_s),
        file(u"entries that say less than the directory"_s,
             [] { return rawWith([](RawEntry &each) { each.localSize = 1; }); }),
        file(
            u"a way out"_s, [] { return with(u"../x"_s, "x"); }, isDamaged),
        file(
            u"a way out from within"_s, [] { return with(u"xl/../../x"_s, "x"); }, isDamaged),
        file(
            u"an absolute name"_s, [] { return with(u"/x"_s, "x"); }, isDamaged),
        file(
            u"a name with a drive"_s, [] { return with(u"C:x"_s, "x"); }, isDamaged),
        file(
            u"a backslash"_s, [] { return with(u"xl\\x"_s, "x"); }, isDamaged),
        file(u"a name with NUL"_s,
             [] {
                 return rawWith({QByteArray("xl/a\0b", 6), "x"});
             }),
        file(
            u"a name twice"_s, [] { return with(u"XL/workbook.xml"_s, "x"); }, isDamaged),
        file(
            u"no name"_s,
            [] {
                return rawWith({QByteArray(), "x"});
            },
            isDamaged),
        file(
            u"a wrong checksum"_s,
            [] { return rawWith([](RawEntry &each) { each.checksum = 7; }); }, isDamaged),
        file(
            u"a way of packing that nobody has"_s,
            [] { return rawWith([](RawEntry &each) { each.method = 99; }); }, isDamaged),
        file(
            u"cut off"_s, [] { return good().chopped(100); }, isDamaged),
        file(u"sizes of 64 bits"_s,
             [] { return rawWith([](RawEntry &each) { each.isZip64 = true; }); }),
        file(u"sizes behind the contents"_s,
             [] { return rawWith([](RawEntry &each) { each.hasDescriptor = true; }); }),
        file(u"extra fields as large as they get"_s,
             [] {
                 return rawWith([](RawEntry &each) {
                     each.extra = "\x99\x99\xf0\xff" + QByteArray(0xfff0, 'x');
                 });
             }),
        file(u"a comment with another end in it"_s, [] {
            return rawArchive(entriesWith([](RawEntry &) {}),
                              "PK\x05\x06" + QByteArray(60'000, '\0'));
        })};
}

} // namespace shisaku::test
