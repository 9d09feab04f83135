#include "app/commandline/subcommand.h"

#include "views/charts/chartwriter.h"
#include "views/charts/gradepie.h"

#include <QBuffer>
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

constexpr double smallestMm = 30;
constexpr double largestMm = 1000;
constexpr int smallestDpi = 30;
constexpr int largestDpi = 1200;

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"year"_s, {}, u"year"_s});
    parser.addOption({u"kind"_s, {}, u"grade"_s});
    parser.addOption({u"out"_s, {}, u"file"_s});
    parser.addOption({u"width-mm"_s, {}, u"mm"_s, u"160"_s});
    parser.addOption({u"dpi"_s, {}, u"dpi"_s, u"300"_s});
    parser.addOption({u"mono"_s, {}});
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString out = parser.value(u"out"_s);
    const QString suffix = QFileInfo(out).suffix().toLower();
    ChartFormat format;
    format.widthMm = parser.value(u"width-mm"_s).toDouble();
    format.dpi = parser.value(u"dpi"_s).toInt();
    format.mono = parser.isSet(u"mono"_s);
    if (parser.value(u"kind"_s) != "grade"_L1)
        return wrongUsage(console, Tr::tr("--kind is grade."));
    const ChartWriter write = chartWriterFor(suffix);
    if (!write)
        return wrongUsage(console, Tr::tr("--out names a file that ends in .png, .svg or .pdf."));
    if (!(format.widthMm >= smallestMm && format.widthMm <= largestMm))
        return wrongUsage(console,
                          Tr::tr("--width-mm is from %1 to %2.").arg(smallestMm).arg(largestMm));
    if (format.dpi < smallestDpi || format.dpi > largestDpi)
        return wrongUsage(console,
                          Tr::tr("--dpi is from %1 to %2.").arg(smallestDpi).arg(largestDpi));
    const auto plan = readPlan(parser.positionalArguments().constFirst(), console);
    if (!plan)
        return Refused;
    const auto year = chosenYear(parser, *plan, console);
    if (!year)
        return Refused;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!write(gradePie(*plan, *year), format, buffer))
        return refuse(console, Tr::tr("The chart could not be drawn. Nothing was written."));
    return writeOut(out, buffer.data(), console);
}

} // namespace

const Subcommand chartCommand{"chart"_L1,
                              "DATABASE --year 2019 --kind grade --out FILE.png|svg|pdf "
                              "[--width-mm 160] [--dpi 300] [--mono]",
                              1,
                              addOptions,
                              run,
                              true,
                              true};

} // namespace shisaku
