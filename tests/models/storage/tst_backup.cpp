#include "models/storage/backup.h"

#include "models/exchange/sampleplan.h"
#include "models/storage/planstore.h"
#include "tests/support/closedplan.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// Gives the plan's first goal another title.
void changePlan(const QString &path)
{
    PlanStore store = PlanStore::open(path);
    const Goal goal = store.read().goals().front();
    Goal after = goal;
    after.title = u"新しい目標"_s;
    ChangeSet changes;
    changes.replace(goal, after);
    store.write(changes, u"change"_s);
}

} // namespace

class TstBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCopyIsThePlan();
    void theCopyOfAPlanInMemoryIsThePlan();
    void theCopyKeepsTheHistory();
    void anOlderFileIsReplaced();
    void anEarlierCopyIsReplaced();
    void whatHoldsAnythingElseIsNot_data();
    void whatHoldsAnythingElseIsNot();
    void whatIsNoFileIsNotReplaced_data();
    void whatIsNoFileIsNotReplaced();
    void whatCameIntoBeingMeanwhileStays();
    void aFailedCopyLeavesWhatWasThere_data();
    void aFailedCopyLeavesWhatWasThere();
    void aDamagedPlanDoesNotReplaceAGoodCopy();
    void whatCannotBeReadIsNotCopied();
    void anAlteredClosedYearReplacesNoCopy();
    void aPlanOpenElsewhereIsNotReplaced();
    void aCrashedPlansNameIsNotTaken();
    void theOpenPlanIsNotReplacedByItsCopy_data();
    void theOpenPlanIsNotReplacedByItsCopy();
    void takesAnyFileName_data();
    void takesAnyFileName();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path; ///< the sample's file
};

void TstBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = planFile(m_folder->path(), samplePlan(), u"plan.shisaku"_s);
}

void TstBackup::theCopyIsThePlan()
{
    const QString target = m_folder->filePath(u"copy.shisaku"_s);
    PlanStore::open(m_path).saveCopy(target);
    QVERIFY(PlanStore::open(target).read() == samplePlan());
    QCOMPARE(namesIn(m_folder->path()), (QStringList{u"copy.shisaku"_s, u"plan.shisaku"_s}));
}

void TstBackup::theCopyOfAPlanInMemoryIsThePlan()
{
    const QString target = m_folder->filePath(u"copy.shisaku"_s);
    PlanStore::inMemory(samplePlan()).saveCopy(target);
    QVERIFY(PlanStore::open(target).read() == samplePlan());
}

void TstBackup::theCopyKeepsTheHistory()
{
    const QString target = m_folder->filePath(u"copy.shisaku"_s);
    PlanStore::openReadOnly(m_path).saveCopy(target);
    Database original = Database::open(m_path, Database::Access::ReadOnly);
    Database copy = Database::open(target, Database::Access::ReadOnly);
    const QString count = u"SELECT count(*) FROM history"_s;
    QVERIFY(copy.value(count).toInt() > 100);
    QCOMPARE(copy.value(count), original.value(count));
}

void TstBackup::anEarlierCopyIsReplaced()
{
    const QString target = m_folder->filePath(u"copy.shisaku"_s);
    PlanStore::open(m_path).saveCopy(target);
    changePlan(m_path);
    PlanStore::open(m_path).saveCopy(target);
    QCOMPARE(PlanStore::open(target).read().goals().front().title, u"新しい目標"_s);
}

void TstBackup::whatHoldsAnythingElseIsNot_data()
{
    using Make = std::function<void(const QString &)>;
    QTest::addColumn<Make>("make");
    QTest::newRow("another plan") << Make([this](const QString &target) {
        planFile(m_folder->path(), samplePlan(), QFileInfo(target).fileName());
    });
    QTest::newRow("a copy that was worked on") << Make([this](const QString &target) {
        PlanStore::open(m_path).saveCopy(target);
        changePlan(target);
    });
    QTest::newRow("another program's database") << Make([](const QString &target) {
        Database::create(target).run(u"CREATE TABLE history (id, recorded_at)"_s);
    });
}

