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
    void theSentenceNamesWhatIsLost_data();
    void theSentenceNamesWhatIsLost();
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

void TstSalvageWords::theSentenceNamesWhatIsLost_data()
{
    QTest::addColumn<int>("evaluations");
    QTest::addColumn<bool>("history"); // whether it is whole
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing is") << 0 << true << u"All that is known of could be saved."_s;
    QTest::newRow("some evaluations")
        << 2 << true << u"What could be read was saved. These were lost: Evaluations (2)."_s;
    QTest::newRow("perhaps some of the history")
        << 0 << false
        << u"What could be read was saved. Some may be missing of these: Lines of the history."_s;
    QTest::newRow("both") << 2 << false
                          << u"What could be read was saved. These were lost: Evaluations (2). "
                             "Some may be missing of these: Lines of the history."_s;
}

void TstSalvageWords::theSentenceNamesWhatIsLost()
{
    QFETCH(int, evaluations);
    QFETCH(bool, history);
    QFETCH(QString, said);
    const std::vector<SalvagedTable> tables{
        {.name = u"evaluation"_s, .saved = 2, .lost = evaluations},
        {.name = u"history"_s, .saved = 5, .isWhole = history}};
    QCOMPARE(salvageSentence(tables), said + u" The damaged file was left as it is."_s);
}

QTEST_GUILESS_MAIN(TstSalvageWords)
#include "tst_salvagewords.moc"
