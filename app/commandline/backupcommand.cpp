#include "app/commandline/subcommand.h"

#include "models/storage/planstore.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>

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
    parser.addOption({u"out"_s, {}, u"file"_s});
}

/// Beside whoever has the plan open.
int run(const QCommandLineParser &parser, Console &console)
{
    if (!parser.isSet(u"out"_s))
        return wrongUsage(console, Tr::tr("--out is missing."));
    try {
        PlanStore::openReadOnly(parser.positionalArguments().constFirst())
            .saveCopy(parser.value(u"out"_s));
    } catch (const StorageError &error) {
        return refuse(console, error.sentence());
    }
    return Done;
}

} // namespace

const Subcommand backupCommand{"backup"_L1, "DATABASE --out FILE", 1, addOptions, run};

} // namespace shisaku
