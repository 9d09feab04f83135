#pragma once

class QWidget;

namespace shisaku
{

/// Shows the keys of the measures table.
void showKeys(QWidget *window);
/// Shows what the program is, its version and its licence.
void showAbout(QWidget *window);

} // namespace shisaku
