#include "app/commandline/subcommand.h"

#include "models/domain/fiscalyear.h"
#include "models/domain/reading.h"
#include "models/domain/yearstart.h"

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
    parser.addOption({u"departments"_s, {}});
    parser.addOption({u"dry-run"_s, {}});
}

/// What the start does, a line each.
void print(const Plan &plan, const YearStart &start, Console &console)
{
    console.out << Tr::tr("%1: %2 measures in force, %3 targets taken over")
                       .arg(yearLabel(start.year))
                       .arg(start.measures.size())
                       .arg(start.targets.size())
                << Qt::endl;
    for (const MeasureId ended : start.ended)
        console.out << Tr::tr("No.%1 was completed, so it is graded as ended")
                           .arg(plan.find<Measure>(ended)->number)
                    << Qt::endl;
}

int startYear(PlanDocument &document, int fiscalYear, YearKind kind,
              const QCommandLineParser &parser, Console &console)
{
    if (const auto refusal = startRefusal(document.plan(), fiscalYear, kind))
        return refuse(console, *refusal);
    const YearStart start =
        startOf(document.plan(), fiscalYear, kind,
                parser.isSet(u"departments"_s) ? Departments::TakeOver : Departments::Leave);
    print(document.plan(), start, console);
    if (parser.isSet(u"dry-run"_s))
        return Done;
    const QString name = Tr::tr("Start of %1").arg(yearLabel(start.year));
    return codeOf(document.edit(start.changes, name), console);
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString text = parser.positionalArguments().at(1);
    const auto fiscalYear = readFiscalYear(text);
    if (!fiscalYear && !isOverallWord(text))
        return refuse(console, Tr::tr("“%1” is not a year. Nothing was changed; please write it as "
                                      "2020, R2, 令和２ or 総合評価.")
                                   .arg(text));
    const auto document = openPlan(parser.positionalArguments().constFirst(), console);
    if (!document)
        return Refused;
    return fiscalYear ? startYear(*document, *fiscalYear, YearKind::Regular, parser, console)
                      : startYear(*document, document->plan().info().lastYear, YearKind::Overall,
                                  parser, console);
}

} // namespace

const Subcommand startYearCommand{
    "start-year"_L1, "DATABASE 2020|overall [--departments] [--dry-run]", 2, addOptions, run};

} // namespace shisaku
