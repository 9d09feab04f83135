#include "models/storage/presence.h"

#include "tests/support/files.h"
#include "tests/support/protection.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// A look that fails is made to fail in tests/faults/tst_failingwrites_looks.
class TstPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsNotNew();
    void whatIsNoFileIsNotReplaced();
    void whatIsProtectedIsNotReplaced();
};

void TstPresence::whatIsThereIsNotNew()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QVERIFY(!isThere(path));
    QCOMPARE(storageRefusal([&] { checkIsNew(path); }), QString());
    writeBytes(path, "text");
    QVERIFY(isThere(path));
    QVERIFY(storageRefusal([&] { checkIsNew(path); }).contains(u" a."_s));
}

void TstPresence::whatIsNoFileIsNotReplaced()
{
    const QTemporaryDir folder;
    QVERIFY(!storageRefusal([&] { checkMayBeReplaced(folder.path()); }).isEmpty());
    const QString path = folder.filePath(u"a"_s);
    QCOMPARE(storageRefusal([&] { checkMayBeReplaced(path); }), QString());
    writeBytes(path, "text");
    QCOMPARE(storageRefusal([&] { checkMayBeReplaced(path); }), QString());
}

void TstPresence::whatIsProtectedIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    writeBytes(path, "text");
    const Protection protection(path);
    if (!protection.holds())
        QSKIP("This user may write everything here.");
    QVERIFY(storageRefusal([&] { checkMayBeReplaced(path); }).contains(u" a "_s));
}

QTEST_GUILESS_MAIN(TstPresence)
#include "tst_presence.moc"
