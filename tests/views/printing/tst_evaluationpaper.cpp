#include "models/tallies/evaluationsheet.h"
#include "tests/support/papers.h"
#include "tests/support/plans.h"
#include "tests/support/sheetplans.h"
#include "views/printing/evaluationpaper.h"
#include "views/printing/paperwriter.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::dense;

namespace
{

const PaperHeading heading{u"板橋区ICT推進・活用計画2020"_s, u"令和元年度"_s,
                           u"令和２年５月１日"_s};

std::vector<MeasureId> allMeasures(const Plan &plan)
{
    std::vector<MeasureId> ids;
    std::ranges::transform(plan.measuresInForce(test::yearId(plan, 2019)), std::back_inserter(ids),
                           &Measure::id);
    return ids;
}

std::optional<Paper> layOut(const Plan &plan, const std::vector<MeasureId> &measures,
                            const Progress &progress = {})
{
    return layoutEvaluationSheets(plan, test::yearId(plan, 2019), measures, heading,
                                  officePaper(QPageLayout::Portrait), progress);
}

QString footOf(std::size_t page, std::size_t pages)
{
    return dense(heading.date + u"Page %1 of %2"_s.arg(page).arg(pages));
}

} // namespace

class TstEvaluationPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsAPageForEachMeasure();
    void thePdfHoldsTheModelsText_data();
    void thePdfHoldsTheModelsText();
    void aMeasureBeginsAPage();
    void progressIsTold();
    void whoeverStopsItGetsNothing_data();
    void whoeverStopsItGetsNothing();
    void stepsGiveTheSamePaper();
    void noMeasureIsAnEmptyPage();
};

void TstEvaluationPaper::theSampleIsAPageForEachMeasure()
{
    const Plan plan = samplePlan();
    const auto paper = layOut(plan, allMeasures(plan));
    QCOMPARE(paper->pages.size(), std::size_t{41});
    QCOMPARE(paper->title, heading.plan + u" Evaluation sheet, FY2019"_s);
    for (std::size_t page = 0; page < 41; ++page)
        QVERIFY(test::textOf(paper->pages[page]).endsWith(footOf(page + 1, 41)));
}

void TstEvaluationPaper::thePdfHoldsTheModelsText_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::newRow("sample") << samplePlan();
    QTest::newRow("filled in") << test::filledPlan();
    QTest::newRow("generated") << test::generatedPlan(60);
}

void TstEvaluationPaper::thePdfHoldsTheModelsText()
{
    QFETCH(Plan, plan);
    const std::vector<MeasureId> measures = allMeasures(plan);
    const QByteArray pdf = pdfOf(*layOut(plan, measures));
    QCOMPARE(test::pageCountOf(pdf), static_cast<int>(measures.size()));
    QString expected;
    for (std::size_t i = 0; i < measures.size(); ++i)
        expected += dense(heading.plan + heading.year) +
                    test::textOf(evaluationSheet(plan, test::yearId(plan, 2019), measures[i])) +
                    footOf(i + 1, measures.size());
    // In this form a reader puts texts at the same height side by side, so characters are compared.
    QCOMPARE(test::sorted(dense(test::askPdf(u"pdftotext"_s, {u"-raw"_s}, pdf))),
             test::sorted(expected));
}

void TstEvaluationPaper::aMeasureBeginsAPage()
{
    const Plan plan = test::filledPlan(20'000);
    const auto paper = layOut(plan, {test::measureId(plan, u"4"_s), test::measureId(plan, u"36"_s),
                                     test::measureId(plan, u"41"_s)});
    const std::size_t pages = paper->pages.size();
    QVERIFY(pages > 5);
    const QString first = dense(heading.plan + heading.year + u"Evaluation sheet, FY2019 No."_s);
    const QString next =
        dense(heading.plan + heading.year + u"Evaluation sheet, FY2019 (continued) No.36Measure"_s);
    for (std::size_t page = 0; page < pages; ++page) {
        const QString number = page == 0 ? u"4"_s : page == 1 ? u"36"_s : u"41"_s;
        const bool continued = page > 1 && page + 1 < pages;
        const QString text = test::textOf(paper->pages[page]);
        QVERIFY2(text.startsWith(continued ? next : first + number + u"Measure"_s),
                 qPrintable(text));
        QVERIFY(text.endsWith(footOf(page + 1, pages)));
    }
}

void TstEvaluationPaper::progressIsTold()
{
    const Plan plan = samplePlan();
    std::vector<int> told;
    layOut(plan, allMeasures(plan), [&](int done, int total) {
        told.push_back(done);
        return total == 41;
    });
    std::vector<int> expected(41);
    std::iota(expected.begin(), expected.end(), 1);
    QCOMPARE(told, expected);
}

void TstEvaluationPaper::whoeverStopsItGetsNothing_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("after the first") << 1;
    QTest::newRow("in between") << 20;
    QTest::newRow("after the last") << 41;
}

void TstEvaluationPaper::whoeverStopsItGetsNothing()
{
    QFETCH(int, at);
    const Plan plan = samplePlan();
    int last = 0;
    const auto paper = layOut(plan, allMeasures(plan), [&](int done, int) {
        last = done;
        return done < at;
    });
    QVERIFY(!paper);
    QCOMPARE(last, at);
}

void TstEvaluationPaper::stepsGiveTheSamePaper()
{
    const Plan plan = test::filledPlan();
    const std::vector<MeasureId> measures = allMeasures(plan);
    EvaluationPaper steps(plan, test::yearId(plan, 2019), measures, heading,
                          officePaper(QPageLayout::Portrait));
    QCOMPARE(steps.total(), 41);
    while (!steps.isDone())
        steps.layOutNext();
    const Paper paper = steps.finish();
    QCOMPARE(paper.pages.size(), std::size_t{41});
    QCOMPARE(test::textOf(paper), test::textOf(*layOut(plan, measures)));
}

void TstEvaluationPaper::noMeasureIsAnEmptyPage()
{
    const auto paper = layOut(samplePlan(), {});
    QCOMPARE(paper->pages.size(), std::size_t{1});
    QCOMPARE(test::textOf(*paper), dense(heading.plan + heading.year) + footOf(1, 1));
}

QTEST_MAIN(TstEvaluationPaper)
#include "tst_evaluationpaper.moc"
