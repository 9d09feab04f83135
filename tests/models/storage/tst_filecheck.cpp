#include "models/storage/planstore.h"

#include "models/exchange/sampleplan.h"
#include "models/storage/filecheck.h"
#include "models/storage/migrator.h"
#include "models/storage/storageerror.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// Makes something of the sample's file that is no plan of ours.
using Spoil = std::function<void(const QString &path)>;

Spoil writing(const QByteArray &bytes)
{
    return [=](const QString &path) { writeBytes(path, bytes); };
}

Spoil altering(const std::function<void(QByteArray &)> &alter)
{
    return [=](const QString &path) {
        QByteArray bytes = bytesOf(path);
        alter(bytes);
        writeBytes(path, bytes);
    };
}

Spoil running(const QStringList &sql)
{
    return [=](const QString &path) { runSql(path, sql); };
}

constexpr int pageSize = 4096;

/// Flips a bit of the byte that says what kind of page it is.
Spoil flippingPage(int page)
{
    return altering([=](QByteArray &bytes) {
        const qsizetype at = page == 0 ? 100 : qsizetype(page) * pageSize;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x40);
    });
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TstFileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void refusesAFlippedByteOfAnyPage();
    void refusesWhatIsNotThere();
    void refusesAFolder();
    void refusesALogBesideIt();
    void takesTheSample();
    void takesEachVersionsSchema();
    void saysOfAnUnnumberedFileWhatItIs();

private:
    QByteArray m_sample; ///< the sample's file
};

void TstFileCheck::initTestCase()
{
    QTemporaryDir folder;
    m_sample = bytesOf(planFile(folder.path(), samplePlan(), u"plan.shisaku"_s));
    QVERIFY(m_sample.size() > 10 * pageSize);
}

