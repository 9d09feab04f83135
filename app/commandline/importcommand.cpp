#include "app/commandline/subcommand.h"

#include "models/exchange/foreignreader.h"
#include "models/exchange/importsource.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <initializer_list>

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
    return text.isEmpty() ? Tr::tr("(empty)") : text;
}

/// Lines of a preview as lines of text. There may be 100,000, so the words are looked up once, and
/// what is printed goes to the stream in large pieces.
class LinePrinter
{
public:
    explicit LinePrinter(QTextStream &stream)
        : m_stream(stream)
    {
    }

    /// What the line says.
    void print(const ImportLine &line)
    {
        appendWhat(line);
        endLine();
    }

    /// Where it stands, what it says, and why it is left out.
    void printLeft(const ImportLine &line)
    {
        const QString row =
            line.row > 0 ? m_row[0] + QString::number(line.row) + m_row[1] : QString();
        append({line.file, line.sheet, row, line.column});
        m_text += ": "_L1;
        appendWhat(line);
        m_text += u" – "_s + line.reason;
        endLine();
    }

    void flush()
    {
        m_stream << m_text;
        m_stream.flush();
        m_text.clear();
    }

private:
    /// Those that are not empty, with spaces between them.
    void append(std::initializer_list<QStringView> parts)
    {
        const qsizetype start = m_text.size();
        for (const QStringView part : parts) {
            if (part.isEmpty())
                continue;
            if (m_text.size() > start)
                m_text += u' ';
            m_text += part;
        }
    }

    void appendWhat(const ImportLine &line)
    {
        switch (line.kind) {
        case ImportLine::Kind::NewGoal:
            m_text += m_newGoal.arg(line.after);
            break;
        case ImportLine::Kind::NewMeasure:
            m_text += m_newMeasure.arg(line.measure, line.after);
            break;
        case ImportLine::Kind::Refused:
            append({line.measure, line.field, line.after});
            break;
        default:
            append({line.measure, line.field});
            m_text += u": "_s + orNone(line.before) + u" → "_s + orNone(line.after);
        }
    }

    void endLine()
    {
        std::replace(m_text.begin() + m_lineStart, m_text.end(), QChar(u'\n'), QChar(u' '));
        m_text += u'\n';
        if (m_text.size() > pieceSize)
            flush();
        m_lineStart = m_text.size();
    }

    static constexpr qsizetype pieceSize = 1 << 16;
    const QStringList m_row = Tr::tr("row %1").split(u"%1"_s);
    const QString m_newGoal = Tr::tr("New goal: %1");
    const QString m_newMeasure = Tr::tr("New measure: %1 (%2)");
    QTextStream &m_stream;
    QString m_text;
    qsizetype m_lineStart = 0;
};

/// What goes in on `out`, what does not on `err`.
void print(const ImportPreview &preview, Console &console)
{
    LinePrinter included(console.out);
    LinePrinter others(console.err);
    int left = 0;
    for (const ImportLine &line : preview.lines()) {
        if (line.included) {
            included.print(line);
        } else {
            ++left;
            others.printLeft(line);
        }
    }
    included.flush();
    others.flush();
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
