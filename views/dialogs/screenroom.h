#pragma once

#include <QRect>

class QWidget;

namespace shisaku
{

/// What the widget's screen has for a window without its frame, which a window knows only once it
/// is shown.
QRect screenRoom(const QWidget &widget);

} // namespace shisaku
