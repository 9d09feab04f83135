#include "models/exchange/importing/newindicators.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// How a file's words for an indicator are taken apart.
class TstNewIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void severalInOneCell();
};

void TstNewIndicators::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typedUnit");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::newRow("as it is") << u"満足度"_s << QString() << u"満足度"_s << QString();
    QTest::newRow("its own unit") << u"満足度"_s << u"％"_s << u"満足度"_s << u"％"_s;
    QTest::newRow("a unit in brackets") << u"満足度（％）"_s << QString() << u"満足度"_s << u"％"_s;
    QTest::newRow("half width") << u"利用件数(件)"_s << QString() << u"利用件数"_s << u"件"_s;
    QTest::newRow("marked") << u"① 利用件数（件）"_s << QString() << u"利用件数"_s << u"件"_s;
    QTest::newRow("marked in brackets") << u"(1)利用件数"_s << u"件"_s << u"利用件数"_s << u"件"_s;
    QTest::newRow("said twice") << u"利用件数（件）"_s << u"件"_s << u"利用件数"_s << u"件"_s;
    QTest::newRow("a rate") << u"処理（件/月）"_s << QString() << u"処理"_s << u"件/月"_s;
    QTest::newRow("an explanation")
        << u"利用件数（年間）"_s << QString() << u"利用件数（年間）"_s << QString();
    QTest::newRow("an explanation and a unit")
        << u"利用件数（年間）"_s << u"件"_s << u"利用件数（年間）"_s << u"件"_s;
    QTest::newRow("two brackets") << u"利用件数（年間）（件）"_s << QString()
                                  << u"利用件数（年間）"_s << u"件"_s;
    QTest::newRow("on two lines") << u"電子申請の\n利用件数"_s << u"件"_s
                                  << u"電子申請の 利用件数"_s << u"件"_s;
    QTest::newRow("nothing before the bracket")
        << u"（件）"_s << QString() << u"（件）"_s << QString();
}

void TstNewIndicators::names()
{
    QFETCH(QString, text);
    QFETCH(QString, typedUnit);
    QFETCH(QString, name);
    QFETCH(QString, unit);
    const auto named = indicatorNamed(text, typedUnit);
    QVERIFY(named);
    QCOMPARE(named->name, name);
    QCOMPARE(named->unit, unit);
}

void TstNewIndicators::severalInOneCell()
{
    QVERIFY(!indicatorNamed(u"①利用件数\n②満足度"_s, {}));
}

QTEST_GUILESS_MAIN(TstNewIndicators)
#include "tst_newindicators.moc"
