#include "models/files/atomicwrite.h"

#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstAtomicWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writes_data();
    void writes();
    void replaces();
    void aDatabaseIsNotReplaced();
    void whatIsNoFileIsNotReplaced_data();
    void whatIsNoFileIsNotReplaced();
    void aFailureLeavesWhatWasThere_data();
    void aFailureLeavesWhatWasThere();
    void aFullDiskLeavesWhatWasThere_data();
    void aFullDiskLeavesWhatWasThere();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstAtomicWrite::writes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("評価,A\r\n");
    QTest::newRow("zeros") << QByteArray(3, '\0');
    QTest::newRow("much") << QByteArray(3'000'000, 'x');
}

void TstAtomicWrite::writes()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder->filePath(u"表 １.csv"_s);
    QCOMPARE(atomicWrite(path, content).value_or(QString()), QString());
    QVERIFY(QFile::exists(path));
    QCOMPARE(bytesOf(path), content);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"表 １.csv"_s});
}

void TstAtomicWrite::replaces()
{
    const QString path = m_folder->filePath(u"a.csv"_s);
    writeBytes(path, "a longer older content");
    QVERIFY(!atomicWrite(path, "new"));
    QCOMPARE(bytesOf(path), QByteArray("new"));
}

void TstAtomicWrite::aDatabaseIsNotReplaced()
{
    const QString path = m_folder->filePath(u"a.csv"_s);
    const QByteArray database("SQLite format 3\0 and more", 25);
    writeBytes(path, database);
    QVERIFY(atomicWrite(path, "new").value_or(QString()).contains(u"a.csv"_s));
    QCOMPARE(bytesOf(path), database);
    writeBytes(path, "SQLite format 3 is what this text is about");
    QVERIFY(!atomicWrite(path, "new"));
}

void TstAtomicWrite::whatIsNoFileIsNotReplaced_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {u"pipe", u"circle"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(name))) << QString::fromUtf16(name);
}

void TstAtomicWrite::whatIsNoFileIsNotReplaced()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, name);
    const QString path = m_folder->filePath(name);
    if (name == "pipe"_L1)
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QVERIFY(QFile::link(name, path));
    QVERIFY(atomicWrite(path, "new").value_or(QString()).contains(name));
    QVERIFY(!QFileInfo(path).isFile());
    QCOMPARE(namesIn(m_folder->path()), QStringList{name});
#else
    QSKIP("Pipes and links in a circle are Unix's.");
#endif
}

void TstAtomicWrite::aFailureLeavesWhatWasThere_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a missing folder") << u"none/a.csv"_s;
    QTest::newRow("a folder in its place") << u"folder"_s;
    QTest::newRow("a file for a folder") << u"file/a.csv"_s;
    QTest::newRow("a name too long") << QString(300, u'a');
}

void TstAtomicWrite::aFailureLeavesWhatWasThere()
{
    QFETCH(QString, target);
    QDir(m_folder->path()).mkdir(u"folder"_s);
    writeBytes(m_folder->filePath(u"file"_s), "old");
    const QStringList before = namesIn(m_folder->path());
    const auto sentence = atomicWrite(m_folder->filePath(target), "new");
    QVERIFY(sentence.has_value());
    QVERIFY2(sentence->contains(target.section(u'/', -1)), qUtf8Printable(*sentence));
    QCOMPARE(bytesOf(m_folder->filePath(u"file"_s)), QByteArray("old"));
    QCOMPARE(namesIn(m_folder->path()), before);
}

void TstAtomicWrite::aFullDiskLeavesWhatWasThere_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("little, still buffered when written") << 6'000;
    QTest::newRow("much") << 1'000'000;
}

void TstAtomicWrite::aFullDiskLeavesWhatWasThere()
{
#ifdef Q_OS_UNIX
    QFETCH(int, size);
    const QString path = m_folder->filePath(u"a.csv"_s);
    writeBytes(path, "old");
    // A limit on the size of a file stands for the full disk; it holds for root too.
    rlimit unlimited{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{4096, unlimited.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto sentence = atomicWrite(path, QByteArray(size, 'x'));
    setrlimit(RLIMIT_FSIZE, &unlimited);
    std::signal(SIGXFSZ, handler);
    QVERIFY(sentence.has_value());
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.csv"_s});
#else
    QSKIP("A limit on the size of files is Unix's.");
#endif
}

QTEST_MAIN(TstAtomicWrite)
#include "tst_atomicwrite.moc"
