#pragma once

#include "models/domain/plan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace shisaku
{

/// A year that is in a backup.
struct BackupYear {
    QString label{};
    QString digest{}; ///< what it was closed with; empty while it is open

    bool operator==(const BackupYear &) const = default;
};

/// What is in a backup, for who has to choose one.
struct BackupContents {
    QString problem{}; ///< why it cannot be restored, as a sentence; empty where it is sound
    std::vector<BackupYear> years{}; ///< in their order
    int measures = 0;
    int evaluations = 0; ///< of all years
    int graded = 0;      ///< measures that have a grade in the latest year

    /// The label of the latest year; empty where there is none.
    QString latestYear() const { return years.empty() ? QString() : years.back().label; }
    /// The labels of the years that are closed (確定).
    QStringList closedYears() const;
};

BackupContents contentsOf(const Plan &plan);

/// The years that are closed in the plan as it is now, and not so in the backup: open, with other
/// contents, or not there.
QStringList undoneClosings(const BackupContents &now, const BackupContents &backup);

/// What the plan has more of now than the backup, a text for each in the user's language: years,
/// measures, evaluations, grades of the latest year.
QStringList missingIn(const BackupContents &backup, const BackupContents &now);

} // namespace shisaku
