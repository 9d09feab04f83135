#pragma once

#include "views/charts/chart.h"
#include "views/charts/chartformat.h"
#include "views/charts/chartpainter.h"
#include "views/charts/layout.h"

#include <QTransform>
#include <QWidget>

#include <functional>

namespace shisaku
{

/// A chart in the window. A slice answers the pointer and the keys, and leads to its measures.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    using Hint = std::function<QString(const Slice &)>;

    explicit ChartView(QWidget *parent = nullptr);

    const Chart &chart() const { return m_chart; }
    /// Shows the chart as large as the window allows, in its colours; or, with a format, exactly
    /// what goes onto paper, on a white sheet that is scaled to fit.
    void setChart(const Chart &chart, const std::optional<ChartFormat> &paper = {});
    /// Shows paper as a copier gives it that knows no colours.
    void setCopied(bool copied);
    /// What a pointer that rests on a slice is told, asked for when it is told; else its own hint.
    void setHint(Hint hint);

    /// The marks in sight; of paper in its unit (chartpaper.h).
    const Layout &layout() const { return m_layout; }
    /// The slice where the keys are.
    int current() const { return m_current; }
    /// What a slice covers of the view; its label where it covers nothing.
    QRectF boxOf(int slice) const;
    /// The slice whose shape or label is there, -1 where there is none.
    int sliceAt(const QPointF &pos) const;
    /// Goes to the measures behind the slice.
    void choose(int slice);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The measures behind a slice are wanted; no year is the chart's own.
    void chosen(const shisaku::Selection &selection, shisaku::YearId year);
    /// The sheet is being dragged away.
    void dragStarted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int sliceCount() const { return static_cast<int>(m_chart.slices.size()); }
    const Slice &sliceAt(int index) const
    {
        return m_chart.slices[static_cast<std::size_t>(index)];
    }
    int highlighted() const;
    QRectF sheet() const;
    ChartColours colours() const;
    void moveTo(int slice);
    void tellFocus();
    void setHovered(int slice);
    void showHint(const QPoint &globalPos, int slice);
    void layOut();
    void place();

    Chart m_chart;
    std::optional<ChartFormat> m_paper;
    bool m_copied = false;
    Hint m_hint;
    Layout m_layout;
    QTransform m_toView; ///< from the layout's unit
    int m_current = 0;   ///< where the keys are
    int m_hovered = -1;  ///< under the pointer
    int m_pressed = -1;
    std::optional<QPointF> m_grip; ///< where the sheet was pressed, while it can be dragged
};

} // namespace shisaku
