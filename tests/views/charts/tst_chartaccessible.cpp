#include "models/exchange/sampleplan.h"
#include "views/charts/chartview.h"
#include "views/charts/gradepie.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace shisaku;

namespace
{

Chart sampleChart()
{
    const Plan plan = samplePlan();
    return gradePie(plan, plan.year(2019)->id);
}

} // namespace

/// What a screen reader is told of a chart.
class TstChartAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theChartSaysItsFigures();
    void eachSliceIsAChild();
    void aSliceStandsWhereItIsPainted();
    void pressingASliceChoosesIt();
    void theFocusIsOnASlice();
    void aSliceThatWentIsInvalid();
    void anEmptyChartHasNoChildren();

private:
    QAccessibleInterface *chart() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }

    std::unique_ptr<ChartView> m_view;
};

void TstChartAccessible::init()
{
    m_view = std::make_unique<ChartView>();
    m_view->setChart(sampleChart(), ChartFormat{});
    m_view->resize(m_view->sizeHint());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
}

void TstChartAccessible::theChartSaysItsFigures()
{
    QCOMPARE(chart()->role(), QAccessible::Chart);
    QCOMPARE(chart()->text(QAccessible::Name), m_view->chart().title);
    QCOMPARE(chart()->text(QAccessible::Description), m_view->chart().description);
}

void TstChartAccessible::eachSliceIsAChild()
{
    QCOMPARE(chart()->childCount(), 3);
    for (int slice = 0; slice < 3; ++slice) {
        QAccessibleInterface *child = chart()->child(slice);
        QVERIFY(child && child->isValid());
        QCOMPARE(child->text(QAccessible::Name),
                 m_view->chart().slices[static_cast<std::size_t>(slice)].label);
        QCOMPARE(child->parent(), chart());
        QCOMPARE(chart()->indexOfChild(child), slice);
        QCOMPARE(chart()->child(slice), child); // and no other one
    }
    QVERIFY(!chart()->child(3));
    QVERIFY(!chart()->child(-1));
}

void TstChartAccessible::aSliceStandsWhereItIsPainted()
{
    for (int slice = 0; slice < 3; ++slice) {
        const QRect box = chart()->child(slice)->rect();
        QVERIFY(chart()->rect().contains(box));
        QVERIFY(box.width() > 5 && box.height() > 5);
    }
    const QPoint inFirst = m_view->mapToGlobal(m_view->rect().center() + QPoint(20, 0));
    QCOMPARE(chart()->childAt(inFirst.x(), inFirst.y()), chart()->child(0));
    const QPoint corner = m_view->mapToGlobal(QPoint(2, 2));
    QVERIFY(!chart()->childAt(corner.x(), corner.y()));
}

void TstChartAccessible::pressingASliceChoosesIt()
{
    const QSignalSpy chosen(m_view.get(), &ChartView::chosen);
    auto *action = chart()->child(2)->actionInterface();
    QVERIFY(action);
    QCOMPARE(action->actionNames(), {QAccessibleActionInterface::pressAction()});
    action->doAction(QAccessibleActionInterface::showMenuAction());
    QCOMPARE(chosen.size(), 0);
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().value<Selection>(), m_view->chart().slices[2].behind);
}

void TstChartAccessible::theFocusIsOnASlice()
{
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QCOMPARE(chart()->focusChild(), chart()->child(0));
    QVERIFY(chart()->child(0)->state().focused);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(chart()->focusChild(), chart()->child(1));
    QVERIFY(!chart()->child(0)->state().focused);
    QVERIFY(chart()->child(1)->state().focused);
    m_view->clearFocus();
    QVERIFY(!chart()->focusChild());
    QVERIFY(!chart()->child(1)->state().focused);
}

void TstChartAccessible::aSliceThatWentIsInvalid()
{
    QAccessibleInterface *third = chart()->child(2);
    Chart fewer = sampleChart();
    fewer.slices.resize(1);
    m_view->setChart(fewer, ChartFormat{});
    QCOMPARE(chart()->childCount(), 1);
    QVERIFY(!third->isValid());
    QVERIFY(third->text(QAccessible::Name).isEmpty());
    QVERIFY(third->rect().isEmpty());
    const QSignalSpy chosen(m_view.get(), &ChartView::chosen);
    third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 0);
}

void TstChartAccessible::anEmptyChartHasNoChildren()
{
    m_view->setChart({.title = QStringLiteral("題")}, ChartFormat{});
    QCOMPARE(chart()->childCount(), 0);
    QVERIFY(!chart()->focusChild());
}

QTEST_MAIN(TstChartAccessible)
#include "tst_chartaccessible.moc"
