#include "app/commandline/subcommand.h"

#include "app/paperwords.h"
#include "views/printing/evaluationpaper.h"
#include "views/printing/paperwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

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
    parser.addOption({u"measure"_s, {}, u"number"_s});
}

/// The measures of the year, or the one of the option --measure; none that is not in force.
std::vector<MeasureId> chosenMeasures(const QCommandLineParser &parser, const Plan &plan,
                                      YearId year)
{
    const QString number = parser.value(u"measure"_s);
    std::vector<MeasureId> ids;
    for (const Measure &measure : plan.measuresInForce(year)) {
        if (!parser.isSet(u"measure"_s) || measure.number == number)
            ids.push_back(measure.id);
    }
    return ids;
}

QString noMeasureSentence(const QCommandLineParser &parser)
{
    return parser.isSet(u"measure"_s)
               ? Tr::tr("There is no measure No. %1 in that year.").arg(parser.value(u"measure"_s))
               : Tr::tr("There is no measure in that year.");
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString out = parser.value(u"out"_s);
    if (QFileInfo(out).suffix().toLower() != "pdf"_L1)
        return wrongUsage(console, Tr::tr("--out names a file that ends in .pdf."));
    const auto plan = readPlan(parser.positionalArguments().constFirst(), console);
    if (!plan)
        return Refused;
    const auto year = chosenYear(parser, *plan, console);
    if (!year)
        return Refused;
    const std::vector<MeasureId> measures = chosenMeasures(parser, *plan, *year);
    if (measures.empty())
        return refuse(console, noMeasureSentence(parser));
    const auto paper = layoutEvaluationSheets(*plan, *year, measures, paperWords(*plan, *year),
                                              officePaper(QPageLayout::Portrait));
    const QByteArray pdf = paper ? pdfOf(*paper) : QByteArray();
    if (pdf.isEmpty())
        return refuse(console, Tr::tr("The PDF could not be made. Nothing was written."));
    return writeOut(out, pdf, console);
}

} // namespace

const Subcommand sheetsCommand{.name = "sheets"_L1,
                               .usage = "DATABASE --year 2019 --out FILE.pdf [--measure 4]",
                               .arguments = 1,
                               .addOptions = addOptions,
                               .run = run,
                               .needsYear = true,
                               .draws = true};

} // namespace shisaku
