#pragma once

#include "models/domain/plan.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace shisaku
{

/// ◀ 令和元年度 ▾ ▶: which of the plan's years the window shows.
class YearChooser : public QWidget
{
    Q_OBJECT

public:
    explicit YearChooser(QWidget *parent = nullptr);

    YearId year() const;
    /// Offers the plan's years; keeps the chosen one, or else takes the newest.
    void setPlan(const Plan &plan);
    void setYear(YearId year);

Q_SIGNALS:
    void yearChanged(shisaku::YearId year);

private:
    void step(int years);
    void updateArrows();

    QToolButton *m_earlier;
    QComboBox *m_box;
    QToolButton *m_later;
};

} // namespace shisaku
