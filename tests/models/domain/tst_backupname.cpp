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
    void theFolderHasThePlansName_data();
    void theFolderHasThePlansName();
    void aLongNameKeepsAFolderOfItsOwn_data();
    void aLongNameKeepsAFolderOfItsOwn();
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

void TstBackupName::theFolderHasThePlansName_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("folder");
    QTest::newRow("a plan") << u"計画.shisaku"_s << u"計画 バックアップ"_s;
    QTest::newRow("dots in its name") << u"1.2.shisaku"_s << u"1.2 バックアップ"_s;
    QTest::newRow("another ending")
        << u"計画.db"_s << u"計画.db…（0e528c8663355941）のバックアップ"_s;
    QTest::newRow("no ending") << u"計画"_s << u"計画…（5a025aa413db6fdf）のバックアップ"_s;
    const QString longest = QString(78, u'計');
    QTest::newRow("as long as a name may be")
        << longest + u".shisaku"_s << longest + u" バックアップ"_s;
}

void TstBackupName::theFolderHasThePlansName()
{
    QFETCH(QString, plan);
    QTEST(backupFolderName(plan), "folder");
    QVERIFY(isBackupFolderName(backupFolderName(plan)));
}

void TstBackupName::aLongNameKeepsAFolderOfItsOwn_data()
{
    QTest::addColumn<QString>("end"); // of a name of 255 bytes and more
    QTest::newRow("kanji") << QString(79, u'計');
    QTest::newRow("letters") << QString(240, u'a');
    QTest::newRow("beyond the basic plane") << u"𠮷"_s.repeated(60);
    QTest::newRow("a family of one character") << u"👨‍👩‍👧"_s.repeated(14);
    QTest::newRow("kanji with variants") << u"葛󠄀"_s.repeated(36);
}

void TstBackupName::aLongNameKeepsAFolderOfItsOwn()
{
    QFETCH(QString, end);
    // Whatever byte the cut falls on, and two plans that differ at the very end.
    QSet<QString> folders;
    int plans = 0;
    for (const QString &begin : {u""_s, u"1"_s, u"12"_s, u"123"_s}) {
        for (const QString &last : {u""_s, u"一"_s, u"二"_s}) {
            const QString name = begin + end + last;
            const QString folder = backupFolderName(name + u".shisaku"_s);
            folders << folder;
            ++plans;
            QVERIFY2(folder.toUtf8().size() <= 255, qUtf8Printable(folder));
            QVERIFY2(folder.toUtf8().size() > 200, qUtf8Printable(folder));
            QCOMPARE(QString::fromUtf8(folder.toUtf8()), folder); // no half of a pair
            const QString begins = folder.section(u"…（"_s, 0, 0);
            QVERIFY(name.startsWith(begins));
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
            finder.setPosition(begins.size());
            QVERIFY(finder.isAtBoundary());
            QVERIFY(isBackupFolderName(folder));
            // Nor does a plan that is called as its folder share it.
            QVERIFY(backupFolderName(folder) != folder);
            QVERIFY(backupFolderName(folder.chopped(7) + u".shisaku"_s) != folder);
        }
    }
    QCOMPARE(folders.size(), plans);
}

QTEST_GUILESS_MAIN(TstBackupName)
#include "tst_backupname.moc"
