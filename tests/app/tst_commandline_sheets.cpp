#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/papers.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The evaluation sheets that the real program writes.
class TstCommandLineSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allMeasuresAreWritten();
    void oneMeasureIsWritten_data();
    void oneMeasureIsWritten();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Outcome sheets(const QString &file, const QStringList &options = {},
                   const QString &year = u"2019"_s) const
    {
        return runProgram(QStringList{u"sheets"_s, m_sample, u"--year"_s, year, u"--out"_s, file} +
                          options);
    }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TstCommandLineSheets::initTestCase()
{
    m_sample = planFile(m_folder.path(), samplePlan(), u"sample.shisaku"_s);
}

void TstCommandLineSheets::allMeasuresAreWritten()
{
    const QString file = path(u"評価シート.pdf"_s);
    const QByteArray before = bytesOf(m_sample);
    const Outcome outcome = sheets(file);
    QVERIFY2(outcome.exit == 0, outcome.err);
    QCOMPARE(outcome.out + outcome.err, QByteArray());
    QCOMPARE(pageCountOf(bytesOf(file)), 41);
    QCOMPARE(bytesOf(m_sample), before);
}

void TstCommandLineSheets::oneMeasureIsWritten_data()
{
    QTest::addColumn<QStringList>("row");
    for (const QStringList &row : dataRows(u"known-measures.tsv"_s))
        QTest::newRow(qUtf8Printable(row.front())) << row;
}

void TstCommandLineSheets::oneMeasureIsWritten()
{
    QFETCH(QStringList, row);
    const QString file = path(u"一枚.PDF"_s);
    const Outcome outcome = sheets(file, {u"--measure"_s, row[0]});
    QVERIFY2(outcome.exit == 0, outcome.err);
    QCOMPARE(pageCountOf(bytesOf(file)), 1);
    const QString text = dense(askPdf(u"pdftotext"_s, {u"-raw"_s}, bytesOf(file)));
    QVERIFY(text.contains(u"令和元年度評価シートNo."_s + dense(row[0] + u"施策名"_s + row[1])));
    QVERIFY(text.contains(dense(u"評価"_s + row[3] + row[4] + u"評価の内容"_s)));
    QVERIFY(text.contains(dense(row[5])));
}

void TstCommandLineSheets::whatIsNotThereIsRefused_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("year") << u"1999"_s << QStringList();
    QTest::newRow("measure") << u"2019"_s << QStringList{u"--measure"_s, u"99"_s};
    QTest::newRow("a measure without a number") << u"2019"_s << QStringList{u"--measure"_s, {}};
}

void TstCommandLineSheets::whatIsNotThereIsRefused()
{
    QFETCH(QString, year);
    QFETCH(QStringList, options);
    const QString file = path(u"ない.pdf"_s);
    const Outcome outcome = sheets(file, options, year);
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QVERIFY(!QFile::exists(file));
}

void TstCommandLineSheets::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no year") << QStringList{u"--out"_s, u"x.pdf"_s};
    QTest::newRow("no file") << QStringList{u"--year"_s, u"2019"_s};
    QTest::newRow("not a PDF") << QStringList{u"--year"_s, u"2019"_s, u"--out"_s, u"x.csv"_s};
}

void TstCommandLineSheets::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = runProgram(QStringList{u"sheets"_s, m_sample} + arguments);
    QCOMPARE(outcome.exit, 2);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TstCommandLineSheets)
#include "tst_commandline_sheets.moc"
