#pragma once

#include "models/domain/plan.h"
#include "models/storage/storageerror.h"

#include <QByteArray>
#include <QStringList>

namespace shisaku::test
{

/// The lines behind the header line of `tests/data/<name>`, each split at its tabs.
QList<QStringList> dataRows(const QString &name);

/// What a file holds; empty where it cannot be read.
QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
/// The other files in its folder.
void removeAllBut(const QString &path);
/// Every name in a folder, hidden ones too.
QStringList namesIn(const QString &folder);

/// For QTemporaryDir: a place on a disk of memory where there is one, for files that are written
/// anew again and again. A killed program leaves the same there as elsewhere, only sooner.
QString quickPlace();
/// Makes a file that holds the plan and gives its path.
QString planFile(const QString &folder, const Plan &plan, const QString &name);
/// Makes a file of an older version of the schema that holds the sample, and gives its path.
QString olderFile(const QString &folder, int version);
/// Runs statements on a file with a connection of their own, as another program would.
void runSql(const QString &path, const QStringList &statements);

/// Runs a statement that the file's triggers do not see, as somebody does who knows how: they are
/// as before afterwards.
void runBehindTriggers(const QString &path, const QString &statement);

/// The sentence of the StorageError that the call throws; null where it throws none.
QString storageRefusal(auto call)
{
    try {
        call();
    } catch (const StorageError &error) {
        return error.sentence().isNull() ? QStringLiteral("") : error.sentence();
    }
    return {};
}

} // namespace shisaku::test
