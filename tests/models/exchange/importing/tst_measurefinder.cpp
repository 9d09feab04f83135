#include "models/exchange/importing/measurefinder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

MeasureFinder finderOf(const QStringList &numbers)
{
    MeasureFinder finder;
    for (const QString &number : numbers)
        finder.add(number, u"取組"_s + number);
    return finder;
}

} // namespace

/// Which measure a number or a title in a file means.
class TstMeasureFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreFound_data();
    void numbersAreFound();
    void titlesAreFoundHoweverTheyAreTyped();
    void smallKanaAndDashesInTitles();
    void marksAroundATitle();
    void numberAndTitleInOneTextHaveToAgree();
    void asManyAsThereAre();
};

void TstMeasureFinder::numbersAreFound_data()
{
    constexpr int none = MeasureFinder::none;
    constexpr int several = MeasureFinder::several;
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("place");
    QTest::newRow("itself") << QStringList{u"1"_s, u"2"_s} << u"2"_s << 1;
    QTest::newRow("none") << QStringList{u"1"_s, u"2"_s} << u"3"_s << none;
    QTest::newRow("nothing typed") << QStringList{u"1"_s} << QString() << none;
    QTest::newRow("with words") << QStringList{u"1"_s, u"2"_s} << u"施策No.２"_s << 1;
    QTest::newRow("a zero before it") << QStringList{u"4"_s} << u"04"_s << 0;
    QTest::newRow("of two with zeros") << QStringList{u"4"_s, u"04"_s} << u"004"_s << several;
    QTest::newRow("of two that are padded") << QStringList{u"04"_s, u"004"_s} << u"4"_s << several;
    QTest::newRow("the one with the zero") << QStringList{u"4"_s, u"04"_s} << u"04"_s << 1;
    QTest::newRow("letters") << QStringList{u"N1"_s, u"N2"_s} << u"ｎ２"_s << 1;
    const QStringList alike{u"A1"_s, u"a1"_s, u"b1"_s};
    QTest::newRow("of two alike the one") << alike << u"A1"_s << 0;
    QTest::newRow("of two alike the other") << alike << u"a1"_s << 1;
    QTest::newRow("of two alike in full width") << alike << u"Ａ１"_s << 0;
    QTest::newRow("of two alike neither") << alike << u"No.a1"_s << several;
    QTest::newRow("of three alike") << QStringList{u"A1"_s, u"a1"_s, u"No.a1"_s} << u"A1"_s << 0;
    QTest::newRow("twice the same") << QStringList{u"A1"_s, u"A1"_s} << u"A1"_s << several;
    QTest::newRow("zeros before each part") << QStringList{u"1-2"_s, u"10-2"_s} << u"01-02"_s << 0;
    QTest::newRow("zeros that count") << QStringList{u"1-2"_s, u"10-2"_s} << u"10-02"_s << 1;
    QTest::newRow("zeros of the plan") << QStringList{u"01-02"_s} << u"1-2"_s << 0;
    QTest::newRow("figures that are no number") << QStringList{u"12"_s} << u"1 2"_s << none;
}

void TstMeasureFinder::numbersAreFound()
{
    QFETCH(QStringList, numbers);
    QFETCH(QString, typed);
    QTEST(finderOf(numbers).byNumber(typed), "place");
}

void TstMeasureFinder::titlesAreFoundHoweverTheyAreTyped()
{
    MeasureFinder finder;
    finder.add(u"1"_s, u"オープンデータの推進"_s);
    finder.add(u"2"_s, u"研修"_s);
    finder.add(u"3"_s, u"研修"_s);
    QCOMPARE(finder.byTitle(u"ｵｰﾌﾟﾝﾃﾞｰﾀの\n推進"_s), 0);
    QCOMPARE(finder.byTitle(u"研修"_s), MeasureFinder::several);
    QCOMPARE(finder.byTitle(u"研修会"_s), MeasureFinder::none);
}

void TstMeasureFinder::smallKanaAndDashesInTitles()
{
    MeasureFinder finder;
    finder.add(u"1"_s, u"ヶ丘地区の窓口"_s);
    finder.add(u"2"_s, u"ICT-BCPの策定"_s);
    finder.add(u"3"_s, u"データの公開"_s);
    QCOMPARE(finder.byTitle(u"ケ丘地区の窓口"_s), 0);
    QCOMPARE(finder.byTitle(u"ICT―BCPの策定"_s), 1);
    QCOMPARE(finder.byTitle(u"ICT‐BCPの策定"_s), 1);
    QCOMPARE(finder.byTitle(u"デ－タの公開"_s), 2);
    QVERIFY(MeasureFinder::isSameTitle(u"ヶ丘"_s, u"ケ丘"_s));
}

void TstMeasureFinder::marksAroundATitle()
{
    MeasureFinder finder;
    finder.add(u"1"_s, u"窓口の予約"_s);
    finder.add(u"2"_s, u"【新規】庁内の研修"_s);
    finder.add(u"3"_s, u"庁内の研修（重点）"_s);
    for (const QString &typed :
         {u"★窓口の予約"_s, u"【継続】 窓口の予約"_s, u"窓口の予約（重点）"_s,
          u"（新規）窓口の予約"_s, u"○【重点】窓口の予約 ※"_s})
        QCOMPARE(finder.byTitle(typed), 0);
    QCOMPARE(finder.byTitle(u"窓口の予約（試行）"_s), MeasureFinder::none);
    QCOMPARE(finder.byTitle(u"【新規】庁内の研修"_s), 1);
    QCOMPARE(finder.byTitle(u"★庁内の研修"_s), MeasureFinder::several);
    QCOMPARE(finder.byTitle(u"★"_s), MeasureFinder::none);
    for (const QString &other : {u"【中学校】窓口の予約"_s, u"【前年度】窓口の予約"_s,
                                 u"【廃止】窓口の予約"_s, u"【再掲】窓口の予約"_s})
        QCOMPARE(finder.byTitle(other), MeasureFinder::none);
    QVERIFY(MeasureFinder::isSameTitle(u"★庁内の研修"_s, u"庁内の研修（重点）"_s));
}

void TstMeasureFinder::numberAndTitleInOneTextHaveToAgree()
{
    const MeasureFinder finder = finderOf({u"1"_s, u"2"_s});
    QCOMPARE(finder.byBoth(u"2 取組2"_s), 1);
    QCOMPARE(finder.byBoth(u"1 取組2"_s), MeasureFinder::none);
}

void TstMeasureFinder::asManyAsThereAre()
{
    QStringList numbers;
    for (int i = 0; i < 500; ++i)
        numbers << u"N%1"_s.arg(i);
    const MeasureFinder finder = finderOf(numbers);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(finder.byNumber(u"No.n%1"_s.arg(i)), i);
}

QTEST_GUILESS_MAIN(TstMeasureFinder)
#include "tst_measurefinder.moc"
