#pragma once

#include "models/domain/plan.h"

#include <QByteArray>
#include <QString>

namespace shisaku::test
{

/// A plan's file as a crash leaves it: half written, with the journal that puts it right.
struct CrashedPlan {
    QByteArray file{};
    QByteArray journal{}; ///< empty where there is none

    void layAt(const QString &path) const;
    bool isAt(const QString &path) const;
};

/// The plan's file when its first page has the next change already.
CrashedPlan crashedPlan(const QByteArray &sound);

/// What holds whenever the restoring of a backup over a crashed plan ends or is cut short: the plan
/// is as it was, with its journal, or it is the restored one without, or there is none; and in the
/// last two cases the one from before is kept among the backups.
bool isRestoredOrKept(const QString &path, const CrashedPlan &before, const Plan &restored);

} // namespace shisaku::test
