#pragma once

namespace shisaku
{

class Actions;

/// The edit menu's cut, copy and paste: they act on the table or the text field that has the focus.
/// The keys belong to those; the menu only names them.
void connectClipboard(const Actions &actions);

} // namespace shisaku
