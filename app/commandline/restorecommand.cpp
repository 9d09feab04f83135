#include "app/commandline/subcommand.h"

#include "models/storage/backups.h"
#include "models/storage/restoring.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"list"_s, {}});
    parser.addOption({u"from"_s, {}, u"file"_s});
}

/// A line for each backup, newest first: file, why, what is in it or why it cannot be restored.
int list(const QString &plan, Console &console)
{
    for (const BackupName &backup : backupsOf(plan)) {
        const QString path = backupPath(plan, backup);
        const BackupContents contents = contentsOfFile(path);
        const QString state = contents.problem.isEmpty()
                                  ? Tr::tr("sound: %1 measures, %2 evaluations, %3 graded in %4")
                                        .arg(contents.measures)
                                        .arg(contents.evaluations)
                                        .arg(contents.graded)
                                        .arg(contents.latestYear())
                                  : contents.problem;
        console.out
            << QStringList{QDir::toNativeSeparators(path), reasonText(backup.occasion), state}.join(
                   u'\t')
            << Qt::endl;
    }
    return Done;
}

int restore(const QString &plan, const QString &backup, Console &console)
{
    QString aside;
    try {
        aside = restoreBackup(plan, backup);
    } catch (const StorageError &error) {
        return refuse(console, error.sentence());
    }
    if (aside.isEmpty()) // there was no file any more
        return Done;
    console.out << Tr::tr("The file from before is kept: %1").arg(QDir::toNativeSeparators(aside))
                << Qt::endl;
    const BackupContents before = contentsOfFile(aside);
    const BackupContents now = contentsOfFile(plan);
    const bool areKnown = before.problem.isEmpty() && now.problem.isEmpty();
    if (const QStringList undone = undoneClosings(before, now); areKnown && !undone.isEmpty())
        console.out << Tr::tr("No longer closed as before: %1.").arg(undone.join(Tr::tr(", ")))
                    << Qt::endl;
    return Done;
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString plan = parser.positionalArguments().constFirst();
    if (parser.isSet(u"list"_s) == parser.isSet(u"from"_s))
        return wrongUsage(console, Tr::tr("Give one of --list and --from."));
    return parser.isSet(u"list"_s) ? list(plan, console)
                                   : restore(plan, parser.value(u"from"_s), console);
}

} // namespace

const Subcommand restoreCommand{"restore"_L1, "DATABASE --list | --from FILE", 1, addOptions, run};

} // namespace shisaku
