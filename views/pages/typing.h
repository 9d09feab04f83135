#pragma once

#include <QCoreApplication>
#include <QKeyEvent>

#include <chrono>

namespace shisaku
{

/// What is being typed is saved when nothing was typed for so long.
constexpr std::chrono::milliseconds pauseBeforeSaving{1500};

/// Whether the key types a character, rather than commands something.
inline bool isTyping(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && !event.text().isEmpty() && event.text().at(0).isPrint();
}

/// The refusal of what was typed in a text box, in which it stays.
inline QString withTyped(const QString &refusal)
{
    return refusal + QLatin1Char(' ') +
           QCoreApplication::translate("shisaku::Typing",
                                       "What you typed is still in the text box.");
}

} // namespace shisaku
