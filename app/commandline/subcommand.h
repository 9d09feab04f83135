#pragma once

#include "models/editing/plandocument.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <memory>
#include <optional>
#include <span>

namespace shisaku
{

/// Where a subcommand writes what it found, and what kept it from it.
struct Console {
    QTextStream &out;
    QTextStream &err;
};

/// What a subcommand ends the program with.
enum ExitCode {
    Done = 0,
    Refused = 1,    ///< or failed; one sentence is on the console's `err`
    WrongUsage = 2, ///< the usage is on the console's `err`
};

/// One job of the program without a window. Each stands in a file of its own.
struct Subcommand {
    QLatin1StringView name;
    const char *usage; ///< the arguments behind the name
    int arguments;     ///< how many of them are not options
    void (*addOptions)(QCommandLineParser &parser);
    int (*run)(const QCommandLineParser &parser, Console &console);
    bool needsYear = false; ///< whether it is nothing without --year
    bool draws = false;     ///< whether it needs fonts, and so a QGuiApplication
    bool internal = false;  ///< whether it is for the program itself, and not in the usage
    bool takesMore = false; ///< whether more than `arguments` may be given
};

extern const Subcommand newCommand;
extern const Subcommand tallyCommand;
extern const Subcommand chartCommand;
extern const Subcommand checkCommand;
extern const Subcommand historyCommand;
extern const Subcommand exportCommand;
extern const Subcommand startYearCommand;
extern const Subcommand closeYearCommand;
extern const Subcommand reopenYearCommand;
extern const Subcommand sheetsCommand;
extern const Subcommand surveyCommand;
extern const Subcommand reportCommand;
extern const Subcommand lintCommand;
extern const Subcommand templateCommand;
extern const Subcommand importCommand;
extern const Subcommand backupCommand;
extern const Subcommand restoreCommand;
extern const Subcommand salvageCommand;
extern const Subcommand readForeignCommand;

/// Prints the sentence; for `return refuse(…)`.
int refuse(Console &console, const QString &sentence);
int wrongUsage(Console &console, const QString &sentence);

/// Reads the plan of a file without locking it; where that fails it has said so.
std::optional<Plan> readPlan(const QString &path, Console &console);

/// Opens the plan of a file for writing; where that fails, or another window has it, it has said
/// so.
std::unique_ptr<PlanDocument> openPlan(const QString &path, Console &console);

/// The exit code of an edit; where it was refused it has said why.
int codeOf(const EditResult &result, Console &console);

/// The plan's year of that name, as the office writes it (R1, 令和元, 2019, 総合評価); where it is
/// not in the plan it has said so.
std::optional<YearId> yearNamed(const QString &text, const Plan &plan, Console &console);

/// The year that the option names, written as the office writes it (2019, R1, 令和元, overall);
/// where it is missing or not in the plan, or where it or a year before it, whose figures stand
/// beside its own, was altered after its closing, it has said so. That a later one was, it says and
/// goes on.
std::optional<YearId> chosenYear(const QCommandLineParser &parser, const Plan &plan,
                                 Console &console, const QString &option = QStringLiteral("year"));

/// The year that the option names, which is before `after`, the chosen one; where it is none it has
/// said so.
std::optional<YearId> earlierYear(const QCommandLineParser &parser, const Plan &plan, YearId after,
                                  Console &console, const QString &option);

/// Writes a file whole or says why not; the exit code.
int writeOut(const QString &path, const QByteArray &content, Console &console);

} // namespace shisaku
