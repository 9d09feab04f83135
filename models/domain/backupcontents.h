#pragma once

#include "models/domain/plan.h"

#include <QString>

namespace shisaku
{

/// What is in a backup, for who has to choose one.
struct BackupContents {
    QString problem{}; ///< why it cannot be restored, as a sentence; empty where it is sound
    QString year{};    ///< the label of the latest year; empty where there is none
    int measures = 0;
    int evaluations = 0; ///< of all years
    int graded = 0;      ///< measures that have a grade in the latest year
};

BackupContents contentsOf(const Plan &plan);

} // namespace shisaku
