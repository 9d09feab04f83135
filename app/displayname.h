#pragma once

#include "app/settings.h"

#include <optional>

class QWidget;

namespace shisaku
{

/// Asks for the name that the history gives beside the system account, and remembers it; none where
/// the user thinks better of it.
std::optional<QString> askDisplayName(QWidget &window, Settings &settings);

} // namespace shisaku