void TstBackup::whatHoldsAnythingElseIsNot()
{
    QFETCH(std::function<void(const QString &)>, make);
    const QString target = m_folder->filePath(u"other.shisaku"_s);
    make(target);
    const QByteArray before = bytesOf(target);
    const QString refusal = storageRefusal([&] { PlanStore::open(m_path).saveCopy(target); });
    QVERIFY2(refusal.contains(u"other.shisaku"_s), qPrintable(refusal));
    QCOMPARE(bytesOf(target), before);
}

void TstBackup::anOlderFileIsReplaced()
{
    const QString target = m_folder->filePath(u"copy.shisaku"_s);
    writeBytes(target, "an older file");
    PlanStore::open(m_path).saveCopy(target);
    QVERIFY(PlanStore::open(target).read() == samplePlan());
}

void TstBackup::whatIsNoFileIsNotReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a pipe, which would be waited for") << u"pipe"_s;
    QTest::newRow("a link in a circle") << u"circle"_s;
}

void TstBackup::whatIsNoFileIsNotReplaced()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, name);
    const QString target = m_folder->filePath(name);
    if (name == "pipe"_L1)
        QCOMPARE(mkfifo(QFile::encodeName(target).constData(), 0600), 0);
    else
        QVERIFY(QFile::link(name, target));
    PlanStore store = PlanStore::openReadOnly(m_path);
    QVERIFY(storageRefusal([&] { store.saveCopy(target); }).contains(name));
    QVERIFY(!QFileInfo(target).isFile());
    QCOMPARE(namesIn(m_folder->path()).size(), 2);
#else
    QSKIP("Pipes and links in a circle are Unix's.");
#endif
}

void TstBackup::whatCameIntoBeingMeanwhileStays()
{
    const QString target = m_folder->filePath(u"copy.shisaku"_s);
    Database database = Database::open(m_path, Database::Access::ReadOnly);
    PreparedCopy copy(database, target);
    writeBytes(target, "another's plan");
    QVERIFY(!storageRefusal([&] { copy.putInPlace(); }).isEmpty());
    QCOMPARE(bytesOf(target), QByteArray("another's plan"));
}

void TstBackup::aFailedCopyLeavesWhatWasThere_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a folder that is missing") << u"none/copy.shisaku"_s;
    QTest::newRow("a folder in its place") << u"folder"_s;
    QTest::newRow("a file for a folder") << u"plan.shisaku/copy"_s;
    QTest::newRow("a name too long") << QString(300, u'a');
}

void TstBackup::aFailedCopyLeavesWhatWasThere()
{
    QFETCH(QString, target);
    QDir(m_folder->path()).mkdir(u"folder"_s);
    const QStringList before = namesIn(m_folder->path());
    PlanStore store = PlanStore::openReadOnly(m_path);
    const QString sentence = storageRefusal([&] { store.saveCopy(m_folder->filePath(target)); });
    QVERIFY2(sentence.endsWith(u'.'), qUtf8Printable(sentence));
    QCOMPARE(namesIn(m_folder->path()), before);
    QVERIFY(namesIn(m_folder->filePath(u"folder"_s)).isEmpty());
}

void TstBackup::aDamagedPlanDoesNotReplaceAGoodCopy()
{
    const QString target = m_folder->filePath(u"copy.shisaku"_s);
    PlanStore::open(m_path).saveCopy(target);
    const QByteArray good = bytesOf(target);
    Database database = Database::open(m_path, Database::Access::ReadWrite);
    database.run(u"PRAGMA foreign_keys = OFF"_s);
    database.run(u"UPDATE evaluation SET grade_id = 99"_s);
    QVERIFY(!storageRefusal([&] { backup(database, target); }).isEmpty());
    QVERIFY(bytesOf(target) == good);
}

