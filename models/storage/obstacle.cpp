#include "models/storage/obstacle.h"

#include "models/storage/backups.h"
#include "models/storage/filecheck.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::PlanStore)
};

} // namespace

QString obstacleOf(const QString &path)
{
    if (isBackup(path))
        return Tr::tr("This is a backup of a plan, so it is open for reading only. To go back to "
                      "it, open its plan and choose File › Restore a backup.");
    if (!hasRoomForJournal(path))
        return Tr::tr("The name of the plan's file is too long for changes to be saved safely, so "
                      "the plan is open for reading only. Please give the file a shorter name.");
    if (!QFileInfo(path).isWritable())
        return Tr::tr("The plan's file is write-protected, so the plan is open for reading only. "
                      "To edit it, remove the write protection in the properties of the file and "
                      "open the plan again, or save a copy and edit that.");
    return {};
}

} // namespace shisaku
