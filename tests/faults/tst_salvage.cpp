#include "models/storage/salvage.h"

#include "models/exchange/sampleplan.h"
#include "models/storage/backups.h"
#include "models/storage/filecheck.h"
#include "models/storage/planstore.h"
#include "models/storage/restoring.h"
#include "tests/support/files.h"
#include "tests/support/foreigndatabases.h"
#include "tests/support/plans.h"
#include "tests/support/rollbackjournal.h"
#include "tests/support/trials.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// A plan's file is damaged: each page zeroed in turn, and bytes flipped, sectors overwritten and
/// ends cut off at random places. After each: what can be read is saved into a new file that opens
/// and passes every check, or is refused in a sentence and leaves no file; the damaged file is the
/// same byte for byte; and (at each fourth) the latest good backup gives the plan back, the damaged
/// file kept again.
///
/// The figures: of how many damages the plan could be salvaged, of how many of these it is
/// the same plan as before, and how many values (rows) of all are in the new files.
class TstSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anUndamagedPlanIsSavedWhole();
    void anOlderPlanIsSavedWhole();
    void eachPageIsLostInTurn();
    void damageAnywhere();
    void whatIsNoPlanIsRefused();
    void aFileThatIsThereIsNotReplaced();
    void aTableIsMadeAnewFromTheHistory();
    void entriesThatTheHistoryLacksAreCounted();
    void referencesToWhatIsLostAreEmptied();
    void aRowThatNoPlanWouldHaveIsMadeAnew();
    void aJournalOfAnotherVersionIsRefused();
    void aThirdFileThatTheJournalNamesStays();

private:
    void tryDamage(const QByteArray &damaged);
    void goBack(const QByteArray &damaged);
    std::vector<SalvagedTable> salvageInto(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_sound; ///< the plan's bytes
    Plan m_plan;
    QString m_backup;
    int m_damages = 0;
    int m_salvaged = 0;
    int m_complete = 0;
    qint64 m_rows = 0;
};

void TstSalvage::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = planFile(m_folder->path(), samplePlan(), u"計画.shisaku"_s);
    PlanStore::open(m_path).makeBackup({BackupReason::DayStart});
    m_backup = backupPath(m_path, backupsOf(m_path).front());
    m_sound = bytesOf(m_path);
    m_plan = PlanStore::openReadOnly(m_path).read();
}

void TstSalvage::init()
{
    writeBytes(m_path, m_sound);
    QFile::remove(m_folder->filePath(u"new.shisaku"_s));
    m_damages = m_salvaged = m_complete = 0;
    m_rows = 0;
}

std::vector<SalvagedTable> TstSalvage::salvageInto(const QString &name)
{
    return salvage(m_path, m_folder->filePath(name));
}

namespace
{

const SalvagedTable &tableOf(const std::vector<SalvagedTable> &tables, const QString &name)
{
    return *std::ranges::find(tables, name, &SalvagedTable::name);
}

bool isWhole(const std::vector<SalvagedTable> &tables)
{
    return std::ranges::all_of(
        tables, [](const SalvagedTable &each) { return each.lost == 0 && each.isWhole; });
}

} // namespace

void TstSalvage::anUndamagedPlanIsSavedWhole()
{
    const auto tables = salvageInto(u"new.shisaku"_s);
    QVERIFY(isWhole(tables));
    QCOMPARE(tableOf(tables, u"measure"_s).saved, 41);
    QCOMPARE(tableOf(tables, u"measure"_s).rebuilt, 0);
    PlanStore store = PlanStore::open(m_folder->filePath(u"new.shisaku"_s));
    QVERIFY(store.read() == m_plan);
    QCOMPARE(store.history().size(), PlanStore::openReadOnly(m_path).history().size());
}

void TstSalvage::anOlderPlanIsSavedWhole()
{
    for (const int version : {1, 2}) {
        const QTemporaryDir folder;
        const QString older = olderFile(folder.path(), version);
        salvage(older, folder.filePath(u"new.shisaku"_s));
        QVERIFY(PlanStore::open(folder.filePath(u"new.shisaku"_s)).read() == samplePlan());
    }
}

