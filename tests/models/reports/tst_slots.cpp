#include "models/reports/slots.h"

#include "models/reports/injapanese.h"
#include "tests/support/reports.h"

#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreOfIdsAndEachIsThereOnce();
    void labelsAreForPeople();
    void theyReadAsThePlanStands_data();
    void theyReadAsThePlanStands();
    void aGoalsOwnComeFirst();
    void renamingLeavesTheNames();
    void aYearThatThereIsNotHasNone();

private:
    const Plan m_plan = samplePlan();
    const YearId m_year = test::yearId(m_plan, 2019);
};

void TstSlots::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY(QCoreApplication::installTranslator(&japaneseWords()));
}

void TstSlots::namesAreOfIdsAndEachIsThereOnce()
{
    static const QRegularExpression pattern(u"\\A[a-z0-9/-]+\\z"_s);
    QSet<QString> names;
    for (const Slot &slot : slotsFor(m_plan, m_year, u"goal/2/changes"_s)) {
        QVERIFY2(pattern.match(slot.name).hasMatch(), qUtf8Printable(slot.name));
        QVERIFY2(!names.contains(slot.name), qUtf8Printable(slot.name));
        names.insert(slot.name);
        QCOMPARE(slot.span.slot, slot.name);
    }
    QVERIFY(names.size() > 250);
}

void TstSlots::labelsAreForPeople()
{
    QSet<QString> labels;
    for (const Slot &slot : slotsFor(m_plan, m_year, {})) {
        QVERIFY(!slot.label.isEmpty());
        QVERIFY2(!labels.contains(slot.label), qUtf8Printable(slot.label));
        labels.insert(slot.label);
    }
}

void TstSlots::theyReadAsThePlanStands_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    QTest::newRow("plan") << u"plan/title"_s << u"計画名"_s << u"板橋区ICT推進・活用計画2020"_s;
    QTest::newRow("year") << u"year"_s << u"報告する年度"_s << u"令和元年度"_s;
    QTest::newRow("before") << u"year/before"_s << u"比較する年度"_s << u"平成30年度"_s;
    QTest::newRow("grade") << u"grade/2"_s << u"A評価の施策数"_s << u"24"_s;
    QTest::newRow("digit") << u"grade/6"_s << u"終了の施策数"_s << u"３"_s;
    QTest::newRow("share") << u"grade/2/percent"_s << u"A評価の割合"_s << u"59%"_s;
    QTest::newRow("none") << u"grade/0"_s << u"未評価の施策数"_s << u"０"_s;
    QTest::newRow("direction") << u"direction/6"_s << u"方向性「完了」の施策数"_s << u"４"_s;
    QTest::newRow("on plan") << u"directions/on-plan"_s << u"計画に沿って進む施策数"_s << u"40"_s;
    QTest::newRow("goal") << u"goal/2/grade/3"_s << u"区民サービスの向上のB評価の施策数"_s
                          << u"５"_s;
    QTest::newRow("changes") << u"goal/5/changes/improved"_s
                             << u"行政事務の効率化の評価が改善した施策数"_s << u"４"_s;
    QTest::newRow("all changes") << u"changes/declined"_s << u"評価が低下した施策数"_s << u"１"_s;
    QTest::newRow("number") << u"measure/4/number"_s << u"No.４ 番号"_s << u"No.４"_s;
    QTest::newRow("old grade") << u"measure/24/before"_s << u"No.24 比較する年度の評価"_s
                               << u"C評価"_s;
    QTest::newRow("reason") << u"measure/1/reason"_s << u"No.１ 変更理由"_s << u"理由未記入"_s;
    QTest::newRow("added") << u"measures/added/2018"_s << u"平成30年度に追加した施策数"_s
                           << u"６"_s;
}

void TstSlots::theyReadAsThePlanStands()
{
    QFETCH(const QString, name);
    QFETCH(const QString, label);
    QFETCH(const QString, text);
    const auto all = slotsFor(m_plan, m_year, {});
    const auto slot = std::ranges::find(all, name, &Slot::name);
    QVERIFY(slot != all.end());
    QCOMPARE(slot->label, label);
    QCOMPARE(slot->span.text, text);
}

void TstSlots::aGoalsOwnComeFirst()
{
    const auto all = slotsFor(m_plan, m_year, u"goal/1/changes"_s);
    std::size_t own = 0;
    while (own < all.size() &&
           (all[own].name.startsWith("goal/1/"_L1) || //
            all[own].name == "goal/1"_L1 || all[own].name.startsWith("measure/"_L1)))
        ++own;
    QCOMPARE(all.front().name, u"goal/1/title"_s);
    QVERIFY(own > 30); // the goal and its four measures
    QCOMPARE(all[own].name, u"plan/title"_s);
    QCOMPARE(all.size(), slotsFor(m_plan, m_year, u"outlook"_s).size());
}

void TstSlots::renamingLeavesTheNames()
{
    Plan plan = m_plan;
    Measure measure = *plan.find<Measure>({4});
    measure.number = u"４－ａ"_s;
    measure.title = u"新しい名称"_s;
    test::put(plan, measure);
    const auto all = slotsFor(plan, m_year, {});
    const auto number = std::ranges::find(all, u"measure/4/number"_s, &Slot::name);
    const auto title = std::ranges::find(all, u"measure/4/title"_s, &Slot::name);
    QCOMPARE(number->span.text, u"No.4-a"_s);
    QCOMPARE(title->span.text, u"新しい名称"_s);
}

void TstSlots::aYearThatThereIsNotHasNone()
{
    QVERIFY(slotsFor(m_plan, {99}, {}).empty());
}

QTEST_MAIN(TstSlots)
#include "tst_slots.moc"
