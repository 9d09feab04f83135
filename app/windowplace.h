#pragma once

#include <QByteArray>
#include <QRect>

class QWidget;

namespace shisaku
{

/// Gives the window the place that it was left in (`QWidget::saveGeometry`), or at first a roomy
/// one; never more than the screen has.
void restorePlace(QWidget &window, const QByteArray &left);

/// The window's place, moved and made smaller until it is on the screen as a whole.
QRect onScreen(const QRect &window, const QRect &available);

} // namespace shisaku
