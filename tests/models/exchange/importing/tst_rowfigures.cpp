#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// The sample whose measure 4 counts its use.
Plan planWithUse()
{
    Plan plan = samplePlan();
    ChangeSet changes;
    changes.add(Indicator{.id = {1},
                          .measure = measureId(plan, u"4"_s),
                          .position = 1,
                          .name = u"利用"_s,
                          .unit = u"件"_s});
    plan.apply(changes);
    return plan;
}

} // namespace

/// What rows say of indicators.
class TstRowFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void unitsOfColumns_data();
    void unitsOfColumns();
    void unitsBelowTheTable();
    void unitsBehindFigures_data();
    void unitsBehindFigures();
};

void TstRowFigures::sentences_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<bool>("isIncluded");
    for (const auto *text : {u"91", u"調査中", u"約93件", u"100%達成", u"未実施",
                             u"10回（延べ200人、前年度から増加した）", u"令和２年度に集計"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << u"実績"_s << QString::fromUtf16(text) << true;
    QTest::newRow("a sentence") << u"実績"_s << u"端末を3台設置し運用した"_s << false;
    QTest::newRow("a sentence where a value is asked for")
        << u"実績値"_s << u"端末を3台設置し運用した"_s << true;
}

void TstRowFigures::sentences()
{
    QFETCH(QString, heading);
    QFETCH(QString, actual);
    QFETCH(bool, isIncluded);
    const ImportPreview preview =
        previewOf(planWithUse(), 2019,
                  {foreignTable({{u"No."_s, u"指標名"_s, heading}, {u"4"_s, u"利用"_s, actual}})});
    QCOMPARE(preview.lines().size(), 1);
    QCOMPARE(preview.lines().front().included, isIncluded);
    QCOMPARE(preview.lines().front().reason.isEmpty(), isIncluded);
}

void TstRowFigures::unitsOfColumns_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("none") << u"一覧"_s << u"実績値"_s << true;
    QTest::newRow("its own") << u"一覧"_s << u"実績値（件）"_s << true;
    QTest::newRow("thousands") << u"一覧"_s << u"実績値（千件）"_s << false;
    QTest::newRow("thousands, said") << u"一覧"_s << u"実績値(単位：千件)"_s << false;
    QTest::newRow("thousands above") << u"一覧（単位：千件）"_s << u"実績値"_s << false;
    QTest::newRow("thousands above, without brackets")
        << u"一覧　単位：千件"_s << u"実績値"_s << false;
    QTest::newRow("thousands above, alone") << u"（千件）"_s << u"実績値"_s << false;
    QTest::newRow("of thousands") << u"（千件単位）"_s << u"実績値"_s << false;
    QTest::newRow("several above") << u"（単位：千件、％）"_s << u"実績値"_s << false;
    QTest::newRow("several above, one is its own") << u"（単位：件、％）"_s << u"実績値"_s << true;
    QTest::newRow("a scale") << u"一覧"_s << u"実績値（千）"_s << false;
    QTest::newRow("its own below others") << u"一覧（単位：千件）"_s << u"実績値（件）"_s << true;
    QTest::newRow("no unit") << u"一覧"_s << u"実績値（年度末）"_s << true;
}

void TstRowFigures::unitsOfColumns()
{
    QFETCH(QString, title);
    QFETCH(QString, heading);
    QFETCH(bool, isTaken);
    const ImportPreview preview = previewOf(
        planWithUse(), 2019,
        {foreignTable(
            {{title}, {u"No."_s, u"指標名"_s, heading}, {u"4"_s, u"利用"_s, u"11.52"_s}})});
    QCOMPARE(preview.lines().size(), 1);
    QCOMPARE(preview.lines().front().kind,
             isTaken ? ImportLine::Kind::NewValue : ImportLine::Kind::Refused);
}

void TstRowFigures::unitsBelowTheTable()
{
    const ImportPreview preview = previewOf(planWithUse(), 2019,
                                            {foreignTable({{u"No."_s, u"指標名"_s, u"実績値"_s},
                                                           {u"4"_s, u"利用"_s, u"11.52"_s},
                                                           {u"（単位：千件）"_s}})});
    QCOMPARE(preview.count(ImportLine::Kind::Refused), 1);
    QCOMPARE(preview.included(), 0);
}

void TstRowFigures::unitsBehindFigures_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("none") << u"1,200"_s << true;
    QTest::newRow("its own") << u"1,200件"_s << true;
    QTest::newRow("another") << u"1,200人"_s << false;
    QTest::newRow("another in kana") << u"3システム"_s << false;
    QTest::newRow("thousands") << u"1.2千件"_s << false;
    QTest::newRow("a percentage") << u"１１％"_s << false;
    QTest::newRow("words") << u"1件増"_s << true;
}

void TstRowFigures::unitsBehindFigures()
{
    QFETCH(QString, actual);
    QFETCH(bool, isTaken);
    const ImportPreview preview = previewOf(
        planWithUse(), 2019,
        {foreignTable({{u"No."_s, u"指標名"_s, u"実績値"_s}, {u"4"_s, u"利用"_s, actual}})});
    QCOMPARE(preview.lines().size(), 1);
    QCOMPARE(preview.included(), isTaken ? 1 : 0);
    // It is named as it was typed.
    QVERIFY(!actual.contains(u"システム"_s) ||
            preview.lines().front().reason.contains(u"システム"_s));
}

QTEST_GUILESS_MAIN(TstRowFigures)
#include "tst_rowfigures.moc"
