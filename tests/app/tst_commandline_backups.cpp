#include "models/exchange/sampleplan.h"
#include "models/storage/backups.h"
#include "models/storage/planstore.h"
#include "tests/app/program.h"
#include "tests/support/closedplan.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// backup, restore and salvage of the real program, and the backups that its other jobs make.
class TstCommandLineBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backupWritesACopy();
    void aCopyOfAnAlteredYearIsSaid();
    void whoWritesMakesTheBackupOfTheDay();
    void whoReadsMakesNone();
    void closingMakesABackup();
    void restoreListsAndRestores();
    void aDamagedBackupIsRefused();
    void salvageTellsWhatItSaved();
    void wrongUsage_data();
    void wrongUsage();
    void refusals_data();
    void refusals();

private:
    Plan saved() const { return PlanStore::openReadOnly(m_path).read(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstCommandLineBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = planFile(m_folder->path(), samplePlan(), u"計画.shisaku"_s);
}

void TstCommandLineBackups::backupWritesACopy()
{
    const QString target = m_folder->filePath(u"控え.shisaku"_s);
    const PlanStore window = PlanStore::open(m_path); // beside whoever writes
    const Outcome outcome = runProgram({u"backup"_s, m_path, u"--out"_s, target});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QByteArray());
    QVERIFY(PlanStore::openReadOnly(target).read() == samplePlan());
}

void TstCommandLineBackups::aCopyOfAnAlteredYearIsSaid()
{
    const QString path = planFile(m_folder->path(), closedPlan(), u"確定.shisaku"_s);
    runBehindTriggers(path, u"UPDATE evaluation SET reason = 'altered'"_s);
    const QStringList command{u"backup"_s, path, u"--out"_s, m_folder->filePath(u"控え.shisaku"_s)};
    for (const int exit : {0, 1}) { // the second time it would take the place of the first
        const Outcome outcome = runProgram(command);
        QCOMPARE(outcome.exit, exit);
        QVERIFY2(outcome.saysOneSentence(), outcome.err);
    }
}

void TstCommandLineBackups::whoWritesMakesTheBackupOfTheDay()
{
    QCOMPARE(runProgram({u"start-year"_s, m_path, u"overall"_s}).exit, 0);
    QCOMPARE(backupsOf(m_path).size(), std::size_t(1));
    QVERIFY(PlanStore::openReadOnly(backupPath(m_path, backupsOf(m_path).front())).read() ==
            samplePlan());
}

void TstCommandLineBackups::whoReadsMakesNone()
{
    QCOMPARE(runProgram({u"check"_s, m_path}).exit, 0);
    QVERIFY(!QFile::exists(backupFolder(m_path)));
}

void TstCommandLineBackups::closingMakesABackup()
{
    QCOMPARE(runProgram({u"close-year"_s, m_path, u"2019"_s}).exit, 0);
    QCOMPARE(backupsOf(m_path).size(), std::size_t(1));
    QCOMPARE(backupsOf(m_path).front().occasion.year, u"令和元年度"_s);
}

void TstCommandLineBackups::restoreListsAndRestores()
{
    QCOMPARE(runProgram({u"close-year"_s, m_path, u"2019"_s}).exit, 0);
    const Outcome list = runProgram({u"restore"_s, m_path, u"--list"_s});
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.out.count('\n'), 1);
    const QString backup = QString::fromUtf8(list.out).section(u'\t', 0, 0);
    QVERIFY2(list.out.contains("41"), list.out.constData());
    const Outcome outcome = runProgram({u"restore"_s, m_path, u"--from"_s, backup});
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(outcome.out.contains("令和元年度"),
             outcome.out.constData()); // whose closing is undone
    QVERIFY(saved() == samplePlan());
    QCOMPARE(runProgram({u"restore"_s, m_path, u"--list"_s}).out.count('\n'), 2);
}

void TstCommandLineBackups::aDamagedBackupIsRefused()
{
    PlanStore::open(m_path).makeBackup({BackupReason::DayStart});
    const QString backup = backupPath(m_path, backupsOf(m_path).front());
    QByteArray bytes = bytesOf(backup);
    bytes.back() = char(bytes.back() ^ 1);
    writeBytes(backup, bytes);
    const QByteArray before = bytesOf(m_path);
    const Outcome outcome = runProgram({u"restore"_s, m_path, u"--from"_s, backup});
    QCOMPARE(outcome.exit, 1);
    QVERIFY(outcome.saysOneSentence());
    QVERIFY(bytesOf(m_path) == before);
}

void TstCommandLineBackups::salvageTellsWhatItSaved()
{
    QByteArray bytes = bytesOf(m_path);
    bytes.replace(bytes.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\0'));
    writeBytes(m_path, bytes);
    const QString target = m_folder->filePath(u"読み取り分.shisaku"_s);
    const Outcome outcome = runProgram({u"salvage"_s, m_path, u"--out"_s, target});
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(outcome.out.contains("施策：保存 41"), outcome.out.constData());
    QVERIFY(PlanStore::openReadOnly(target).read() == samplePlan());
    QVERIFY(bytesOf(m_path) == bytes);
}

void TstCommandLineBackups::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("backup to nowhere") << QStringList{u"backup"_s, u"PLAN"_s};
    QTest::newRow("salvage to nowhere") << QStringList{u"salvage"_s, u"PLAN"_s};
    QTest::newRow("restore what") << QStringList{u"restore"_s, u"PLAN"_s};
    QTest::newRow("restore both") << QStringList{u"restore"_s, u"PLAN"_s, u"--list"_s, u"--from"_s,
                                                 u"x"_s};
}

void TstCommandLineBackups::wrongUsage()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"PLAN"_s, m_path);
    QCOMPARE(runProgram(arguments).exit, 2);
}

void TstCommandLineBackups::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such plan") << QStringList{u"backup"_s, u"/none"_s, u"--out"_s, u"/none2"_s};
    QTest::newRow("onto itself") << QStringList{u"backup"_s, u"PLAN"_s, u"--out"_s, u"PLAN"_s};
    QTest::newRow("from itself") << QStringList{u"restore"_s, u"PLAN"_s, u"--from"_s, u"PLAN"_s};
    QTest::newRow("from nothing") << QStringList{u"restore"_s, u"PLAN"_s, u"--from"_s, u"/none"_s};
    QTest::newRow("salvage onto itself")
        << QStringList{u"salvage"_s, u"PLAN"_s, u"--out"_s, u"PLAN"_s};
}

void TstCommandLineBackups::refusals()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"PLAN"_s, m_path);
    const QByteArray before = bytesOf(m_path);
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err.constData());
    QVERIFY(bytesOf(m_path) == before);
    QVERIFY(!QFile::exists(backupFolder(m_path)));
}

QTEST_GUILESS_MAIN(TstCommandLineBackups)
#include "tst_commandline_backups.moc"
