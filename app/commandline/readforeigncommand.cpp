#include "app/commandline/subcommand.h"

#include "models/exchange/reading/foreignstream.h"
#include "models/exchange/reading/processlimits.h"
#include "models/exchange/reading/readforeignfile.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

void addOptions(QCommandLineParser &) {}

/// For the program itself, which starts it as a child (`ForeignReader`).
int run(const QCommandLineParser &parser, Console &console)
{
    limitProcess();
    prepareOutputPipe();
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return refuse(console, out.errorString());
    ForeignStreamWriter writer(out);
    readForeignFile(parser.positionalArguments().constFirst(), writer);
    return Done;
}

} // namespace

const Subcommand readForeignCommand{.name = "read-foreign"_L1,
                                    .usage = "FILE",
                                    .arguments = 1,
                                    .addOptions = addOptions,
                                    .run = run,
                                    .internal = true};

} // namespace shisaku
