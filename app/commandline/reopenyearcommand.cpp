#include "app/commandline/subcommand.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"reason"_s, {}, u"text"_s});
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QStringList arguments = parser.positionalArguments();
    const auto document = openPlan(arguments.constFirst(), console);
    if (!document)
        return Refused;
    const auto year = yearNamed(arguments.at(1), document->plan(), console);
    if (!year)
        return Refused;
    return codeOf(document->reopenYear(*year, parser.value(u"reason"_s)), console);
}

} // namespace

const Subcommand reopenYearCommand{"reopen-year"_L1, "DATABASE 2019 --reason TEXT", 2, addOptions,
                                   run};

} // namespace shisaku
