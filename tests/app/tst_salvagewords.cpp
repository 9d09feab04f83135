#include "app/salvagewords.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstSalvageWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreMayBeLostWhereNothingTellsOfIt_data();
    void moreMayBeLostWhereNothingTellsOfIt();
};

void TstSalvageWords::moreMayBeLostWhereNothingTellsOfIt_data()
{
    QTest::addColumn<bool>("evaluations");
    QTest::addColumn<bool>("history");
    QTest::addColumn<bool>("certain");
    QTest::newRow("all whole") << true << true << true;
    QTest::newRow("the history tells of them") << false << true << true;
    QTest::newRow("the history is broken, too") << false << false << false;
    QTest::newRow("only the history is broken") << true << false << true;
}

void TstSalvageWords::moreMayBeLostWhereNothingTellsOfIt()
{
    QFETCH(bool, evaluations);
    QFETCH(bool, history);
    QFETCH(bool, certain);
    const std::vector<SalvagedTable> tables{
        {.name = u"evaluation"_s, .saved = 2, .lost = 1, .isWhole = evaluations},
        {.name = u"history"_s, .saved = 5, .isWhole = history}};
    const QStringList lines = salvageLines(tables);
    QCOMPARE(!lines[0].endsWith(u"perhaps more"_s), certain);
    QCOMPARE(lines[1].endsWith(u"perhaps more"_s), !history);
}

QTEST_GUILESS_MAIN(TstSalvageWords)
#include "tst_salvagewords.moc"
