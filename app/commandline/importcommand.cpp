#include "app/commandline/previewprinter.h"

#include "models/exchange/importing/importpreview.h"
#include "models/exchange/importing/importsource.h"
#include "models/exchange/importing/openquestion.h"
#include "models/exchange/importing/tableyear.h"
#include "models/exchange/importing/unusedcolumns.h"
#include "models/exchange/reading/foreignreader.h"

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
    parser.addOption({u"dry-run"_s, {}});
}

/// What is safe, and what to do about such a question.
QString whatToDo(const OpenQuestion &question)
{
    return question.isOfYear
               ? Tr::tr("Nothing was changed; please write the year into the heading in the file, "
                        "or choose the column in the window.")
               : Tr::tr("Nothing was changed; please put the headings in the file right, or choose "
                        "the columns in the window.");
}

/// Why nothing goes in of a file; empty where something can.
QString fileRefusal(const ImportSource &source, const QString &file, const Plan &plan,
                    const Year &year)
{
    QString refusal = Tr::tr("%1 holds no table of measures: no headings such as 施策番号 and "
                             "評価 were found in the first %2 rows. Nothing was changed.")
                          .arg(file, QString::number(searchedRows));
    bool isUsable = false;
    for (const ImportTable &each : source.tables) {
        if (each.table.file != file)
            continue;
        const ColumnMapping &mapping = each.mapping;
        if (const QString question = openQuestionSentence(mapping); !question.isEmpty())
            return u"%1: %2 %3"_s.arg(file, question, whatToDo(mapping.undecided.front()));
        if (const QString sentence = passedOverSentence(mapping, plan, year); !sentence.isEmpty())
            refusal = u"%1: %2"_s.arg(file, sentence);
        isUsable = isUsable || mapping.isUsable();
    }
    return isUsable ? QString() : refusal;
}

/// Nothing goes in where one of the files cannot be read or holds no measures: half of what was
/// asked for is not what a script expects.
std::optional<ImportSource> sourceOf(const QStringList &paths, const Plan &plan, YearId year,
                                     Console &console)
{
    ImportSource source =
        importSource(readForeignFiles(QCoreApplication::applicationFilePath(), paths), plan, year);
    for (const RefusedFile &refused : source.refused)
        refuse(console, u"%1: %2"_s.arg(refused.file, refused.sentence));
    const auto nothing = [&] {
        if (paths.size() > 1)
            console.err << Tr::tr("Nothing of the other files was taken in either.") << Qt::endl;
        return std::nullopt;
    };
    if (!source.refused.empty())
        return nothing();
    for (const QString &file : fileLabels(paths)) {
        const QString refusal = fileRefusal(source, file, plan, *plan.find<Year>(year));
        if (refusal.isEmpty())
            continue;
        refuse(console, refusal);
        return nothing();
    }
    return source;
}

/// The exit code: not all of the files went in where a line was left out, or nothing but columns
/// that were passed over.
int codeOf(const ImportPreview &preview, bool hasUnused)
{
    const bool isAll = preview.included() == static_cast<int>(preview.lines().size());
    const bool saysNothing = preview.lines().empty() && preview.unchanged() == 0;
    return isAll && !(hasUnused && saysNothing) ? Done : Refused;
}

/// What could be a whole column of answers is not passed over without a word; whether there is one.
bool tellUnused(const ImportSource &source, const Plan &plan, YearId year, Console &console)
{
    bool hasUnused = false;
    for (const ImportTable &each : source.tables) {
        const QStringList columns = unusedColumns(each.table, each.mapping, *plan.find<Year>(year));
        if (columns.isEmpty())
            continue;
        hasUnused = true;
        console.err << Tr::tr("%1: these columns are not taken in (heading not known, of "
                              "another year, or twice): %2")
                           .arg(each.table.file, columns.join(Tr::tr(", ")))
                    << Qt::endl;
    }
    return hasUnused;
}

QString nameOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    return Tr::tr("Taken in: %1").arg(names.join(Tr::tr(", ")));
}

int dryRun(const QStringList &paths, const QCommandLineParser &parser, const QString &database,
           Console &console)
{
    const auto plan = readPlan(database, console);
    const auto year = plan ? chosenYear(parser, *plan, console) : std::nullopt;
    const auto source = year ? sourceOf(paths, *plan, *year, console) : std::nullopt;
    if (!source)
        return Refused;
    const bool hasUnused = tellUnused(*source, *plan, *year, console);
    const ImportPreview preview = previewImport(*plan, *year, source->tables);
    print(preview, console);
    console.out << Tr::tr("This was a rehearsal: nothing was changed.") << Qt::endl;
    return codeOf(preview, hasUnused);
}

int run(const QCommandLineParser &parser, Console &console)
{
    QStringList paths = parser.positionalArguments();
    const QString database = paths.takeFirst();
    if (parser.isSet(u"dry-run"_s))
        return dryRun(paths, parser, database, console);
    const auto document = openPlan(database, console);
    const auto year = document ? chosenYear(parser, document->plan(), console) : std::nullopt;
    const auto source = year ? sourceOf(paths, document->plan(), *year, console) : std::nullopt;
    if (!source)
        return Refused;
    const bool hasUnused = tellUnused(*source, document->plan(), *year, console);
    const ImportPreview preview = previewImport(document->plan(), *year, source->tables);
    const int code = codeOf(document->takeIn(preview.changes(), nameOf(paths)), console);
    if (code != Done)
        return code;
    print(preview, console);
    return codeOf(preview, hasUnused);
}

} // namespace

const Subcommand importCommand{.name = "import"_L1,
                               .usage = "DATABASE FILE... --year 2020 [--dry-run]",
                               .arguments = 2,
                               .addOptions = addOptions,
                               .run = run,
                               .needsYear = true,
                               .takesMore = true};

} // namespace shisaku
