#include "views/printing/pagelist.h"
#include "views/printing/paperlayout.h"
#include "views/printing/paperview.h"
#include "views/printing/typesetting.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::Selection)

namespace
{

constexpr double left = 60 * point;

/// A part of one line at that height of the page, in points.
void addPart(PaperPage &page, const QString &place, double top)
{
    page.texts.push_back(
        {{left, (top + 12) * point}, 300 * point, u"本文 "_s + place, typeOf(10.5)});
    page.spots.push_back({.area = {left, top * point, 300 * point, 16 * point}, .place = place});
}

PaperSpot figureAt(double from, double top, GradeId grade, bool isMarked)
{
    return {.area = {left + from * point, top * point, 40 * point, 16 * point},
            .place = u"figures"_s,
            .behind = Selection{.grade = grade},
            .hint = u"<b>前回</b>"_s,
            .isMarked = isMarked};
}

/// Three pages. The first has two figures in one part; each page has a part of its own.
Paper threePages(double downwards = 0)
{
    Paper paper{.title = u"報告書"_s, .layout = officePaper(QPageLayout::Portrait), .pages = {}};
    paper.pages.resize(3);
    addPart(paper.pages[0], u"first"_s, 100 + downwards);
    addPart(paper.pages[0], u"figures"_s, 200 + downwards);
    paper.pages[0].spots.push_back(figureAt(50, 200 + downwards, GradeId{2}, false));
    paper.pages[0].spots.push_back(figureAt(150, 200 + downwards, GradeId{3}, true));
    addPart(paper.pages[1], u"second"_s, 300 + downwards);
    addPart(paper.pages[2], u"third"_s, 500 + downwards);
    return paper;
}

} // namespace

/// The preview: what is in sight, what is pointed at, what the keys do.
class TstPaperView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pagesLieBelowEachOther();
    void fittedPagesFollowTheSize();
    void zoomingKeepsWhatIsUnderThePointer();
    void aPageThatIsGoneToIsTheCurrentOne();
    void newPaperLeavesThePlaceInSight();
    void fewerPagesAreShownWhole();
    void aClickedFigureGivesItsMeasures();
    void aClickedPartGivesItsPlace();
    void whatIsChosenOutlivesThePaper();
    void aPressThatLeavesTheFigureChoosesNothing();
    void keysStepThroughFigures();
    void theKeysStayOnTheirFigureOnly();
    void keysScroll();
    void aMarkedFigureIsTintedOnScreen();
    void theCurrentPlaceIsPointedOut();
    void aPageIsChosenFromTheList();

private:
    QPoint middleOf(std::size_t page, std::size_t spot) const;
    QImage picture() const { return m_view->viewport()->grab().toImage(); }

    std::unique_ptr<PaperView> m_view;
};

