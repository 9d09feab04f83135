#include "models/tallies/sheets.h"
#include "tests/support/papers.h"
#include "tests/support/plans.h"
#include "views/printing/paperlayout.h"
#include "views/printing/paperwriter.h"

#include <QBuffer>
#include <QPrinter>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::askPdf;
using test::dense;
using test::pageCountOf;
using test::sorted;

namespace
{

const PaperHeading heading{u"板橋区ICT推進・活用計画2020"_s, u"令和元年度"_s,
                           u"令和２年５月１日"_s};

QString textOf(const Sheet &sheet)
{
    QString text;
    for (const SheetColumn &column : sheet.columns)
        text += column.header;
    for (const std::vector<Cell> &row : sheet.rows)
        for (const Cell &cell : row)
            text += cell.text;
    return dense(text);
}

std::vector<Sheet> tallies()
{
    const Plan plan = samplePlan();
    const YearId year = test::yearId(plan, 2019);
    return {gradeSheet(plan, year), directionSheet(plan, year), goalSheet(plan, year)};
}

Sheet measures(const Plan &plan)
{
    return measureSheet(plan, test::yearId(plan, 2019), {});
}

/// Of the two-byte characters of JIS levels 1 and 2.
std::vector<int> leadBytes()
{
    std::vector<int> bytes;
    for (int byte = 0x81; byte <= 0xea; ++byte) {
        if (byte <= 0x9f || byte >= 0xe0)
            bytes.push_back(byte);
    }
    return bytes;
}

/// The letters and ideographs of JIS levels 1 and 2, a row for each lead byte.
Sheet everyCharacter()
{
    Sheet sheet;
    sheet.title = u"文字"_s;
    sheet.columns = {{u"番号"_s}, {u"文字"_s, Qt::AlignLeft, 9}};
    for (const int first : leadBytes()) {
        QString text;
        for (int second = 0x40; second <= 0xfc; ++second) {
            const char bytes[] = {static_cast<char>(first), static_cast<char>(second)};
            QStringDecoder decode("windows-31j"); // it does not recover from an error
            const QString character = decode(QByteArrayView(bytes, 2));
            if (!decode.hasError() && character.size() == 1 && character[0].isLetterOrNumber())
                text += character;
        }
        sheet.rows.push_back({{QString::number(first, 16)}, {text}});
    }
    return sheet;
}

} // namespace

class TstPaperWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfHoldsTheTalliesTextInOrder();
    void pdfHoldsTheModelsText_data();
    void pdfHoldsTheModelsText();
    void pdfHoldsEveryCharacter();
    void fontsAreEmbedded();
    void pdfSaysWhatItIs();
    void printedIsWhatIsWritten();
    void pagesAreTheChosenOnes_data();
    void pagesAreTheChosenOnes();
    void printsOnlyTheRange();

private:
    /// The words, and where they are in points.
    std::vector<std::pair<QString, QPointF>> wordsOf(const QByteArray &pdf) const;
    QByteArray printed(const Paper &paper, int from = 0, int to = 0) const;

    QTemporaryDir m_folder;
};

std::vector<std::pair<QString, QPointF>> TstPaperWriter::wordsOf(const QByteArray &pdf) const
{
    static const QRegularExpression word(
        u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" .*>(.*)</word>"_s);
    std::vector<std::pair<QString, QPointF>> words;
    auto matches = word.globalMatch(askPdf(u"pdftotext"_s, {u"-bbox"_s}, pdf));
    while (matches.hasNext()) {
        const auto match = matches.next();
        words.emplace_back(match.captured(3),
                           QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()));
    }
    return words;
}

QByteArray TstPaperWriter::printed(const Paper &paper, int from, int to) const
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(m_folder.filePath(u"printed.pdf"_s));
    printer.setPageLayout(paper.layout);
    printer.setPrintRange(from > 0 ? QPrinter::PageRange : QPrinter::AllPages);
    printer.setFromTo(from, to);
    QFile file(printer.outputFileName());
    return printOn(printer, paper) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                     : QByteArray();
}

void TstPaperWriter::pdfHoldsTheTalliesTextInOrder()
{
    const Paper paper = layoutPaper(tallies(), heading, officePaper(QPageLayout::Portrait));
    QString expected = heading.plan + heading.year;
    for (const Sheet &sheet : tallies())
        expected += sheet.title + textOf(sheet);
    expected += heading.date + u"Page 1 of 1"_s;
    QCOMPARE(dense(askPdf(u"pdftotext"_s, {u"-raw"_s}, pdfOf(paper))), dense(expected));
}

void TstPaperWriter::pdfHoldsTheModelsText_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::newRow("sample, portrait") << samplePlan() << QPageLayout::Portrait;
    QTest::newRow("sample, landscape") << samplePlan() << QPageLayout::Landscape;
    QTest::newRow("generated, portrait") << test::generatedPlan(150) << QPageLayout::Portrait;
    QTest::newRow("generated, landscape") << test::generatedPlan(150) << QPageLayout::Landscape;
}

