#include "models/storage/obstacle.h"

#include "models/files/draft.h"
#include "models/storage/backups.h"
#include "models/storage/filecheck.h"
#include "models/storage/fileidentity.h"
#include "models/storage/place.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::PlanStore)
};

/// The lock and the journal are called after one name alone. What a killed program left of its own
/// way of giving a file its name is taken away first.
bool isOneOfSeveralNames(const QString &path)
{
    if (!hasFurtherNames(path))
        return false;
    removeAbandonedDrafts(QFileInfo(placeOf(path)).absolutePath());
    return hasFurtherNames(path);
}

} // namespace

QString obstacleOf(const QString &path)
{
    if (isBackup(path))
        return Tr::tr("This is a backup of a plan, so it is open for reading only. To go back to "
                      "it, open its plan and choose File › Restore a backup.");
    if (!hasRoomForJournal(path))
        return Tr::tr("The name of the plan's file is too long for changes to be saved safely, so "
                      "the plan is open for reading only. Please give the file a shorter name.");
    if (isOneOfSeveralNames(path))
        return Tr::tr("The plan's file has a second name (a hard link), by which somebody else may "
                      "be editing it, so it is open for reading only. Please save a copy and edit "
                      "that.");
    if (!QFileInfo(path).isWritable())
        return Tr::tr("The plan's file is write-protected, so the plan is open for reading only. "
                      "To edit it, remove the write protection in the properties of the file and "
                      "open the plan again, or save a copy and edit that.");
    return {};
}

} // namespace shisaku