void TstSalvage::tryDamage(const QByteArray &damaged)
{
    ++m_damages;
    writeBytes(m_path, damaged);
    const QString target = m_folder->filePath(u"new.shisaku"_s);
    QFile::remove(target);
    std::vector<SalvagedTable> tables;
    const QString refusal = storageRefusal([&] { tables = salvage(m_path, target); });
    QVERIFY2(bytesOf(m_path) == damaged, "the damaged file is as it was");
    if (!refusal.isEmpty()) {
        QVERIFY2(refusal.endsWith(u'.'), qUtf8Printable(refusal));
        QVERIFY(!QFile::exists(target));
    } else {
        ++m_salvaged;
        checkHeader(target);
        {
            Database database = Database::open(target, Database::Access::ReadOnly);
            checkContents(database);
        }
        const Plan plan = PlanStore::open(target).read();
        if (plan == m_plan)
            ++m_complete;
        for (const SalvagedTable &table : tables)
            m_rows += table.saved;
    }
    if (m_damages % 4 == 0)
        goBack(damaged);
}

void TstSalvage::goBack(const QByteArray &damaged)
{
    const QString aside = restoreBackup(m_path, m_backup);
    QVERIFY(PlanStore::open(m_path).read() == m_plan);
    const bool isKeptAsIs =
        backupNamed(QFileInfo(aside).fileName())->occasion.reason == BackupReason::Replaced;
    QVERIFY(!isKeptAsIs || bytesOf(aside) == damaged);
    QFile::remove(aside); // there would be thousands
    QStringList left = namesIn(m_folder->path());
    left.removeAll(u"new.shisaku"_s);
    QCOMPARE(left.size(), 2); // the plan and its backups
}

void TstSalvage::eachPageIsLostInTurn()
{
    constexpr int pageSize = 4096;
    const auto pages = m_sound.size() / pageSize;
    for (qsizetype page = 0; page < pages; ++page) {
        QByteArray damaged = m_sound;
        damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        tryDamage(damaged);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"page %1"_s.arg(page + 1)));
    }
    qInfo("%d pages zeroed: %d salvaged, %d of them as they were, %lld rows", m_damages, m_salvaged,
          m_complete, static_cast<long long>(m_rows));
    // Without the pages that hold the schema, a fifth of so small a file, no row is found.
    QVERIFY(m_salvaged >= m_damages * 3 / 4);
    // One lost page takes a row from its table or from the history, but not from both.
    QCOMPARE(m_complete, m_salvaged);
}

void TstSalvage::damageAnywhere()
{
    QRandomGenerator random = chance();
    for (int trial = 0; trial < trials(24); ++trial) {
        QByteArray damaged = m_sound;
        const auto place = [&] { return random.bounded(int(damaged.size())); };
        switch (random.bounded(3)) {
        case 0:
            for (int flips = 1 + random.bounded(20); flips > 0; --flips)
                damaged[place()] = char(random.bounded(256));
            break;
        case 1:
            for (int sectors = 1 + random.bounded(4); sectors > 0; --sectors) {
                const int at = place() / 512 * 512;
                damaged.replace(at, 512, QByteArray(512, char(random.bounded(256))));
            }
            break;
        default:
            damaged.truncate(512 + random.bounded(int(damaged.size()) - 512));
        }
        tryDamage(damaged);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"trial %1"_s.arg(trial)));
    }
    qInfo("%d damages: %d salvaged, %d of them as they were, %lld rows", m_damages, m_salvaged,
          m_complete, static_cast<long long>(m_rows));
    QVERIFY(m_salvaged > m_damages / 4);
}

void TstSalvage::whatIsNoPlanIsRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("text"), QByteArray(8192, '\0')}) {
        writeBytes(m_path, bytes);
        QVERIFY(!storageRefusal([&] { salvageInto(u"new.shisaku"_s); }).isEmpty());
        QVERIFY(bytesOf(m_path) == bytes);
        QVERIFY(!QFile::exists(m_folder->filePath(u"new.shisaku"_s)));
    }
}

void TstSalvage::aFileThatIsThereIsNotReplaced()
{
    const QString target = m_folder->filePath(u"new.shisaku"_s);
    writeBytes(target, "mine");
    QVERIFY(!storageRefusal([&] { salvage(m_path, target); }).isEmpty());
    QCOMPARE(bytesOf(target), QByteArray("mine"));
}

void TstSalvage::aTableIsMadeAnewFromTheHistory()
{
    // As if its pages were gone: the table is there and empty, and its history is not.
    runSql(m_path, {u"DROP TRIGGER evaluation_removed"_s, u"DELETE FROM evaluation"_s});
    const auto tables = salvageInto(u"new.shisaku"_s);
    const SalvagedTable &evaluations = tableOf(tables, u"evaluation"_s);
    QCOMPARE(evaluations.rebuilt, int(m_plan.records<Evaluation>().all().size()));
    QCOMPARE(evaluations.lost, 0);
    QVERIFY(PlanStore::open(m_folder->filePath(u"new.shisaku"_s)).read() == m_plan);
}

