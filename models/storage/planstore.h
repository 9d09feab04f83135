#pragma once

#include "models/domain/backupname.h"
#include "models/domain/history.h"
#include "models/domain/plan.h"
#include "models/storage/backgroundbackup.h"
#include "models/storage/changewriter.h"
#include "models/storage/database.h"
#include "models/storage/writerlock.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace shisaku
{

/// Who may write a plan's file.
enum class WritingRight {
    Held,      ///< this store
    Elsewhere, ///< another window or a command
    Free,      ///< nobody any more; `PlanStore::reopened` takes it
    Denied     ///< nobody, as long as what the obstacle names is so
};

/// A plan's database: reads the plan, writes changes to it. Every failure is a `StorageError`, and
/// then the file is as it was, unless it is an `UnconfirmedWrite`.
class PlanStore
{
public:
    /// Makes a new file that holds the plan; refused where there is a file of that name.
    static void create(const QString &path, const Plan &plan);
    /// Opens a plan's file for writing or, where another window has it or it is write-protected,
    /// for reading (see `obstacle`).
    static PlanStore open(const QString &path);
    /// Opens a plan's file to look at it, beside whoever writes it.
    static PlanStore openReadOnly(const QString &path);
    /// A plan that lives as long as the store.
    static PlanStore inMemory(const Plan &plan = {});

    Plan read();
    /// Writes the change in one transaction, under the name that the history shows. When it
    /// returns, the change is on the disk.
    void write(const ChangeSet &changes, const QString &name, const WriteProgress &progress = {});

    /// Everything that was ever changed, oldest first; of that what came after the entry with that
    /// id.
    History history(qint64 after = 0);
    /// The name that the history gives beside the system account.
    void setDisplayName(const QString &name) { m_displayName = name; }

    /// From now on the plan is open for reading only; the sentence says why.
    void forbidWriting(const QString &obstacle) { limit(WritingRight::Denied, obstacle); }
    bool isReadOnly() const { return m_right != WritingRight::Held; }
    WritingRight right() const { return m_right; }
    /// Looks whether the window that wrote the plan still does, and who; `right` and `obstacle` say
    /// so from now on.
    void followWriter();
    /// The same file, opened again.
    PlanStore reopened() const;
    /// Why the plan is open for reading only; empty where it is open for writing.
    const QString &obstacle() const { return m_obstacle; }
    /// Empty for a plan in memory.
    const QString &path() const { return m_path; }

    /// A number that differs once another program has changed the file. Refused once another file
    /// has its name.
    int dataVersion();
    /// Why the file does not hold what was read of it, or may not; empty where it does.
    QString loss();
    /// Refused where the plan is damaged, and where a closed year was altered and the copy would
    /// take the place of an older one.
    void saveCopy(const QString &target);

    /// Whether there is a backup that was made on that day; a plan in memory needs none.
    bool hasBackupOf(const QDate &day) const;
    /// Makes a backup of the plan (models/storage/backups.h); of a plan in memory none.
    void makeBackup(const BackupOccasion &occasion);
    /// The same while the plan goes on being used. It ends before the store does.
    std::unique_ptr<BackgroundBackup> beginBackup(const BackupOccasion &occasion,
                                                  BackgroundBackup::Ended ended) const;

private:
    PlanStore(Database database, QString path);

    void limit(WritingRight right, const QString &obstacle);
    /// Where a change could neither be confirmed nor taken back: whether the file has it.
    void resolveDoubt();
    /// Throws where another file, or none, has the plan's name now.
    void checkIsInItsPlace() const;
    void checkIsSound(const QString &target);

    std::optional<WriterLock> m_lock; // outlives the connection
    Database m_database;
    QString m_path;
    QByteArray m_identity;
    QString m_obstacle;
    std::optional<qint64> m_doubtfulAfter; ///< the last edit that the file surely has
    QString m_displayName;
    WritingRight m_right = WritingRight::Held;
};

} // namespace shisaku
