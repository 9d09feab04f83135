#include "views/printing/paperdesk.h"

#include "views/printing/paperpainter.h"
#include "views/printing/paperspots.h"
#include "views/printing/typesetting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace shisaku
{
namespace
{

constexpr double zoomStep = 1.2;
constexpr double smallest = 0.2;
constexpr double largest = 5;
constexpr double margin = 24; ///< around what is brought into sight
constexpr int lineStep = 40;

} // namespace

PaperDesk::PaperDesk(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that no fit makes it come and go
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void PaperDesk::showPaper(Paper paper, const QString &place)
{
    const auto before = firstOf(place);
    const int pages = pageCount();
    m_paper = std::move(paper);
    stack(pages == 0 || m_fit != Fit::None ? fittingZoom() : zoom());
    if (const auto now = firstOf(place); before && now)
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      qRound(now->top() - before->top()));
    followPage();
    viewport()->update();
    if (pages != pageCount())
        Q_EMIT viewChanged();
}

double PaperDesk::zoom() const
{
    return m_stack.scale() / unit();
}

void PaperDesk::setZoom(double zoom)
{
    zoomAt(zoom, viewport()->rect().center());
}

void PaperDesk::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void PaperDesk::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void PaperDesk::setFit(Fit fit)
{
    const int page = m_page;
    m_fit = fit;
    if (fit != Fit::None && pageCount() > 0) {
        zoomAt(fittingZoom(), QPointF(viewport()->width() / 2.0, 0));
        m_fit = fit;
    }
    if (fit == Fit::Page)
        goToPage(page);
    Q_EMIT viewChanged();
}

void PaperDesk::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    const QRectF area = m_stack.page(std::clamp(page, 0, pageCount() - 1));
    scrollTo(area.topLeft(), {area.left() - offset().x(), m_stack.page(0).top()});
}

QSize PaperDesk::sizeHint() const
{
    return {640, 640};
}

QPointF PaperDesk::toPaper(int page, const QPointF &inView) const
{
    return m_stack.toPaper(page, inView + offset());
}

QRectF PaperDesk::toView(int page, const QRectF &area) const
{
    return m_stack.toDesk(page, area).translated(-offset());
}

std::optional<QRectF> PaperDesk::firstOf(const QString &place) const
{
    for (int index = 0; index < pageCount(); ++index) {
        const QRectF area = areaOf(page(index), place);
        if (area.isValid())
            return toView(index, area);
    }
    return {};
}

void PaperDesk::ensureVisible(const QRectF &inView)
{
    const QRectF wanted = inView.adjusted(-margin, -margin, margin, margin);
    const auto show = [](QScrollBar &bar, double from, double to, int room) {
        double by = std::max(0.0, to - room);
        by = std::min(by, from); // its beginning counts more than its end
        if (from < 0 || to > room)
            bar.setValue(bar.value() + qRound(by));
    };
    show(*horizontalScrollBar(), wanted.left(), wanted.right(), viewport()->width());
    show(*verticalScrollBar(), wanted.top(), wanted.bottom(), viewport()->height());
}

QPointF PaperDesk::offset() const
{
    return {static_cast<double>(horizontalScrollBar()->value()),
            static_cast<double>(verticalScrollBar()->value())};
}

QSizeF PaperDesk::sheet() const
{
    return m_paper.layout.fullRect(QPageLayout::Point).size() * point;
}

/// Pixels to a unit of paper where the print is as large as on paper.
double PaperDesk::unit() const
{
    constexpr double pointsPerInch = 72;
    return viewport()->logicalDpiX() / pointsPerInch / point;
}

double PaperDesk::fittingZoom() const
{
    const QSizeF room = viewport()->size();
    return (m_fit == Fit::Page ? PageStack::scaleForPage(sheet(), room)
                               : PageStack::scaleForWidth(sheet(), room)) /
           unit();
}

void PaperDesk::stack(double zoom)
{
    m_stack = PageStack(sheet(), static_cast<int>(m_paper.pages.size()),
                        std::clamp(zoom, smallest, largest) * unit(), viewport()->width());
    const QSizeF desk = m_stack.size();
    const auto range = [](QScrollBar &bar, double length, int room) {
        constexpr double rounding = 0.01;
        bar.setRange(0, std::max(0, static_cast<int>(std::ceil(length - rounding)) - room));
        bar.setPageStep(room);
        bar.setSingleStep(lineStep);
    };
    range(*horizontalScrollBar(), desk.width(), viewport()->width());
    range(*verticalScrollBar(), desk.height(), viewport()->height());
}

/// What is at that point of the viewport stays there.
void PaperDesk::zoomAt(double zoom, const QPointF &inView)
{
    if (pageCount() == 0)
        return;
    const int page = pageAt(inView.y());
    const QPointF onPaper = toPaper(page, inView);
    m_fit = Fit::None;
    stack(zoom);
    scrollTo(m_stack.toDesk(page, {onPaper, QSizeF()}).topLeft(), inView);
    followPage();
    viewport()->update();
    Q_EMIT viewChanged();
}

void PaperDesk::scrollTo(const QPointF &onDesk, const QPointF &inView)
{
    horizontalScrollBar()->setValue(qRound(onDesk.x() - inView.x()));
    verticalScrollBar()->setValue(qRound(onDesk.y() - inView.y()));
}

void PaperDesk::followPage()
{
    const double top = offset().y();
    const int page = m_stack.pageMostlyIn(top, top + viewport()->height());
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT currentPageChanged(page);
}

void PaperDesk::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperDesk::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QColor around = palette().color(QPalette::Window);
    painter.fillRect(event->rect(), around.darker(118));
    for (int index = pageAt(event->rect().top()); index < pageCount(); ++index) {
        const QRectF sheet = m_stack.page(index).translated(-offset());
        if (sheet.top() > event->rect().bottom())
            break;
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(zoom(), zoom());
        paintPage(painter, page(index));
        painter.restore();
        paintNotes(painter, index);
        painter.setPen(QPen(around.darker(160), 1));
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PaperDesk::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (pageCount() == 0)
        return;
    const double share = offset().y() / m_stack.size().height();
    stack(m_fit == Fit::None ? zoom() : fittingZoom());
    verticalScrollBar()->setValue(qRound(share * m_stack.size().height()));
    followPage();
    Q_EMIT viewChanged();
}

void PaperDesk::scrollContentsBy(int, int)
{
    viewport()->update();
    followPage();
}

void PaperDesk::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    constexpr double notch = 120;
    zoomAt(zoom() * std::pow(zoomStep, event->angleDelta().y() / notch), event->position());
    event->accept();
}

} // namespace shisaku
