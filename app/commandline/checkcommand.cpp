#include "app/commandline/changeforms.h"
#include "app/commandline/subcommand.h"

#include "models/domain/closing.h"
#include "models/tallies/counts.h"
#include "models/tallies/problemsheet.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

/// What the check of one year found.
struct YearFindings {
    Year year;
    Balance balance;
    std::vector<Problem> problems;
    std::vector<Year> altered; ///< closed years, whichever was asked for

    bool hasError() const
    {
        return !balance.holds() || !altered.empty() ||
               std::ranges::any_of(
                   problems, [](const Problem &p) { return forbidsClosing(p.rule->severity); });
    }
};

/// For a script there are two kinds: what keeps the year from being closed, and the rest.
Severity reportedSeverity(const Problem &problem)
{
    return forbidsClosing(problem.rule->severity) ? Severity::Error : Severity::Notice;
}

QString numberOf(const Plan &plan, const Problem &problem)
{
    return plan.find<Measure>(problem.measure)->number;
}

void printText(const Plan &plan, const YearFindings &findings, Console &console)
{
    const QString year = yearLabel(findings.year);
    console.out << (findings.balance.holds() ? Tr::tr("%1: the balance holds (%2)")
                                             : Tr::tr("%1: the balance fails (%2)"))
                       .arg(year, balanceText(findings.balance))
                << Qt::endl;
    for (const Problem &problem : findings.problems) {
        QStringList cells{year, severityText(reportedSeverity(problem))};
        for (const RowColumn<Problem> &column : problemColumns().subspan(1))
            cells << column.text(plan, problem);
        console.out << cells.join(u'\t') << Qt::endl;
    }
    if (findings.year.isClosed() && !openYearsBefore(plan, findings.year).empty())
        console.out << QStringList{year, severityText(Severity::Notice),
                                   openBeforeSentence(plan, findings.year)}
                           .join(u'\t')
                    << Qt::endl;
    for (const Year &altered : findings.altered)
        console.out << QStringList{yearLabel(altered), severityText(Severity::Error),
                                   alteredSentence(altered)}
                           .join(u'\t')
                    << Qt::endl;
}

QJsonObject json(const Plan &plan, const YearFindings &findings)
{
    QJsonArray problems;
    for (const Problem &problem : findings.problems)
        problems.append(
            QJsonObject{{u"rule"_s, QString::fromLatin1(problem.rule->code)},
                        {u"severity"_s,
                         reportedSeverity(problem) == Severity::Error ? u"error"_s : u"notice"_s},
                        {u"number"_s, numberOf(plan, problem)},
                        {u"title"_s, plan.find<Measure>(problem.measure)->title},
                        {u"field"_s, fieldName(problem.rule->field)},
                        {u"message"_s, problem.rule->sentence()}});
    QJsonArray altered;
    for (const Year &year : findings.altered)
        altered.append(yearJson(year));
    QJsonArray openBefore; // of a closed year: those whose corrections change its comparison
    if (findings.year.isClosed()) {
        for (const Year &year : openYearsBefore(plan, findings.year))
            openBefore.append(yearJson(year));
    }
    const Balance &b = findings.balance;
    return {{u"year"_s, yearJson(findings.year)},
            {u"balance"_s, QJsonObject{{u"holds"_s, b.holds()},
                                       {u"grade"_s, b.byGrade},
                                       {u"direction"_s, b.byDirection},
                                       {u"breakdown"_s, b.byBreakdown},
                                       {u"goal"_s, b.byGoal},
                                       {u"goalGrade"_s, b.byGoalGrade},
                                       {u"inForce"_s, b.inForce}}},
            {u"problems"_s, problems},
            {u"openBefore"_s, openBefore},
            {u"altered"_s, altered}};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"year"_s, {}, u"year"_s});
    parser.addOption({u"as"_s, {}, u"text|json"_s, u"text"_s});
}

/// The year asked for, or else the newest: the one that the office works on.
std::optional<Year> yearToCheck(const QCommandLineParser &parser, const Plan &plan,
                                Console &console)
{
    if (!parser.isSet(u"year"_s) && !plan.years().empty())
        return plan.years().back();
    const auto id = yearNamed(parser.value(u"year"_s), plan, console); // even one that was altered
    return id ? std::optional(*plan.find<Year>(*id)) : std::nullopt;
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString form = parser.value(u"as"_s);
    if (form != "text"_L1 && form != "json"_L1)
        return wrongUsage(console, Tr::tr("--as is text or json."));
    // Opening has checked the file's pages, references and schema.
    const auto plan = readPlan(parser.positionalArguments().constFirst(), console);
    if (!plan)
        return Refused;
    const auto year = yearToCheck(parser, *plan, console);
    if (!year)
        return Refused;
    const YearFindings findings{*year, balance(*plan, year->id), problemsInOrder(*plan, year->id),
                                alteredYears(*plan)};
    if (form == "json"_L1) {
        QJsonObject object = json(*plan, findings);
        object.insert(u"integrity"_s, u"ok"_s);
        console.out << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
    } else {
        console.out << Tr::tr("The file is whole.") << Qt::endl;
        printText(*plan, findings, console);
    }
    return findings.hasError() ? Refused : Done;
}

} // namespace

const Subcommand checkCommand{"check"_L1, "DATABASE [--year 2019] [--as text|json]", 1, addOptions,
                              run};

} // namespace shisaku
