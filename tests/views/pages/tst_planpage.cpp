#include "views/pages/planpage.h"

#include "tests/support/testplanpage.h"
#include "views/pages/gridview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// A plan is set up by clicks and keys.
class TstPlanPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlanIsSetUpAndUndone();
    void anEmptyTableSaysWhatItIsFor();
    void theUsualScaleIsOfferedOnlyWhileThereIsNone();
    void theHistoryTellsHowItWasSetUp();
    void aRefusedCellIsNotLeftForAnotherTab();
    void whatIsTypedIsKeptWhenAnotherTabIsClicked();
    void theIndicatorsAreThoseOfTheChosenMeasure();
    void aRemovedMeasureIsChosenNoMore();
    void theDepartmentIsThatOfTheChosenYear();
    void aReadOnlyPlanIsOnlyShown();
    void undoGoesToWhatItChanged();
};

namespace
{

using Place = TestPlanPage::Place;

void setUp(TestPlanPage &test)
{
    test.enter("planTitle", u"Plan 2030"_s);
    test.enter("organisation", u"Ward"_s);
    test.enter("lastYear", u"R12"_s);
    test.add(Place::Goals, u"Safety"_s);
    test.add(Place::Goals, u"Welfare"_s);
    test.choose(Place::Grades);
    test.press(Place::Grades, "offer");
    test.choose(Place::Directions);
    test.press(Place::Directions, "offer");
    test.add(Place::Measures, u"Shelters"_s);
    test.add(Place::Measures, u"Visits"_s);
    test.clickCell(Place::Measures, 1, u"Goal"_s);
    QTest::keyClick(&test.tab(Place::Measures).table(), Qt::Key_2);
    test.set(Place::Measures, 1, u"Department"_s, u"Care"_s);
    test.add(Place::Indicators, u"Cases"_s);
}

} // namespace

void TstPlanPage::anEmptyPlanIsSetUpAndUndone()
{
    TestPlanPage test(emptyDocument());
    const Plan before = test.plan();
    setUp(test);
    const Plan &plan = test.plan();
    QCOMPARE(plan.info().title, u"Plan 2030"_s);
    QCOMPARE(plan.info().organisation, u"Ward"_s);
    QCOMPARE(plan.info().lastYear, 2030);
    QCOMPARE(plan.goals().front().label(), u"① Safety"_s);
    QCOMPARE(plan.grades(), samplePlan().grades());
    QCOMPARE(plan.directions(), samplePlan().directions());
    const Measure visits = *plan.find<Measure>(measureId(plan, u"2"_s));
    QCOMPARE(visits.title, u"Visits"_s);
    QCOMPARE(plan.find<Goal>(visits.goal)->title, u"Welfare"_s);
    QCOMPARE(visits.inForceFrom, 2021);
    QCOMPARE(plan.departments(plan.years().front().id), QStringList{u"Care"_s});
    QCOMPARE(plan.indicators(visits.id).front().name, u"Cases"_s);
    QCOMPARE(test.refused(), QStringList());

    while (test.document().undoStack().canUndo())
        QVERIFY(test.document().undo());
    QVERIFY(test.plan() == before);
    QCOMPARE(test.find<QLineEdit>("planTitle").text(), u"次期計画"_s);
    QCOMPARE(test.tab(Place::Goals).model().rowCount(), 0);
}

void TstPlanPage::anEmptyTableSaysWhatItIsFor()
{
    TestPlanPage test(emptyDocument());
    for (const Place place :
         {Place::Goals, Place::Grades, Place::Directions, Place::Measures, Place::Indicators}) {
        const RecordTab &records = test.choose(place);
        auto *hint = records.findChild<QLabel *>(u"hint"_s);
        QVERIFY(hint->isVisible() && !hint->text().isEmpty());
        // What belongs to something waits for that.
        QCOMPARE(records.findChild<QPushButton *>(u"add"_s)->isEnabled(), place < Place::Measures);
        QVERIFY(!records.findChild<QPushButton *>(u"remove"_s)->isEnabled());
    }
    test.add(Place::Goals, u"Safety"_s);
    QVERIFY(!test.tab(Place::Goals).findChild<QLabel *>(u"hint"_s)->isVisible());
    test.add(Place::Measures, u"Shelters"_s);
    test.add(Place::Indicators, u"Cases"_s);
    QCOMPARE(test.tab(Place::Indicators).model().rowCount(), 1);
}

void TstPlanPage::theUsualScaleIsOfferedOnlyWhileThereIsNone()
{
    TestPlanPage test(emptyDocument());
    const RecordTab &grades = test.choose(Place::Grades);
    auto *offer = grades.findChild<QPushButton *>(u"offer"_s);
    QVERIFY(offer->isVisible());
    QVERIFY(offer->text().contains(u"AA・A・B・C・その他・終了"_s));
    test.press(Place::Grades, "offer");
    QCOMPARE(grades.model().rowCount(), 6);
    QVERIFY(!offer->isVisible());
    QCOMPARE(test.document().undoStack().undoText(), u"Usual grades"_s);
    QVERIFY(test.document().undo());
    QVERIFY(offer->isVisible());
    QVERIFY(!test.choose(Place::Goals).findChild<QPushButton *>(u"offer"_s));
}

