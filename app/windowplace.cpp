#include "app/windowplace.h"

#include "views/dialogs/screenroom.h"

#include <QScreen>
#include <QWidget>

namespace shisaku
{
namespace
{

constexpr QSize roomySize(1720, 1000);

} // namespace

void restorePlace(QWidget &window, const QByteArray &left)
{
    const QRect available = window.screen()->availableGeometry();
    const QRect inner = screenRoom(window);
    const bool isRestored = window.restoreGeometry(left);
    const bool isTight =
        available.width() <= roomySize.width() || available.height() <= roomySize.height();
    const bool isWhole = isRestored ? window.isMaximized() : isTight;
    // What Qt restores of a maximized window is no size to go back to, and is shown in its place.
    window.setWindowState(Qt::WindowNoState);
    if (isRestored && !isWhole)
        window.setGeometry(onScreen(window.geometry(), inner)); // a screen may have been larger
    else
        window.resize(roomySize.boundedTo(inner.size()));
    if (isWhole)
        window.setWindowState(Qt::WindowMaximized);
}

QRect onScreen(const QRect &window, const QRect &available)
{
    QRect place(window.topLeft(), window.size().boundedTo(available.size()));
    place.moveRight(qMin(place.right(), available.right()));
    place.moveBottom(qMin(place.bottom(), available.bottom()));
    place.moveLeft(qMax(place.left(), available.left()));
    place.moveTop(qMax(place.top(), available.top()));
    return place;
}

} // namespace shisaku
