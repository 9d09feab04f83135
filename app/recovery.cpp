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

bool canBeRecovered(const QString &plan)
{
    return !backupsOf(plan).empty() || hasPlanHeader(plan);
}

std::optional<RecoveryChoice> askRecovery(QWidget *parent, const FileChooser &chooser,
                                          const QString &plan, bool isDamaged)
{
    RestoreDialog dialog(
        QFileInfo(plan).completeBaseName(), backupFolder(plan), backupsOf(plan),
        [&](const BackupName &backup) { return contentsOfFile(backupPath(plan, backup)); }, parent);
    if (isDamaged && hasPlanHeader(plan))
        dialog.offerSalvage();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    if (const auto backup = dialog.chosen())
        return RecoveryChoice{.backup = backupPath(plan, *backup)};
    const QString salvaged = askForSalvaged(parent, chooser, plan);
    return salvaged.isEmpty() ? std::nullopt : std::optional(RecoveryChoice{.salvaged = salvaged});
}

} // namespace shisaku
