#include "models/domain/backupname.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(BackupName)

/// Files of backups say when and why, and nothing else is taken for one.
class TstBackupName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameSaysWhenAndWhy_data();
    void aNameSaysWhenAndWhy();
    void otherFilesAreNoBackups_data();
    void otherFilesAreNoBackups();
    void namesSortAsTheirTimes();
};

void TstBackupName::aNameSaysWhenAndWhy_data()
{
    QTest::addColumn<BackupName>("backup");
    QTest::addColumn<QString>("name");
    const QDate day(2020, 3, 31);
    const QTime time(17, 5, 0);
    const auto add = [&](BackupReason reason, const QString &name) {
        QTest::newRow(qUtf8Printable(name)) << BackupName{day, time, 1, {reason}} << name;
    };
    add(BackupReason::DayStart, u"2020-03-31 17時05分00秒 始業時.shisaku"_s);
    add(BackupReason::BeforeImport, u"2020-03-31 17時05分00秒 取り込み前.shisaku"_s);
    add(BackupReason::BeforeMigration, u"2020-03-31 17時05分00秒 形式更新前.shisaku"_s);
    add(BackupReason::BeforeBulk, u"2020-03-31 17時05分00秒 一括変更前.shisaku"_s);
    add(BackupReason::BeforeRestoring, u"2020-03-31 17時05分00秒 戻す前.shisaku"_s);
    add(BackupReason::Replaced, u"2020-03-31 17時05分00秒 戻す前の元ファイル.shisaku"_s);
    QTest::newRow("of a year") << BackupName{day,
                                             time,
                                             1,
                                             {BackupReason::BeforeClosing, u"令和元年度"_s}}
                               << u"2020-03-31 17時05分00秒 令和元年度確定前.shisaku"_s;
    QTest::newRow("the second of a second") << BackupName{day, time, 2, {BackupReason::BeforeBulk}}
                                            << u"2020-03-31 17時05分00秒(2) 一括変更前.shisaku"_s;
}

void TstBackupName::aNameSaysWhenAndWhy()
{
    QFETCH(BackupName, backup);
    QFETCH(QString, name);
    QCOMPARE(fileNameOf(backup), name);
    QVERIFY(backupNamed(name) == backup);
}

void TstBackupName::otherFilesAreNoBackups_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {u"計画.shisaku", u"2020-03-31 17時05分00秒 始業時 のコピー.shisaku",
          u"2020-03-31 17時05分00秒 始業時.shisaku~", u"2020-03-31 17時05分00秒 始業時",
          u"2020-02-30 17時05分00秒 始業時.shisaku", u"2020-03-31 24時05分00秒 始業時.shisaku",
          u"2020-03-31 17時05分00秒 大切.shisaku", u"2020-03-31 17時05分00秒(1) 始業時.shisaku",
          u"2020-03-31 17時05分00秒(02) 始業時.shisaku", u"2020-03-31 17時05分00秒 確定前.shisaku",
          u"x2020-03-31 17時05分00秒 始業時.shisaku", u"2020-03-31 17時05分00秒 始業時.shisaku\n",
          u"２０２０-03-31 17時05分00秒 始業時.shisaku", u"SHA256SUMS"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(name))) << QString::fromUtf16(name);
}

void TstBackupName::otherFilesAreNoBackups()
{
    QFETCH(QString, name);
    QVERIFY(!backupNamed(name));
}

void TstBackupName::namesSortAsTheirTimes()
{
    const BackupName first{{2020, 3, 31}, {17, 5, 0}, 1, {BackupReason::DayStart}};
    const BackupName second{{2020, 3, 31}, {17, 5, 0}, 2, {BackupReason::BeforeBulk}};
    const BackupName third{{2020, 3, 31}, {17, 5, 1}, 1, {BackupReason::BeforeBulk}};
    const BackupName fourth{{2020, 4, 1}, {8, 0, 0}, 1, {BackupReason::DayStart}};
    QVERIFY(isOlder(first, second) && isOlder(second, third) && isOlder(third, fourth));
    QVERIFY(!isOlder(second, first));
    QVERIFY(fileNameOf(first) < fileNameOf(second));
    QVERIFY(fileNameOf(second) < fileNameOf(third));
    QVERIFY(fileNameOf(third) < fileNameOf(fourth));
}

QTEST_GUILESS_MAIN(TstBackupName)
#include "tst_backupname.moc"
