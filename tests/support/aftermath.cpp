#include "tests/support/aftermath.h"

#include "models/storage/planstore.h"
#include "models/storage/storageerror.h"
#include "models/tallies/counts.h"
#include "tests/support/replay.h"

#include <QDirIterator>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shisaku::test
{
namespace
{

/// By a connection of its own, whatever the program itself looks at.
QString damage(const QString &path)
{
    Database database = Database::open(path, Database::Access::ReadOnly);
    const QString found = database.value(u"PRAGMA integrity_check"_s).toString();
    return found == "ok"_L1 ? QString() : found;
}

QString unbalanced(const Plan &plan)
{
    for (const Year &year : plan.years()) {
        if (!balance(plan, year.id).holds())
            return u"the balance of %1 does not hold"_s.arg(year.fiscalYear);
    }
    return {};
}

/// A child that the killed program had just begun has its lock open until it is a program of its
/// own.
PlanStore opened(const QString &path)
{
    constexpr auto timeToBegin = 100ms;
    PlanStore store = PlanStore::open(path);
    if (!store.isReadOnly())
        return store;
    std::this_thread::sleep_for(timeToBegin);
    return PlanStore::open(path);
}

} // namespace

Aftermath aftermath(const QString &path)
{
    Aftermath found;
    try {
        PlanStore store = opened(path);
        found.plan = store.read();
        const auto told = replayed(store.history());
        if (store.isReadOnly())
            found.complaint = store.obstacle();
        else if (const QString broken = damage(path); !broken.isEmpty())
            found.complaint = broken;
        else if (!told)
            found.complaint = u"an entry of the history does not fit the one before it"_s;
        else if (*told != found.plan)
            found.complaint = u"the history does not make the plan that is there"_s;
        else
            found.complaint = unbalanced(found.plan);
    } catch (const StorageError &error) {
        found.complaint = error.sentence() + u' ' + error.detail();
    }
    return found;
}

QStringList litterIn(const QString &folder)
{
    QStringList litter;
    QDirIterator files(folder, {u".shisaku-*"_s, u"*.lock"_s, u"*.rmlock"_s, u"*-journal"_s},
                       QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        litter << QDir(folder).relativeFilePath(files.next());
    return litter;
}

} // namespace shisaku::test
