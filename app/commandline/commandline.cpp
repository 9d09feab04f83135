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

constexpr const Subcommand *subcommands[] = {&newCommand, &tallyCommand, &chartCommand,
                                             &checkCommand, &exportCommand};

QString usageOf(const Subcommand &command)
{
    return u"shisaku %1 %2"_s.arg(command.name, QLatin1StringView(command.usage));
}

} // namespace

const Subcommand *subcommandOf(const QStringList &arguments)
{
    const QString name = arguments.value(1);
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
    own.removeAt(1);
    if (!parser.parse(own))
        return wrongUsage(console, parser.errorText() + u'\n' + usage);
    if (parser.positionalArguments().size() != command.arguments)
        return wrongUsage(console, usage);
    return command.run(parser, console);
}

QString usageText()
{
    QStringList lines{Tr::tr("Usage: %1").arg(u"shisaku [--lang ja|en] [DATABASE]"_s)};
    for (const Subcommand *command : subcommands)
        lines << u"       "_s + usageOf(*command);
    return lines.join(u'\n');
}

} // namespace shisaku
