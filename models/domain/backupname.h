#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace shisaku
{

/// Why a backup (控え) of the plan was made.
enum class BackupReason {
    DayStart,        ///< the plan was opened, or first changed, that day
    BeforeImport,    ///< spreadsheets were taken in
    BeforeMigration, ///< an older file was brought to this version
    BeforeClosing,   ///< a year was closed
    BeforeBulk,      ///< many values were changed at once
    BeforeRestoring, ///< another backup took the plan's place
    Replaced,        ///< the same of a file that is no sound plan: kept byte for byte
};

/// What a backup is about.
struct BackupOccasion {
    BackupReason reason = BackupReason::DayStart;
    QString year{}; ///< the one that is closed, as official text writes it; of others empty

    bool operator==(const BackupOccasion &) const = default;
};

/// One backup, as its file's name says: when, by the clock of the day, and why.
struct BackupName {
    QDate day;
    QTime time;     ///< to the second
    int number = 1; ///< among those of the same second
    BackupOccasion occasion;

    bool operator==(const BackupName &) const = default;
};

bool isOlder(const BackupName &left, const BackupName &right);

/// 2020-03-31 17時05分00秒 取り込み前.shisaku: it sorts, a clerk understands it, and it is the same
/// in every language, so that all users of a plan have one set of backups.
QString fileNameOf(const BackupName &backup);
/// None where a file is not called as `fileNameOf` calls a backup, to the letter.
std::optional<BackupName> backupNamed(const QString &fileName);

/// The folder of a plan's backups: of the file 計画.shisaku 計画 バックアップ, the same in every
/// language. Where that is longer than a name may be, or the file has another ending, the name is
/// cut and gets a digest of the whole, 計画…（0123456789abcdef）のバックアップ: no two files of a
/// folder share their backups.
QString backupFolderName(const QString &planFileName);
/// Whether `backupFolderName` calls a folder so.
bool isBackupFolderName(const QString &name);

/// Why the backup was made, in the user's language.
QString reasonText(const BackupOccasion &occasion);
/// When, in the user's language.
QString timeText(const BackupName &backup);

} // namespace shisaku