/// As if a page of the history were gone: nothing of it can be read, so nothing tells its entries.
void TstSalvage::entriesThatTheHistoryLacksAreCounted()
{
    runSql(m_path,
           {u"DROP TRIGGER history_stays"_s, u"DELETE FROM history WHERE id BETWEEN 10 AND 20"_s});
    const auto tables = salvageInto(u"new.shisaku"_s);
    QCOMPARE(tableOf(tables, u"history"_s).lost, 11);
    QVERIFY(PlanStore::open(m_folder->filePath(u"new.shisaku"_s)).read() == m_plan);
}

void TstSalvage::referencesToWhatIsLostAreEmptied()
{
    // A grade that is gone from its table and from the history.
    const GradeId grade = gradeId(m_plan, u"B"_s);
    runSql(
        m_path,
        {u"PRAGMA foreign_keys = OFF"_s, u"DROP TRIGGER grade_removed"_s,
         u"DROP TRIGGER history_stays"_s, u"DELETE FROM grade WHERE id = %1"_s.arg(grade.value),
         u"DELETE FROM history WHERE record = 'grade' AND record_key = '%1'"_s.arg(grade.value)});
    const auto tables = salvageInto(u"new.shisaku"_s);
    QCOMPARE(tableOf(tables, u"evaluation"_s).saved,
             int(m_plan.records<Evaluation>().all().size()));
    const Plan plan = PlanStore::open(m_folder->filePath(u"new.shisaku"_s)).read();
    const auto evaluations = plan.evaluations(yearId(plan, 2019));
    QCOMPARE(evaluations.size(), std::size_t(41));
    QVERIFY(std::ranges::any_of(evaluations, [](const Evaluation &e) { return !e.grade; }));
}

/// SQLite would take it, the program would not open it.
void TstSalvage::aRowThatNoPlanWouldHaveIsMadeAnew()
{
    {
        Database database = Database::open(m_path, Database::Access::ReadWrite);
        QStringList triggers;
        QSqlQuery query = database.run(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
        while (query.next())
            triggers << query.value(0).toString();
        query.finish();
        for (const QString &trigger : triggers)
            database.run(u"DROP TRIGGER %1"_s.arg(trigger));
        database.run(u"PRAGMA foreign_keys = OFF"_s);
        database.run(u"UPDATE goal SET position = 2000000 WHERE id = 1"_s);
        database.run(
            u"UPDATE edit SET id = 9223372036854775800 WHERE id = (SELECT max(id) FROM edit)"_s);
    }
    const auto tables = salvageInto(u"new.shisaku"_s);
    QCOMPARE(tableOf(tables, u"goal"_s).rebuilt, 1);
    QCOMPARE(tableOf(tables, u"goal"_s).lost, 0);
    QVERIFY(tableOf(tables, u"edit"_s).lost > 0);
    QVERIFY(PlanStore::open(m_folder->filePath(u"new.shisaku"_s)).read() == m_plan);
}

/// The header is looked at before SQLite puts back what the journal has, and with it another.
void TstSalvage::aJournalOfAnotherVersionIsRefused()
{
    for (const qint32 version : {1'000'000, -1, 0}) {
        constexpr qsizetype pageSize = 4096;
        constexpr qsizetype versionAt = 60;
        QByteArray page = m_sound.first(pageSize);
        qToBigEndian(version, page.data() + versionAt);
        writeBytes(m_path + u"-journal"_s, rollbackJournal(page, m_sound.size() / pageSize));
        const QString target = m_folder->filePath(u"new.shisaku"_s);
        QVERIFY(!storageRefusal([&] { salvage(m_path, target); }).isEmpty());
        QVERIFY(!QFile::exists(target));
        QFile::remove(m_path + u"-journal"_s);
    }
}

void TstSalvage::aThirdFileThatTheJournalNamesStays()
{
    const auto companions = foreignCompanions();
    const auto naming = std::ranges::find(companions, u"a journal that names a third file"_s,
                                          &ForeignDatabase::name);
    QVERIFY(naming->make(m_path));
    (void)storageRefusal([&] { salvageInto(u"new.shisaku"_s); });
    QCOMPARE(bytesOf(m_path + u".third"_s), QByteArray("somebody's work"));
    QVERIFY(QFile::remove(m_path + u"-journal"_s));
}

QTEST_GUILESS_MAIN(TstSalvage)
#include "tst_salvage.moc"
