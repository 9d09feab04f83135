#pragma once

#include <QString>

namespace shisaku
{

// What stands in cells without an answer.

/// Nothing but a dash, as people write where there is nothing to say.
bool isDash(const QString &text);
/// What stands in a cell until somebody chooses from its list: ▼選択してください.
bool isPlaceholder(const QString &text);

} // namespace shisaku
