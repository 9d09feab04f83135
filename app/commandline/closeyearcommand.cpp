#include "app/commandline/subcommand.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

void addOptions(QCommandLineParser &) {}

int run(const QCommandLineParser &parser, Console &console)
{
    const QStringList arguments = parser.positionalArguments();
    const auto document = openPlan(arguments.constFirst(), console);
    if (!document)
        return Refused;
    const auto year = yearNamed(arguments.at(1), document->plan(), console);
    return year ? codeOf(document->closeYear(*year), console) : Refused;
}

} // namespace

const Subcommand closeYearCommand{"close-year"_L1, "DATABASE 2019", 2, addOptions, run};

} // namespace shisaku
