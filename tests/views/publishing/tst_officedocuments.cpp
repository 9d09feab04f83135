#include "tests/support/files.h"
#include "tests/support/papers.h"
#include "tests/support/samplereport.h"
#include "views/printing/paperlayout.h"
#include "views/publishing/formats.h"
#include "views/publishing/reportlayout.h"
#include "views/publishing/xmlwriter.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::askPdf;
using test::dense;

namespace
{

/// Texts that would be something else to a program that took them for more than text.
Publication hostileReport()
{
    const QString hostile = u"<b>&amp;{{x}}<img src='x'>\u0001"_s + QChar(0xD800) + u"]]>\"%s\\"_s;
    Publication publication = test::sampleReport();
    ReportPart table = test::longTable(u"b"_s, 3, 10);
    Sheet &sheet = std::get<TablePart>(table.content).sheet;
    sheet.rows[0][0].text = hostile;
    sheet.rows[2][0].text = u"𠮷野家①\n②"_s;
    publication.report.parts.push_back(test::prose(u"a"_s, {test::words(hostile)}));
    publication.report.parts.push_back(std::move(table));
    return publication;
}

/// Rows that are higher than a page: of many lines, and of one word.
Publication highRowReport()
{
    Publication publication = test::sampleReport();
    ReportPart table = test::longTable(u"b"_s, 3, 10);
    Sheet &sheet = std::get<TablePart>(table.content).sheet;
    QStringList lines;
    for (int line = 1; line <= 200; ++line)
        lines << u"%1行目の理由。"_s.arg(line);
    sheet.rows[1][1].text = lines.join(u'\n');
    sheet.rows[2][1].text = u"longword"_s.repeated(625);
    publication.report.parts.push_back(std::move(table));
    return publication;
}

const std::map<QString, Publication> reports = {
    {u"sample"_s, test::sampleReport()},    {u"long"_s, test::longReport(60, 120)},
    {u"rows"_s, test::longReport(120, 40)}, {u"hostile"_s, hostileReport()},
    {u"highrow"_s, highRowReport()},
};

/// The last table of the report, and a row of it.
const Sheet &lastTable(const Publication &publication)
{
    return std::get<TablePart>(publication.report.parts.back().content).sheet;
}

QString denseRow(const QStringList &row)
{
    return dense(row.join(QString()));
}

} // namespace

/// The ODT and DOCX documents as LibreOffice opens them.
class TstOfficeDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsThereInItsOrder_data() { addDocuments(); }
    void everyTextIsThereInItsOrder();
    void pagesAreThoseOfOurPaper_data();
    void pagesAreThoseOfOurPaper();
    void headersStandOnEveryPageAndRowsStayWhole_data();
    void headersStandOnEveryPageAndRowsStayWhole();
    void shortCellsStayOnOneLine_data();
    void shortCellsStayOnOneLine();
    void aHighRowLosesNothing_data();
    void aHighRowLosesNothing();
    void onlyOurTypefaceIsUsed_data();
    void onlyOurTypefaceIsUsed();
    void thePictureIsThere_data();
    void thePictureIsThere();

private:
    void addDocuments();
    QByteArray converted(const QString &suffix) const;
    QStringList pages() const;

    QTemporaryDir m_folder;
};

void TstOfficeDocuments::addDocuments()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("format");
    for (const auto &[name, publication] : reports) {
        for (const QString &format : {u"odt"_s, u"docx"_s})
            QTest::addRow("%s.%s", qPrintable(name), qPrintable(format)) << name << format;
    }
}

void TstOfficeDocuments::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const auto &[name, publication] : reports) {
        const QString path = m_folder.filePath(name);
        test::writeBytes(path + u"-odt.odt"_s, odtOf(publication));
        test::writeBytes(path + u"-docx.docx"_s, docxOf(publication));
    }
    const QString profile =
        QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString(QUrl::FullyEncoded);
    QStringList files;
    for (const QString &name : QDir(m_folder.path()).entryList({u"*.odt"_s, u"*.docx"_s}))
        files << m_folder.filePath(name);
    QCOMPARE(files.size(), qsizetype(2 * reports.size()));
    for (const QString &target : {u"pdf"_s, u"txt:Text (encoded):UTF8"_s}) {
        QProcess office;
        office.start(u"soffice"_s,
                     QStringList{u"-env:UserInstallation="_s + profile, u"--headless"_s,
                                 u"--convert-to"_s, target, u"--outdir"_s, m_folder.path()} +
                         files);
        QVERIFY2(office.waitForFinished(240'000), qPrintable(office.errorString()));
        QCOMPARE(office.exitCode(), 0);
    }
}

/// What LibreOffice made of the data row's document.
QByteArray TstOfficeDocuments::converted(const QString &suffix) const
{
    QFETCH(QString, report);
    QFETCH(QString, format);
    return test::bytesOf(m_folder.filePath(report + u'-' + format + u'.' + suffix));
}

/// The text of each page of the data row's document, without its number.
QStringList TstOfficeDocuments::pages() const
{
    const QByteArray pdf = converted(u"pdf"_s);
    const int count = test::pageCountOf(pdf);
    QStringList pages = askPdf(u"pdftotext"_s, {u"-raw"_s}, pdf).split(u'\f');
    pages.removeLast(); // behind the last page's end
    for (int page = 0; page < pages.size(); ++page) {
        pages[page] = dense(pages[page]);
        const QString number = u"%1/%2"_s.arg(page + 1).arg(count);
        if (!pages[page].endsWith(number))
            return {};
        pages[page].chop(number.size());
    }
    return pages;
}

void TstOfficeDocuments::everyTextIsThereInItsOrder()
{
    QFETCH(QString, report);
    QString text = QString::fromUtf8(converted(u"txt"_s));
    text.remove(QChar(0xFEFF));
    const QString expected = xmlText(test::textsOf(reports.at(report).report).join(u'\n'));
    QCOMPARE(dense(text), dense(expected));
}

void TstOfficeDocuments::pagesAreThoseOfOurPaper_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("format");
    QTest::newRow("odt") << u"sample"_s << u"odt"_s;
    QTest::newRow("docx") << u"sample"_s << u"docx"_s;
    QTest::newRow("long odt") << u"long"_s << u"odt"_s;
    // LibreOffice puts space between scripts even where a DOCX says that there is none, so that
    // lines of long texts break differently.
    QTest::newRow("many rows odt") << u"rows"_s << u"odt"_s;
    QTest::newRow("many rows docx") << u"rows"_s << u"docx"_s;
}

