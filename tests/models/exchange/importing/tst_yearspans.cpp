#include "models/exchange/importing/yearspans.h"

#include "models/exchange/importing/importvalues.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Both years in force in one cell.
class TstYearSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headings();
    void years_data();
    void years();
};

void TstYearSpans::headings()
{
    for (const QString &heading :
         {u"実施期間"_s, u"事業\n期間"_s, u"計画期間（年度）"_s, u"取組期間"_s})
        QVERIFY2(isSpanHeading(heading), qPrintable(heading));
    for (const QString &heading : {u"実施期間開始"_s, u"開始年度"_s, u"集計期間"_s, u"実施年度"_s})
        QVERIFY2(!isSpanHeading(heading), qPrintable(heading));
}

void TstYearSpans::years_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first"); // 0: nothing; -1: not readable
    QTest::addColumn<int>("last");
    QTest::newRow("wave") << u"平成28年度～令和２年度"_s << 2016 << 2020;
    QTest::newRow("letters") << u"Ｈ28〜Ｒ2"_s << 2016 << 2020;
    QTest::newRow("blanks") << u"H28 ～ R2"_s << 2016 << 2020;
    QTest::newRow("two lines") << u"平成28年度\n～令和２年度"_s << 2016 << 2020;
    QTest::newRow("hyphen") << u"2016-2020"_s << 2016 << 2020;
    QTest::newRow("hyphen, eras") << u"H28-R2"_s << 2016 << 2020;
    QTest::newRow("full width minus") << u"H28－R2年度"_s << 2016 << 2020;
    QTest::newRow("months") << u"H28.4～R3.3"_s << 2016 << 2020;
    QTest::newRow("months with hyphens") << u"2016-04～2021-03"_s << 2016 << 2020;
    QTest::newRow("the era once") << u"平成28～30年度"_s << 2016 << 2018;
    QTest::newRow("the era once, letters") << u"R1～5"_s << 2019 << 2023;
    QTest::newRow("one year") << u"令和元年度"_s << 2019 << 2019;
    QTest::newRow("a month alone") << u"2016-12"_s << 2016 << 2016;
    QTest::newRow("open end") << u"平成28年度～"_s << 2016 << 0;
    QTest::newRow("open end in words") << u"平成28年度から"_s << 2016 << 0;
    QTest::newRow("open beginning") << u"～令和２年度"_s << 0 << 2020;
    QTest::newRow("blank") << QString() << 0 << 0;
    QTest::newRow("dash") << u"－"_s << 0 << 0;
    QTest::newRow("words only") << u"毎年"_s << -1 << -1;
    QTest::newRow("two spans") << u"H28～H29、R1～R2"_s << -1 << -1;
    QTest::newRow("three years") << u"H28～H29～R1"_s << -1 << -1;
}

void TstYearSpans::years()
{
    QFETCH(QString, text);
    const auto read = [&](bool isLast) {
        const ReadValue value = readYearCell(yearOfSpan({ForeignCell::Kind::Text, text}, isLast));
        return value.kind == ReadValue::Kind::Refused ? -1 : static_cast<int>(value.id);
    };
    QTEST(read(false), "first");
    QTEST(read(true), "last");
}

QTEST_GUILESS_MAIN(TstYearSpans)
#include "tst_yearspans.moc"
