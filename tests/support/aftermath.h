#pragma once

#include "models/domain/plan.h"

namespace shisaku::test
{

/// A plan's file as the next start of the program finds it after a crash.
struct Aftermath {
    Plan plan{};
    QString complaint{}; ///< what is wrong; empty where nothing is
};

/// Opens the file for writing and looks whether all holds that must hold after a crash: nobody
/// seems to have it open, SQLite finds nothing damaged, the balance of every year holds, and the
/// history makes the plan that is there.
Aftermath aftermath(const QString &path);

/// What a killed program has left in a folder and below, and nobody uses: drafts, journals and lock
/// files. Empty after the next start.
QStringList litterIn(const QString &folder);

} // namespace shisaku::test
