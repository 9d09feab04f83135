#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/files.h"

#include <QStringDecoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

QString fromCp932(const QByteArray &bytes)
{
    QStringDecoder decoder("windows-31j");
    return decoder.decode(bytes);
}

} // namespace

/// The files that the real program writes: spreadsheets and paper of the sample.
class TstCommandLineOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void measuresAreExported();
    void cp932HoldsTheSame();
    void theReportIsAPdf();
    void anExistingFileIsReplaced();
    void aMissingFolderIsSaid_data();
    void aMissingFolderIsSaid();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Calls a subcommand for the sample's fiscal 2019.
    Outcome call(const QString &command, const QStringList &options) const
    {
        return runProgram(QStringList{command, m_sample, u"--year"_s, u"2019"_s} + options);
    }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TstCommandLineOutputs::initTestCase()
{
    m_sample = planFile(m_folder.path(), samplePlan(), u"sample.shisaku"_s);
}

void TstCommandLineOutputs::measuresAreExported()
{
    const QString file = path(u"施策.csv"_s);
    QCOMPARE(call(u"export"_s, {u"--out"_s, file}).exit, 0);
    const QByteArray bytes = bytesOf(file);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(bytes.count("\r\n"), 42);
    for (const QStringList &row : dataRows(u"known-measures.tsv"_s)) {
        const QString cells =
            QStringList{row[0], row[1], row[2], QString(), row[3], row[4]}.join(u',');
        QVERIFY2(bytes.contains("\r\n" + cells.toUtf8() + ','), qUtf8Printable(cells));
    }
}

void TstCommandLineOutputs::cp932HoldsTheSame()
{
    const QString file = path(u"施策.csv"_s);
    QCOMPARE(call(u"export"_s, {u"--out"_s, file, u"--encoding"_s, u"utf-8"_s}).exit, 0);
    const QString text = QString::fromUtf8(bytesOf(file).mid(3));
    QCOMPARE(call(u"export"_s, {u"--out"_s, file, u"--encoding"_s, u"cp932"_s}).exit, 0);
    QCOMPARE(fromCp932(bytesOf(file)), text);
}

void TstCommandLineOutputs::theReportIsAPdf()
{
    const QString file = path(u"集計.pdf"_s);
    QCOMPARE(call(u"export"_s, {u"--out"_s, file}).exit, 0);
    QVERIFY(bytesOf(file).startsWith("%PDF"));
    QVERIFY(bytesOf(file).trimmed().endsWith("%%EOF"));
}

void TstCommandLineOutputs::anExistingFileIsReplaced()
{
    const QString file = path(u"前.csv"_s);
    writeBytes(file, QByteArray(100'000, 'x'));
    QCOMPARE(call(u"export"_s, {u"--out"_s, file}).exit, 0);
    QVERIFY(!bytesOf(file).contains("xxx"));
}

void TstCommandLineOutputs::aMissingFolderIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"x.csv"_s;
    QTest::newRow("pdf") << u"x.pdf"_s;
}

void TstCommandLineOutputs::aMissingFolderIsSaid()
{
    QFETCH(QString, name);
    const Outcome outcome = call(u"export"_s, {u"--out"_s, path(u"ない/"_s + name)});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QVERIFY(!QFile::exists(path(u"ない"_s)));
}

QTEST_GUILESS_MAIN(TstCommandLineOutputs)
#include "tst_commandline_outputs.moc"
