#pragma once

#include "app/filechooser.h"
#include "models/domain/plan.h"

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

/// What can be done about a plan that does not open, as a button says it; empty where there is
/// nothing.
QString recoveryAction(const QString &plan);

/// Asks which backup is to be restored, and of a damaged plan whether what can be read is to be
/// saved, and where; none where the user thinks better of it. `shown` is what a window shows of the
/// plan; none where it does not open.
std::optional<RecoveryChoice> askRecovery(QWidget *parent, const FileChooser &chooser,
                                          const QString &plan, const Plan *shown);

} // namespace shisaku