void TstPaperView::init()
{
    m_view = std::make_unique<PaperView>();
    m_view->resize(500, 600);
    m_view->setPaper(threePages());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TstPaperView::cleanup()
{
    m_view.reset();
}

QPoint TstPaperView::middleOf(std::size_t page, std::size_t spot) const
{
    return m_view->areaInView({page, spot}).center().toPoint();
}

void TstPaperView::pagesLieBelowEachOther()
{
    const PageStack stack({100, 200}, 3, 0.5, 300);
    QVERIFY(stack.page(0).bottom() < stack.page(1).top());
    QCOMPARE(stack.page(1).size(), QSizeF(50, 100));
    QCOMPARE(stack.page(0).center().x(), 150.0);
    QVERIFY(stack.size().height() > stack.page(2).bottom());
    for (int page = 0; page < 3; ++page) {
        QCOMPARE(stack.pageAt(stack.page(page).center().y()), page);
        QCOMPARE(stack.toPaper(page, stack.toDesk(page, {10, 20, 1, 1}).topLeft()),
                 QPointF(10, 20));
    }
    QCOMPARE(stack.pageMostlyIn(stack.page(0).center().y() + 10, stack.page(1).bottom()), 1);
}

void TstPaperView::fittedPagesFollowTheSize()
{
    QCOMPARE(m_view->fit(), PaperView::Fit::Width);
    const double narrow = m_view->zoom();
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->resize(900, 600);
    QVERIFY(m_view->zoom() > narrow * 1.5);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->setFit(PaperView::Fit::Page);
    const double whole = m_view->zoom();
    QVERIFY(whole < narrow);
    m_view->zoomIn();
    QCOMPARE(m_view->fit(), PaperView::Fit::None);
    const double chosen = m_view->zoom();
    QVERIFY(chosen > whole);
    m_view->resize(500, 700);
    QCOMPARE(m_view->zoom(), chosen);
}

void TstPaperView::zoomingKeepsWhatIsUnderThePointer()
{
    m_view->setZoom(2); // larger than the view, so that it can be scrolled both ways
    m_view->horizontalScrollBar()->setValue(100);
    m_view->verticalScrollBar()->setValue(300);
    const QPoint pointer = middleOf(0, 2);
    QVERIFY(m_view->viewport()->rect().contains(pointer));
    QWheelEvent wheel(pointer, m_view->viewport()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    const double before = m_view->zoom();
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(m_view->zoom() > before);
    QVERIFY((middleOf(0, 2) - pointer).manhattanLength() <= 3);
}

void TstPaperView::aPageThatIsGoneToIsTheCurrentOne()
{
    QSignalSpy changes(m_view.get(), &PaperView::currentPageChanged);
    QCOMPARE(m_view->currentPage(), 0);
    for (const int page : {2, 1, 0}) {
        m_view->goToPage(page);
        QCOMPARE(m_view->currentPage(), page);
        QCOMPARE(changes.last().first().toInt(), page);
    }
    m_view->goToPage(99);
    QCOMPARE(m_view->currentPage(), 2);
}

void TstPaperView::newPaperLeavesThePlaceInSight()
{
    m_view->goToPage(1);
    m_view->setCurrentPlace(u"second"_s);
    const QRectF before = m_view->areaInView({1, 0});
    m_view->setPaper(threePages(90)); // typed text has pushed everything down
    const QRectF after = m_view->areaInView({1, 0});
    QVERIFY(qAbs(after.top() - before.top()) <= 1);
}

void TstPaperView::fewerPagesAreShownWhole()
{
    m_view->goToPage(2);
    QSignalSpy changes(m_view.get(), &PaperView::viewChanged);
    Paper one = threePages();
    one.pages.resize(1);
    m_view->setPaper(one);
    QCOMPARE(m_view->pageCount(), 1);
    QCOMPARE(m_view->currentPage(), 0);
    QVERIFY(!changes.isEmpty());
}

void TstPaperView::aClickedFigureGivesItsMeasures()
{
    QSignalSpy chosen(m_view.get(), &PaperView::chosen);
    QSignalSpy clicked(m_view.get(), &PaperView::placeClicked);
    QTest::mouseMove(m_view->viewport(), middleOf(0, 3));
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(0, 3));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Selection>(), (Selection{.grade = GradeId{3}}));
    QVERIFY(clicked.isEmpty());
}

void TstPaperView::aClickedPartGivesItsPlace()
{
    QSignalSpy chosen(m_view.get(), &PaperView::chosen);
    QSignalSpy clicked(m_view.get(), &PaperView::placeClicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(0, 0));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toString(), u"first"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {3, 3}); // beside the paper
    QCOMPARE(clicked.size(), 1);
    QVERIFY(chosen.isEmpty());
}

