#include "views/pages/planform.h"

#include "tests/support/testplanpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What the plan says of itself, typed into its form.
class TstPlanForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsSavedWhenTheFieldIsLeft();
    void aYearIsShownAsItIsRead();
    void aRefusedYearStaysTyped();
    void percentagesAreChosen();
    void anUndoElsewhereKeepsWhatIsTyped();
};

void TstPlanForm::whatIsTypedIsSavedWhenTheFieldIsLeft()
{
    TestPlanPage test(emptyDocument());
    auto &note = test.find<QPlainTextEdit>("planNote");
    QTest::mouseClick(note.viewport(), Qt::LeftButton);
    QTest::keyClicks(&note, u"from the council"_s);
    QCOMPARE(test.plan().info().note, QString());
    QTest::mouseClick(&test.find<QLineEdit>("planTitle"), Qt::LeftButton);
    QCOMPARE(test.plan().info().note, u"from the council"_s);
    QCOMPARE(test.document().undoStack().undoText(), u"Changed: Plan"_s);
    QVERIFY(test.document().undo());
    QCOMPARE(note.toPlainText(), QString());
}

void TstPlanForm::aYearIsShownAsItIsRead()
{
    TestPlanPage test(emptyDocument());
    test.enter("lastYear", u"R7"_s);
    QCOMPARE(test.plan().info().lastYear, 2025);
    QCOMPARE(test.find<QLineEdit>("lastYear").text(), u"FY2025"_s);
    test.enter("lastYear", u"2025"_s); // the same year is no edit
    QCOMPARE(test.document().undoStack().count(), 1);
    QCOMPARE(test.find<QLineEdit>("lastYear").text(), u"FY2025"_s);
}

void TstPlanForm::aRefusedYearStaysTyped()
{
    TestPlanPage test(emptyDocument());
    const Plan before = test.plan();
    test.enter("firstYear", u"soon"_s);
    QCOMPARE(test.find<QLineEdit>("firstYear").text(), u"soon"_s);
    QCOMPARE(test.refused().size(), 1);
    test.find<QLineEdit>("planTitle").setFocus();
    QVERIFY(!test.page().commit()); // another page is wanted
    QVERIFY(test.find<QLineEdit>("firstYear").hasFocus());
    QTest::keyClick(&test.find<QLineEdit>("firstYear"), Qt::Key_Escape);
    QVERIFY(test.page().commit());
    test.enter("firstYear", u"2025"_s); // after the last
    QCOMPARE(test.find<QLineEdit>("firstYear").text(), u"2025"_s);
    QVERIFY(test.plan() == before);
    test.enter("lastYear", u"2030"_s); // now both fit
    QCOMPARE(test.plan().info().firstYear, 2025);
    QCOMPARE(test.find<QLineEdit>("firstYear").text(), u"FY2025"_s);
}

void TstPlanForm::percentagesAreChosen()
{
    TestPlanPage test(emptyDocument());
    auto &box = test.find<QComboBox>("percentBase");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(test.plan().info().percentBase, PercentBase::Rated);
    QVERIFY(test.document().undo());
    QCOMPARE(box.currentIndex(), 0);
}

void TstPlanForm::anUndoElsewhereKeepsWhatIsTyped()
{
    TestPlanPage test(emptyDocument());
    test.enter("organisation", u"Ward"_s);
    auto &title = test.find<QLineEdit>("planTitle");
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, u"half a ti"_s);
    QVERIFY(test.document().undo());
    QCOMPARE(title.text(), u"half a ti"_s);
    QCOMPARE(test.find<QLineEdit>("organisation").text(), QString());
}

QTEST_MAIN(TstPlanForm)
#include "tst_planform.moc"
