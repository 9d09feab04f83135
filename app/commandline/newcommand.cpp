#include "app/commandline/subcommand.h"

#include "models/domain/fiscalyear.h"
#include "models/exchange/sampleplan.h"
#include "models/storage/planstore.h"
#include "models/storage/storageerror.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"sample"_s, {}});
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString path = parser.positionalArguments().constFirst();
    const Plan plan = parser.isSet(u"sample"_s)
                          ? samplePlan()
                          : emptyPlan(QFileInfo(path).completeBaseName(), currentFiscalYear());
    try {
        PlanStore::create(path, plan);
    } catch (const StorageError &error) {
        return refuse(console, error.sentence());
    }
    return Done;
}

} // namespace

const Subcommand newCommand{"new"_L1, "DATABASE [--sample]", 1, addOptions, run};

} // namespace shisaku
