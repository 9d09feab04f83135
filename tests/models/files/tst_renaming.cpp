#include "models/files/renaming.h"

#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstRenaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNameOfAnother();
    void takesANewName();
    void aNameThatIsTakenIsNotNew();
};

void TstRenaming::takesTheNameOfAnother()
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"a"_s), "new");
    writeBytes(folder.filePath(u"b"_s), "old");
    QCOMPARE(renameOver(folder.filePath(u"a"_s), folder.filePath(u"b"_s)), QString());
    QCOMPARE(bytesOf(folder.filePath(u"b"_s)), QByteArray("new"));
    QVERIFY(!renameOver(folder.filePath(u"a"_s), folder.filePath(u"b"_s)).isEmpty());
}

void TstRenaming::takesANewName()
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"a"_s), "new");
    QCOMPARE(renameToNew(folder.filePath(u"a"_s), folder.filePath(u"計画"_s)), QString());
    QCOMPARE(namesIn(folder.path()), QStringList{u"計画"_s});
}

void TstRenaming::aNameThatIsTakenIsNotNew()
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"a"_s), "new");
    writeBytes(folder.filePath(u"b"_s), "old");
    QVERIFY(!renameToNew(folder.filePath(u"a"_s), folder.filePath(u"b"_s)).isEmpty());
    QCOMPARE(bytesOf(folder.filePath(u"a"_s)), QByteArray("new"));
    QCOMPARE(bytesOf(folder.filePath(u"b"_s)), QByteArray("old"));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(u"none"_s, folder.filePath(u"link"_s)));
    QVERIFY(!renameToNew(folder.filePath(u"a"_s), folder.filePath(u"link"_s)).isEmpty());
#endif
}

QTEST_GUILESS_MAIN(TstRenaming)
#include "tst_renaming.moc"