void TstPlanPage::theHistoryTellsHowItWasSetUp()
{
    TestPlanPage test(emptyDocument());
    const std::size_t before = test.document().history().size();
    setUp(test);
    QStringList names;
    const History history = test.document().history();
    for (std::size_t n = before; n < history.size(); ++n) {
        if (names.isEmpty() || names.back() != history[n].editName)
            names << history[n].editName;
    }
    const QStringList expected{u"Changed: Plan"_s,
                               u"Added: Goal ①"_s,
                               u"Changed: Goal ① Safety"_s,
                               u"Added: Goal ②"_s,
                               u"Changed: Goal ② Welfare"_s,
                               u"Usual grades"_s,
                               u"Usual directions"_s,
                               u"Added: Measure No.1"_s,
                               u"Changed: Measure No.1"_s,
                               u"Added: Measure No.2"_s,
                               u"Changed: Measure No.2"_s,
                               u"No.２ Department"_s,
                               u"Added: Indicator ① New indicator"_s,
                               u"Changed: Indicator ① Cases"_s};
    QCOMPARE(names, expected);
}

void TstPlanPage::aRefusedCellIsNotLeftForAnotherTab()
{
    TestPlanPage test(sampleDocument());
    test.choose(Place::Measures);
    test.set(Place::Measures, 0, u"No."_s, u"4"_s);
    test.choose(Place::Goals);
    QCOMPARE(test.shown(), Place::Measures);
    QVERIFY(test.editor(Place::Measures));
    QVERIFY(!test.page().setYear(yearId(test.plan(), 2018)));
    QTest::keyClick(test.editor(Place::Measures), Qt::Key_Escape);
    test.choose(Place::Goals);
    QCOMPARE(test.shown(), Place::Goals);
}

void TstPlanPage::whatIsTypedIsKeptWhenAnotherTabIsClicked()
{
    TestPlanPage test(emptyDocument());
    test.press(Place::Goals, "add");
    QTest::keyClicks(test.editor(Place::Goals), u"Safety"_s);
    test.choose(Place::Grades);
    QCOMPARE(test.plan().goals().front().title, u"Safety"_s);
}

void TstPlanPage::theIndicatorsAreThoseOfTheChosenMeasure()
{
    TestPlanPage test(sampleDocument());
    test.choose(Place::Measures);
    test.clickCell(Place::Measures, 3, u"Measure"_s);
    const RecordTab &indicators = test.choose(Place::Indicators);
    auto &box = test.find<QComboBox>("indicatorMeasure");
    QCOMPARE(box.currentText(), u"No.4  新公会計システムの運用"_s);
    test.add(Place::Indicators, u"Cases"_s);
    QCOMPARE(test.plan().indicators(measureId(test.plan(), u"4"_s)).size(), std::size_t(1));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(indicators.model().measure(), measureId(test.plan(), u"5"_s));
    QCOMPARE(indicators.model().rowCount(), 0);
}

void TstPlanPage::aRemovedMeasureIsChosenNoMore()
{
    TestPlanPage test(sampleDocument());
    test.add(Place::Measures, u"Shelters"_s);
    QCOMPARE(test.tab(Place::Indicators).model().measure(), measureId(test.plan(), u"42"_s));
    test.press(Place::Measures, "remove");
    QVERIFY(!measureId(test.plan(), u"42"_s));
    QVERIFY(test.plan().find<Measure>(test.tab(Place::Indicators).model().measure()));
}

void TstPlanPage::theDepartmentIsThatOfTheChosenYear()
{
    TestPlanPage test(sampleDocument());
    const RecordTab &measures = test.choose(Place::Measures);
    test.set(Place::Measures, 3, u"Department"_s, u"Budget"_s);
    QVERIFY(test.page().setYear(yearId(test.plan(), 2018)));
    QCOMPARE(text(measures.model(), 3, u"Department"_s), QString());
    QVERIFY(test.page().setYear(yearId(test.plan(), 2019)));
    QCOMPARE(text(measures.model(), 3, u"Department"_s), u"Budget"_s);
}

void TstPlanPage::aReadOnlyPlanIsOnlyShown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.shisaku"_s);
    (void)PlanStore::create(path, samplePlan());
    TestPlanPage test(std::make_unique<PlanDocument>(PlanStore::openReadOnly(path)));
    QVERIFY(test.find<QLineEdit>("planTitle").isReadOnly());
    QVERIFY(!test.find<QComboBox>("percentBase").isEnabled());
    const RecordTab &grades = test.choose(Place::Grades);
    for (const auto *name : {"add", "remove", "up", "down"})
        QVERIFY(!grades.findChild<QPushButton *>(QLatin1StringView(name))->isEnabled());
    test.clickCell(Place::Grades, 1, u"Code"_s);
    QTest::keyClick(&grades.table(), Qt::Key_F2);
    QVERIFY(!test.editor(Place::Grades));
    QTest::keyClick(&grades.table(), Qt::Key_Delete);
    QCOMPARE(text(grades.model(), 1, u"Code"_s), u"A"_s);
    QCOMPARE(test.refused().size(), 2); // each key says why
}

void TstPlanPage::undoGoesToWhatItChanged()
{
    TestPlanPage test(sampleDocument());
    test.choose(Place::Grades);
    test.set(Place::Grades, 2, u"Definition"_s, u"good"_s);
    test.choose(Place::Goals);
    connect(&test.document(), &PlanDocument::changed, &test.page(), &PlanPage::reveal);
    QVERIFY(test.document().undo());
    QCOMPARE(test.shown(), Place::Grades);
    QCOMPARE(test.tab(Place::Grades).table().currentIndex().row(), 2);

    test.add(Place::Indicators, u"Cases"_s);
    const MeasureId measure = test.tab(Place::Indicators).model().measure();
    test.choose(Place::Measures);
    test.clickCell(Place::Measures, 7, u"Measure"_s); // another one
    QVERIFY(test.document().undo());
    QCOMPARE(test.shown(), Place::Indicators);
    QCOMPARE(test.tab(Place::Indicators).model().measure(), measure);
}

QTEST_MAIN(TstPlanPage)
#include "tst_planpage.moc"