void TstPaperWriter::pdfHoldsTheModelsText()
{
    QFETCH(Plan, plan);
    QFETCH(QPageLayout::Orientation, orientation);
    const Sheet sheet = measures(plan);
    const Paper paper = layoutPaper({sheet}, heading, officePaper(orientation));
    const QByteArray pdf = pdfOf(paper);
    const auto pages = paper.pages.size();
    QCOMPARE(pageCountOf(pdf), static_cast<int>(pages));

    // Cells of several lines stand side by side in this form, so characters are compared.
    QString expected = sheet.title + textOf(sheet);
    for (std::size_t page = 1; page <= pages; ++page) {
        expected += heading.plan + heading.year + heading.date;
        expected += u"Page %1 of %2"_s.arg(page).arg(pages);
        if (page > 1)
            expected += textOf({.title = {}, .columns = sheet.columns, .rows = {}});
    }
    QCOMPARE(sorted(dense(askPdf(u"pdftotext"_s, {u"-layout"_s}, pdf))), sorted(dense(expected)));
}

void TstPaperWriter::pdfHoldsEveryCharacter()
{
    const Sheet sheet = everyCharacter();
    QVERIFY(textOf(sheet).size() > 6000);
    const Paper paper = layoutPaper({sheet}, {}, officePaper(QPageLayout::Portrait));
    QString expected;
    for (const PaperPage &page : paper.pages)
        for (const PaperText &text : page.texts)
            expected += text.text;
    const QString read = dense(askPdf(u"pdftotext"_s, {u"-raw"_s}, pdfOf(paper)));
    QCOMPARE(read, dense(expected));
    for (const std::vector<Cell> &row : sheet.rows)
        for (const QChar character : row.back().text)
            QVERIFY2(read.contains(character), qPrintable(QString(character)));
}

void TstPaperWriter::fontsAreEmbedded()
{
    const Paper paper = layoutPaper(tallies(), heading, officePaper(QPageLayout::Portrait));
    const QStringList lines =
        askPdf(u"pdffonts"_s, {}, pdfOf(paper)).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.size() > 2, "pdffonts (poppler-utils) has to be installed");
    static const QRegularExpression embedded(u"^BIZUDGothic\\S* .*Identity-H +yes"_s);
    for (const QString &font : lines.mid(2))
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
}

void TstPaperWriter::pdfSaysWhatItIs()
{
    const Paper paper = layoutPaper(tallies(), heading, officePaper(QPageLayout::Landscape));
    const QString info = askPdf(u"pdfinfo"_s, {}, pdfOf(paper));
    QVERIFY(info.contains(paper.title));
    QVERIFY(info.contains(QRegularExpression(u"Creator: +Shisaku"_s)));
    QVERIFY(info.contains(QRegularExpression(u"Page size: +842 x 595 pts"_s)));
}

void TstPaperWriter::printedIsWhatIsWritten()
{
    const Paper paper =
        layoutPaper({measures(samplePlan())}, heading, officePaper(QPageLayout::Landscape));
    const auto written = wordsOf(pdfOf(paper));
    const auto onPaper = wordsOf(printed(paper));
    QVERIFY(!written.empty());
    QCOMPARE(onPaper.size(), written.size());
    for (std::size_t i = 0; i < written.size(); ++i) {
        QCOMPARE(onPaper[i].first, written[i].first);
        QVERIFY(QLineF(onPaper[i].second, written[i].second).length() < 0.5);
    }
}

void TstPaperWriter::pagesAreTheChosenOnes_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("copies");
    QTest::addColumn<bool>("collated");
    QTest::addColumn<QPrinter::PageOrder>("order");
    QTest::addColumn<std::vector<int>>("expected");
    using Pages = std::vector<int>;
    const auto forwards = QPrinter::FirstPageFirst;
    QTest::newRow("all") << 0 << 0 << 1 << true << forwards << Pages{0, 1, 2, 3};
    QTest::newRow("a range") << 2 << 3 << 1 << true << forwards << Pages{1, 2};
    QTest::newRow("beyond the end") << 4 << 9 << 1 << true << forwards << Pages{3};
    QTest::newRow("copies") << 1 << 2 << 2 << true << forwards << Pages{0, 1, 0, 1};
    QTest::newRow("not collated") << 1 << 2 << 2 << false << forwards << Pages{0, 0, 1, 1};
    QTest::newRow("backwards") << 2 << 4 << 1 << true << QPrinter::LastPageFirst << Pages{3, 2, 1};
}

void TstPaperWriter::pagesAreTheChosenOnes()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, copies);
    QFETCH(bool, collated);
    QFETCH(QPrinter::PageOrder, order);
    QFETCH(std::vector<int>, expected);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPrintRange(from > 0 ? QPrinter::PageRange : QPrinter::AllPages);
    printer.setFromTo(from, to);
    printer.setCopyCount(copies);
    printer.setCollateCopies(collated);
    printer.setPageOrder(order);
    QCOMPARE(pagesToPrint(printer, 4), expected);
}

void TstPaperWriter::printsOnlyTheRange()
{
    const Paper paper = layoutPaper({measures(test::generatedPlan(200))}, heading,
                                    officePaper(QPageLayout::Portrait));
    QVERIFY(paper.pages.size() > 3);
    const QByteArray pdf = printed(paper, 2, 3);
    QCOMPARE(pageCountOf(pdf), 2);
    QVERIFY(askPdf(u"pdftotext"_s, {}, pdf).contains(u"Page 2 of"_s));
    QVERIFY(!askPdf(u"pdftotext"_s, {}, pdf).contains(u"Page 1 of"_s));
}

QTEST_MAIN(TstPaperWriter)
#include "tst_paperwriter.moc"
