#include "tests/support/files.h"
#include "tests/support/fuzzentries.h"
#include "tests/support/mutations.h"
#include "tests/support/trials.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What the coverage-guided fuzzers learned, and inputs like it: each is read or refused. A failure
/// is a crash, a fault that a sanitizer sees, or a hang.
class TstCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadOrRefused_data();
    void areReadOrRefused();
};

void TstCorpora::areReadOrRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<void (*)(const QByteArray &)>("read");
    QTest::newRow("csv") << u"csv"_s << &test::readAsCsv;
    QTest::newRow("archive") << u"archive"_s << &test::readAsArchive;
    QTest::newRow("workbook") << u"workbook"_s << &test::readAsWorkbook;
}

void TstCorpora::areReadOrRefused()
{
    QFETCH(QString, folder);
    using Read = void (*)(const QByteArray &);
    QFETCH(Read, read);
    const QDir corpus(QStringLiteral(SHISAKU_SOURCE_DIR "/tests/data/fuzz/") + folder);
    QList<QByteArray> inputs;
    for (const QString &name : corpus.entryList(QDir::Files))
        inputs << test::bytesOf(corpus.filePath(name));
    QVERIFY(inputs.size() >= 5);
    for (const QByteArray &input : std::as_const(inputs))
        read(input);
    QRandomGenerator chance = test::chance();
    const int count = test::trials(2000);
    for (int trial = 0; trial < count; ++trial) {
        const QByteArray &input = inputs[chance.bounded(static_cast<int>(inputs.size()))];
        read(test::withSpoiltBytes(input, chance));
    }
}

QTEST_GUILESS_MAIN(TstCorpora)
#include "tst_corpora.moc"
