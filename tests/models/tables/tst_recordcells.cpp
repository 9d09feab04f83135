#include "models/tables/recordcells.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What is typed in a cell of a list.
class TstRecordCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAChoice_data();
    void readsAChoice();
    void saysWhyNot();
    void aYearIsShownAsTheOfficeWritesIt();
};

void TstRecordCells::readsAChoice_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("place"); // -1: none
    QTest::newRow("its name") << u"Other"_s << 1;
    QTest::newRow("in another case") << u"other "_s << 1;
    QTest::newRow("in full width") << u"Ｏｔｈｅｒ"_s << 1;
    QTest::newRow("its place") << u"3"_s << 2;
    QTest::newRow("its place in full width") << u"３"_s << 2;
    QTest::newRow("a name that is a number") << u"2019"_s << 2;
    QTest::newRow("a place behind the last") << u"4"_s << -1;
    QTest::newRow("zero") << u"0"_s << -1;
    QTest::newRow("a part of a name") << u"Oth"_s << -1;
    QTest::newRow("nothing") << u" "_s << -1;
}

void TstRecordCells::readsAChoice()
{
    QFETCH(QString, typed);
    const auto place = readChoice({{QString()}, {u"Other"_s}, {u"2019"_s}}, typed);
    QTEST(place ? static_cast<int>(*place) : -1, "place");
}

void TstRecordCells::saysWhyNot()
{
    QVERIFY(notAChoice(u"x"_s).refusal.contains(u"“x”"_s));
    QVERIFY(notAChoice(u" "_s).refusal.contains(u"empty"_s));
    QVERIFY(notAYear(u"soon"_s).refusal.contains(u"“soon”"_s));
    QVERIFY(notAYear(u"soon"_s).changes.isEmpty());
}

void TstRecordCells::aYearIsShownAsTheOfficeWritesIt()
{
    QLocale::setDefault(QLocale(QLocale::Japanese));
    QCOMPARE(yearText(2019), u"令和元年度"_s);
    QCOMPARE(readFiscalYear(yearText(2019)), std::optional(2019));
    QCOMPARE(yearText({}), QString());
}

QTEST_MAIN(TstRecordCells)
#include "tst_recordcells.moc"
