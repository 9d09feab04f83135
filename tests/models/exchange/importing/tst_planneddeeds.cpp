#include "models/exchange/importing/planneddeeds.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What was to be done beside what was.
class TstPlannedDeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressBesideThePlan_data();
    void progressBesideThePlan();
};

void TstPlannedDeeds::progressBesideThePlan_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("cells"); // of the second column
    QTest::addColumn<int>("column");        // -1: somebody has to choose
    const QStringList reports{u"端末を2台設置し運用した"_s, u"窓口を3課に広げて始めた"_s};
    const QStringList words{u"順調"_s, u"遅れ"_s};
    const QStringList phrases{u"計画どおりに進んでいる"_s, u"計画どおりに進んでいる"_s};
    for (const auto *text : {u"進捗状況", u"取組状況", u"実施状況", u"令和元年度進捗状況"}) {
        const QString heading = QString::fromUtf16(text);
        for (const auto *plan : {u"取組内容", u"主な取組", u"取組"})
            QTest::newRow(qUtf8Printable(heading + u" beside "_s + QString::fromUtf16(plan)))
                << QStringList{QString::fromUtf16(plan), heading} << reports << 2;
    }
    const QStringList progress{u"取組内容"_s, u"進捗状況"_s};
    QTest::newRow("words") << progress << words << -1;
    QTest::newRow("the same phrase") << progress << phrases << -1;
    QTest::newRow("nothing") << progress << QStringList{QString(), QString()} << -1;
    QTest::newRow("the year before")
        << QStringList{u"取組内容"_s, u"平成30年度進捗状況"_s} << reports << 1;
    QTest::newRow("two reports") << QStringList{u"取組状況"_s, u"進捗状況"_s, u"取組内容"_s}
                                 << reports << 1;
}

void TstPlannedDeeds::progressBesideThePlan()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, cells);
    const ColumnMapping mapping =
        mappingOf(foreignTable({QStringList{u"番号"_s} + headings,
                                {u"4"_s, u"端末の設置を進めていく"_s, cells[0]},
                                {u"5"_s, u"窓口の数を増やしていく"_s, cells[1]}}),
                  year2019);
    QTEST(columnOf(mapping, ImportField::Achievement), "column");
    QTEST(mapping.undecided.empty() ? columnOf(mapping, ImportField::Achievement) : -1, "column");
}

QTEST_GUILESS_MAIN(TstPlannedDeeds)
#include "tst_planneddeeds.moc"
