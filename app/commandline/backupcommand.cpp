#include "app/commandline/subcommand.h"

#include "models/domain/closing.h"
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
        PlanStore store = PlanStore::openReadOnly(parser.positionalArguments().constFirst());
        store.saveCopy(parser.value(u"out"_s));
        for (const Year &altered : alteredYears(store.read())) // the copy has them, too
            console.err << alteredSentence(altered) << Qt::endl;
    } catch (const StorageError &error) {
        return refuse(console, error.sentence());
    }
    return Done;
}

} // namespace

const Subcommand backupCommand{"backup"_L1, "DATABASE --out FILE", 1, addOptions, run};

} // namespace shisaku
