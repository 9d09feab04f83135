#pragma once

#include <QStringList>

class QWidget;

namespace shisaku::test
{

/// What in the widget and all that is in it would be read as markup, or shows a picture or a link
/// that a text asked for: a line for each label, tooltip, cell, header and document.
QStringList markupIn(const QWidget &top);

/// Everything that can be read in it: labels, cells, headers, documents, menus.
QString wordsIn(const QWidget &top);

} // namespace shisaku::test
