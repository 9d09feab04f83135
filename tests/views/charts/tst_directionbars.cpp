#include "tests/support/charts.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "views/charts/directionbars.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstDirectionBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAsPublished();
    void theUndecidedHaveABarWhileThereAreAny();
    void labelsSayDirectionGradeAndCount();
};

void TstDirectionBars::barsAsPublished()
{
    const Plan plan = samplePlan();
    QStringList published;
    for (const QStringList &row : dataRows(u"by-direction.tsv"_s)) {
        QStringList parts = row[2].split(u' ', Qt::SkipEmptyParts);
        parts.replaceInStrings(u":"_s, u" "_s);
        const QString breakdown = parts.isEmpty() ? QString() : u": "_s + parts.join(u", "_s);
        published << row[0] + breakdown + u" = "_s + row[1];
    }
    QCOMPARE(barTexts(directionBars(plan, yearId(plan, 2019))), published);
}

void TstDirectionBars::theUndecidedHaveABarWhileThereAreAny()
{
    const Plan plan = samplePlan();
    const Chart chart = directionBars(plan, yearId(plan, 2018));
    QCOMPARE(barsOf(chart).size(), plan.directions().size() + 1);
    QCOMPARE(barsOf(chart).back().label, u"No direction"_s);
    QCOMPARE(barsOf(directionBars(plan, yearId(plan, 2019))).size(), plan.directions().size());
}

void TstDirectionBars::labelsSayDirectionGradeAndCount()
{
    const Plan plan = samplePlan();
    const Chart chart = directionBars(plan, yearId(plan, 2019));
    QCOMPARE(chart.slices.front().label, u"計画どおり推進, A, 23 measure(s)"_s);
    QVERIFY(chart.title.contains(u"FY2019"_s));
    QVERIFY(chart.description.contains(u"完了: A 1, 終了 3 (4 in all)"_s));
    QVERIFY(chart.description.contains(u"事業拡大 0;"_s));
    QVERIFY(chart.description.contains(u"41"_s));
}

QTEST_MAIN(TstDirectionBars)
#include "tst_directionbars.moc"
