#include "tests/support/openings.h"

#include "models/domain/closing.h"
#include "models/editing/plandocument.h"
#include "models/storage/storageerror.h"
#include "models/tallies/problemsheet.h"
#include "models/tallies/sheets.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

constexpr auto asked = "--open-files";

/// What the file stores of its closed year, by statements of the test's own.
QString storedFigures(const QString &path)
{
    static const QString columns[] = {
        u"title, percent_base FROM plan"_s,
        u"id, position, mark, title FROM goal"_s,
        u"id, position, code, label, definition, role FROM grade"_s,
        u"id, position, label, role FROM direction"_s,
        u"id, fiscal_year, kind, digest, report FROM closed"_s,
        u"measure.id, number, title, goal_id FROM measure, closed WHERE in_force_from <= "
        u"fiscal_year "
        "AND (in_force_to IS NULL OR in_force_to >= fiscal_year)"_s,
        u"measure_id, department, grade_id, direction_id, achievement, reason, next_steps "
        "FROM evaluation, closed WHERE year_id = closed.id"_s,
        u"indicator_id, target, actual FROM indicator_value, closed WHERE year_id = closed.id"_s,
        u"place, text, seen FROM paragraph, closed WHERE year_id = closed.id"_s,
    };
    Database database = Database::open(path, Database::Access::ReadOnly);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &each : columns) {
        const qsizetype end = each.indexOf(u" FROM"_s);
        QStringList bytes;
        for (const QString &name : each.left(end).split(u", "_s))
            bytes << u"hex(CAST(%1 AS BLOB))"_s.arg(name);
        QSqlQuery row = database.run(u"WITH closed AS (SELECT * FROM year WHERE state = 'closed') "
                                     "SELECT %1%2"_s.arg(bytes.join(u','), each.mid(end)));
        while (row.next()) {
            for (int i = 0; i < bytes.size(); ++i)
                hash.addData(row.value(i).toByteArray() + ',');
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// A line: how it ended, and why or what was found.
QString opened(const QString &path, PlanStore (*open)(const QString &))
{
    try {
        bool altered = false;
        {
            PlanDocument document(open(path));
            const Plan &plan = document.plan();
            for (const Year &year : plan.years()) {
                tallySheets(plan, year.id);
                problemSheet(plan, year.id);
            }
            document.history();
            altered = !alteredYears(plan).empty();
        }
        return (altered ? u"altered\t"_s : u"opened\t"_s) + storedFigures(path);
    } catch (const StorageError &error) {
        return u"refused\t"_s + QString(error.sentence()).replace(u'\n', u' ');
    }
}

} // namespace

Opener::~Opener()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(longestWait))
        m_process.kill();
}

void Opener::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(asked)});
    if (!m_process.waitForStarted())
        qFatal("A test cannot start itself again.");
}

Opening Opener::read(const QString &line)
{
    const QString word = line.section(u'\t', 0, 0);
    const QString rest = line.section(u'\t', 1).trimmed();
    if (word == "refused"_L1)
        return {.end = Opening::End::Refused, .sentence = rest};
    return {.end = Opening::End::Opened, .figures = rest, .altered = word == "altered"_L1};
}

std::vector<Opening> Opener::open(const QString &path)
{
    if (m_process.state() == QProcess::NotRunning)
        start();
    m_process.write(path.toUtf8() + '\n');
    std::vector<Opening> openings;
    while (openings.size() < 2) {
        if (m_process.canReadLine()) {
            openings.push_back(read(QString::fromUtf8(m_process.readLine())));
        } else if (!m_process.waitForReadyRead(longestWait)) {
            const bool hangs = m_process.state() == QProcess::Running;
            m_process.kill();
            m_process.waitForFinished();
            openings.push_back({.end = hangs ? Opening::End::Hung : Opening::End::Crashed});
            return openings;
        }
    }
    return openings;
}

std::optional<int> runAsOpener(int argc, char **argv)
{
    if (argc != 2 || qstrcmp(argv[1], asked) != 0)
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    QTextStream in(stdin);
    QTextStream out(stdout);
    for (QString path; in.readLineInto(&path);) {
        for (const auto &open : {PlanStore::open, PlanStore::openReadOnly})
            out << opened(path, open) << Qt::endl;
    }
    return 0;
}

} // namespace shisaku::test
