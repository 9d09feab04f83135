#include "models/domain/fiscalyear.h"

#include <QDate>
#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstFiscalYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void eraYear_data();
    void eraYear();
    void labelInJapaneseIsTheEraYear();
    void labelInOtherLanguagesIsWestern();
    void currentYearBeginsInApril();
};

void TstFiscalYear::eraYear_data()
{
    QTest::addColumn<int>("fiscalYear");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before the table") << 1867 << u"1867年度"_s;
    QTest::newRow("first of the table") << 1868 << u"明治元年度"_s;
    QTest::newRow("last of Meiji") << 1911 << u"明治44年度"_s;
    QTest::newRow("first of Taisho") << 1912 << u"大正元年度"_s;
    QTest::newRow("a week of Showa") << 1926 << u"昭和元年度"_s;
    QTest::newRow("one digit") << 1927 << u"昭和２年度"_s;
    QTest::newRow("last of Showa") << 1988 << u"昭和63年度"_s;
    QTest::newRow("first of Heisei") << 1989 << u"平成元年度"_s;
    QTest::newRow("nine") << 1997 << u"平成９年度"_s;
    QTest::newRow("ten") << 1998 << u"平成10年度"_s;
    QTest::newRow("last of Heisei") << 2018 << u"平成30年度"_s;
    QTest::newRow("first of Reiwa") << 2019 << u"令和元年度"_s;
    QTest::newRow("second of Reiwa") << 2020 << u"令和２年度"_s;
    QTest::newRow("two digits") << 2028 << u"令和10年度"_s;
}

void TstFiscalYear::eraYear()
{
    QFETCH(int, fiscalYear);
    QTEST(shisaku::eraYear(fiscalYear), "expected");
}

void TstFiscalYear::labelInJapaneseIsTheEraYear()
{
    QLocale::setDefault(QLocale(QLocale::Japanese));
    QCOMPARE(fiscalYearLabel(2019), u"令和元年度"_s);
}

void TstFiscalYear::labelInOtherLanguagesIsWestern()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(fiscalYearLabel(2019), u"FY2019"_s);
}

void TstFiscalYear::currentYearBeginsInApril()
{
    const QDate today = QDate::currentDate();
    const QDate begin(currentFiscalYear(), 4, 1);
    QVERIFY(begin <= today);
    QVERIFY(today < begin.addYears(1));
}

QTEST_MAIN(TstFiscalYear)
#include "tst_fiscalyear.moc"
