#include "tests/support/crashedplan.h"

#include "models/storage/backups.h"
#include "models/storage/planstore.h"
#include "tests/support/files.h"
#include "tests/support/rollbackjournal.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku::test
{

void CrashedPlan::layAt(const QString &path) const
{
    writeBytes(path, file);
    if (!journal.isEmpty())
        writeBytes(path + u"-journal"_s, journal);
}

bool CrashedPlan::isAt(const QString &path) const
{
    return bytesOf(path) == file && bytesOf(path + u"-journal"_s) == journal;
}

CrashedPlan crashedPlan(const QByteArray &sound)
{
    constexpr qsizetype pageSize = 4096;
    constexpr qsizetype changesAt = 24; // so many changes the file has seen
    QByteArray half = sound;
    qToBigEndian(qFromBigEndian<quint32>(half.data() + changesAt) + 1, half.data() + changesAt);
    return {half, rollbackJournal(sound.first(pageSize), sound.size() / pageSize)};
}

bool isRestoredOrKept(const QString &path, const CrashedPlan &before, const Plan &restored)
{
    if (before.isAt(path))
        return true;
    const bool isKept = std::ranges::any_of(backupsOf(path), [&](const BackupName &each) {
        return before.isAt(backupPath(path, each));
    });
    if (!isKept || !QFile::exists(path))
        return isKept;
    return !QFile::exists(path + u"-journal"_s) && PlanStore::openReadOnly(path).read() == restored;
}

} // namespace shisaku::test
