#include "app/commandline/commandline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

constexpr const Subcommand *subcommands[] = {
    &newCommand,       &tallyCommand,     &chartCommand,      &checkCommand,      &exportCommand,
    &startYearCommand, &closeYearCommand, &reopenYearCommand, &sheetsCommand,     &historyCommand,
    &reportCommand,    &lintCommand,      &templateCommand,   &importCommand,     &surveyCommand,
    &backupCommand,    &restoreCommand,   &salvageCommand,    &readForeignCommand};

QString usageOf(const Subcommand &command)
{
    return u"shisaku %1 %2"_s.arg(command.name, QLatin1StringView(command.usage));
}

/// Where the subcommand's name stands, if there is one: the language may come before it.
qsizetype nameAt(const QStringList &arguments)
{
    qsizetype at = 1;
    while (arguments.value(at) == "--lang"_L1 || arguments.value(at).startsWith("--lang="_L1))
        at += arguments[at] == "--lang"_L1 ? 2 : 1;
    return at;
}

} // namespace

const Subcommand *subcommandOf(const QStringList &arguments)
{
    const QString name = arguments.value(nameAt(arguments));
    for (const Subcommand *command : subcommands) {
        if (name == command->name)
            return command;
    }
    return nullptr;
}

int runSubcommand(const Subcommand &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOption({u"lang"_s, {}, u"ja|en"_s});
    command.addOptions(parser);
    const QString usage = Tr::tr("Usage: %1").arg(usageOf(command));
    if (arguments.contains("--help"_L1)) {
        console.out << usage << Qt::endl;
        return Done;
    }
    QStringList own = arguments;
    own.removeAt(nameAt(arguments));
    if (!parser.parse(own))
        return wrongUsage(console, parser.errorText() + u'\n' + usage);
    QStringList options = parser.optionNames();
    if (options.removeDuplicates() > 0)
        return wrongUsage(console, Tr::tr("An option may be given once only.") + u'\n' + usage);
    const auto given = parser.positionalArguments().size();
    if (given < command.arguments || (given > command.arguments && !command.takesMore))
        return wrongUsage(console, usage);
    if (command.needsYear && !parser.isSet(u"year"_s))
        return wrongUsage(console, Tr::tr("--year is missing.") + u'\n' + usage);
    return command.run(parser, console);
}

QString usageText()
{
    QStringList lines{Tr::tr("Usage: %1").arg(u"shisaku [--lang ja|en] [DATABASE]"_s)};
    for (const Subcommand *command : subcommands) {
        if (!command->internal)
            lines << u"       "_s + usageOf(*command);
    }
    return lines.join(u'\n');
}

} // namespace shisaku
