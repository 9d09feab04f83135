#include "app/commandline/subcommand.h"

#include "models/reports/opensentence.h"
#include "views/publishing/publication.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    parser.addOption({u"year"_s, {}, u"year"_s});
    parser.addOption({u"out"_s, {}, u"file"_s});
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString out = parser.value(u"out"_s);
    const PublicationFormat *format = publicationFormatFor(QFileInfo(out).suffix());
    if (!format)
        return wrongUsage(
            console,
            Tr::tr("--out names a file that ends in one of %1.").arg(publicationEndings()));
    const auto plan = readPlan(parser.positionalArguments().constFirst(), console);
    if (!plan)
        return Refused;
    const auto year = chosenYear(parser, *plan, console);
    if (!year)
        return Refused;
    const Publication published = publication(*plan, *year);
    if (!published.report.refusal.isEmpty())
        return refuse(console, published.report.refusal);
    const QByteArray file = format->write(published);
    if (file.isEmpty())
        return refuse(console, Tr::tr("The report could not be made. Nothing was written."));
    if (const int failure = writeOut(out, file, console))
        return failure;
    if (const QString open = openSentence(published.report, *plan, *year); !open.isEmpty())
        console.err << open << Qt::endl;
    return Done;
}

} // namespace

const Subcommand reportCommand{.name = "report"_L1,
                               .usage = "DATABASE --year 2019 --out FILE.pdf|docx|odt|html",
                               .arguments = 1,
                               .addOptions = addOptions,
                               .run = run,
                               .needsYear = true,
                               .draws = true};

} // namespace shisaku
