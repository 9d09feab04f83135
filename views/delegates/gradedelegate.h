#pragma once

#include "views/delegates/choicedelegate.h"

namespace shisaku
{

/// Shows a grade with the colour and the lines it has in the charts, and an arrow where it rose or
/// fell.
class GradeDelegate : public ChoiceDelegate
{
    Q_OBJECT

public:
    using ChoiceDelegate::ChoiceDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace shisaku
