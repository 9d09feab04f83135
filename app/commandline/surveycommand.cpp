#include "app/commandline/subcommand.h"

#include "app/surveyfiles.h"
#include "models/files/pathkind.h"

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

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"year"_s, {}, u"year"_s});
    parser.addOption({u"out"_s, {}, u"folder"_s});
    parser.addOption({u"notice"_s, {}, u"text"_s});
}

/// What is no file is refused when it is written.
bool mayBeOlder(const QString &path)
{
    const PathKind kind = pathKind(path);
    return kind == PathKind::File || kind == PathKind::Unknown;
}

/// Takes out the files that are there with another content, for that may be answers; a sentence for
/// each.
QStringList keepOlder(std::vector<NewFile> &files)
{
    QStringList kept;
    std::erase_if(files, [&](const NewFile &file) {
        if (!mayBeOlder(file.path) || isWritten(file))
            return false;
        kept << Tr::tr("%1 is there already and may hold answers, so it stays as it is. Please "
                       "move it away or choose another folder.")
                    .arg(QDir::toNativeSeparators(file.path));
        return true;
    });
    return kept;
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString folder = parser.value(u"out"_s);
    if (folder.isEmpty())
        return wrongUsage(console, Tr::tr("--out names a folder."));
    const auto plan = readPlan(parser.positionalArguments().constFirst(), console);
    if (!plan)
        return Refused;
    const auto year = chosenYear(parser, *plan, console);
    if (!year)
        return Refused;
    if (const auto refusal = surveyRefusal(*plan, *year))
        return refuse(console, *refusal);
    if (!QDir().mkpath(folder))
        return refuse(console,
                      Tr::tr("The folder %1 could not be made. Nothing was written.").arg(folder));
    auto files = surveyFiles(*plan, *year, departmentSurveys(*plan, *year), folder,
                             parser.value(u"notice"_s).simplified());
    const QStringList kept = keepOlder(files);
    const SurveysWritten written = writeSurveys(files);
    for (const QString &path : written.paths)
        console.out << path << Qt::endl;
    for (const QString &failure : kept + written.failures)
        refuse(console, failure);
    return kept.isEmpty() && written.failures.isEmpty() ? Done : Refused;
}

} // namespace

const Subcommand surveyCommand{.name = "survey"_L1,
                               .usage = "DATABASE --year 2020 --out FOLDER [--notice TEXT]",
                               .arguments = 1,
                               .addOptions = addOptions,
                               .run = run,
                               .needsYear = true};

} // namespace shisaku
