#include "views/dialogs/screenroom.h"

#include <QMargins>
#include <QScreen>
#include <QWidget>

namespace shisaku
{
namespace
{

constexpr QMargins usualFrame(4, 40, 4, 4);

} // namespace

QRect screenRoom(const QWidget &widget)
{
    return widget.screen()->availableGeometry().marginsRemoved(usualFrame);
}

} // namespace shisaku
