#include "models/reports/annualreport.h"

#include "models/exchange/sampleplan.h"
#include "models/reports/injapanese.h"
#include "tests/support/reports.h"

#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::put;

namespace
{

QString wordsAt(const Plan &plan, YearId year, const QString &place)
{
    return plainText(test::textAt(annualReport(plan, year), place));
}

YearId addYear(Plan &plan, int fiscalYear, YearKind kind = YearKind::Regular)
{
    const Year year{.id = nextId<Year>(plan), .fiscalYear = fiscalYear, .kind = kind};
    put(plan, year);
    return year.id;
}

} // namespace

/// Reports of other years and other plans than the published one.
class TstAnnualReportYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstYearComparesWithNone();
    void aYearWithoutOneBeforeSaysSo();
    void whatStayedTheSameIsCounted();
    void whatIsNotGradedIsCounted();
    void theLastYearSaysThatThePlanEnds();
    void theOverallEvaluationLooksBack();
    void anOverallEvaluationBeforeTheEndSaysSo();
    void measuresThatEndedAreTakenAway();
    void anotherScaleHasItsOwnWords();
    void aPlanWithoutMeasuresSaysSo();
    void aGoalOfWhatIsNotRatedHasNoBrackets();
};

void TstAnnualReportYears::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&japaneseWords()));
}

void TstAnnualReportYears::theFirstYearComparesWithNone()
{
    Plan plan = samplePlan();
    const YearId first = addYear(plan, 2016);
    QCOMPARE(wordsAt(plan, first, u"goal/1/changes"_s),
             u"計画の初年度であるため、前年度との比較は行わない。"_s);
    QVERIFY(wordsAt(plan, first, u"overall-grades"_s).startsWith(u"本計画は35施策からなる。"_s));
    QVERIFY(wordsAt(plan, first, u"outlook"_s).contains(u"残りは４か年"_s));
    QVERIFY(!wordsAt(plan, first, u"outlook"_s).contains(u"次期計画"_s)); // nobody said so yet
    QVERIFY(wordsAt(plan, plan.year(2019)->id, u"outlook"_s).contains(u"次期計画"_s));
}

void TstAnnualReportYears::aYearWithoutOneBeforeSaysSo()
{
    const Plan plan = samplePlan();
    QCOMPARE(wordsAt(plan, test::yearId(plan, 2018), u"goal/1/changes"_s),
             u"比較する年度の評価が記録されていないため、比較は行わない。"_s);
}

void TstAnnualReportYears::whatStayedTheSameIsCounted()
{
    Plan plan = samplePlan();
    const YearId before = test::yearId(plan, 2018);
    const YearId year = test::yearId(plan, 2019);
    for (const Measure &measure : plan.measuresInForce(year)) {
        if (measure.goal == GoalId{3} || measure.number == u"1"_s)
            put(plan, Evaluation{.year = before,
                                 .measure = measure.id,
                                 .grade = plan.evaluation(measure.id, year)->grade});
    }
    QCOMPARE(wordsAt(plan, year, u"goal/3/changes"_s), u"３施策は平成30年度と同じ評価である。"_s);
    QVERIFY(wordsAt(plan, year, u"goal/1/changes"_s)
                .endsWith(u"このほか、１施策は平成30年度と同じ評価である。"
                          "２施策は平成30年度の評価がないため、比較していない。"_s));
}

void TstAnnualReportYears::whatIsNotGradedIsCounted()
{
    Plan plan = samplePlan();
    const YearId year = test::yearId(plan, 2019);
    test::setGrade(plan, year, u"1"_s, {});
    QVERIFY(wordsAt(plan, year, u"overall-grades"_s).contains(u"未評価が１施策"_s));
    QVERIFY(wordsAt(plan, year, u"goal/1/changes"_s).endsWith(u"１施策はまだ評価していない。"_s));
    QCOMPARE(wordsAt(plan, year, u"goal/1/heading/results"_s),
             u"(1) 開かれた区政の実現（A評価：３施策【未評価：１施策】）"_s);
}

void TstAnnualReportYears::theLastYearSaysThatThePlanEnds()
{
    Plan plan = samplePlan();
    const YearId last = addYear(plan, 2020);
    QVERIFY(wordsAt(plan, last, u"overall-conclusion"_s)
                .endsWith(u"計画期間は令和２年度をもって満了する。"_s));
    const QString outlook = wordsAt(plan, last, u"outlook"_s);
    QVERIFY2(outlook.contains(u"総合評価を行い"_s) && outlook.contains(u"令和３年度"_s) &&
                 !outlook.contains(u"残り"_s),
             qUtf8Printable(outlook));
}

