#include "models/exchange/sampleplan.h"
#include "models/reports/annualreport.h"
#include "models/reports/injapanese.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/papers.h"
#include "tests/support/plans.h"
#include "tests/support/samplereport.h"
#include "tests/support/xmltree.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const QStringList suffixes{u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s};

/// Without the page's number, which stands last on each page.
QString textOfPdf(const QByteArray &pdf)
{
    QString text;
    for (const QString &page :
         askPdf(u"pdftotext"_s, {u"-raw"_s}, pdf).split(u'\f', Qt::SkipEmptyParts)) {
        QStringList lines = page.trimmed().split(u'\n');
        lines.removeLast();
        text += lines.join(u'\n');
    }
    return text;
}

/// What LibreOffice reads in the documents, each as text.
QStringList textsOfDocuments(const QStringList &files, const QString &folder)
{
    QProcess office;
    office.start(
        u"soffice"_s,
        QStringList{u"--headless"_s, u"-env:UserInstallation=file://"_s + folder + u"/office"_s,
                    u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s, u"--outdir"_s, folder} +
            files);
    if (!office.waitForFinished(120'000) || office.exitCode() != 0)
        return {};
    QStringList texts;
    for (const QString &file : files)
        texts << QString::fromUtf8(bytesOf(file.section(u'.', 0, -2) + u".txt"_s));
    return texts;
}

/// The pictures in a document or page, as bytes.
std::vector<QByteArray> picturesOf(const QString &suffix, const QByteArray &file)
{
    std::vector<QByteArray> pictures;
    if (suffix == u"html"_s) {
        for (const XmlTree &image : xmlTree(file).all(u"img"_s))
            pictures.push_back(image.attributes.value(u"src"_s).toLatin1());
        return pictures;
    }
    const QMap<QString, QByteArray> files = filesOf(file);
    for (auto each = files.cbegin(); each != files.cend(); ++each) {
        if (each.key().endsWith(u".png"_s))
            pictures.push_back(each.value());
    }
    return pictures;
}

/// The first of the pieces that does not follow those before it; empty where all do.
QString missingPiece(const QString &text, const QStringList &pieces)
{
    qsizetype from = 0;
    for (const QString &piece : pieces) {
        const qsizetype at = text.indexOf(dense(piece), from);
        if (at < 0)
            return piece;
        from = at + dense(piece).size();
    }
    return {};
}

} // namespace

/// The annual report that the real program writes, read back by other programs.
class TstCommandLineReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormatCarriesWhatWasPublished_data();
    void everyFormatCarriesWhatWasPublished();
    void everyFormatSaysTheSame_data() { everyFormatCarriesWhatWasPublished_data(); }
    void everyFormatSaysTheSame();
    void oneGradeChangesEveryFormat_data() { everyFormatCarriesWhatWasPublished_data(); }
    void oneGradeChangesEveryFormat();
    void thePdfNamesItsMeasuresAndLabels();
    void whatIsNotThereIsRefused();
    void aBrokenTemplateMakesNoReport();
    void theTemplateIsTheOfficesOwn();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QHash<QString, QString> writeAll(const QString &plan, const QString &name);

    QTemporaryDir m_folder;
    Plan m_before;
    Plan m_after;                          ///< with another grade for one measure
    QHash<QString, QString> m_textsBefore; ///< by suffix, dense
    QHash<QString, QString> m_textsAfter;
};

QHash<QString, QString> TstCommandLineReport::writeAll(const QString &plan, const QString &name)
{
    QHash<QString, QString> texts;
    for (const QString &suffix : suffixes) {
        const QString file = path(name + u'.' + suffix);
        const Outcome outcome =
            runProgram({u"report"_s, plan, u"--year"_s, u"2019"_s, u"--out"_s, file});
        if (outcome.exit != 0)
            qWarning() << suffix << outcome.err;
    }
    texts[u"pdf"_s] = dense(textOfPdf(bytesOf(path(name + u".pdf"_s))));
    texts[u"html"_s] = dense(xmlTree(bytesOf(path(name + u".html"_s))).text);
    for (const QString &suffix : {u"docx"_s, u"odt"_s})
        texts[suffix] =
            dense(textsOfDocuments({path(name + u'.' + suffix)}, m_folder.path()).value(0));
    return texts;
}

void TstCommandLineReport::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"soffice"_s).isEmpty(), "LibreOffice is missing");
    QCoreApplication::installTranslator(&japaneseWords());
    m_before = samplePlan();
    m_after = samplePlan();
    Evaluation evaluation = *m_after.evaluation(measureId(m_after, u"4"_s), yearId(m_after, 2019));
    ChangeSet change;
    Evaluation other = evaluation;
    other.grade = gradeId(m_after, u"C"_s);
    change.replace(evaluation, other);
    m_after.apply(change);
    m_textsBefore =
        writeAll(planFile(m_folder.path(), m_before, u"before.shisaku"_s), u"報告 書"_s);
    m_textsAfter = writeAll(planFile(m_folder.path(), m_after, u"after.shisaku"_s), u"訂正後"_s);
}

void TstCommandLineReport::everyFormatCarriesWhatWasPublished_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : suffixes)
        QTest::newRow(qUtf8Printable(suffix)) << suffix;
}

