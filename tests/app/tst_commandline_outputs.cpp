#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/workbooks.h"

#include <QJsonObject>
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
    void cp932NamesWhatItCannotWrite();
    void theYearIsAWorkbook();
    void whatIsOpenIsSaid_data();
    void whatIsOpenIsSaid();
    void openDataIsAWorkbookOrCsv();
    void openDataIsNoPaper();
    void optionsOfCsvAreForCsv();
    void whatGoesOutComesBackUnchanged_data();
    void whatGoesOutComesBackUnchanged();
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

void TstCommandLineOutputs::cp932NamesWhatItCannotWrite()
{
    Plan plan = samplePlan();
    Measure measure = plan.measuresInForce(plan.year(2019)->id).front();
    const Measure before = measure;
    measure.title = u"𠮷野計画"_s;
    plan.apply(Replacement<Measure>{before, measure});
    const QString database = planFile(m_folder.path(), plan, u"外字.shisaku"_s);
    const QString file = path(u"外字.csv"_s);
    QStringList command{u"export"_s, database, u"--year"_s,     u"2019"_s,
                        u"--out"_s,  file,     u"--encoding"_s, u"cp932"_s};
    const Outcome refused = runProgram(command);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.saysOneSentence(), refused.err);
    QVERIFY2(refused.err.contains("B2 𠮷"), refused.err);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(runProgram(command << u"--replace"_s).exit, 0);
    QVERIFY(fromCp932(bytesOf(file)).contains(u"1,〓野計画,"_s));
}

void TstCommandLineOutputs::theYearIsAWorkbook()
{
    const QString file = path(u"年度.xlsx"_s);
    QCOMPARE(call(u"export"_s, {u"--out"_s, file}).exit, 0);
    const QJsonObject book = readWorkbook(bytesOf(file));
    QVERIFY(book.size() >= 6);
    int charts = 0;
    for (const QString &name : book.keys())
        charts += book[name][u"charts"_s].toInt();
    QCOMPARE(charts, 3);
}

void TstCommandLineOutputs::whatIsOpenIsSaid_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"施策.csv", "施策.xlsx", "施策.pdf"})
        QTest::newRow(file) << QString::fromUtf8(file);
}

void TstCommandLineOutputs::whatIsOpenIsSaid()
{
    QFETCH(QString, file);
    const Outcome outcome = call(u"export"_s, {u"--out"_s, path(file)});
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(outcome.saysOneSentence() && outcome.err.contains("残っていること：年度の確定"),
             outcome.err);
}

void TstCommandLineOutputs::openDataIsAWorkbookOrCsv()
{
    const QString csv = path(u"公開.csv"_s);
    QCOMPARE(call(u"export"_s, {u"--out"_s, csv, u"--open-data"_s}).exit, 0);
    QVERIFY(bytesOf(csv).contains("\r\n2019,令和元年度,4,新公会計システムの運用,"));
    const QString xlsx = path(u"公開.xlsx"_s);
    QCOMPARE(call(u"export"_s, {u"--out"_s, xlsx, u"--open-data"_s}).exit, 0);
    const QJsonObject book = readWorkbook(bytesOf(xlsx));
    QCOMPARE(book.size(), 1);
    const QJsonObject cells = book.begin()->toObject()[u"cells"_s].toObject();
    QCOMPARE(cells[u"A5"_s][u"value"_s].toInt(), 2019);
    QCOMPARE(cells[u"C5"_s][u"value"_s].toInt(), 4);
}

void TstCommandLineOutputs::openDataIsNoPaper()
{
    const Outcome outcome = call(u"export"_s, {u"--out"_s, path(u"公開.pdf"_s), u"--open-data"_s});
    QCOMPARE(outcome.exit, 2);
    QVERIFY(!QFile::exists(path(u"公開.pdf"_s)));
}

void TstCommandLineOutputs::optionsOfCsvAreForCsv()
{
    for (const QStringList &options :
         {QStringList{u"--encoding"_s, u"cp932"_s}, QStringList{u"--replace"_s}}) {
        for (const QString &name : {u"別.xlsx"_s, u"別.pdf"_s}) {
            QCOMPARE(call(u"export"_s, QStringList{u"--out"_s, path(name)} + options).exit, 2);
            QVERIFY(!QFile::exists(path(name)));
        }
    }
}

void TstCommandLineOutputs::whatGoesOutComesBackUnchanged_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("measures") << QStringList{};
    QTest::newRow("measures in CP932") << QStringList{u"--encoding"_s, u"cp932"_s};
    QTest::newRow("open data") << QStringList{u"--open-data"_s};
}

void TstCommandLineOutputs::whatGoesOutComesBackUnchanged()
{
    QFETCH(QStringList, options);
    const QString file = path(u"往復.csv"_s);
    QCOMPARE(call(u"export"_s, QStringList{u"--out"_s, file} + options).exit, 0);
    const Outcome outcome = runProgram({u"import"_s, m_sample, file, u"--year"_s, u"2019"_s,
                                        u"--dry-run"_s, u"--lang"_s, u"en"_s});
    QVERIFY2(outcome.exit == 0, outcome.err);
    QVERIFY2(outcome.out.contains("Taken in: 0, as it was: "), outcome.out);
    QVERIFY2(!outcome.out.contains("as it was: 0"), outcome.out);
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
    QTest::newRow("xlsx") << u"x.xlsx"_s;
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
