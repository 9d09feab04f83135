#pragma once

#include "views/printing/paperdesk.h"
#include "views/printing/paperspots.h"

namespace shisaku
{

/// A document that answers: its figures lead to their measures, by the pointer and by the keys
/// (Ctrl+Right, Ctrl+Left, Enter), its other parts can be pointed at, and what changed since
/// somebody looked is marked.
class PaperView : public PaperDesk
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// The part that is in sight stays where it is.
    void setPaper(Paper paper);

    const QString &currentPlace() const { return m_place; }
    /// Points out the part of the document with that place.
    void setCurrentPlace(const QString &place);
    /// Brings the current part into sight where it is not.
    void ensureCurrentPlaceVisible();

    /// Where the spot is in the viewport.
    QRectF areaInView(const SpotPlace &place) const;

Q_SIGNALS:
    /// A figure's measures are wanted.
    void chosen(const shisaku::Selection &selection);
    /// The part of the document with that place was pointed at.
    void placeClicked(const QString &place);

protected:
    void paintNotes(QPainter &painter, int page) const override;

    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const PaperSpot &spotAt(const SpotPlace &place) const;
    const PaperSpot *spotUnder(const QPointF &inView) const;
    QString placeInSight() const;
    bool hasFigureAt(const Paper &other, const SpotPlace &place) const;
    void stepFigure(int step);
    void setHovered(const PaperSpot *spot);
    void describe();

    QString m_place;
    std::optional<SpotPlace> m_figure; ///< where the keys are
    const PaperSpot *m_hovered = nullptr;
    const PaperSpot *m_pressed = nullptr;
};

} // namespace shisaku