/// A click saves what is typed, and that lays out new paper before anybody has looked at the place.
void TstPaperView::whatIsChosenOutlivesThePaper()
{
    QString clicked;
    std::optional<GradeId> grade;
    const auto replaced = [this] {
        Paper one = threePages();
        one.pages.resize(1);
        one.pages[0].spots.clear();
        m_view->setPaper(one);
    };
    connect(m_view.get(), &PaperView::placeClicked, this, [&](const QString &place) {
        replaced();
        clicked = place;
    });
    connect(m_view.get(), &PaperView::chosen, this, [&](const Selection &selection) {
        replaced();
        grade = selection.grade;
    });
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(0, 0));
    QCOMPARE(clicked, u"first"_s);
    m_view->setPaper(threePages());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(0, 3));
    QCOMPARE(grade, GradeId{3});
    grade.reset();
    m_view->setPaper(threePages());
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(grade, GradeId{2});
}

void TstPaperView::aPressThatLeavesTheFigureChoosesNothing()
{
    QSignalSpy chosen(m_view.get(), &PaperView::chosen);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, middleOf(0, 2));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, middleOf(0, 0));
    QVERIFY(chosen.isEmpty());
}

void TstPaperView::keysStepThroughFigures()
{
    QSignalSpy chosen(m_view.get(), &PaperView::chosen);
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(chosen.isEmpty()); // the keys are on no figure yet
    const auto opened = [&] {
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        return chosen.takeLast().first().value<Selection>().grade;
    };
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(opened(), GradeId{2});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(opened(), GradeId{3});
    QVERIFY(m_view->accessibleDescription().contains(u"前回"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(opened(), GradeId{2}); // around
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(opened(), GradeId{3});
    Paper without = threePages();
    without.pages[0].spots.clear();
    m_view->setPaper(without);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
}

void TstPaperView::theKeysStayOnTheirFigureOnly()
{
    QSignalSpy chosen(m_view.get(), &PaperView::chosen);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    m_view->setPaper(threePages(10)); // the same figure, further down
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    Paper other = threePages();
    other.pages[0].spots[2].behind = Selection{.grade = GradeId{5}};
    m_view->setPaper(other); // another one in its place
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void TstPaperView::keysScroll()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(m_view->currentPage(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QVERIFY(bar->value() < bar->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    const double before = m_view->zoom();
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_view->zoom() > before);
}

void TstPaperView::aMarkedFigureIsTintedOnScreen()
{
    const QImage image = picture();
    const auto corner = [&](std::size_t spot) {
        return image.pixelColor(m_view->areaInView({0, spot}).topLeft().toPoint() + QPoint(2, 2));
    };
    QCOMPARE(corner(2), QColor(Qt::white));
    QVERIFY(corner(3).blue() < 200);
    QVERIFY(corner(3).red() > 240);
}

void TstPaperView::theCurrentPlaceIsPointedOut()
{
    m_view->setCurrentPlace(u"third"_s);
    m_view->ensureCurrentPlaceVisible();
    const QRectF area = m_view->areaInView({2, 0});
    QVERIFY(QRectF(m_view->viewport()->rect()).contains(area));
    const QPoint bar(qRound(area.left()) - 8, qRound(area.center().y()));
    QCOMPARE(picture().pixelColor(bar), m_view->palette().color(QPalette::Highlight));
    m_view->setCurrentPlace(u"first"_s);
    QCOMPARE(picture().pixelColor(bar), QColor(Qt::white));
}

void TstPaperView::aPageIsChosenFromTheList()
{
    PageList list;
    list.setPaper(threePages());
    list.resize(list.width(), 700);
    list.show();
    QCOMPARE(list.count(), 3);
    QSignalSpy chosen(&list, &PageList::pageChosen);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualItemRect(list.item(1)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    list.setCurrentPage(2); // the preview was scrolled
    QCOMPARE(list.currentRow(), 2);
    Paper one = threePages();
    one.pages.resize(1);
    list.setPaper(one);
    QCOMPARE(list.count(), 1);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!list.grab().isNull());
}

QTEST_MAIN(TstPaperView)
#include "tst_paperview.moc"
