#include "app/chartfiles.h"
#include "app/commandline/chartoptions.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

/// Every chart of the year.
ChartExport allOf(const Plan &plan, YearId year, const ChartRequest &request)
{
    ChartExport all{{}, request.suffix, request.alternative};
    for (const ChartOrder &order : allCharts(plan, year))
        all.charts.push_back(
            {chartOf(plan, *order.kind, order.subject), request.format, order.fileName});
    return all;
}

int writeAll(const Plan &plan, YearId year, const ChartRequest &request, Console &console)
{
    if (!QDir().mkpath(request.out))
        return refuse(
            console,
            Tr::tr("The folder %1 could not be made. Nothing was written.").arg(request.out));
    const FilesWritten written = writeFiles(filesIn(request.out, allOf(plan, year, request)));
    for (const QString &path : written.paths)
        console.out << path << Qt::endl;
    return written.failure ? refuse(console, *written.failure) : Done;
}

int writeOne(const Chart &chart, const ChartRequest &request, Console &console)
{
    const FinishedChart finished{chart, request.format, {}};
    const auto written = writeFiles(filesOf(finished, request.out, request.alternative));
    return written.failure ? refuse(console, *written.failure) : Done;
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
    return writeOne(chartOf(*plan, *request->kind, *subject), *request, console);
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
