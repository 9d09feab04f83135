#include "models/storage/backgroundbackup.h"

#include "models/storage/backups.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>

#include <exception>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::BackgroundBackup)
};

/// Memory that there is not, or no thread more.
QString lackSentence()
{
    return Tr::tr("This computer has too little memory left for it. Please close other programs.");
}

/// Into memory, since a plan that is being read cannot be written to: that takes less time than
/// writing the backup, and none that depends on a disk.
Database snapshotOf(const QString &plan)
{
    Database live = Database::open(plan, Database::Access::ReadOnly);
    return Database::inMemoryCopy(live);
}

/// Why there is no backup; empty where there is one.
QString make(const QString &plan, const BackupOccasion &occasion, std::promise<void> read)
{
    try {
        Database snapshot = snapshotOf(plan);
        read.set_value();
        makeBackup(snapshot, plan, occasion);
        return {};
    } catch (const StorageError &error) {
        return error.sentence(); // whoever waits for the reading goes on, too: its promise is gone
    } catch (const std::exception &) { // or the thread would end the program
        return lackSentence();
    }
}

} // namespace

BackgroundBackup::BackgroundBackup(const QString &plan, const BackupOccasion &occasion, Ended ended)
{
    std::promise<void> read;
    m_read = read.get_future();
    auto work = [plan, occasion, ended = std::move(ended), read = std::move(read)]() mutable {
        ended(make(plan, occasion, std::move(read)));
    };
    try {
        m_thread = std::thread(std::move(work));
    } catch (const std::exception &error) {
        throw StorageError(lackSentence(), QString::fromLocal8Bit(error.what()));
    }
}

BackgroundBackup::~BackgroundBackup()
{
    m_thread.join();
}

} // namespace shisaku
