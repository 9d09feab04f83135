#include "models/exchange/importing/kanjiyears.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Years that are written in kanji.
class TstKanjiYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digits_data();
    void digits();
};

void TstKanjiYears::digits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("digits");
    QTest::newRow("tens") << u"平成三十年度"_s << u"平成30年度"_s;
    QTest::newRow("tens and ones") << u"平成二十八年度の評価"_s << u"平成28年度の評価"_s;
    QTest::newRow("western") << u"二〇一八年度"_s << u"2018年度"_s;
    QTest::newRow("short") << u"令和二"_s << u"令和2"_s;
    QTest::newRow("one after another")
        << QString(u"平成三"_s).repeated(6'000) << QString(u"平成3"_s).repeated(6'000);
    QTest::newRow("no year") << u"三年間の一覧"_s << u"三年間の一覧"_s;
}

void TstKanjiYears::digits()
{
    QFETCH(QString, key);
    QTEST(withDigits(key), "digits");
}

QTEST_GUILESS_MAIN(TstKanjiYears)
#include "tst_kanjiyears.moc"
