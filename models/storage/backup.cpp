#include "models/storage/backup.h"

#include "models/storage/filecheck.h"
#include "models/storage/storageerror.h"
#include "models/storage/writerlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <optional>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Backup)
};

/// Removes the file when it goes out of scope, unless it has been renamed by then.
class Draft
{
public:
    explicit Draft(QString path)
        : m_path(std::move(path))
    {
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    ~Draft() { QFile::remove(m_path); }

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// Keeps windows from opening the file that is to be replaced; none where there is no such file.
std::optional<WriterLock> lockOn(const QString &target)
{
    if (!QFileInfo::exists(target))
        return std::nullopt;
    WriterLock lock(target);
    if (!lock.isHeld())
        throw StorageError(Tr::tr("The file %1 seems to be open in another window. It was left as "
                                  "it is; please close it there or choose another name.")
                               .arg(QFileInfo(target).fileName()));
    return lock;
}

} // namespace

QString draftPath(const QString &target)
{
    // Short, since the target's own name may be as long as names get.
    return QFileInfo(target).absolutePath() + u"/.shisaku-"_s +
           QUuid::createUuid().toString(QUuid::Id128);
}

void checkHasNoJournal(const QString &target)
{
    if (QFileInfo::exists(target + u"-journal"_s) || QFileInfo::exists(target + u"-wal"_s))
        throw StorageError(Tr::tr("Beside %1 there is the journal of an older plan of that name. "
                                  "Nothing was written; please choose another name.")
                               .arg(QFileInfo(target).fileName()));
}

void backup(Database &database, const QString &target)
{
    checkHasNoJournal(target);
    const auto lock = lockOn(target);
    const QFileInfo info(target);
    const Draft draft(draftPath(target));
    // VACUUM INTO syncs what it writes (https://www.sqlite.org/lang_vacuum.html, synchronous).
    database.run(u"VACUUM INTO ?"_s, {draft.path()});
    checkHeader(draft.path());
    {
        Database copy = Database::open(draft.path(), Database::Access::ReadOnly);
        checkContents(copy);
    }
    std::error_code error;
    std::filesystem::rename(draft.path().toStdU16String(), info.absoluteFilePath().toStdU16String(),
                            error);
    if (error)
        throw StorageError(Tr::tr("The copy could not be written to %1. What was there is still "
                                  "there; please choose another place.")
                               .arg(target),
                           QString::fromLocal8Bit(error.message().c_str()));
}

} // namespace shisaku
