#include "views/pages/elidinglist.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QScrollBar>
#include <QStylePainter>

namespace shisaku
{

ElidingList::ElidingList()
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(30);
}

void ElidingList::showPopup()
{
    const int whole =
        view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width();
    view()->setMinimumWidth(qMin(whole, screen()->availableSize().width() / 2));
    QComboBox::showPopup();
}

void ElidingList::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const int room =
        style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
            .width();
    constexpr int padding = 4;
    option.currentText =
        fontMetrics().elidedText(option.currentText, Qt::ElideRight, room - padding);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace shisaku