void TstCommandLineReport::everyFormatCarriesWhatWasPublished()
{
    QFETCH(QString, suffix);
    const QString text = m_textsBefore[suffix];
    QVERIFY(!text.isEmpty());
    for (const QStringList &row : dataRows(u"published-report.tsv"_s))
        QVERIFY2(text.contains(dense(row[1])), qUtf8Printable(row.join(u' ')));
    for (const QStringList &row : dataRows(u"known-measures.tsv"_s)) {
        QVERIFY2(text.contains(dense(row[1])), qUtf8Printable(row[1]));
        QVERIFY2(text.contains(dense(row[5])), qUtf8Printable(row[5]));
    }
}

void TstCommandLineReport::everyFormatSaysTheSame()
{
    QFETCH(QString, suffix);
    const Report report = annualReport(m_before, yearId(m_before, 2019));
    QVERIFY(report.parts.size() > 20);
    QCOMPARE(missingPiece(m_textsBefore[suffix], textsOf(report)), QString());
}

void TstCommandLineReport::oneGradeChangesEveryFormat()
{
    QFETCH(QString, suffix);
    const YearId year = yearId(m_after, 2019);
    const QStringList before = textsOf(annualReport(m_before, year));
    const QStringList after = textsOf(annualReport(m_after, year));
    QVERIFY(before != after);
    QCOMPARE(missingPiece(m_textsAfter[suffix], after), QString());
    QVERIFY(!missingPiece(m_textsAfter[suffix], before).isEmpty());
    if (suffix == u"pdf"_s)
        return; // its chart is drawn, not pictured: thePdfNamesItsMeasuresAndLabels
    const auto picturesBefore = picturesOf(suffix, bytesOf(path(u"報告 書."_s + suffix)));
    const auto picturesAfter = picturesOf(suffix, bytesOf(path(u"訂正後."_s + suffix)));
    QCOMPARE(picturesBefore.size(), std::size_t{1});
    QCOMPARE(picturesAfter.size(), std::size_t{1});
    QVERIFY(picturesBefore != picturesAfter);
}

void TstCommandLineReport::thePdfNamesItsMeasuresAndLabels()
{
    for (const QStringList &row : dataRows(u"chart-labels.tsv"_s)) {
        for (const QString &part : row[1].split(u", "_s))
            QVERIFY2(m_textsBefore[u"pdf"_s].contains(dense(part)), qUtf8Printable(part));
    }
    QVERIFY(m_textsAfter[u"pdf"_s].contains(u"【C】"_s));
    QVERIFY(!m_textsBefore[u"pdf"_s].contains(u"【C】"_s));
}

void TstCommandLineReport::whatIsNotThereIsRefused()
{
    const QString file = path(u"ない.pdf"_s);
    const Outcome outcome = runProgram(
        {u"report"_s, path(u"before.shisaku"_s), u"--year"_s, u"1999"_s, u"--out"_s, file});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QVERIFY(!QFile::exists(file));
}

void TstCommandLineReport::aBrokenTemplateMakesNoReport()
{
    Plan plan = samplePlan();
    PlanInfo info = plan.info();
    info.reportTemplate = u"[段落 purpose]\n{{ない名前}}"_s; // no way in lets it through
    ChangeSet change;
    change.replace(plan.info(), info);
    plan.apply(change);
    const QString file = path(u"ない.pdf"_s);
    const Outcome outcome =
        runProgram({u"report"_s, planFile(m_folder.path(), plan, u"broken.shisaku"_s), u"--year"_s,
                    u"2019"_s, u"--out"_s, file});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QVERIFY(!QFile::exists(file));
}

void TstCommandLineReport::theTemplateIsTheOfficesOwn()
{
    const QString plan = planFile(m_folder.path(), m_before, u"template.shisaku"_s);
    const QString file = path(u"ひな形.txt"_s);
    const auto change = [&](const QStringList &options) {
        return runProgram(QStringList{u"template"_s, plan} + options);
    };
    const auto text = [&] {
        const QString html = path(u"own.html"_s);
        (void)runProgram({u"report"_s, plan, u"--year"_s, u"2019"_s, u"--out"_s, html});
        return dense(xmlTree(bytesOf(html)).text);
    };
    QCOMPARE(change({u"--out"_s, file}).exit, 0);
    const QByteArray program = bytesOf(file);
    writeBytes(file, QByteArray(program).replace("今後の予定", "これから"));
    QCOMPARE(change({u"--from"_s, file}).exit, 0);
    QVERIFY(text().contains(u"４これから"_s));
    for (const QByteArray &wrong : {QByteArray(program).replace("{{計画名}}", "{{計画}}"),
                                    program + QByteArray(1'000'000, '\n') + "{{計画}}"}) {
        writeBytes(file, wrong);
        const Outcome refused = change({u"--from"_s, file});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.saysOneSentence(), refused.err);
        QVERIFY(text().contains(u"４これから"_s));
    }
    QCOMPARE(change({u"--restore"_s}).exit, 0);
    QCOMPARE(text(), m_textsBefore[u"html"_s]);
    QCOMPARE(change({}).exit, 2);
    QCOMPARE(change({u"--restore"_s, u"--out"_s, file}).exit, 2);
}

void TstCommandLineReport::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no year") << QStringList{u"--out"_s, u"x.pdf"_s};
    QTest::newRow("no file") << QStringList{u"--year"_s, u"2019"_s};
    QTest::newRow("no such format") << QStringList{u"--year"_s, u"2019"_s, u"--out"_s, u"x.doc"_s};
}

void TstCommandLineReport::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome =
        runProgram(QStringList{u"report"_s, path(u"before.shisaku"_s)} + arguments);
    QCOMPARE(outcome.exit, 2);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TstCommandLineReport)
#include "tst_commandline_report.moc"
