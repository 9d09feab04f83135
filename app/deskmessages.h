#pragma once

#include "views/pages/messagebar.h"

#include <QString>

namespace shisaku
{

/// What a desk says, and asks, appears in the bar.
template <class Desk>
void connectMessages(Desk *desk, MessageBar *bar)
{
    if constexpr (requires(const QString &text) { desk->done(text, text); })
        QObject::connect(desk, &Desk::done, bar, &MessageBar::tellOfFiles);
    else
        QObject::connect(desk, &Desk::done, bar, &MessageBar::tell);
    QObject::connect(desk, &Desk::failed, bar, &MessageBar::warn);
    if constexpr (requires { &Desk::asked; })
        QObject::connect(desk, &Desk::asked, bar, &MessageBar::askUntilSaved);
    if constexpr (requires { &Desk::leftOut; })
        QObject::connect(desk, &Desk::leftOut, bar, &MessageBar::ask);
}

} // namespace shisaku
