#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace shisaku
{

/// Text broken into lines, and the room it takes.
struct TextBlock {
    QStringList lines;
    QSizeF size;
};

/// The lines as they are.
TextBlock blockOf(const QStringList &lines, const QFont &font);

/// The font at that size in the units of a layout. Qt takes whole numbers only.
QFont sized(const QFont &font, double size);

/// The size of the font in pixels, however it was given.
double sizeOf(const QFont &font);

/// The text broken wherever the language allows so as to be no wider than the width.
TextBlock wrapped(const QString &text, const QFont &font, double width);

/// A label in all its forms, widest first: on one line, on two, on three, broken after commas
/// only; and, last, broken anywhere so as to be no wider than the width.
std::vector<TextBlock> formsOf(const QString &label, const QFont &font, double width);

} // namespace shisaku
