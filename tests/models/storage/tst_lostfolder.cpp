#include "models/storage/lostfolder.h"

#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The folder of an open plan goes, as when the network does, and comes back.
class TstLostFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderIsLostWhileItIsAway();
    void aFileAloneIsNoLostFolder();
    void whatIsRefusedSaysSo();
    void afterwardsOneGoesOn();

private:
    QString share() const { return m_home->filePath(u"share"_s); }
    bool takeAway() { return QDir(m_home->path()).rename(u"share"_s, u"away"_s); }
    bool bringBack() { return QDir(m_home->path()).rename(u"away"_s, u"share"_s); }
    ChangeSet someChange()
    {
        const Evaluation before = m_store->read().records<Evaluation>().all().front();
        Evaluation after = before;
        after.reason = u"理由"_s;
        ChangeSet changes;
        changes.replace(before, after);
        return changes;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_path;
    std::unique_ptr<PlanStore> m_store;
};

void TstLostFolder::init()
{
    m_store.reset();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkdir(u"share"_s));
    m_path = planFile(share(), samplePlan(), u"plan.shisaku"_s);
    m_store = std::make_unique<PlanStore>(PlanStore::open(m_path));
}

void TstLostFolder::aFolderIsLostWhileItIsAway()
{
    QVERIFY(!isFolderLost(m_path));
    QVERIFY(takeAway());
    QVERIFY(isFolderLost(m_path));
    writeBytes(share(), "no folder");
    QVERIFY(isFolderLost(m_path));
    QVERIFY(QFile::remove(share()));
    QVERIFY(bringBack());
    QVERIFY(!isFolderLost(m_path));
    QVERIFY(!isFolderLost({})); // of a plan in memory
}

void TstLostFolder::aFileAloneIsNoLostFolder()
{
    QVERIFY(QFile::remove(m_path));
    QVERIFY(!isFolderLost(m_path));
    const QString refusal = storageRefusal([&] { m_store->write(someChange(), u"change"_s); });
    QVERIFY2(refusal.contains("save a copy"_L1), qUtf8Printable(refusal));
    QVERIFY2(m_store->loss().contains("save a copy"_L1), qUtf8Printable(m_store->loss()));
}

void TstLostFolder::whatIsRefusedSaysSo()
{
    PlanStore reader = PlanStore::open(m_path);
    const ChangeSet change = someChange();
    QVERIFY(m_store->loss().isEmpty());
    QVERIFY(takeAway());
    QCOMPARE(storageRefusal([&] { m_store->write(change, u"c"_s); }), lostFolderSentence());
    QCOMPARE(storageRefusal([&] { m_store->makeBackup({BackupReason::DayStart}); }),
             lostFolderSentence());
    QCOMPARE(m_store->loss(), lostFolderSentence());
    reader.followWriter();
    QCOMPARE(reader.obstacle(), lostFolderSentence());
    QVERIFY(!QFile::exists(share())); // nothing was made in its place
}

void TstLostFolder::afterwardsOneGoesOn()
{
    const ChangeSet change = someChange();
    QVERIFY(takeAway());
    QVERIFY(!storageRefusal([&] { m_store->write(change, u"change"_s); }).isEmpty());
    QVERIFY(bringBack());
    QVERIFY(m_store->loss().isEmpty());
    m_store->write(change, u"change"_s);
    Plan expected = samplePlan();
    expected.apply(change);
    QVERIFY(PlanStore::openReadOnly(m_path).read() == expected);
}

QTEST_GUILESS_MAIN(TstLostFolder)
#include "tst_lostfolder.moc"
