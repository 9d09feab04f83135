#pragma once

#include "views/charts/chart.h"
#include "views/charts/layout.h"

#include <QWidget>

namespace shisaku
{

/// A chart in the window. A slice answers the pointer and the keys, and leads to its measures.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    const Chart &chart() const { return m_chart; }
    void setChart(const Chart &chart);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const shisaku::Selection &selection);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
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
    void choose(int slice);
    void moveTo(int slice);
    void setHovered(int slice);
    void showHint(const QPoint &globalPos, int slice);
    void layOut();
    void describe();

    Chart m_chart;
    Layout m_layout;
    int m_current = 0;  ///< where the keys are
    int m_hovered = -1; ///< under the pointer
    int m_pressed = -1;
};

} // namespace shisaku
