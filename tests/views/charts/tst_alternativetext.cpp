#include "tests/support/plans.h"
#include "views/charts/alternativetext.h"
#include "views/charts/chartkind.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstAlternativeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineForEachPart();
    void partsThatAreMissingLeaveNoLine();
    void everyKindHasOne();
};

void TstAlternativeText::aLineForEachPart()
{
    const Chart chart{.title = u"題"_s,
                      .note = u"注"_s,
                      .description = u"題：A 24。"_s,
                      .source = u"出典：計画"_s};
    QCOMPARE(alternativeText(chart), u"題：A 24。\n注\n出典：計画\n"_s);
}

void TstAlternativeText::partsThatAreMissingLeaveNoLine()
{
    const Chart chart{.title = u"題"_s, .description = u"題：A 24。"_s};
    QCOMPARE(alternativeText(chart), u"題：A 24。\n"_s);
}

void TstAlternativeText::everyKindHasOne()
{
    const Plan plan = samplePlan();
    for (const ChartKind *kind : chartKinds()) {
        const Chart chart = chartOf(plan, *kind, {.year = yearId(plan, 2019), .share = true});
        const QString text = alternativeText(chart);
        QVERIFY2(text.startsWith(chart.title), kind->name.data());
        QVERIFY2(text.contains(chart.note), kind->name.data());
        QVERIFY2(text.contains(chart.source), kind->name.data());
    }
}

QTEST_MAIN(TstAlternativeText)
#include "tst_alternativetext.moc"
