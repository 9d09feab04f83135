#include "app/windowplace.h"

#include <QScreen>
#include <QtTest>

using namespace shisaku;

/// A window opens where it was left, and as a whole on the screen that there is.
class TstWindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsMovedOntoTheScreen_data();
    void aPlaceIsMovedOntoTheScreen();
    void aWindowLeftOnALargerScreenFits();
};

void TstWindowPlace::aPlaceIsMovedOntoTheScreen_data()
{
    QTest::addColumn<QRect>("left");
    QTest::addColumn<QRect>("place");
    QTest::newRow("on it") << QRect(100, 80, 800, 500) << QRect(100, 80, 800, 500);
    QTest::newRow("too low") << QRect(1, 60, 1200, 680) << QRect(1, 40, 1200, 680);
    QTest::newRow("too high and wide") << QRect(1, 40, 1400, 840) << QRect(0, 0, 1280, 720);
    QTest::newRow("on a screen that is gone")
        << QRect(-900, -50, 800, 500) << QRect(0, 0, 800, 500);
}

void TstWindowPlace::aPlaceIsMovedOntoTheScreen()
{
    QFETCH(QRect, left);
    QTEST(onScreen(left, QRect(0, 0, 1280, 720)), "place");
}

void TstWindowPlace::aWindowLeftOnALargerScreenFits()
{
    QWidget large;
    large.setGeometry(20, 300, 3000, 2000);
    QWidget window;
    restorePlace(window, large.saveGeometry());
    QVERIFY(window.screen()->availableGeometry().contains(window.geometry()));
    QVERIFY(!window.isMaximized());
}

QTEST_MAIN(TstWindowPlace)
#include "tst_windowplace.moc"
