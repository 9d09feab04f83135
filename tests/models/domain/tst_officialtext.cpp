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
