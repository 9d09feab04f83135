#include "views/printing/paperview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace shisaku
{
namespace
{

/// Changed since somebody looked: a tint under which the print stays legible, and a line for those
/// who do not see the tint.
constexpr QColor markTint(255, 232, 150);
constexpr QColor markLine(150, 100, 0);

} // namespace

PaperView::PaperView(QWidget *parent)
    : PaperDesk(parent)
{
    viewport()->setMouseTracking(true);
    connect(this, &PaperDesk::currentPageChanged, this, &PaperView::describe);
    connect(this, &PaperDesk::viewChanged, this, &PaperView::describe);
}

void PaperView::setPaper(Paper paper)
{
    m_hovered = m_pressed = nullptr;
    if (m_figure && !hasFigureAt(paper, *m_figure))
        m_figure.reset();
    showPaper(std::move(paper), placeInSight());
    describe();
}

void PaperView::setCurrentPlace(const QString &place)
{
    if (place == m_place)
        return;
    m_place = place;
    viewport()->update();
}

void PaperView::ensureCurrentPlaceVisible()
{
    if (const auto area = firstOf(m_place))
        ensureVisible(*area);
}

QRectF PaperView::areaInView(const SpotPlace &place) const
{
    return toView(static_cast<int>(place.page), spotAt(place).area);
}

const PaperSpot &PaperView::spotAt(const SpotPlace &place) const
{
    return paper().pages[place.page].spots[place.spot];
}

const PaperSpot *PaperView::spotUnder(const QPointF &inView) const
{
    if (pageCount() == 0)
        return nullptr;
    const int index = pageAt(inView.y());
    return shisaku::spotAt(page(index), toPaper(index, inView));
}

/// Whether other paper has the same figure in that place as this.
bool PaperView::hasFigureAt(const Paper &other, const SpotPlace &place) const
{
    if (place.page >= other.pages.size() || place.spot >= other.pages[place.page].spots.size())
        return false;
    const PaperSpot &now = spotAt(place);
    const PaperSpot &then = other.pages[place.page].spots[place.spot];
    return now.place == then.place && now.behind == then.behind;
}

/// The part that the reader is looking at: the current one where it is in sight, otherwise the
/// first that begins there.
QString PaperView::placeInSight() const
{
    const auto isInSight = [&](const QString &place) {
        const auto area = firstOf(place);
        return area && area->top() >= 0 && area->top() < viewport()->height();
    };
    if (isInSight(m_place))
        return m_place;
    QString asked;
    const int bottom = viewport()->height();
    for (int i = currentPage(); i < pageCount() && toView(i, {}).top() < bottom; ++i) {
        for (const PaperSpot &spot : page(i).spots) {
            if (spot.place == asked) // spots of a part follow each other
                continue;
            asked = spot.place;
            if (isInSight(asked))
                return asked;
        }
    }
    return {};
}

void PaperView::stepFigure(int step)
{
    const std::vector<SpotPlace> figures = figuresOf(paper());
    if (figures.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(figures.size());
    std::ptrdiff_t next = 0;
    if (m_figure) {
        next = std::ranges::find(figures, *m_figure) - figures.begin() + step;
    } else { // the first in sight
        const auto inSight = std::ranges::find_if(
            figures, [&](const SpotPlace &figure) { return areaInView(figure).top() >= 0; });
        next = inSight - figures.begin();
    }
    m_figure = figures[static_cast<std::size_t>((next + count) % count)];
    ensureVisible(areaInView(*m_figure));
    describe();
    viewport()->update();
}

void PaperView::setHovered(const PaperSpot *spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    viewport()->setCursor(spot && spot->behind ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

/// Tells a screen reader the page, and the figure where the keys are.
void PaperView::describe()
{
    setAccessibleName(paper().title);
    QString sentence = tr("Page %1 of %2").arg(currentPage() + 1).arg(pageCount());
    if (m_figure) {
        const PaperSpot &figure = spotAt(*m_figure);
        const QString words = wordsIn(paper().pages[m_figure->page], figure.area);
        sentence = tr("%1. Enter shows the measures behind it. %2").arg(words, sentence);
        if (!figure.hint.isEmpty())
            sentence += u' ' + figure.hint;
    }
    setAccessibleDescription(sentence);
}

void PaperView::paintNotes(QPainter &painter, int index) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const PaperSpot &spot : page(index).spots) {
        const QRectF area = toView(index, spot.area);
        if (spot.isMarked) {
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(area, markTint);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), markLine);
        }
        if (&spot == m_hovered && spot.behind) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
            painter.drawRect(area);
        }
    }
    const QColor accent = palette().color(QPalette::Highlight);
    if (const QRectF area = areaOf(page(index), m_place); area.isValid()) {
        const QRectF part = toView(index, area);
        painter.fillRect(QRectF(part.left() - 9, part.top(), 3, part.height()), accent);
    }
    if (m_figure && hasFocus() && static_cast<int>(m_figure->page) == index) {
        painter.setPen(QPen(accent, 2));
        painter.drawRect(areaInView(*m_figure).adjusted(-2, -2, 2, 2));
    }
    painter.restore();
}

bool PaperView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(nullptr);
    if (event->type() != QEvent::ToolTip)
        return PaperDesk::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const PaperSpot *spot = spotUnder(help->pos());
    if (spot && !spot->hint.isEmpty())
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(spot->hint), viewport());
    else if (spot && spot->behind)
        QToolTip::showText(help->globalPos(), tr("Shows the measures behind it"), viewport());
    else
        QToolTip::hideText();
    return true;
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    PaperDesk::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    PaperDesk::focusOutEvent(event);
    viewport()->update();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isControl && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left))
        stepFigure(event->key() == Qt::Key_Right ? 1 : -1);
    else if (isEnter && m_figure)
        Q_EMIT chosen(Selection(*spotAt(*m_figure).behind)); // the paper changes meanwhile
    else
        PaperDesk::keyPressEvent(event);
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(spotUnder(event->position()));
}

void PaperView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotUnder(event->position()) : nullptr;
}

void PaperView::mouseReleaseEvent(QMouseEvent *event)
{
    const PaperSpot *pressed = std::exchange(m_pressed, nullptr);
    if (event->button() != Qt::LeftButton || !pressed || spotUnder(event->position()) != pressed)
        return;
    const PaperSpot spot = *pressed; // the paper changes meanwhile
    if (spot.behind)
        Q_EMIT chosen(*spot.behind);
    else
        Q_EMIT placeClicked(spot.place);
}

} // namespace shisaku
