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
    void codesHaveTheLetterOfTheEra_data();
    void codesHaveTheLetterOfTheEra();
    void currentYearBeginsInApril();
    void readsWhatTheOfficeWrites_data();
    void readsWhatTheOfficeWrites();
    void refusesWhatIsNoYear_data();
    void refusesWhatIsNoYear();
    void readsEveryYearThatItWrites();
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

void TstFiscalYear::codesHaveTheLetterOfTheEra_data()
{
    QTest::addColumn<int>("fiscalYear");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before the table") << 1867 << u"1867"_s;
    QTest::newRow("first of the table") << 1868 << u"M01"_s;
    QTest::newRow("a week of Showa") << 1926 << u"S01"_s;
    QTest::newRow("last of Showa") << 1988 << u"S63"_s;
    QTest::newRow("last of Heisei") << 2018 << u"H30"_s;
    QTest::newRow("first of Reiwa") << 2019 << u"R01"_s;
    QTest::newRow("two digits") << 2028 << u"R10"_s;
    QTest::newRow("three digits") << 2118 << u"R100"_s;
}

void TstFiscalYear::codesHaveTheLetterOfTheEra()
{
    QFETCH(int, fiscalYear);
    QTEST(fiscalYearCode(fiscalYear), "expected");
    QLocale::setDefault(QLocale(QLocale::Japanese)); // names of files are of no language
    QTEST(fiscalYearCode(fiscalYear), "expected");
}

void TstFiscalYear::currentYearBeginsInApril()
{
    const QDate today = QDate::currentDate();
    const QDate begin(currentFiscalYear(), 4, 1);
    QVERIFY(begin <= today);
    QVERIFY(today < begin.addYears(1));
}

void TstFiscalYear::readsWhatTheOfficeWrites_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("expected");
    const auto row = [](const QString &typed, int expected) {
        QTest::newRow(qUtf8Printable(typed)) << typed << expected;
    };
    row(u"R1"_s, 2019);
    row(u"R02"_s, 2020);
    row(u"令和02年度"_s, 2020);
    row(u"平28"_s, 2016);
    row(u"r1"_s, 2019);
    row(u"Ｒ１"_s, 2019);
    row(u"R.1"_s, 2019);
    row(u" R1 "_s, 2019);
    row(u"R元"_s, 2019);
    row(u"令和元"_s, 2019);
    row(u"令和元年度"_s, 2019);
    row(u"令和元年"_s, 2019);
    row(u"令和1年度"_s, 2019);
    row(u"令和１"_s, 2019);
    row(u"令和　１　年度"_s, 2019);
    row(u"令和10"_s, 2028);
    row(u"H30"_s, 2018);
    row(u"平成30年度"_s, 2018);
    row(u"平成31"_s, 2019); // began as that, and was 令和元 at its end
    row(u"2019"_s, 2019);
    row(u"２０１９"_s, 2019);
    row(u"2019年度"_s, 2019);
    row(u"FY2019"_s, 2019);
    row(u"fy2019"_s, 2019);
    row(u"S63"_s, 1988);
    row(u"昭和64"_s, 1989);
    row(u"平成元"_s, 1989);
}

void TstFiscalYear::readsWhatTheOfficeWrites()
{
    QFETCH(QString, typed);
    QFETCH(int, expected);
    QCOMPARE(readFiscalYear(typed), std::optional(expected));
}

void TstFiscalYear::refusesWhatIsNoYear_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u" 　"_s;
    for (const QString &typed :
         {u"R0"_s, u"令和"_s, u"令和０"_s, u"19"_s, u"X3"_s, u"元"_s, u"令和元年元"_s, u"元年"_s,
          u"年度"_s, u"R1-1"_s, u"R100"_s, u"令和-1"_s, u"0019"_s, u"20190"_s, u"3019"_s,
          u"2019.5"_s, u"R1R1"_s, u"FYR1"_s, u"明治大正1"_s})
        QTest::newRow(qUtf8Printable(typed)) << typed;
}

void TstFiscalYear::refusesWhatIsNoYear()
{
    QFETCH(QString, typed);
    QCOMPARE(readFiscalYear(typed), std::nullopt);
}

void TstFiscalYear::readsEveryYearThatItWrites()
{
    for (int year = 1868; year <= 2100; ++year) {
        QCOMPARE(readFiscalYear(shisaku::eraYear(year)), std::optional(year));
        QCOMPARE(readFiscalYear(u"FY%1"_s.arg(year)), std::optional(year));
    }
}

QTEST_MAIN(TstFiscalYear)
#include "tst_fiscalyear.moc"