void TstFileCheck::refuses_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
    row("empty", writing({}));
    row("text", writing("施策,評価\r\n"));
    row("a long text", writing(QByteArray(5000, 'x')));
    row("a picture", writing("\x89PNG\r\n\x1a\n" + QByteArray(200, '\0')));
    row("the header alone", altering([](QByteArray &b) { b.truncate(100); }));
    row("less than the header", altering([](QByteArray &b) { b.truncate(99); }));
    row("half the file", altering([](QByteArray &b) { b.truncate(b.size() / 2); }));
    row("one page short", altering([](QByteArray &b) { b.chop(pageSize); }));
    row("another program's", running({u"PRAGMA application_id = 1"_s}));
    row("no program's", running({u"PRAGMA application_id = 0"_s}));
    row("newer", running({u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1)}));
    row("no version", running({u"PRAGMA user_version = 0"_s}));
    row("a version below none", running({u"PRAGMA user_version = -1"_s}));
    row("a form with a log", altering([](QByteArray &b) { b[18] = b[19] = 2; }));
    row("another encoding", altering([](QByteArray &b) { b[59] = 2; }));
    const QString body = u" AFTER UPDATE ON evaluation BEGIN SELECT 1; END"_s;
    row("a planted trigger", running({u"CREATE TRIGGER planted"_s + body}));
    row("a planted trigger named like SQLite's own",
        running({u"CREATE TRIGGER sqlitexplanted"_s + body}));
    const auto underSqlitesOwnName = [](const QString &sql) {
        return running({u"PRAGMA writable_schema = ON"_s, sql});
    };
    row("a planted trigger with SQLite's own prefix",
        underSqlitesOwnName(u"CREATE TRIGGER sqlite_planted"_s + body));
    row("one with the prefix in capitals",
        underSqlitesOwnName(u"CREATE TRIGGER SQLITE_Planted"_s + body));
    row("one named like an index of SQLite's own",
        underSqlitesOwnName(u"CREATE TRIGGER sqlite_autoindex_plan_1"_s + body));
    row("a planted view with SQLite's own prefix",
        underSqlitesOwnName(u"CREATE VIEW sqlite_stat1 AS SELECT 1"_s));
    row("a planted view", running({u"CREATE VIEW planted AS SELECT 1"_s}));
    row("a planted table", running({u"CREATE TABLE planted (x)"_s}));
    row("a planted index", running({u"CREATE INDEX planted ON measure (title)"_s}));
    row("a missing trigger", running({u"DROP TRIGGER history_stays"_s}));
    row("a missing index", running({u"DROP INDEX measure_goal"_s}));
    row("a missing table", running({u"DROP TABLE evaluation"_s}));
    row("a missing column",
        running({u"DROP TRIGGER evaluation_added"_s, u"DROP TRIGGER evaluation_changed"_s,
                 u"DROP TRIGGER evaluation_removed"_s,
                 u"ALTER TABLE evaluation DROP COLUMN next_steps"_s}));
    row("an added column", running({u"ALTER TABLE evaluation ADD COLUMN more TEXT"_s}));
    row("a reference to nothing",
        running({u"PRAGMA foreign_keys = OFF"_s, u"UPDATE evaluation SET grade_id = 99"_s}));
    row("a word that no one knows",
        running({u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE grade SET role = 'best'"_s}));
}

void TstFileCheck::refuses()
{
    QFETCH(Spoil, spoil);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.shisaku"_s);
    writeBytes(path, m_sample);
    spoil(path);
    const QByteArray before = bytesOf(path);
    for (const auto &open : {PlanStore::open, PlanStore::openReadOnly}) {
        const QString sentence = storageRefusal([&] { open(path).read(); });
        QVERIFY2(sentence.endsWith(u'.'), qUtf8Printable(sentence));
        QVERIFY2(bytesOf(path) == before, "the file was changed");
        QCOMPARE(namesIn(folder.path()), QStringList{u"plan.shisaku"_s});
    }
}

void TstFileCheck::refusesAFlippedByteOfAnyPage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.shisaku"_s);
    writeBytes(path, m_sample);
    for (int page = 0; page < m_sample.size() / pageSize; ++page) {
        flippingPage(page)(path);
        const QByteArray before = bytesOf(path);
        QVERIFY2(!storageRefusal([&] { PlanStore::open(path); }).isEmpty(),
                 qPrintable(QString::number(page)));
        QVERIFY(bytesOf(path) == before);
        writeBytes(path, m_sample);
    }
    QCOMPARE(storageRefusal([&] { PlanStore::open(path); }), QString());
}

void TstFileCheck::refusesWhatIsNotThere()
{
    QTemporaryDir folder;
    for (const QString &name : {u"none.shisaku"_s, u"no folder/none.shisaku"_s}) {
        const QString path = folder.filePath(name);
        for (const auto &open : {PlanStore::open, PlanStore::openReadOnly})
            QVERIFY(storageRefusal([&] { open(path); }).contains(path));
    }
    QVERIFY(namesIn(folder.path()).isEmpty());
}

void TstFileCheck::refusesAFolder()
{
    QTemporaryDir folder;
    QVERIFY(!storageRefusal([&] { PlanStore::open(folder.path()); }).isEmpty());
    QVERIFY(namesIn(folder.path()).isEmpty());
}

void TstFileCheck::refusesALogBesideIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.shisaku"_s);
    writeBytes(path, m_sample);
    writeBytes(path + u"-wal"_s, "changes of another database");
    for (const auto &open : {PlanStore::open, PlanStore::openReadOnly})
        QVERIFY(storageRefusal([&] { open(path); }).contains("plan.shisaku-wal"_L1));
    QVERIFY(bytesOf(path) == m_sample);
    QCOMPARE(bytesOf(path + u"-wal"_s), QByteArray("changes of another database"));
}

void TstFileCheck::takesTheSample()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.shisaku"_s);
    writeBytes(path, m_sample);
    const QByteArray before = bytesOf(path);
    QCOMPARE(storageRefusal([&] { PlanStore::open(path); }), QString());
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(namesIn(folder.path()), QStringList{u"plan.shisaku"_s});
}

void TstFileCheck::takesEachVersionsSchema()
{
    Database database = Database::inMemory();
    std::vector<MigrationStep> steps;
    for (const MigrationStep &step : schemaSteps()) {
        steps.push_back(step);
        migrate(database, steps);
        try {
            checkContents(database);
        } catch (const StorageError &error) {
            QFAIL(qPrintable(u"Version %1: %2"_s.arg(step.version).arg(error.detail())));
        }
    }
}

void TstFileCheck::saysOfAnUnnumberedFileWhatItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.shisaku"_s);
    writeBytes(path, m_sample);
    runSql(path, {u"PRAGMA user_version = 0"_s});
    const QString sentence = storageRefusal([&] { PlanStore::open(path); });
    QVERIFY2(!sentence.contains("newer"_L1), qUtf8Printable(sentence));
}

QTEST_MAIN(TstFileCheck)
#include "tst_filecheck.moc"
