#include "views/charts/chartview.h"

#include "views/charts/chartaccessible.h"
#include "views/charts/chartlayout.h"
#include "views/charts/chartpaper.h"
#include "views/charts/textblock.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace shisaku
{

namespace
{

constexpr double margin = 12; // around a sheet of paper, in pixels

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    makeChartsAccessible();
    setMouseTracking(true);
}

void ChartView::setChart(const Chart &chart, const std::optional<ChartFormat> &paper)
{
    const bool otherSlices = chart.slices.size() != m_chart.slices.size();
    m_chart = chart;
    m_paper = paper;
    m_current = std::clamp(m_current, 0, std::max(0, sliceCount() - 1));
    setHovered(-1);
    m_pressed = -1;
    m_grip.reset();
    setFocusPolicy(chart.slices.empty() ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.description);
    layOut();
    if (otherSlices && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartView::setCopied(bool copied)
{
    m_copied = copied;
    update();
}

void ChartView::setHint(Hint hint)
{
    m_hint = std::move(hint);
}

QSize ChartView::sizeHint() const
{
    const double em = sizeOf(font());
    return {qRound(34 * em), qRound(22 * em)};
}

QSize ChartView::minimumSizeHint() const
{
    const double em = sizeOf(font());
    return {qRound(15 * em), qRound(11 * em)};
}

int ChartView::highlighted() const
{
    return m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
}

QRectF ChartView::boxOf(int slice) const
{
    QRectF box;
    for (const auto *marks : {&m_layout.shapes, &m_layout.points}) {
        for (const ShapeMark &shape : *marks) {
            if (shape.slice == slice)
                box |= shape.path.boundingRect();
        }
    }
    for (const TextMark &text : m_layout.texts) {
        if (text.slice == slice && box.isEmpty())
            box = text.box;
    }
    return m_toView.mapRect(box);
}

int ChartView::sliceAt(const QPointF &pos) const
{
    return m_layout.sliceAt(m_toView.inverted().map(pos));
}

QRectF ChartView::sheet() const
{
    return m_toView.mapRect(QRectF({}, m_layout.size));
}

ChartColours ChartView::colours() const
{
    if (!m_paper)
        return {.paper = Qt::transparent, .text = palette().color(QPalette::WindowText)};
    if (m_paper->mono)
        return {.inks = InkMode::Mono};
    return {.inks = m_copied ? InkMode::Copied : InkMode::Colour};
}

void ChartView::choose(int slice)
{
    if (slice < 0 || slice >= sliceCount())
        return;
    const Slice choice = sliceAt(slice); // who is told may set another chart
    Q_EMIT chosen(choice.behind, choice.year);
}

void ChartView::moveTo(int slice)
{
    m_current = (slice + sliceCount()) % sliceCount();
    setHovered(-1);
    tellFocus();
    update();
    showHint(mapToGlobal(boxOf(m_current).bottomLeft().toPoint()), m_current);
}

/// Tells a screen reader the slice where the keys are.
void ChartView::tellFocus()
{
    if (!hasFocus() || sliceCount() == 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

void ChartView::setHovered(int slice)
{
    if (slice == m_hovered)
        return;
    m_hovered = slice;
    setCursor(slice < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void ChartView::showHint(const QPoint &globalPos, int slice)
{
    // A tooltip guesses whether it is given rich text; what comes from data never is.
    const QString hint = m_hint ? m_hint(sliceAt(slice)) : sliceAt(slice).hint;
    QToolTip::showText(globalPos, Qt::convertFromPlainText(hint, Qt::WhiteSpaceNormal), this);
}

void ChartView::layOut()
{
    const QSizeF usual = sizeHint();
    const double room = std::min(width() / usual.width(), height() / usual.height());
    const double largest = 1.7;
    const QFont scaled = sized(font(), sizeOf(font()) * std::clamp(room, 1.0, largest));
    m_layout = m_paper ? chartOnPaper(m_chart, *m_paper) : layoutChart(m_chart, size(), scaled);
    place();
    update();
}

/// Puts a sheet of paper into the middle, as large as there is room.
void ChartView::place()
{
    m_toView.reset();
    if (!m_paper || m_layout.size.isEmpty())
        return;
    const QSizeF room = QSizeF(size()).shrunkBy({margin, margin, margin, margin});
    const double scale = std::max(0.0, std::min(room.width() / m_layout.size.width(),
                                                room.height() / m_layout.size.height()));
    const QSizeF free = size() - m_layout.size * scale;
    m_toView.translate(free.width() / 2, free.height() / 2);
    m_toView.scale(scale, scale);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int slice = sliceAt(QPointF(help->pos())); slice >= 0)
        showHint(help->globalPos(), slice);
    else
        QToolTip::hideText();
    return true;
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOut();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellFocus();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (sliceCount() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveTo(m_current - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveTo(m_current + 1);
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip &&
        (event->position() - *m_grip).manhattanLength() >= QApplication::startDragDistance()) {
        m_grip.reset();
        m_pressed = -1;
        return Q_EMIT dragStarted();
    }
    setHovered(sliceAt(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = -1;
    m_grip.reset();
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = sliceAt(event->position());
    if (m_paper && sheet().contains(event->position()))
        m_grip = event->position();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip.reset();
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() != Qt::LeftButton || pressed < 0 || sliceAt(event->position()) != pressed)
        return;
    m_current = pressed;
    tellFocus();
    choose(pressed);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setTransform(m_toView);
    paintChart(painter, m_layout, colours(), highlighted());
    if (!m_paper)
        return;
    painter.resetTransform();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(sheet().adjusted(-0.5, -0.5, 0.5, 0.5));
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_paper)
        place();
    else
        layOut();
}

} // namespace shisaku
