#include "tests/support/foreignfiles.h"
#include "tests/support/hostilefiles.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What is not read, whatever its name says. Files made to harm are in tests/fuzz.
class TstReadForeignFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWhatItHolds_data();
    void aFileIsWhatItHolds();
    void aWorkbookIsReadUnderAnyName();
    void noCutOffWorkbookIsRead();
};

void TstReadForeignFile::aFileIsWhatItHolds_data()
{
    QTest::addColumn<HostileFile>("file");
    for (const HostileFile &each : mislabelledFiles())
        QTest::newRow(qUtf8Printable(each.name)) << each;
}

void TstReadForeignFile::aFileIsWhatItHolds()
{
    QFETCH(HostileFile, file);
    const ForeignFile read = readHere(file.bytes());
    QVERIFY2(read.refusal.contains(file.refusal), qUtf8Printable(linesOf(read).join(u'\n')));
    QVERIFY(read.refusal.contains("Nothing was changed"_L1));
}

void TstReadForeignFile::aWorkbookIsReadUnderAnyName()
{
    QCOMPARE(linesOf(readHere(xlsxFile({.rows = answerRows()}))),
             (QStringList{u"1: TNo.|T評価"_s, u"2: N4|TB"_s}));
}

void TstReadForeignFile::noCutOffWorkbookIsRead()
{
    const QByteArray whole = xlsxFile({.rows = answerRows()});
    for (qsizetype size = 4; size < whole.size(); size += 97) {
        const ForeignFile file = readHere(whole.first(size));
        QVERIFY2(!file.refusal.isEmpty() && file.tables.empty(),
                 qUtf8Printable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(TstReadForeignFile)
#include "tst_readforeignfile.moc"
