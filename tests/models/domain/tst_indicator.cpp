#include "models/domain/indicator.h"

#include "models/domain/yearstart.h"
#include "tests/support/indicators.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What an indicator is called, and how far its target was reached.
class TstIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void theLabelHasTheUnitWhereThereIsOne();
    void figuresWithoutTheirUnit_data();
    void figuresWithoutTheirUnit();
    void rate_data();
    void rate();
    void aPlanKnowsTheIndicatorsOfEachMeasure();
    void aYearStartsWithTheTargetsOfTheOneBefore();
};

void TstIndicator::marks_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("mark");
    QTest::newRow("first") << 1 << u"①"_s;
    QTest::newRow("20, last of the first block") << 20 << u"⑳"_s;
    QTest::newRow("21, first of the second") << 21 << u"㉑"_s;
    QTest::newRow("35, last of the second") << 35 << u"㉟"_s;
    QTest::newRow("36, first of the third") << 36 << u"㊱"_s;
    QTest::newRow("50, the last there is") << 50 << u"㊿"_s;
    QTest::newRow("51, a plain number") << 51 << u"51"_s;
    QTest::newRow("none") << 0 << u"0"_s;
}

void TstIndicator::marks()
{
    QFETCH(int, position);
    QFETCH(QString, mark);
    QCOMPARE(indicatorMark({.id = {1}, .measure = {1}, .position = position}), mark);
}

void TstIndicator::theLabelHasTheUnitWhereThereIsOne()
{
    Indicator indicator{.id = {1}, .measure = {1}, .position = 2, .name = u"満足度"_s};
    QCOMPARE(indicatorLabel(indicator), u"② 満足度"_s);
    indicator.unit = u"％"_s;
    QVERIFY(indicatorLabel(indicator).startsWith(u"② 満足度"_s));
    QVERIFY(indicatorLabel(indicator).contains(u"％"_s));
}

void TstIndicator::figuresWithoutTheirUnit_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("bare");
    QTest::newRow("a figure") << u"1,350"_s << u"1,350"_s;
    QTest::newRow("with its unit, wide") << u"１，３５０件"_s << u"1,350"_s;
    QTest::newRow("another unit") << u"９５人"_s << u"９５人"_s;
    QTest::newRow("words") << u"システムＡの導入"_s << u"システムＡの導入"_s;
    QTest::newRow("words that end as the unit does") << u"ＡＢの案件"_s << u"ＡＢの案件"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TstIndicator::figuresWithoutTheirUnit()
{
    QFETCH(QString, figure);
    QTEST(figureWithoutUnit(figure, u"件"_s), "bare");
}

void TstIndicator::rate_data()
{
    QTest::addColumn<Better>("better");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<double>("percent"); // below zero: none
    QTest::addColumn<QString>("reached");
    const auto row = [](const char *name, Better better, const char16_t *target,
                        const char16_t *actual, double percent, const QString &reached) {
        QTest::newRow(name) << better << QString::fromUtf16(target) << QString::fromUtf16(actual)
                            << percent << reached;
    };
    const auto [yes, no, none] = std::tuple(u"yes"_s, u"no"_s, u"none"_s);
    using enum Better;
    row("higher: short of it", Higher, u"80", u"60", 75, no);
    row("higher: just reached", Higher, u"80", u"80", 100, yes);
    row("higher: beyond it", Higher, u"80", u"100", 125, yes);
    row("higher: nothing done", Higher, u"80", u"0", 0, no);
    row("higher: a target of nothing", Higher, u"0", u"0", -1, yes);
    row("higher: below zero", Higher, u"-5", u"-10", -1, no);
    row("lower: more than wanted", Lower, u"10", u"20", 50, no);
    row("lower: just reached", Lower, u"10", u"10", 100, yes);
    row("lower: less than wanted", Lower, u"10", u"8", 125, yes);
    row("lower: none at all", Lower, u"10", u"0", -1, yes);
    row("lower: none wanted, some", Lower, u"0", u"3", 0, no);
    row("as offices write", Higher, u"１，０００", u"1,250.0", 125, yes);
    row("percent", Higher, u"80％", u"60 %", 75, no);
    row("a word for the target", Higher, u"検討中", u"60", -1, none);
    row("a word for the actual", Higher, u"80", u"―", -1, none);
    row("nothing yet", Higher, u"80", u"", -1, none);
    row("nothing at all", Lower, u"", u"", -1, none);
}

void TstIndicator::rate()
{
    QFETCH(Better, better);
    QFETCH(QString, target);
    QFETCH(QString, actual);
    QFETCH(double, percent);
    QFETCH(QString, reached);
    const Indicator indicator{.id = {1}, .measure = {1}, .better = better};
    const IndicatorValue value{.year = {1}, .indicator = {1}, .target = target, .actual = actual};
    QCOMPARE(achievementRate(indicator, value).value_or(-1), percent);
    const auto is = isReached(indicator, value);
    QCOMPARE(is ? (*is ? u"yes"_s : u"no"_s) : u"none"_s, reached);
}

void TstIndicator::aPlanKnowsTheIndicatorsOfEachMeasure()
{
    Plan plan = test::planWithIndicators();
    const MeasureId four = test::measureId(plan, u"4"_s);
    const MeasureId five = test::measureId(plan, u"5"_s);
    QCOMPARE(plan.indicators(four).size(), std::size_t(2));
    QVERIFY(plan.indicators(five).empty());
    const Plan before = plan;
    const Indicator first = *plan.find<Indicator>(test::cases);
    Indicator moved = first;
    moved.measure = five;
    moved.position = 3;
    ChangeSet changes;
    changes.replace(first, moved);
    plan.apply(changes);
    QCOMPARE(plan.indicators(four).size(), std::size_t(1));
    QCOMPARE(plan.indicators(five), std::vector{moved});
    plan.apply(changes.inverse());
    QVERIFY(plan == before);
    ChangeSet removal;
    removal.remove(first);
    plan.apply(removal);
    QCOMPARE(plan.indicators(four).front().id, test::minutes);
    QCOMPARE(plan.indicators(four).size(), std::size_t(1));
}

void TstIndicator::aYearStartsWithTheTargetsOfTheOneBefore()
{
    Plan plan = test::planWithIndicators();
    IndicatorValue words = plan.indicatorValueOrEmpty(test::minutes, test::yearId(plan, 2019));
    words.target = u"検討中"_s;
    words.actual = u"7"_s;
    plan.apply(Replacement<IndicatorValue>{std::nullopt, words});
    const YearStart start = startOf(plan, 2020, YearKind::Regular, Departments::Leave);
    plan.apply(start.changes);
    QCOMPARE(plan.indicatorValueOrEmpty(test::cases, start.year.id).target, u"100"_s);
    QCOMPARE(plan.indicatorValueOrEmpty(test::minutes, start.year.id).target, u"検討中"_s);
    for (const IndicatorValue &value : plan.indicatorValues(start.year.id))
        QVERIFY(value.actual.isEmpty());
    QCOMPARE(plan.indicatorValues(start.year.id).size(), std::size_t(2));
}

QTEST_MAIN(TstIndicator)
#include "tst_indicator.moc"
