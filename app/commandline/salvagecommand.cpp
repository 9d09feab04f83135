#include "app/commandline/subcommand.h"

#include "app/salvagewords.h"
#include "models/storage/salvage.h"
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

int run(const QCommandLineParser &parser, Console &console)
{
    if (!parser.isSet(u"out"_s))
        return wrongUsage(console, Tr::tr("--out is missing."));
    try {
        const std::vector<SalvagedTable> tables =
            salvage(parser.positionalArguments().constFirst(), parser.value(u"out"_s));
        for (const QString &line : salvageLines(tables))
            console.out << line << Qt::endl;
    } catch (const StorageError &error) {
        return refuse(console, error.sentence());
    }
    return Done;
}

} // namespace

const Subcommand salvageCommand{"salvage"_L1, "DATABASE --out FILE", 1, addOptions, run};

} // namespace shisaku
