#include "models/files/draft.h"

#include "tests/support/files.h"

#include <QSysInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// What QLockFile writes: process, program, host. No process has this number.
QByteArray deadHolderOn(const QString &host)
{
    return "2147483646\nshisaku\n" + host.toUtf8() + "\n";
}

} // namespace

class TstDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void takesTheTargetsPlace();
    void takesAFileAsideAndBack();
    void goesWithTheObject();
    void aFolderInItsPlaceIsAReason();
    void whatAKilledProgramLeftGoes_data();
    void whatAKilledProgramLeftGoes();
    void whatIsBeingWrittenStays();
    void anotherComputersStays();
    void otherNamesStay_data();
    void otherNamesStay();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const { return namesIn(m_folder->path()); }

    const QString m_draft = u".shisaku-0123456789abcdef0123456789abcdef"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstDraft::takesTheTargetsPlace()
{
    writeBytes(path(u"a.csv"_s), "old");
    {
        Draft draft(path(u"a.csv"_s));
        writeBytes(draft.path(), "new");
        QCOMPARE(bytesOf(path(u"a.csv"_s)), QByteArray("old"));
        QCOMPARE(draft.replace(path(u"a.csv"_s)), QString());
    }
    QCOMPARE(names(), QStringList{u"a.csv"_s});
    QCOMPARE(bytesOf(path(u"a.csv"_s)), QByteArray("new"));
}

void TstDraft::takesAFileAsideAndBack()
{
    writeBytes(path(u"a.csv"_s), "old");
    Draft draft(path(u"a.csv"_s));
    QCOMPARE(draft.take(path(u"a.csv"_s)), QString());
    QVERIFY(!QFile::exists(path(u"a.csv"_s)));
    QVERIFY(!draft.take(path(u"a.csv"_s)).isEmpty());
    QCOMPARE(draft.replace(path(u"a.csv"_s)), QString());
    QCOMPARE(bytesOf(path(u"a.csv"_s)), QByteArray("old"));
}

void TstDraft::goesWithTheObject()
{
    {
        const Draft draft(path(u"a.csv"_s));
        writeBytes(draft.path(), "new");
        QCOMPARE(names().size(), 2); // and its lock
    }
    QCOMPARE(names(), QStringList());
}

void TstDraft::aFolderInItsPlaceIsAReason()
{
    QDir(m_folder->path()).mkdir(u"a"_s);
    Draft draft(path(u"a"_s));
    writeBytes(draft.path(), "new");
    QVERIFY(!draft.replace(path(u"a"_s)).isEmpty());
}

void TstDraft::whatAKilledProgramLeftGoes_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("a draft") << QString();
    QTest::newRow("the journal of one") << u"-journal"_s;
    QTest::newRow("one that was not yet whole") << u".aBcDeF"_s;
    QTest::newRow("a lock alone") << u".lock"_s;
    QTest::newRow("a lock that was being taken over") << u".lock.rmlock"_s;
}

void TstDraft::whatAKilledProgramLeftGoes()
{
    QFETCH(QString, suffix);
    const QByteArray holder = deadHolderOn(QSysInfo::machineHostName());
    writeBytes(path(m_draft + suffix), holder);
    removeAbandonedDrafts(m_folder->path());
    QCOMPARE(names(), QStringList()); // without a lock
    writeBytes(path(m_draft + suffix), "part");
    writeBytes(path(m_draft + u".lock"_s), holder);
    const Draft next(path(u"a.csv"_s));
    QCOMPARE(names().filter(m_draft), QStringList());
}

void TstDraft::whatIsBeingWrittenStays()
{
    const Draft draft(path(u"a.csv"_s));
    writeBytes(draft.path(), "part");
    writeBytes(draft.path() + u"-journal"_s, "part");
    const QStringList before = names();
    removeAbandonedDrafts(m_folder->path());
    QCOMPARE(names(), before);
}

void TstDraft::anotherComputersStays()
{
    writeBytes(path(m_draft), "part");
    writeBytes(path(m_draft + u".lock"_s), deadHolderOn(u"another"_s));
    removeAbandonedDrafts(m_folder->path());
    QCOMPARE(names().size(), 2);
}

void TstDraft::otherNamesStay_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {".shisaku", ".shisaku-", ".shisaku-notes", ".shisaku-0123456789ABCDEF0123456789ABCDEF",
          ".shisaku-0123456789abcdef0123456789abcdef.txt", "a.csv.aBcDeF", "plan.shisaku-journal",
          "shisaku-0123456789abcdef0123456789abcdef"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TstDraft::otherNamesStay()
{
    QFETCH(QString, name);
    writeBytes(path(name), "somebody's");
    removeAbandonedDrafts(m_folder->path());
    QCOMPARE(bytesOf(path(name)), QByteArray("somebody's"));
}

QTEST_GUILESS_MAIN(TstDraft)
#include "tst_draft.moc"