void TstOfficeDocuments::pagesAreThoseOfOurPaper()
{
    QFETCH(QString, report);
    const Paper paper = layoutReport(reports.at(report), officePaper(QPageLayout::Portrait));
    QStringList expected;
    for (const PaperPage &page : paper.pages) {
        expected << test::textOf(page);
        const QString number = u"%1/%2"_s.arg(expected.size()).arg(paper.pages.size());
        QVERIFY(expected.back().endsWith(number));
        expected.back().chop(number.size());
    }
    QCOMPARE(pages(), expected);
}

void TstOfficeDocuments::headersStandOnEveryPageAndRowsStayWhole_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("format");
    QTest::newRow("odt") << u"rows"_s << u"odt"_s;
    QTest::newRow("docx") << u"rows"_s << u"docx"_s;
}

void TstOfficeDocuments::headersStandOnEveryPageAndRowsStayWhole()
{
    QFETCH(QString, report);
    const std::vector<QStringList> rows = textRows(lastTable(reports.at(report)));
    const QStringList pages = this->pages();
    std::size_t next = 1;
    int pagesOfTable = 0;
    for (const QString &page : pages) {
        if (next == rows.size())
            break;
        qsizetype at = page.indexOf(denseRow(rows[0]));
        if (at < 0)
            continue;
        ++pagesOfTable;
        at += denseRow(rows[0]).size();
        while (next < rows.size() && page.mid(at).startsWith(denseRow(rows[next])))
            at += denseRow(rows[next++]).size();
        QVERIFY2(at == page.size(), qPrintable(page.mid(at)));
    }
    QCOMPARE(next, rows.size());
    QVERIFY(pagesOfTable >= 2);
}

void TstOfficeDocuments::shortCellsStayOnOneLine_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("format");
    QTest::newRow("odt") << u"long"_s << u"odt"_s;
    QTest::newRow("docx") << u"long"_s << u"docx"_s;
}

void TstOfficeDocuments::shortCellsStayOnOneLine()
{
    const QString text = askPdf(u"pdftotext"_s, {u"-raw"_s}, converted(u"pdf"_s));
    for (int row = 10; row <= 60; ++row) {
        const QRegularExpression cell(u"施策 ?%1[ \n]"_s.arg(row));
        QVERIFY2(text.contains(cell), qPrintable(cell.pattern()));
    }
}

void TstOfficeDocuments::aHighRowLosesNothing_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("format");
    QTest::newRow("odt") << u"highrow"_s << u"odt"_s;
    QTest::newRow("docx") << u"highrow"_s << u"docx"_s;
}

void TstOfficeDocuments::aHighRowLosesNothing()
{
    QFETCH(QString, report);
    const Sheet &table = lastTable(reports.at(report));
    const QString header = denseRow(textRows(table).front());
    QString text = pages().join(QString());
    QVERIFY(text.count(header) > 1);
    text.remove(header);
    for (const std::vector<Cell> &row : table.rows)
        for (const Cell &cell : row)
            QVERIFY2(text.contains(dense(cell.text)), qPrintable(cell.text));
}

void TstOfficeDocuments::onlyOurTypefaceIsUsed_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("format");
    QTest::newRow("odt") << u"sample"_s << u"odt"_s;
    QTest::newRow("docx") << u"sample"_s << u"docx"_s;
}

void TstOfficeDocuments::onlyOurTypefaceIsUsed()
{
    const QStringList lines =
        askPdf(u"pdffonts"_s, {}, converted(u"pdf"_s)).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines.mid(2))
        QVERIFY2(line.contains("BIZUDGothic"_L1), qPrintable(line));
}

void TstOfficeDocuments::thePictureIsThere_data()
{
    onlyOurTypefaceIsUsed_data();
}

void TstOfficeDocuments::thePictureIsThere()
{
    const QStringList lines =
        askPdf(u"pdfimages"_s, {u"-list"_s}, converted(u"pdf"_s)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    const QStringList columns = lines.back().split(u' ', Qt::SkipEmptyParts);
    QVERIFY2(columns.at(3).toInt() > 1000, "in all its pixels");
}

QTEST_MAIN(TstOfficeDocuments)
#include "tst_officedocuments.moc"
