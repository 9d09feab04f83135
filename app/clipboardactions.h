#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shisaku
{

class Actions;

/// The edit menu's cut, copy and paste: they act on the table or the text field that has the focus.
/// The keys belong to those; the menu only names them. Where nothing can be done in the focus,
/// `tell` says so.
void connectClipboard(const Actions &actions, QWidget &window,
                      const std::function<void(const QString &)> &tell);

} // namespace shisaku
