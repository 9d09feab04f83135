#include "tests/support/papers.h"
#include "tests/support/samplereport.h"
#include "views/publishing/formats.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::askPdf;
using test::dense;

/// The report as a PDF, asked by the tools that others read it with.
class TstPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextCanBeReadOutOfIt();
    void everyLabelOfTheChartCanBeReadOutOfIt();
    void onlyOurTypefaceIsInIt();
    void theChartIsNoPicture();
    void itIsA4AndKnowsItsTitle();

private:
    Publication m_publication;
    QByteArray m_pdf;
};

void TstPdf::initTestCase()
{
    m_publication = test::sampleReport();
    m_pdf = pdfOf(m_publication);
    QVERIFY(m_pdf.startsWith("%PDF"));
}

void TstPdf::everyTextCanBeReadOutOfIt()
{
    const QString text = dense(askPdf(u"pdftotext"_s, {}, m_pdf));
    for (const QString &expected : test::textsOf(m_publication.report))
        QVERIFY2(text.contains(dense(expected)), qPrintable(expected));
    for (const QString &word : {u"行政"_s, u"施策"_s, u"基本目標"_s})
        QCOMPARE(text.count(word),
                 dense(test::textsOf(m_publication.report).join(u'\n')).count(word) +
                     word.count(u"施策"_s) * 3); // the labels of the chart
}

void TstPdf::everyLabelOfTheChartCanBeReadOutOfIt()
{
    const QString text = dense(askPdf(u"pdftotext"_s, {}, m_pdf));
    for (const Slice &slice : m_publication.charts.first().slices) {
        for (const QString &part : slice.label.split(u' '))
            QVERIFY2(text.contains(part), qPrintable(part));
    }
}

void TstPdf::onlyOurTypefaceIsInIt()
{
    const QStringList fonts =
        askPdf(u"pdffonts"_s, {}, m_pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.contains("BIZUDGothic"_L1), qPrintable(font));
        QVERIFY2(font.contains(QRegularExpression(u"\\byes +\\w+ +yes\\b"_s)), qPrintable(font));
    }
}

void TstPdf::theChartIsNoPicture()
{
    const QStringList images =
        askPdf(u"pdfimages"_s, {u"-list"_s}, m_pdf).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(images.size(), 2); // the heading of the list and a rule
}

void TstPdf::itIsA4AndKnowsItsTitle()
{
    const QString info = askPdf(u"pdfinfo"_s, {}, m_pdf);
    QVERIFY(info.contains(m_publication.report.title));
    QVERIFY(info.contains(u"(A4)"_s));
}

QTEST_MAIN(TstPdf)
#include "tst_pdf.moc"