void TstAnnualReportYears::theOverallEvaluationLooksBack()
{
    Plan plan = samplePlan();
    const YearId overall = addYear(plan, 2020, YearKind::Overall);
    test::setGrade(plan, overall, u"4"_s, u"B"_s);
    QCOMPARE(annualReport(plan, overall).title,
             u"「板橋区ICT推進・活用計画2020」における総合評価の結果報告について"_s);
    const QString changes = wordsAt(plan, overall, u"goal/1/changes"_s);
    QVERIFY2(changes.startsWith(u"令和元年度にA評価であった【No.４ 新公会計システムの運用】は、"
                                "B評価に低下した。"_s),
             qUtf8Printable(changes));
    addYear(plan, 2020);
    QVERIFY(wordsAt(plan, overall, u"outlook"_s).contains(u"満了した。"_s));
}

void TstAnnualReportYears::anOverallEvaluationBeforeTheEndSaysSo()
{
    Plan plan = samplePlan();
    const YearId overall = addYear(plan, 2020, YearKind::Overall);
    const QString outlook = wordsAt(plan, overall, u"outlook"_s);
    QVERIFY2(outlook.contains(u"残りは１か年"_s) && !outlook.contains(u"満了"_s),
             qUtf8Printable(outlook));
    QVERIFY(!wordsAt(plan, overall, u"overall-conclusion"_s).contains(u"満了"_s));
}

void TstAnnualReportYears::measuresThatEndedAreTakenAway()
{
    Plan plan = samplePlan();
    Measure measure = *plan.find<Measure>(test::measureId(plan, u"1"_s));
    measure.inForceTo = 2018;
    put(plan, measure);
    const YearId last = addYear(plan, 2020);
    const QString text = wordsAt(plan, last, u"overall-grades"_s);
    QVERIFY2(
        text.startsWith(u"本計画は当初の35施策から始まり、平成30年度に追録により６施策を加え、"
                        "平成30年度限りで１施策を除き、令和２年度は40施策を対象としている。"_s),
        qUtf8Printable(text));
}

void TstAnnualReportYears::anotherScaleHasItsOwnWords()
{
    Plan plan = test::otherPlan(4); // goal 2 has No. R3-1 and R3-4
    const YearId before = addYear(plan, 2021);
    const YearId year = addYear(plan, 2022);
    for (const auto *number : {u"R3-1", u"R3-2", u"R3-3", u"R3-4"}) {
        test::setGrade(plan, before, QString::fromUtf16(number), u"B"_s);
        test::setGrade(plan, year, QString::fromUtf16(number), u"S"_s);
    }
    QVERIFY(wordsAt(plan, year, u"overall-grades"_s)
                .contains(u"本計画は４施策からなる。令和４年度における各施策の評価は、"
                          "S判定（「説明S」）が４施策であり、これら以外の評価は０施策である。"_s));
    QCOMPARE(wordsAt(plan, year, u"goal/2/changes"_s),
             u"令和３年度にB判定であった【No.R3-1 施策1】及び【No.R3-4 施策4】は、S判定に改善した"
             "（理由未記入）。"_s);
    QVERIFY(wordsAt(plan, year, u"overall-directions"_s).contains(u"「方向性未定」が４施策"_s));
}

void TstAnnualReportYears::aPlanWithoutMeasuresSaysSo()
{
    Plan plan = test::otherPlan(0);
    const YearId year = addYear(plan, 2021);
    QCOMPARE(wordsAt(plan, year, u"overall-grades"_s), u"令和３年度の対象となる施策はない。"_s);
    QCOMPARE(wordsAt(plan, year, u"goal/1/heading/results"_s), u"(1) 目標1（施策なし）"_s);
    QCOMPARE(test::partAt(annualReport(plan, year), u"overall-directions"_s).place, QString());

    const Plan empty = emptyPlan(u"次期計画"_s, 2021);
    QCOMPARE(annualReport(empty, {1}).title, u"「次期計画」における令和３年度実績報告について"_s);
}

void TstAnnualReportYears::aGoalOfWhatIsNotRatedHasNoBrackets()
{
    Plan plan = samplePlan();
    const YearId year = test::yearId(plan, 2019);
    for (const Measure &measure : plan.measuresInForce(year)) {
        if (measure.goal == GoalId{1})
            test::setGrade(plan, year, measure.number,
                           measure.number == u"1"_s ? u"その他"_s : u"終了"_s);
    }
    QCOMPARE(wordsAt(plan, year, u"goal/1/heading/results"_s),
             u"(1) 開かれた区政の実現（その他：１施策, 終了：３施策）"_s);
}

QTEST_MAIN(TstAnnualReportYears)
#include "tst_annualreport_years.moc"
