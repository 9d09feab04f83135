#include "app/commandline/chartoptions.h"

#include "views/charts/alternativetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

/// Writes the chart, and its text beside it if that is asked for. `path` ends in the suffix.
int writeChart(const Chart &chart, const ChartRequest &request, const QString &path,
               Console &console)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!request.write(chart, request.format, buffer))
        return refuse(console, Tr::tr("The chart %1 could not be drawn at this size.")
                                   .arg(QFileInfo(path).fileName()));
    const int code = writeOut(path, buffer.data(), console);
    if (code != Done || !request.alternative)
        return code;
    return writeOut(path.chopped(request.suffix.size()) + u"txt"_s, alternativeText(chart).toUtf8(),
                    console);
}

int writeAll(const Plan &plan, YearId year, const ChartRequest &request, Console &console)
{
    if (!QDir().mkpath(request.out))
        return refuse(
            console,
            Tr::tr("The folder %1 could not be made. Nothing was written.").arg(request.out));
    for (const ChartOrder &order : allCharts(plan, year)) {
        const QString path = QDir(request.out).filePath(order.fileName + u'.' + request.suffix);
        const Chart chart = chartOf(plan, *order.kind, order.subject);
        if (const int code = writeChart(chart, request, path, console); code != Done)
            return code;
        console.out << path << Qt::endl;
    }
    return Done;
}

int run(const QCommandLineParser &parser, Console &console)
{
    const auto request = chartRequest(parser, console);
    if (!request)
        return WrongUsage;
    const auto plan = readPlan(parser.positionalArguments().constFirst(), console);
    if (!plan)
        return Refused;
    const auto year = chosenYear(parser, *plan, console);
    if (!year)
        return Refused;
    if (!request->kind)
        return writeAll(*plan, *year, *request, console);
    const auto subject = chartSubject(parser, *plan, *year, console);
    if (!subject)
        return Refused;
    return writeChart(chartOf(*plan, *request->kind, *subject), *request, request->out, console);
}

} // namespace

const Subcommand chartCommand{
    "chart"_L1,
    "DATABASE --year 2019 "
    "(--kind grade|grade-bars|direction|goal|trend|change|indicator --out FILE.png|svg|pdf | "
    "--all --out FOLDER [--format png|svg|pdf]) [--share] [--since 2016] [--against 2018] "
    "[--measure 4 [--indicator 1]] [--width-mm 160] [--height-mm 96] [--font-pt 10] [--dpi 300] "
    "[--mono] [--no-title] [--no-source] [--alt]",
    1,
    addChartOptions,
    run,
    true,
    true};

} // namespace shisaku
