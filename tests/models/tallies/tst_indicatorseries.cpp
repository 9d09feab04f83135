#include "models/tallies/indicatorseries.h"

#include "tests/support/indicators.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

using Series = QList<SeriesPoint>;

/// What an indicator did over the years, as numbers and in words.
class TstIndicatorSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRunsUpToTheShownYear();
    void aYearWithoutANumberIsAGap();
    void itBeginsWithTheFirstNumber();
    void theOverallEvaluationLooksBackOnAllYears();
    void wordsNameEveryYearThatHasAValue();

private:
    void put(int fiscalYear, const QString &target, const QString &actual);
    Series series(int fiscalYear) const
    {
        return indicatorSeries(m_plan, test::cases, test::yearId(m_plan, fiscalYear));
    }

    Plan m_plan = test::planWithIndicators();
};

void TstIndicatorSeries::put(int fiscalYear, const QString &target, const QString &actual)
{
    ChangeSet changes;
    const YearId id =
        m_plan.year(fiscalYear) ? test::yearId(m_plan, fiscalYear) : nextId<Year>(m_plan);
    if (!m_plan.year(fiscalYear))
        changes.add(Year{.id = id, .fiscalYear = fiscalYear});
    changes.add(
        IndicatorValue{.year = id, .indicator = test::cases, .target = target, .actual = actual});
    m_plan.apply(changes);
}

void TstIndicatorSeries::itRunsUpToTheShownYear()
{
    QCOMPARE(series(2018), (Series{{100, 90}}));
    QCOMPARE(series(2019), (Series{{100, 90}, {100, std::nullopt}}));
    QVERIFY(indicatorSeries(m_plan, test::cases, {}).isEmpty());
    QVERIFY(indicatorSeries(m_plan, {99}, test::yearId(m_plan, 2019)).isEmpty());
}

void TstIndicatorSeries::aYearWithoutANumberIsAGap()
{
    m_plan = test::planWithIndicators();
    put(2019, u"検討中"_s, u"―"_s);
    put(2020, u"１１０"_s, u"1,000"_s);
    QCOMPARE(series(2020), (Series{{100, 90}, {}, {110, 1000}}));
}

void TstIndicatorSeries::itBeginsWithTheFirstNumber()
{
    m_plan = test::planWithIndicators();
    put(2017, u"―"_s, QString());
    QCOMPARE(series(2018), (Series{{100, 90}}));
    put(2017, u"80"_s, u"―"_s);
    QCOMPARE(series(2018), (Series{{80, std::nullopt}, {100, 90}}));
}

void TstIndicatorSeries::theOverallEvaluationLooksBackOnAllYears()
{
    m_plan = test::planWithIndicators();
    put(2019, u"100"_s, u"100"_s);
    put(2020, u"100"_s, u"95"_s);
    const Series yearly = series(2020);
    const YearId overall = test::addOverallYear(m_plan);
    QCOMPARE(indicatorSeries(m_plan, test::cases, overall), yearly);
    QCOMPARE(yearly.size(), 3);
}

void TstIndicatorSeries::wordsNameEveryYearThatHasAValue()
{
    m_plan = test::planWithIndicators();
    put(2017, QString(), QString());
    put(2019, u"検討中"_s, QString());
    const QStringList lines =
        indicatorSeriesText(m_plan, test::cases, test::yearId(m_plan, 2019)).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(yearLabel(*m_plan.year(2018))));
    QVERIFY(lines[0].contains(u"100"_s) && lines[0].contains(u"90"_s));
    QVERIFY(lines[1].contains(u"検討中"_s) && lines[1].contains(u"－"_s));
}

QTEST_MAIN(TstIndicatorSeries)
#include "tst_indicatorseries.moc"
