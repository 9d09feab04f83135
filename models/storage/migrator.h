#pragma once

#include "models/storage/database.h"

#include <functional>
#include <vector>

namespace shisaku
{

/// One numbered schema file: its statements bring a database from version `version - 1` to it.
struct MigrationStep {
    int version = 0;
    QStringList statements;
};

/// Marks a file as ours: "SHIS" (https://www.sqlite.org/pragma.html#pragma_application_id).
constexpr int applicationId = 0x53484953;

/// The steps in `resources/schema`, oldest first.
const std::vector<MigrationStep> &schemaSteps();

/// The version that this program writes.
int schemaVersion();

/// A schema file's statements; each ends with a semicolon and an empty line.
QStringList statementsOf(const QString &file);

/// Brings the database to the newest version, each step in one transaction together with its
/// version. `beforeFirst` runs once before a database that already has a version is touched: the
/// place for a backup.
void migrate(
    Database &database, const std::vector<MigrationStep> &steps,
    const std::function<void()> &beforeFirst = [] {});

} // namespace shisaku
