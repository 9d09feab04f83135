#include "models/reports/injapanese.h"
#include "tests/support/papers.h"
#include "tests/support/plans.h"
#include "views/printing/paperlayout.h"
#include "views/publishing/formats.h"
#include "views/publishing/reportlayout.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::askPdf;
using test::dense;

/// The report of the sample plan with its chart, as every format gets it.
class TstPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceOfAChartHasOne();
    void theChartSpeaksJapaneseWhateverTheWindow();
    void everyTextOfItStandsOnPaper();
    void aFigureLeadsToItsMeasures();
    void aChangedGradeIsEverywhere();
    void formatsAreFoundByTheirEnding_data();
    void formatsAreFoundByTheirEnding();

private:
    const Plan m_plan = samplePlan();
    const YearId m_year = test::yearId(m_plan, 2019);
    Publication m_publication;
};

void TstPublication::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY(QCoreApplication::installTranslator(&japaneseWords()));
    m_publication = publication(m_plan, m_year);
}

void TstPublication::everyPlaceOfAChartHasOne()
{
    const auto places =
        std::ranges::count_if(m_publication.report.parts, [](const ReportPart &part) {
            return std::holds_alternative<ChartPart>(part.content);
        });
    QCOMPARE(places, 1);
    QCOMPARE(m_publication.charts.size(), 1);
    QVERIFY(!m_publication.charts.first().slices.empty());
}

void TstPublication::theChartSpeaksJapaneseWhateverTheWindow()
{
    QStringList labels;
    for (const Slice &slice : m_publication.charts.first().slices)
        labels << slice.label;
    QCOMPARE(labels, (QStringList{u"【A】, 24施策, 59%"_s, u"【B】, 14施策, 34%"_s,
                                  u"【終了】, 3施策, 7%"_s}));
}

void TstPublication::everyTextOfItStandsOnPaper()
{
    const QString text = dense(askPdf(u"pdftotext"_s, {u"-layout"_s}, pdfOf(m_publication)));
    for (const ReportPart &part : m_publication.report.parts) {
        for (const ReportSpan &span : part.text)
            QVERIFY2(span.text.size() > 40 || text.contains(dense(span.text)),
                     qPrintable(span.text));
    }
    for (const auto *count : {"24施策", "14施策", "３施策", "36施策", "13件", "41件"})
        QVERIFY2(text.contains(QString::fromUtf8(count)), count);
}

void TstPublication::aFigureLeadsToItsMeasures()
{
    const Paper paper = layoutReport(m_publication, officePaper(QPageLayout::Portrait));
    const Selection graded{.grade = test::gradeId(m_plan, u"A"_s)};
    int found = 0;
    for (const PaperPage &page : paper.pages) {
        found += static_cast<int>(std::ranges::count_if(
            page.spots, [&](const PaperSpot &spot) { return spot.behind == graded; }));
    }
    QVERIFY(found >= 4); // in the prose, in two tables, in the chart
}

void TstPublication::aChangedGradeIsEverywhere()
{
    const MeasureId measure = test::measureId(m_plan, u"4"_s);
    const Evaluation before = m_plan.evaluationOrEmpty(measure, m_year);
    Evaluation after = before;
    after.grade = test::gradeId(m_plan, u"B"_s);
    Plan plan = m_plan;
    plan.apply(Replacement<Evaluation>{before, after});
    const Publication changed = publication(plan, m_year);
    QCOMPARE(changed.charts.first().slices.front().label, u"【A】, 23施策, 56%"_s);
    const QString text = dense(askPdf(u"pdftotext"_s, {u"-layout"_s}, pdfOf(changed)));
    QVERIFY(!text.contains(u"24施策"_s) && !text.contains(u"24件"_s));
    QVERIFY(text.contains(u"23施策"_s) && text.contains(u"23件"_s));
}

void TstPublication::formatsAreFoundByTheirEnding_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("as it is") << u"pdf"_s << true;
    QTest::newRow("in capitals") << u"PDF"_s << true;
    QTest::newRow("of something else") << u"png"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TstPublication::formatsAreFoundByTheirEnding()
{
    QFETCH(QString, suffix);
    QFETCH(bool, isThere);
    const PublicationFormat *format = publicationFormatFor(suffix);
    QCOMPARE(format != nullptr, isThere);
    QVERIFY(!format || !format->label().isEmpty());
}

QTEST_MAIN(TstPublication)
#include "tst_publication.moc"
