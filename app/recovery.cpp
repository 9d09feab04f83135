#include "app/recovery.h"

#include "models/domain/filename.h"
#include "models/storage/backups.h"
#include "models/storage/filecheck.h"
#include "models/storage/storageerror.h"
#include "views/dialogs/restoredialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Recovery)
};

/// Whether the file is a plan's at all, so that rows may be found in it.
bool hasPlanHeader(const QString &plan)
{
    try {
        checkHeader(plan);
    } catch (const StorageError &) {
        return false;
    }
    return true;
}

QString askForSalvaged(QWidget *parent, const FileChooser &chooser, const QString &damaged)
{
    const QFileInfo file(damaged);
    const QString plan = firstBytes(file.completeBaseName(), longestFileName); // room for the rest
    const QString name = Tr::tr("%1 salvaged").arg(plan) + u".shisaku"_s;
    return chooser.create(parent, Tr::tr("Save what can be read"),
                          file.absoluteDir().filePath(name), Tr::tr("Plans (*.shisaku)"));
}

} // namespace

QString recoveryAction(const QString &plan)
{
    if (!backupsOf(plan).empty())
        return Tr::tr("Restore a backup…");
    return hasPlanHeader(plan) ? Tr::tr("Save what can be read…") : QString();
}

std::optional<RecoveryChoice> askRecovery(QWidget *parent, const FileChooser &chooser,
                                          const QString &plan, const Plan *shown)
{
    RestoreDialog dialog(
        QFileInfo(plan).completeBaseName(), backupFolder(plan), backupsOf(plan),
        [&](const BackupName &backup) { return contentsOfFile(backupPath(plan, backup)); }, parent);
    if (shown)
        dialog.showNow(contentsOf(*shown));
    else if (hasPlanHeader(plan))
        dialog.offerSalvage();
    dialog.exec();
    if (const auto backup = dialog.chosen())
        return RecoveryChoice{.backup = backupPath(plan, *backup)};
    const QString salvaged =
        dialog.isSalvageChosen() ? askForSalvaged(parent, chooser, plan) : QString();
    return salvaged.isEmpty() ? std::nullopt : std::optional(RecoveryChoice{.salvaged = salvaged});
}

} // namespace shisaku
