#include "models/tallies/indicatorrows.h"

#include "models/domain/closing.h"
#include "tests/support/plans.h"
#include "tests/support/sheetplans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

const QString dash = u"―"_s;

/// A plan with values put in.
template <class T>
void put(Plan &plan, T value)
{
    const T *before = plan.find<T>(value.key());
    plan.apply(Replacement<T>{before ? std::optional<T>(*before) : std::nullopt, std::move(value)});
}

/// The texts of the rows of No. 36 in the year and in those beside it.
QList<QStringList> rowsOf(const Plan &plan, const Year &year, const std::vector<Year> &earlier)
{
    QList<QStringList> rows;
    for (const FormRow &row : indicatorRows(plan, year, earlier, test::measureId(plan, u"36"_s))) {
        QStringList texts;
        for (const FormCell &cell : row.cells)
            texts << cell.text;
        rows << texts;
    }
    return rows;
}

QList<QStringList> rowsOf2019(const Plan &plan)
{
    return rowsOf(plan, *plan.year(2019), {*plan.year(2018)});
}

} // namespace

class TstIndicatorRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indicatorsOfBothYears();
    void cellsUnderOneLabelAreOne();
    void withoutAYearBefore();
    void aClosedYearShowsWhatItHadThen();
    void withoutIndicators();
    void theOverallEvaluationHasAllYears();
    void rates_data();
    void rates();
};

void TstIndicatorRows::indicatorsOfBothYears()
{
    const QString target = u"Target"_s;
    const QString actual = u"Actual"_s;
    QCOMPARE(rowsOf2019(test::filledPlan()),
             (QList<QStringList>{
                 {u"Indicators"_s, u"Indicator"_s, u"FY2018"_s, u"FY2019"_s},
                 {{}, {}, target, actual, target, actual, u"Rate"_s},
                 {{},
                  u"① システムによる予約 (件)"_s,
                  u"1,000"_s,
                  u"950"_s,
                  u"1,200"_s,
                  u"1,350"_s,
                  u"112.5%"_s},
                 {{}, u"② 満足度 (％)"_s, u"80"_s, u"検討中"_s, u"85"_s, dash, dash},
                 {{}, u"③ 待ち時間 (分)"_s, dash, dash, u"10"_s, u"12.5"_s, u"80%"_s},
             }));
}

void TstIndicatorRows::cellsUnderOneLabelAreOne()
{
    const Plan plan = test::filledPlan();
    const auto rows =
        indicatorRows(plan, *plan.year(2019), {*plan.year(2018)}, test::measureId(plan, u"36"_s));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        QCOMPARE(rows[row].cells[0].joined, row > 0);
        QCOMPARE(rows[row].cells[1].joined, row == 1);
    }
    // Edges line up: the head's years are as wide as what stands below them.
    QCOMPARE(rows[0].cells[2].share, rows[2].cells[2].share + rows[2].cells[3].share);
    QCOMPARE(rows[0].cells[1].share, rows[2].cells[1].share);
}

void TstIndicatorRows::withoutAYearBefore()
{
    const Plan plan = test::filledPlan();
    const auto rows = rowsOf(plan, *plan.year(2018), {});
    QCOMPARE(rows.at(0).size(), 3);
    QCOMPARE(rows.at(2).mid(1),
             (QStringList{u"① システムによる予約 (件)"_s, u"1,000"_s, u"950"_s, u"95%"_s}));
}

void TstIndicatorRows::aClosedYearShowsWhatItHadThen()
{
    Plan plan = test::filledPlan();
    const auto before = rowsOf(plan, *plan.year(2018), {});
    plan.apply(closing(plan, plan.year(2018)->id, {}));
    ChangeSet later;
    later.add(Indicator{.id = nextId<Indicator>(plan),
                        .measure = plan.records<Indicator>().all().front().measure,
                        .position = 9,
                        .name = u"後から"_s});
    plan.apply(later);
    QVERIFY(rowsOf(plan, *plan.year(2018), {}).size() <= before.size());
    for (const QStringList &row : rowsOf(plan, *plan.year(2018), {}))
        QVERIFY(row.filter(u"後から"_s).isEmpty());
}

void TstIndicatorRows::withoutIndicators()
{
    QCOMPARE(rowsOf2019(samplePlan()), (QList<QStringList>{{u"Indicators"_s, dash}}));
}

void TstIndicatorRows::theOverallEvaluationHasAllYears()
{
    const Plan plan = test::planWithOverall();
    const auto rows = rowsOf(plan, *plan.overallYear(), {*plan.year(2018), *plan.year(2019)});
    QCOMPARE(rows.size(), 12); // three indicators
    QCOMPARE(rows.mid(0, 4), (QList<QStringList>{
                                 {u"Indicators"_s, u"① システムによる予約 (件)"_s},
                                 {u"Target"_s, u"1,000"_s, u"1,200"_s, u"5,000"_s},
                                 {u"Actual"_s, u"950"_s, u"1,350"_s, u"4,000"_s},
                                 {u"Rate"_s, u"95%"_s, u"112.5%"_s, u"80%"_s},
                             }));
}

void TstIndicatorRows::rates_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("rate");
    QTest::newRow("numbers") << u"200"_s << u"197"_s << u"98.5%"_s;
    QTest::newRow("full-width") << u"１００％"_s << u"１００％"_s << u"100%"_s;
    QTest::newRow("words") << u"100"_s << u"検討中"_s << dash;
    QTest::newRow("of nothing") << u"0"_s << u"5"_s << dash;
    QTest::newRow("no actual yet") << u"100"_s << QString() << QString();
    QTest::newRow("no target") << QString() << u"100"_s << QString();
}

void TstIndicatorRows::rates()
{
    QFETCH(QString, target);
    QFETCH(QString, actual);
    QFETCH(QString, rate);
    Plan plan = test::filledPlan();
    put(plan, IndicatorValue{test::yearId(plan, 2019), {1}, target, actual});
    QCOMPARE(rowsOf2019(plan).at(2).mid(4), (QStringList{target, actual, rate}));
}

QTEST_MAIN(TstIndicatorRows)
#include "tst_indicatorrows.moc"
