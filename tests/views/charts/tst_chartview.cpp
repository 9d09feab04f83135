#include "models/exchange/sampleplan.h"
#include "views/charts/chartview.h"
#include "views/charts/gradepie.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

Chart sampleChart()
{
    const Plan plan = samplePlan();
    return gradePie(plan, plan.year(2019)->id);
}

/// A point of the first slice (right of the middle) and one of the second (left of it).
QPoint inFirst(const ChartView &view)
{
    return view.rect().center() + QPoint(20, 0);
}

QPoint inSecond(const ChartView &view)
{
    return view.rect().center() + QPoint(-30, 10);
}

void rest(ChartView &view, const QPoint &at)
{
    QHelpEvent help(QEvent::ToolTip, at, view.mapToGlobal(at));
    QCoreApplication::sendEvent(&view, &help);
}

} // namespace

class TstChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickChooses();
    void clickBesideChoosesNothing();
    void draggedAwayChoosesNothing();
    void keysMoveAndChoose_data();
    void keysMoveAndChoose();
    void hoverHighlights();
    void tooltipShowsTheFiguresAsPlainText();
    void tellsScreenReaders();
    void emptyChartTakesNoFocus();
    void fewerSlicesThanBefore();
    void darkThemeHasLightText();

private:
    std::unique_ptr<ChartView> m_view;
    std::unique_ptr<QSignalSpy> m_chosen;

    Selection lastChosen() const { return m_chosen->last().first().value<Selection>(); }
    Selection behind(std::size_t slice) const { return m_view->chart().slices[slice].behind; }
};

void TstChartView::init()
{
    m_view = std::make_unique<ChartView>();
    m_view->setChart(sampleChart());
    m_view->resize(m_view->sizeHint());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_chosen = std::make_unique<QSignalSpy>(m_view.get(), &ChartView::chosen);
}

void TstChartView::clickChooses()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inFirst(*m_view));
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(lastChosen(), behind(0));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inSecond(*m_view));
    QCOMPARE(m_chosen->size(), 2);
    QCOMPARE(lastChosen(), behind(1));
}

void TstChartView::clickBesideChoosesNothing()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {2, 2});
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, inFirst(*m_view));
    QCOMPARE(m_chosen->size(), 0);
}

void TstChartView::draggedAwayChoosesNothing()
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, inFirst(*m_view));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, inSecond(*m_view));
    QCOMPARE(m_chosen->size(), 0);
}

void TstChartView::keysMoveAndChoose_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<int>("slice");
    using Keys = QList<Qt::Key>;
    QTest::newRow("return") << Keys{Qt::Key_Return} << 0;
    QTest::newRow("right, enter") << Keys{Qt::Key_Right, Qt::Key_Enter} << 1;
    QTest::newRow("left around, space") << Keys{Qt::Key_Left, Qt::Key_Space} << 2;
    QTest::newRow("right around") << Keys{Qt::Key_Right, Qt::Key_Right, Qt::Key_Right,
                                          Qt::Key_Space}
                                  << 0;
}

void TstChartView::keysMoveAndChoose()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(int, slice);
    QCOMPARE(m_view->focusPolicy(), Qt::StrongFocus);
    for (const Qt::Key key : keys)
        QTest::keyClick(m_view.get(), key);
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(lastChosen(), behind(std::size_t(slice)));
}

void TstChartView::hoverHighlights()
{
    const QImage before = m_view->grab().toImage();
    QTest::mouseMove(m_view.get(), inSecond(*m_view));
    QTRY_COMPARE(m_view->cursor().shape(), Qt::PointingHandCursor);
    QVERIFY(m_view->grab().toImage() != before);
    QTest::mouseMove(m_view.get(), {2, 2});
    QTRY_COMPARE(m_view->cursor().shape(), Qt::ArrowCursor);
    QCOMPARE(m_view->grab().toImage(), before);
}

void TstChartView::tooltipShowsTheFiguresAsPlainText()
{
    Chart chart = sampleChart();
    rest(*m_view, inFirst(*m_view));
    QVERIFY(QToolTip::text().contains(chart.slices[0].label));
    chart.slices[0].hint = u"<b>24</b>"_s;
    m_view->setChart(chart);
    rest(*m_view, inFirst(*m_view));
    QVERIFY(QToolTip::text().contains(u"&lt;b&gt;24&lt;/b&gt;"_s));
}

void TstChartView::tellsScreenReaders()
{
    const Chart &chart = m_view->chart();
    QCOMPARE(m_view->accessibleDescription(), chart.description);
    QVERIFY(m_view->accessibleName().startsWith(chart.title));
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->accessibleName().contains(chart.slices[1].label));
}

void TstChartView::emptyChartTakesNoFocus()
{
    m_view->setChart({.title = u"題"_s});
    QCOMPARE(m_view->focusPolicy(), Qt::NoFocus);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inFirst(*m_view));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_chosen->size(), 0);
}

void TstChartView::fewerSlicesThanBefore()
{
    QTest::keyClick(m_view.get(), Qt::Key_Left); // the last of three
    Chart chart = sampleChart();
    chart.slices.resize(1);
    m_view->setChart(chart);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(lastChosen(), behind(0));
}

void TstChartView::darkThemeHasLightText()
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    m_view->setPalette(dark);
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::black));
    bool light = false;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height() / 8; ++y) // the title
            light = light || image.pixelColor(x, y).lightness() > 200;
    }
    QVERIFY(light);
}

QTEST_MAIN(TstChartView)
#include "tst_chartview.moc"
