#include "models/exchange/sampleplan.h"
#include "tests/support/grid.h"
#include "tests/support/testwindow.h"
#include "views/pages/messagebar.h"
#include "views/pages/tallypanel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The window itself, on the small screens that an office has.
class TstWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTalliesAreNoHigherThanASmallScreen();
    void goingToThePageOfTheMeasuresKeepsTheSize();
    void whatStillHoldsStaysOnAnotherPage();
    void whatWasRefusedGoesWithItsPage();
    void theKeyboardIsInTheTable();
    void aRefusedPageIsLeftByEscape();
};

void TstWindow::theTalliesAreNoHigherThanASmallScreen()
{
    PlanDocument document(PlanStore::inMemory(samplePlan()));
    TallyPanel panel(document);
    panel.setYear(document.plan().years().back().id);
    QVERIFY(panel.minimumSizeHint().height() <= 320);
    const auto isScrolled = [&] {
        return panel.widget()->sizeHint().height() > panel.minimumSizeHint().height();
    };
    QTRY_VERIFY(isScrolled());
}

void TstWindow::goingToThePageOfTheMeasuresKeepsTheSize()
{
    TestWindow test;
    test.find<QListWidget>("pages").setCurrentRow(4);
    QVERIFY(test.window().close());
    test.restart();
    const QSize size = test.window().size();
    test.find<QListWidget>("pages").setCurrentRow(0);
    QVERIFY(test.find<QWidget>("goalTally").isVisible());
    QTest::qWait(50); // for layouts that speak up late
    QCOMPARE(test.window().size(), size);
}

void TstWindow::whatStillHoldsStaysOnAnotherPage()
{
    TestWindow test;
    const auto &bar = test.find<MessageBar>("messageBar");
    test.window().warn(u"The backup of the day could not be made."_s);
    test.find<QListWidget>("pages").setCurrentRow(1);
    QVERIFY(bar.isVisible());
    test.find<QListWidget>("pages").setCurrentRow(0);
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"4"_s, MeasureField::Grade));
    QTest::keyClick(&table, Qt::Key_B); // saved, which mends nothing of that
    QVERIFY(bar.isVisible());
    QTest::mouseClick(&test.find<QPushButton>("closeMessage"), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
}

void TstWindow::whatWasRefusedGoesWithItsPage()
{
    TestWindow test;
    const auto &bar = test.find<MessageBar>("messageBar");
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"4"_s, MeasureField::Grade));
    QTest::keyClick(&table, Qt::Key_Z);
    QVERIFY(bar.isVisible());
    test.find<QListWidget>("pages").setCurrentRow(1);
    QVERIFY(!bar.isVisible());
    test.find<QListWidget>("pages").setCurrentRow(0);
    QTest::keyClick(&table, Qt::Key_Z);
    QVERIFY(bar.isVisible());
    QTest::keyClick(&table, Qt::Key_B); // and with what is saved
    QVERIFY(!bar.isVisible());
}

void TstWindow::theKeyboardIsInTheTable()
{
    TestWindow test;
    const auto &table = test.find<GridView>("measures");
    QCOMPARE(test.window().focusWidget(), &table);
    test.find<QLineEdit>("search").setFocus();
    test.trigger(u"集計"_s);
    test.trigger(u"施策"_s);
    QCOMPARE(test.window().focusWidget(), &table);
}

void TstWindow::aRefusedPageIsLeftByEscape()
{
    TestWindow test;
    auto &pages = test.find<QListWidget>("pages");
    pages.setCurrentRow(pages.count() - 1);
    auto &year = test.find<QLineEdit>("lastYear");
    const QString before = year.text();
    year.setText(u"いつか"_s);
    QTest::mouseClick(pages.viewport(), Qt::LeftButton, {},
                      pages.visualItemRect(pages.item(0)).center());
    QTRY_COMPARE(pages.selectedItems(), QList{pages.item(pages.count() - 1)});
    QVERIFY(year.isVisible());
    QCOMPARE(year.text(), u"いつか"_s);
    QTest::keyClick(&year, Qt::Key_Escape);
    QCOMPARE(year.text(), before);
    pages.setCurrentRow(0);
    QVERIFY(!year.isVisible());
    QVERIFY(test.savedPlan() == samplePlan());
}

QTEST_MAIN(TstWindow)
#include "tst_window.moc"
