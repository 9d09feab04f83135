#include "models/files/pathkind.h"

#include "tests/support/files.h"
#include "tests/support/protection.h"

#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// A look that fails is made to fail in tests/faults/tst_failingwrites_looks.
class TstPathKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsThere();
    void aPipeAndACircleAreNoFiles();
    void whatIsProtectedIsSaid();
};

void TstPathKind::saysWhatIsThere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"計画"_s);
    writeBytes(file, "text");
    QCOMPARE(pathKind(file), PathKind::File);
    QCOMPARE(pathKind(folder.path()), PathKind::Other);
    for (const QString &nothing : {u"none"_s, u"none/none"_s, u"計画/none"_s, QString(300, u'a')})
        QVERIFY2(isSurelyNothing(folder.filePath(nothing)), qPrintable(nothing));
}

void TstPathKind::aPipeAndACircleAreNoFiles()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(pathKind(pipe), PathKind::Other);
    const QString circle = folder.filePath(u"circle"_s);
    QVERIFY(QFile::link(u"circle"_s, circle));
    QCOMPARE(pathKind(circle), PathKind::Other);
#else
    QSKIP("Pipes and links in a circle are Unix's.");
#endif
}

void TstPathKind::whatIsProtectedIsSaid()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a"_s);
    QCOMPARE(protectionOf(file), QString());
    writeBytes(file, "text");
    QCOMPARE(protectionOf(file), QString());
    const Protection protection(file);
    if (!protection.holds())
        QSKIP("This user may write everything here.");
    QVERIFY(!protectionOf(file).isEmpty());
}

QTEST_GUILESS_MAIN(TstPathKind)
#include "tst_pathkind.moc"
