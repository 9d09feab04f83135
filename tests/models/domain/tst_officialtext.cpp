#include "models/domain/officialtext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstOfficialText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_data();
    void number();
    void measureNumber_data();
    void measureNumber();
    void percentage_data();
    void percentage();
};

void TstOfficialText::number_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0 << u"０"_s;
    QTest::newRow("one digit") << 3 << u"３"_s;
    QTest::newRow("the last one digit") << 9 << u"９"_s;
    QTest::newRow("two digits") << 10 << u"10"_s;
    QTest::newRow("published") << 14 << u"14"_s;
    QTest::newRow("three digits") << 100 << u"100"_s;
    QTest::newRow("less than none") << -1 << u"-1"_s;
}

void TstOfficialText::number()
{
    QFETCH(int, number);
    QTEST(officialNumber(number), "expected");
}

void TstOfficialText::measureNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("official");
    QTest::newRow("one digit") << u"4"_s << u"4"_s << u"No.４"_s;
    QTest::newRow("one full-width digit") << u"４"_s << u"4"_s << u"No.４"_s;
    QTest::newRow("a circled digit") << u"①"_s << u"1"_s << u"No.１"_s;
    QTest::newRow("two digits") << u"２4"_s << u"24"_s << u"No.24"_s;
    QTest::newRow("a circled number") << u"⑫"_s << u"12"_s << u"No.12"_s;
    QTest::newRow("a zero before") << u"04"_s << u"04"_s << u"No.04"_s;
    QTest::newRow("letters") << u"Ｒ1－1"_s << u"R1-1"_s << u"No.R1-1"_s;
    QTest::newRow("spaces and lines") << u" 4　a\n"_s << u"4 a"_s << u"No.4 a"_s;
}

void TstOfficialText::measureNumber()
{
    QFETCH(QString, number);
    QTEST(plainMeasureNumber(number), "plain");
    QTEST(officialMeasureNumber(number), "official");
}

void TstOfficialText::percentage_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("expected");
    QTest::newRow("published A") << 24 << 41 << 59;
    QTest::newRow("published B") << 14 << 41 << 34;
    QTest::newRow("published ended") << 3 << 41 << 7;
    QTest::newRow("none") << 0 << 41 << 0;
    QTest::newRow("all") << 41 << 41 << 100;
    QTest::newRow("a half goes up") << 1 << 8 << 13;
    QTest::newRow("just below a half") << 124 << 1000 << 12;
    QTest::newRow("of nothing") << 0 << 0 << 0;
    QTest::newRow("many") << 2'000'000'000 << 2'000'000'000 << 100;
}

void TstOfficialText::percentage()
{
    QFETCH(int, part);
    QFETCH(int, whole);
    QTEST(shisaku::percentage(part, whole), "expected");
}

QTEST_MAIN(TstOfficialText)
#include "tst_officialtext.moc"
