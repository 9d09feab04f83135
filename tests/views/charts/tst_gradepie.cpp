#include "models/exchange/sampleplan.h"
#include "tests/support/charts.h"
#include "views/charts/gradepie.h"
#include "views/charts/palette.h"

#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// The one word that the published labels need.
class JapaneseUnit : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1String(source) == "%n measure(s)"_L1 ? u"%n施策"_s : QString();
    }
};

YearId yearOf(const Plan &plan)
{
    return plan.year(2019)->id;
}

/// The sample, changed as `change` changes each evaluation of 2019.
Plan changedSample(auto change)
{
    Plan plan = samplePlan();
    ChangeSet changes;
    for (const Evaluation &before : plan.evaluations(yearOf(plan))) {
        Evaluation after = before;
        change(after);
        changes.replace(before, after);
    }
    plan.apply(changes);
    return plan;
}

} // namespace

class TstGradePie : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Japanese)); }
    void labelsAsPublished();
    void noSliceForZero();
    void slicesLeadToTheirMeasures();
    void classIsThePlaceInTheScale();
    void ungradedHasASlice();
    void percentagesThatDoNotAddUpAreNoted();
    void ratedBaseIsNoted();
    void describesTheFigures();
    void nothingEvaluated();
};

void TstGradePie::labelsAsPublished()
{
    JapaneseUnit unit;
    QVERIFY(QCoreApplication::installTranslator(&unit));
    QFile file(QStringLiteral(SHISAKU_SOURCE_DIR "/tests/data/chart-labels.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList published;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        published << line.section(u'\t', 1, 1);
    QVERIFY(!published.isEmpty());

    const Plan plan = samplePlan();
    const Chart chart = gradePie(plan, yearOf(plan));
    QStringList labels;
    for (const Slice &slice : chart.slices)
        labels << slice.label;
    QCOMPARE(labels, published);
    QVERIFY(chart.title.contains(u"令和元年度"_s));
    QVERIFY(chart.note.isEmpty());
}

void TstGradePie::noSliceForZero()
{
    const Plan plan = samplePlan();
    const Chart chart = gradePie(plan, yearOf(plan));
    QCOMPARE(chart.slices.size(), 3U);
    for (const Slice &slice : chart.slices)
        QVERIFY(slice.count > 0);
}

void TstGradePie::slicesLeadToTheirMeasures()
{
    const Plan plan = samplePlan();
    const YearId year = yearOf(plan);
    for (const Slice &slice : gradePie(plan, year).slices) {
        const auto measures = plan.measuresInForce(year);
        const auto held = std::ranges::count_if(
            measures, [&](const Measure &m) { return slice.behind.holds(plan, year, m); });
        QCOMPARE(held, slice.count);
    }
}

void TstGradePie::classIsThePlaceInTheScale()
{
    const Plan plan = samplePlan();
    const auto grades = plan.grades();
    for (const Slice &slice : gradePie(plan, yearOf(plan)).slices) {
        const auto place = static_cast<std::size_t>(slice.classIndex);
        QCOMPARE(grades[place].id, *slice.behind.grade);
    }
}

void TstGradePie::ungradedHasASlice()
{
    const Plan plan = changedSample([](Evaluation &evaluation) {
        if (evaluation.measure.value <= 2)
            evaluation.grade = {};
    });
    const Slice last = gradePie(plan, yearOf(plan)).slices.back();
    QCOMPARE(last.count, 2);
    QCOMPARE(last.classIndex, noClass);
    QCOMPARE(last.behind.grade, GradeId{});
    QVERIFY(last.label.startsWith(u'【'));
}

void TstGradePie::percentagesThatDoNotAddUpAreNoted()
{
    // 11, 10, 10 and 10 of 41 are 27%, 24%, 24% and 24%: 99%.
    const auto grades = samplePlan().grades();
    int n = 0;
    const Plan plan = changedSample([&](Evaluation &evaluation) {
        evaluation.grade = grades[static_cast<std::size_t>(n++ % 4)].id;
    });
    const Chart chart = gradePie(plan, yearOf(plan));
    QCOMPARE(chart.slices.size(), 4U);
    QVERIFY(!chart.note.isEmpty());
}

void TstGradePie::ratedBaseIsNoted()
{
    const Plan plan = test::withRatedPercentages(samplePlan());
    const Chart chart = gradePie(plan, yearOf(plan));
    QVERIFY(chart.slices.front().label.endsWith(u"63%"_s)); // 24 of 38
    QVERIFY(!chart.note.isEmpty());
}

void TstGradePie::describesTheFigures()
{
    const Plan plan = samplePlan();
    const Chart chart = gradePie(plan, yearOf(plan));
    for (const Slice &slice : chart.slices) {
        QVERIFY(chart.description.contains(slice.label));
        QVERIFY(slice.hint.contains(slice.label));
    }
    QVERIFY(chart.description.contains(chart.title));
    QVERIFY(chart.description.contains(u"41"_s));
}

void TstGradePie::nothingEvaluated()
{
    const Plan plan = emptyPlan(u"計画"_s, 2021);
    const Chart chart = gradePie(plan, plan.year(2021)->id);
    QVERIFY(chart.slices.empty());
    QVERIFY(chart.description.contains(nothingToCount()));
    QVERIFY(chart.note.isEmpty());
}

QTEST_MAIN(TstGradePie)
#include "tst_gradepie.moc"
