#include "models/exchange/sampleplan.h"
#include "tests/support/testwindow.h"
#include "views/pages/tallypanel.h"

#include <QListWidget>

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

QTEST_MAIN(TstWindow)
#include "tst_window.moc"
