#include "models/exchange/importing/figureunits.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What the brackets of a heading say that its figures are counted in.
class TstFigureUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headings_data();
    void headings();
};

void TstFigureUnits::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("unit");
    QTest::newRow("none") << u"実績値"_s << QString();
    QTest::newRow("cases") << u"実績値（件）"_s << u"件"_s;
    QTest::newRow("half width") << u"実績値(％)"_s << u"％"_s;
    QTest::newRow("thousands") << u"実績値（千戸）"_s << u"千戸"_s;
    QTest::newRow("millions") << u"実績値（百万件）"_s << u"百万件"_s;
    QTest::newRow("said to be one") << u"一覧（単位：千円）"_s << u"千円"_s;
    QTest::newRow("a rate in full width") << u"処理（件／月）"_s << u"件／月"_s;
    QTest::newRow("behind a remark") << u"実績値（年度末）（人）"_s << u"人"_s;
    QTest::newRow("a remark") << u"実績値（年度末）"_s << QString();
    QTest::newRow("words") << u"実績値（百人委員会）"_s << QString();
}

void TstFigureUnits::headings()
{
    QFETCH(QString, heading);
    QTEST(unitInBrackets(heading), "unit");
}

QTEST_GUILESS_MAIN(TstFigureUnits)
#include "tst_figureunits.moc"
