#pragma once

#include "app/filechooser.h"

#include <QString>

#include <optional>

class QWidget;

namespace shisaku
{

/// What the user chose to do about a plan that is damaged, or is to be as it was: one of two files.
struct RecoveryChoice {
    QString backup{};   ///< to take the plan's place
    QString salvaged{}; ///< to be made, with what can be read
};

/// Whether there is something that can be done about a plan that does not open.
bool canBeRecovered(const QString &plan);

/// Asks which backup is to be restored, and of a damaged plan whether what can be read is to be
/// saved, and where; none where the user thinks better of it.
std::optional<RecoveryChoice> askRecovery(QWidget *parent, const FileChooser &chooser,
                                          const QString &plan, bool isDamaged);

} // namespace shisaku
