#pragma once

#include <QKeyEvent>

namespace shisaku
{

/// Whether the key types a character, rather than commands something.
inline bool isTyping(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && !event.text().isEmpty() && event.text()[0].isPrint();
}

} // namespace shisaku
