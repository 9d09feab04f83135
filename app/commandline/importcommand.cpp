#include "app/commandline/subcommand.h"

#include "models/exchange/foreignreader.h"
#include "models/exchange/importsource.h"
#include "models/tallies/wording.h"

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
    parser.addOption({u"dry-run"_s, {}});
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? Tr::tr("(empty)") : QString(text).replace(u'\n', u' ');
}

/// Lines as text; there may be 100,000, so the words are looked up once.
class LineWords
{
public:
    /// Where the line stands: file, sheet, row and column.
    QString placeOf(const ImportLine &line) const
    {
        QString place = line.file;
        if (!line.sheet.isEmpty())
            place += u' ' + line.sheet;
        if (line.row > 0)
            place += u' ' + m_row.arg(line.row);
        if (!line.column.isEmpty())
            place += u' ' + line.column;
        return place;
    }

    QString textOf(const ImportLine &line) const
    {
        const QString subject = QString(line.measure + u' ' + line.field).trimmed();
        switch (line.kind) {
        case ImportLine::Kind::NewGoal:
            return m_newGoal.arg(line.after);
        case ImportLine::Kind::NewMeasure:
            return m_newMeasure.arg(line.measure, line.after);
        case ImportLine::Kind::Refused:
            return QString(subject + u' ' + line.after).trimmed();
        default:
            return u"%1: %2 → %3"_s.arg(subject, orNone(line.before), orNone(line.after));
        }
    }

private:
    const QString m_row = Tr::tr("row %1");
    const QString m_newGoal = Tr::tr("New goal: %1");
    const QString m_newMeasure = Tr::tr("New measure: %1 (%2)");
};

/// What goes in on `out`, what does not on `err`.
void print(const ImportPreview &preview, Console &console)
{
    const LineWords words;
    int left = 0;
    for (const ImportLine &line : preview.lines()) {
        if (line.included) {
            console.out << words.textOf(line) << '\n';
            continue;
        }
        ++left;
        console.err << words.placeOf(line) << ": "_L1 << words.textOf(line) << u" – "_s
                    << line.reason << '\n';
    }
    console.out << Tr::tr("Taken in: %1, as it was: %2, left out: %3")
                       .arg(preview.included())
                       .arg(preview.unchanged())
                       .arg(left)
                << '\n';
    for (const Unanswered &each : preview.unanswered())
        console.out << Tr::tr("No grade yet: %1, %2")
                           .arg(orNone(each.department),
                                measureCountText(static_cast<int>(each.measures.size())))
                    << '\n';
    console.out.flush();
    console.err.flush();
}

bool holdsMeasures(const ImportSource &source, const QString &file)
{
    return std::ranges::any_of(source.tables, [&](const ImportTable &each) {
        return each.table.file == file && each.mapping.isUsable();
    });
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
    if (!source.refused.empty())
        return std::nullopt;
    for (const QString &path : paths) {
        const QString file = QFileInfo(path).fileName();
        if (holdsMeasures(source, file))
            continue;
        refuse(console, Tr::tr("%1 holds no table of measures: no headings such as 施策番号 and "
                               "評価 were found. Nothing was changed.")
                            .arg(file));
        return std::nullopt;
    }
    return source;
}

/// The exit code: not all of the files went in where a line was left out.
int codeOf(const ImportPreview &preview)
{
    return preview.included() == static_cast<int>(preview.lines().size()) ? Done : Refused;
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
    const ImportPreview preview = previewImport(*plan, *year, source->tables);
    print(preview, console);
    return codeOf(preview);
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
    const ImportPreview preview = previewImport(document->plan(), *year, source->tables);
    const int code = codeOf(document->takeIn(preview.changes(), nameOf(paths)), console);
    if (code != Done)
        return code;
    print(preview, console);
    return codeOf(preview);
}

} // namespace

const Subcommand importCommand{
    "import"_L1, "DATABASE FILE... --year 2020 [--dry-run]", 2, addOptions, run, true, false, false,
    true};

} // namespace shisaku
