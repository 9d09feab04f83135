#pragma once

#include "models/domain/backupname.h"

#include <QString>

#include <functional>
#include <future>
#include <thread>

namespace shisaku
{

/// A backup of a plan (models/storage/backups.h) that is made in a thread of its own, over a
/// connection of its own, while the plan goes on being used.
class BackgroundBackup
{
public:
    /// Told at the end, in that thread, why there is none; empty where it is made.
    using Ended = std::function<void(const QString &failure)>;

    /// Throws a `StorageError` where there is no room for a thread.
    BackgroundBackup(const QString &plan, const BackupOccasion &occasion, Ended ended);
    BackgroundBackup(const BackgroundBackup &) = delete;
    BackgroundBackup &operator=(const BackgroundBackup &) = delete;
    /// Waits for its end.
    ~BackgroundBackup();

    /// Waits until the plan is read. What is written from then on is not in the backup, and need
    /// not wait for it.
    void waitUntilRead() const { m_read.wait(); }

private:
    std::future<void> m_read;
    std::thread m_thread;
};

} // namespace shisaku
