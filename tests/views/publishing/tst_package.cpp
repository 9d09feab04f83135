#include "tests/support/xmltree.h"
#include "views/publishing/package.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeBackInTheirOrder();
    void aStoredFileStandsInTheArchiveAsItIs();
    void theSameFilesGiveTheSameBytes();
};

void TstPackage::filesComeBackInTheirOrder()
{
    const QByteArray large = QByteArray("0123456789").repeated(100'000);
    const QByteArray package = packageOf(
        {{u"mimetype"_s, "text", true}, {u"b/large.xml"_s, large}, {u"a.xml"_s, QByteArray()}});
    QCOMPARE(test::namesOf(package), QStringList({u"mimetype"_s, u"b/large.xml"_s, u"a.xml"_s}));
    const auto files = test::filesOf(package);
    QCOMPARE(files.value(u"mimetype"_s), QByteArray("text"));
    QCOMPARE(files.value(u"b/large.xml"_s), large);
    QVERIFY(files.value(u"a.xml"_s).isEmpty());
    QVERIFY2(package.size() < large.size() / 10, "it is compressed");
}

void TstPackage::aStoredFileStandsInTheArchiveAsItIs()
{
    // Programs that look for what an OpenDocument file is read the 38 bytes before its mimetype's
    // content: no extra field, no data descriptor, not compressed.
    const QByteArray package = packageOf({{u"mimetype"_s, "application/x", true}});
    QCOMPARE(package.mid(30, 21), QByteArray("mimetypeapplication/x"));
    QCOMPARE(package.mid(6, 4), QByteArray(4, '\0'));    // flags, method
    QCOMPARE(package.mid(18, 1), QByteArray(1, '\x0d')); // size
    QCOMPARE(package.mid(28, 2), QByteArray(2, '\0'));   // length of the extra field
}

void TstPackage::theSameFilesGiveTheSameBytes()
{
    const std::vector<PackageFile> files{{u"a"_s, "one"}, {u"b"_s, "two", true}};
    const QByteArray first = packageOf(files);
    QVERIFY(!first.isEmpty());
    QCOMPARE(packageOf(files), first);
    QCOMPARE(first.mid(10, 4), QByteArray("\0\0\x21\0", 4)); // midnight, 1980-01-01
}

QTEST_GUILESS_MAIN(TstPackage)
#include "tst_package.moc"
