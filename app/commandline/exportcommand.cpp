#include "app/commandline/subcommand.h"

#include "app/paperwords.h"
#include "app/spreadsheetfiles.h"
#include "models/exchange/writing/csv.h"
#include "models/exchange/writing/opendata.h"
#include "models/reports/opensentence.h"
#include "models/tallies/sheets.h"
#include "views/printing/paperlayout.h"
#include "views/printing/paperwriter.h"

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
    parser.addOption({u"encoding"_s, {}, u"utf-8|cp932"_s, u"utf-8"_s});
    parser.addOption(QCommandLineOption(u"replace"_s));
    parser.addOption(QCommandLineOption(u"open-data"_s));
}

CsvEncoding encodingOf(const QString &name)
{
    return name == "cp932"_L1 ? CsvEncoding::Cp932 : CsvEncoding::Utf8WithBom;
}

/// The measures as CSV, or the open data.
int exportCsv(const Plan &plan, YearId year, const QCommandLineParser &parser, Console &console)
{
    const CsvRows rows =
        parser.isSet(u"open-data"_s)
            ? openDataRows(plan, year)
            : textRows(measureSheet(plan, year, {}, {.achievement = true, .nextSteps = true}));
    const auto unwritable = parser.isSet(u"replace"_s) ? Unwritable::Replaced : Unwritable::Refused;
    const CsvResult file =
        csvFile(rows, encodingOf(parser.value(u"encoding"_s).toLower()), unwritable);
    if (!file.refusal.isEmpty())
        return refuse(console, file.refusal);
    return writeOut(parser.value(u"out"_s), file.bytes, console);
}

/// The workbook of the year, or the open data.
int exportWorkbook(const Plan &plan, YearId year, const QCommandLineParser &parser,
                   Console &console)
{
    const WorkbookFile file = parser.isSet(u"open-data"_s)
                                  ? workbookFile(openDataWorkbook(plan, year))
                                  : yearWorkbookFile(plan, year);
    if (!file.refusal.isEmpty())
        return refuse(console, file.refusal);
    return writeOut(parser.value(u"out"_s), file.bytes, console);
}

/// The tallies and the measures as they are printed.
int exportPdf(const Plan &plan, YearId year, const QCommandLineParser &parser, Console &console)
{
    std::vector<Sheet> sheets = tallySheets(plan, year);
    sheets.push_back(measureSheet(plan, year, {}));
    const QByteArray pdf =
        pdfOf(layoutPaper(sheets, paperWords(plan, year), officePaper(QPageLayout::Landscape)));
    if (pdf.isEmpty())
        return refuse(console, Tr::tr("The PDF could not be made. Nothing was written."));
    return writeOut(parser.value(u"out"_s), pdf, console);
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString suffix = QFileInfo(parser.value(u"out"_s)).suffix().toLower();
    const QString encoding = parser.value(u"encoding"_s).toLower();
    if (suffix != "csv"_L1 && suffix != "pdf"_L1 && suffix != "xlsx"_L1)
        return wrongUsage(console, Tr::tr("--out names a file that ends in .xlsx, .csv or .pdf."));
    if (suffix == "pdf"_L1 && parser.isSet(u"open-data"_s))
        return wrongUsage(console, Tr::tr("Open data is a file that ends in .xlsx or .csv."));
    if (suffix != "csv"_L1 && (parser.isSet(u"encoding"_s) || parser.isSet(u"replace"_s)))
        return wrongUsage(console,
                          Tr::tr("--encoding and --replace are for a file that ends in .csv."));
    if (encoding != "utf-8"_L1 && encoding != "cp932"_L1)
        return wrongUsage(console, Tr::tr("--encoding is utf-8 or cp932."));
    const auto plan = readPlan(parser.positionalArguments().constFirst(), console);
    if (!plan)
        return Refused;
    const auto year = chosenYear(parser, *plan, console);
    if (!year)
        return Refused;
    const auto write = suffix == "xlsx"_L1  ? exportWorkbook
                       : suffix == "csv"_L1 ? exportCsv
                                            : exportPdf;
    if (const int failure = write(*plan, *year, parser, console))
        return failure;
    if (const QString open = openSentence(*plan, *year); !open.isEmpty())
        console.err << open << Qt::endl;
    return Done;
}

} // namespace

const Subcommand exportCommand{
    "export"_L1,
    "DATABASE --year 2019 --out FILE.xlsx|csv|pdf [--encoding utf-8|cp932] [--replace] "
    "[--open-data]",
    1,
    addOptions,
    run,
    true,
    true};

} // namespace shisaku
