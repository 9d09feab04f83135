#include "views/charts/chartview.h"

#include "views/charts/chartpainter.h"
#include "views/charts/pielayout.h"
#include "views/charts/textblock.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace shisaku
{

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
}

void ChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    m_current = std::clamp(m_current, 0, std::max(0, sliceCount() - 1));
    m_hovered = m_pressed = -1;
    setFocusPolicy(chart.slices.empty() ? Qt::NoFocus : Qt::StrongFocus);
    layOut();
    describe();
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

void ChartView::choose(int slice)
{
    if (slice >= 0 && slice < sliceCount())
        Q_EMIT chosen(sliceAt(slice).behind);
}

void ChartView::moveTo(int slice)
{
    m_current = (slice + sliceCount()) % sliceCount();
    m_hovered = -1;
    describe();
    update();
    for (const TextMark &text : m_layout.texts) {
        if (text.slice == m_current)
            showHint(mapToGlobal(text.box.bottomLeft().toPoint()), m_current);
    }
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
    QToolTip::showText(globalPos,
                       Qt::convertFromPlainText(sliceAt(slice).hint, Qt::WhiteSpaceNormal), this);
}

void ChartView::layOut()
{
    const QSizeF usual = sizeHint();
    const double room = std::min(width() / usual.width(), height() / usual.height());
    const double largest = 1.7;
    const QFont scaled = sized(font(), sizeOf(font()) * std::clamp(room, 1.0, largest));
    m_layout = layoutPie(m_chart, size(), scaled);
    update();
}

/// Tells a screen reader the figures, and the slice where the keys are.
void ChartView::describe()
{
    setAccessibleName(hasFocus() && sliceCount() > 0
                          ? m_chart.title + u' ' + sliceAt(m_current).label
                          : m_chart.title);
    setAccessibleDescription(m_chart.description);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int slice = m_layout.sliceAt(help->pos()); slice >= 0)
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
    describe();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    describe();
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
    setHovered(m_layout.sliceAt(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? m_layout.sliceAt(event->position()) : -1;
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() != Qt::LeftButton || pressed < 0 ||
        m_layout.sliceAt(event->position()) != pressed)
        return;
    m_current = pressed;
    describe();
    choose(pressed);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartColours colours{.paper = Qt::transparent,
                               .text = palette().color(QPalette::WindowText)};
    paintChart(painter, m_layout, colours, highlighted());
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace shisaku