void TstBackup::whatCannotBeReadIsNotCopied()
{
    const QString target = m_folder->filePath(u"copy.shisaku"_s);
    PlanStore::open(m_path).saveCopy(target);
    const QByteArray good = bytesOf(target);
    runBehindTriggers(m_path, u"UPDATE measure SET title = CAST(x'fffe80' AS TEXT)"_s);
    PlanStore store = PlanStore::openReadOnly(m_path);
    QVERIFY(storageRefusal([&] { store.saveCopy(target); }).contains("salvage"_L1));
    QVERIFY(bytesOf(target) == good);
    const QString other = m_folder->filePath(u"other.shisaku"_s);
    QVERIFY(!storageRefusal([&] { store.saveCopy(other); }).isEmpty());
    QVERIFY(!QFile::exists(other));
}

void TstBackup::anAlteredClosedYearReplacesNoCopy()
{
    const QString path = planFile(m_folder->path(), closedPlan(), u"closed.shisaku"_s);
    const QString target = m_folder->filePath(u"copy.shisaku"_s);
    PlanStore::open(path).saveCopy(target);
    const QByteArray good = bytesOf(target);
    runBehindTriggers(path, u"UPDATE evaluation SET reason = 'altered'"_s);
    PlanStore store = PlanStore::openReadOnly(path);
    QVERIFY(storageRefusal([&] { store.saveCopy(target); }).contains("copy.shisaku"_L1));
    QVERIFY(bytesOf(target) == good);
    store.saveCopy(m_folder->filePath(u"other.shisaku"_s)); // which takes nothing's place
}

void TstBackup::aPlanOpenElsewhereIsNotReplaced()
{
    const QString target = m_folder->filePath(u"other.shisaku"_s);
    PlanStore::open(m_path).saveCopy(target);
    changePlan(m_path);
    const QByteArray before = bytesOf(target);
    PlanStore store = PlanStore::open(m_path);
    {
        const PlanStore window = PlanStore::open(target);
        QVERIFY(storageRefusal([&] { store.saveCopy(target); }).contains(u"other.shisaku"_s));
        QVERIFY(bytesOf(target) == before);
    }
    store.saveCopy(target);
    QVERIFY(PlanStore::open(target).read() == store.read());
}

void TstBackup::aCrashedPlansNameIsNotTaken()
{
    const QString target = m_folder->filePath(u"copy.shisaku"_s);
    writeBytes(target + u"-journal"_s, "pages of another plan");
    PlanStore store = PlanStore::openReadOnly(m_path);
    QVERIFY(storageRefusal([&] { store.saveCopy(target); }).contains(u"copy.shisaku"_s));
    QVERIFY(!QFile::exists(target));
    QCOMPARE(bytesOf(target + u"-journal"_s), QByteArray("pages of another plan"));
}

void TstBackup::theOpenPlanIsNotReplacedByItsCopy_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("its own name") << u"plan.shisaku"_s;
    QTest::newRow("its own name, written otherwise") << u"./plan.shisaku"_s;
    QTest::newRow("a link to it") << u"link.shisaku"_s;
}

void TstBackup::theOpenPlanIsNotReplacedByItsCopy()
{
    QFETCH(QString, target);
    QVERIFY(QFile::link(m_path, m_folder->filePath(u"link.shisaku"_s)));
    PlanStore store = PlanStore::open(m_path);
    storageRefusal([&] { store.saveCopy(m_folder->filePath(target)); });
    const Goal goal = store.read().goals().front();
    ChangeSet changes;
    changes.replace(goal, Goal{goal.id, goal.position, goal.mark, u"新しい目標"_s});
    QCOMPARE(storageRefusal([&] { store.write(changes, u"change"_s); }), QString());
    QCOMPARE(PlanStore::openReadOnly(m_path).read().goals().front().title, u"新しい目標"_s);
}

void TstBackup::takesAnyFileName_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t *name : {u"控え 令和元年度.shisaku", u"a#b", u"a?mode=ro", u"100%", u"%41",
                                 u":memory:", u"file:a", u"a'b\"c"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(name))) << QString::fromUtf16(name);
}

void TstBackup::takesAnyFileName()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    PlanStore::openReadOnly(m_path).saveCopy(folder.path() + u'/' + name);
    QCOMPARE(namesIn(folder.path()), QStringList{name});
}

QTEST_MAIN(TstBackup)
#include "tst_backup.moc"
