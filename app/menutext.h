#pragma once

#include <QString>

namespace shisaku
{

/// A text for a menu in which an ampersand is only that.
inline QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QLatin1StringView("&&"));
}

} // namespace shisaku
