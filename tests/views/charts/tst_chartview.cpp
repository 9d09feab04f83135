#include "models/exchange/sampleplan.h"
#include "views/charts/chartpaper.h"
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
    void theYearOfASliceIsChosenWithIt();
    void whoIsToldMaySetAnotherChart();
    void theHintIsAskedForWhenItIsShown();
    void paperIsShownAsItGoesOntoPaper_data();
    void paperIsShownAsItGoesOntoPaper();
    void paperAnswersThePointer();
    void aCopyHasNoColours();
    void aSheetIsDragged();
    void whatFillsTheWindowIsNotDragged();
    void darkThemeHasLightText();

private:
    std::unique_ptr<ChartView> m_view;
    std::unique_ptr<QSignalSpy> m_chosen;
    std::pair<Selection, YearId> m_told;

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
    QCOMPARE(m_view->accessibleName(), chart.title);
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

void TstChartView::theYearOfASliceIsChosenWithIt()
{
    Chart chart = sampleChart();
    chart.slices[1].year = YearId{7};
    m_view->setChart(chart);
    m_view->choose(0);
    QCOMPARE(m_chosen->last()[1].value<YearId>(), YearId{});
    m_view->choose(1);
    QCOMPARE(m_chosen->last()[1].value<YearId>(), YearId{7});
    m_view->choose(3);
    QCOMPARE(m_chosen->size(), 2);
}

void TstChartView::whoIsToldMaySetAnotherChart()
{
    Chart chart = sampleChart();
    chart.slices[1].year = YearId{7};
    m_view->setChart(chart);
    const Selection selection = behind(1);
    connect(m_view.get(), &ChartView::chosen, this, [this](const Selection &told, YearId year) {
        m_view->setChart({});
        m_told = {told, year};
    });
    m_view->choose(1);
    QCOMPARE(m_told.first.measures, selection.measures);
    QCOMPARE(m_told.second, YearId{7});
}

void TstChartView::theHintIsAskedForWhenItIsShown()
{
    int asked = 0;
    m_view->setHint([&](const Slice &slice) {
        ++asked;
        return u"<i>%1</i>"_s.arg(slice.count);
    });
    QCOMPARE(asked, 0);
    rest(*m_view, inFirst(*m_view));
    QCOMPARE(asked, 1);
    QVERIFY(QToolTip::text().contains(u"&lt;i&gt;24&lt;/i&gt;"_s));
}

void TstChartView::paperIsShownAsItGoesOntoPaper_data()
{
    QTest::addColumn<ChartFormat>("format");
    QTest::newRow("column") << ChartFormat{};
    QTest::newRow("page") << ChartFormat{.widthMm = 160, .heightMm = 240};
    QTest::newRow("no title") << ChartFormat{.title = false};
    QTest::newRow("black and white") << ChartFormat{.mono = true};
}

void TstChartView::paperIsShownAsItGoesOntoPaper()
{
    QFETCH(ChartFormat, format);
    const Chart chart = sampleChart();
    m_view->setChart(chart, format);
    m_view->clearFocus(); // no slice is highlighted
    const Layout paper = chartOnPaper(chart, format);
    QCOMPARE(m_view->layout().size, paper.size);
    QCOMPARE(m_view->layout().texts.size(), paper.texts.size());
    // The sheet stands whole in the middle and is painted as the painter paints it.
    const QImage shown = m_view->grab().toImage();
    const double scale = std::min((m_view->width() - 24) / paper.size.width(),
                                  (m_view->height() - 24) / paper.size.height());
    const QSizeF size = paper.size * scale;
    QImage expected(shown.size(), QImage::Format_RGB32);
    expected.fill(Qt::white);
    QPainter painter(&expected);
    painter.translate((m_view->width() - size.width()) / 2, (m_view->height() - size.height()) / 2);
    painter.scale(scale, scale);
    paintChart(painter, paper, {.inks = format.mono ? InkMode::Mono : InkMode::Colour});
    const QPoint centre = m_view->rect().center();
    const QRect within(QPoint(), (size * 0.97).toSize());
    const QRect part = within.translated(centre - within.center());
    QCOMPARE(shown.copy(part).convertToFormat(QImage::Format_RGB32), expected.copy(part));
}

void TstChartView::paperAnswersThePointer()
{
    m_view->setChart(sampleChart(), ChartFormat{});
    QCOMPARE(m_view->sliceAt(QPointF(inFirst(*m_view))), 0);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inSecond(*m_view));
    QCOMPARE(lastChosen(), behind(1));
    m_view->resize(m_view->size() * 2);
    const QPoint inside = m_view->boxOf(1).center().toPoint();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inside);
    QCOMPARE(m_chosen->size(), 2);
    QCOMPARE(lastChosen(), behind(1));
}

void TstChartView::aCopyHasNoColours()
{
    const auto colourful = [this] {
        const QImage image = m_view->grab(m_view->boxOf(0).toAlignedRect()).toImage();
        int most = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor pixel = image.pixelColor(x, y);
                most = std::max({most, std::abs(pixel.red() - pixel.green()),
                                 std::abs(pixel.green() - pixel.blue())});
            }
        }
        return most > 10;
    };
    m_view->setChart(sampleChart(), ChartFormat{});
    QVERIFY(colourful());
    m_view->setCopied(true);
    QVERIFY(!colourful());
    m_view->setCopied(false);
    QVERIFY(colourful());
}

void TstChartView::aSheetIsDragged()
{
    m_view->setChart(sampleChart(), ChartFormat{});
    const QSignalSpy dragged(m_view.get(), &ChartView::dragStarted);
    const QPoint from = inFirst(*m_view);
    const QPoint further(QApplication::startDragDistance(), 0);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), from + further / 2);
    QCOMPARE(dragged.size(), 0);
    QTest::mouseMove(m_view.get(), from + further);
    QCOMPARE(dragged.size(), 1);
    QTest::mouseMove(m_view.get(), from + 2 * further);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from);
    QCOMPARE(dragged.size(), 1); // once
    QCOMPARE(m_chosen->size(), 0);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, from);
    QCOMPARE(m_chosen->size(), 1);
}

void TstChartView::whatFillsTheWindowIsNotDragged()
{
    const QSignalSpy dragged(m_view.get(), &ChartView::dragStarted);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, inFirst(*m_view));
    QTest::mouseMove(m_view.get(), inFirst(*m_view) + QPoint(0, 60));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, inFirst(*m_view) + QPoint(0, 60));
    QCOMPARE(dragged.size(), 0);
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
