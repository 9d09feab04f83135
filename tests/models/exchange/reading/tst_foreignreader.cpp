#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignreader.h"
#include "tests/support/files.h"
#include "tests/support/foreignfiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const QString program = QStringLiteral(SHISAKU_PROGRAM);

} // namespace

/// Files that are read in a child process, and what becomes of it.
class TstForeignReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeInTheirOrder();
    void namesMayLookLikeOptions();
    void aProgramThatCannotBeStartedIsSaid();
    void progressIsTold();
    void cancellingEndsTheChild();
    void itCanBeUsedAgain();
    void whateverTheChildDoesIsASentence_data();
    void whateverTheChildDoesIsASentence();
    void theLargestTableFitsIntoMemory();

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        writeBytes(path, bytes);
        return path;
    }

    QTemporaryDir m_folder;
};

void TstForeignReader::filesComeInTheirOrder()
{
    const QStringList paths{
        written(u"回答.csv"_s, u"施策番号,評価\n4,Ａ\n"_s.toUtf8()),
        m_folder.filePath(u"none.xlsx"_s),
        written(u"mislabelled.csv"_s,
                xlsxFile({.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"}))};
    const std::vector<ForeignFile> files = readForeignFiles(program, paths);
    QCOMPARE(files.size(), std::size_t(3));
    for (std::size_t i = 0; i < files.size(); ++i)
        QCOMPARE(files[i].path, paths[qsizetype(i)]);
    QCOMPARE(linesOf(files[0]), (QStringList{u"1: T施策番号|T評価"_s, u"2: T4|TＡ"_s}));
    QCOMPARE(files[0].tables.front().file, u"回答.csv"_s);
    QVERIFY2(files[1].refusal.contains("none.xlsx"_L1), qUtf8Printable(files[1].refusal));
    QCOMPARE(linesOf(files[2]), QStringList{u"1: N1"_s});
}

void TstForeignReader::namesMayLookLikeOptions()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    for (const QString &name : {u"-x.csv"_s, u"--help"_s, u"--lang=en"_s, u"a b;$(c).csv"_s}) {
        written(name, "a,b\n");
        QCOMPARE(linesOf(readForeignFiles(program, {name}).front()), QStringList{u"1: Ta|Tb"_s});
    }
    QVERIFY(QDir::setCurrent(before));
}

/// Where there is no pipe to be had, the failure is told while the child is being started.
void TstForeignReader::aProgramThatCannotBeStartedIsSaid()
{
    const QString path = written(u"fine.csv"_s, "a,b\n");
    const auto refusalOf = [&](const QString &child) {
        return readForeignFiles(child, {path}).front().refusal;
    };
    QVERIFY(refusalOf(u"/no/such/program"_s).contains("fine.csv"_L1));
#ifdef Q_OS_UNIX
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = dup(STDERR_FILENO);
    close(next);
    const rlimit none{rlim_t(next), before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    const QString refusal = refusalOf(program);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY2(refusal.contains("fine.csv"_L1), qUtf8Printable(refusal));
#endif
}

void TstForeignReader::progressIsTold()
{
    const QByteArray rows = QByteArray("a,b,c,d\n").repeated(200'000);
    const QStringList paths{written(u"first.csv"_s, rows), written(u"second.csv"_s, rows)};
    ForeignReader reader(program);
    QSignalSpy progressed(&reader, &ForeignReader::progressed);
    QSignalSpy finished(&reader, &ForeignReader::finished);
    reader.read(paths);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    qint64 before = 0;
    for (const QList<QVariant> &each : progressed) {
        QVERIFY(each[0].toLongLong() >= before);
        before = each[0].toLongLong();
        QCOMPARE(each[1].toLongLong(), qint64(2 * rows.size()));
    }
    QVERIFY(progressed.count() > 4);
    QVERIFY(before > rows.size() * 19 / 10 && before <= 2 * rows.size());
}

void TstForeignReader::cancellingEndsTheChild()
{
    const QString path = written(u"large.csv"_s, QByteArray("a,b,c,d\n").repeated(400'000));
    ForeignReader reader(program);
    QSignalSpy progressed(&reader, &ForeignReader::progressed);
    QSignalSpy finished(&reader, &ForeignReader::finished);
    reader.read({path, path});
    QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, 60'000);
    reader.cancel();
    const qsizetype told = progressed.count();
    QTest::qWait(200);
    QCOMPARE(progressed.count(), told);
    QCOMPARE(finished.count(), 0);
}

void TstForeignReader::itCanBeUsedAgain()
{
    const QString path = written(u"small.csv"_s, "a\n");
    ForeignReader reader(program);
    QSignalSpy finished(&reader, &ForeignReader::finished);
    reader.read({path});
    reader.cancel();
    reader.read({path});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto files = finished.front().front().value<std::vector<ForeignFile>>();
    QCOMPARE(linesOf(files.front()), QStringList{u"1: Ta"_s});
}

void TstForeignReader::whateverTheChildDoesIsASentence_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("dies") << QByteArray("kill -9 $$");
    QTest::newRow("says nothing") << QByteArray("exit 0");
    QTest::newRow("says nonsense") << QByteArray("echo nonsense; sleep 60");
    QTest::newRow("says nonsense without end") << QByteArray("exec cat /dev/zero");
    QTest::newRow("stops in the middle") << QByteArray("printf SHISAKU1");
    QTest::newRow("is no program") << QByteArray();
}

void TstForeignReader::whateverTheChildDoesIsASentence()
{
    QFETCH(QByteArray, script);
    const QString child =
        m_folder.filePath(u"child-"_s + QLatin1StringView(QTest::currentDataTag()));
    if (!script.isEmpty()) {
        writeBytes(child, "#!/bin/sh\n" + script + "\n");
        QVERIFY(QFile::setPermissions(child, QFile::ReadOwner | QFile::ExeOwner));
    }
    const std::vector<ForeignFile> files =
        readForeignFiles(child, {written(u"fine.csv"_s, "a,b\n")});
    QCOMPARE(files.size(), std::size_t(1));
    QVERIFY2(files[0].refusal.contains("fine.csv"_L1) &&
                 files[0].refusal.contains("Nothing was changed"_L1),
             qUtf8Printable(files[0].refusal));
    QVERIFY(files[0].tables.empty());
}

void TstForeignReader::theLargestTableFitsIntoMemory()
{
    constexpr int columns = mostCells / mostRows;
#ifdef SHISAKU_SANITIZED // where the child needs several times the processor's time
    constexpr int rows = mostRows / 4;
#else
    constexpr int rows = mostRows;
#endif
    QByteArray xml;
    for (int row = 0; row < rows; ++row)
        xml += "<row>" + ("<c><v>" + QByteArray::number(row) + "</v></c>").repeated(columns) +
               "</row>";
    const ForeignFile file =
        readForeignFiles(program, {written(u"largest.xlsx"_s, xlsxFile({.rows = xml}))}).front();
    QCOMPARE(file.refusal, QString());
    QCOMPARE(file.tables.front().rows.size(), std::size_t(rows));
    QCOMPARE(file.tables.front().rows.back().cells.back().text, QString::number(rows - 1));
#ifdef Q_OS_LINUX
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &usage), 0);
#ifndef SHISAKU_SANITIZED
    QVERIFY2(usage.ru_maxrss < 500 * 1024, qPrintable(QString::number(usage.ru_maxrss)));
#endif
#endif
}

QTEST_GUILESS_MAIN(TstForeignReader)
#include "tst_foreignreader.moc"
