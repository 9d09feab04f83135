#include "app/commandline/subcommand.h"

#include "app/officetemplate.h"
#include "models/domain/reporttemplate.h"

#include <QCoreApplication>

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
    parser.addOption({u"out"_s, {}, u"file"_s});
    parser.addOption({u"from"_s, {}, u"file"_s});
    parser.addOption({u"restore"_s, {}});
}

int replace(const QString &path, const QString &text, Console &console)
{
    const auto document = openPlan(path, console);
    if (!document)
        return Refused;
    return codeOf(document->edit(templateReplacement(document->plan(), text)), console);
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString path = parser.positionalArguments().constFirst();
    const int wishes = int(parser.isSet(u"out"_s)) + int(parser.isSet(u"from"_s)) +
                       int(parser.isSet(u"restore"_s));
    if (wishes != 1)
        return wrongUsage(console, Tr::tr("Give one of --out, --from and --restore."));
    if (parser.isSet(u"restore"_s))
        return replace(path, {}, console);
    const auto plan = readPlan(path, console);
    if (!plan)
        return Refused;
    if (parser.isSet(u"out"_s))
        return writeOut(parser.value(u"out"_s), reportTemplateFor(*plan).toUtf8(), console);
    const OfficeTemplate file = readOfficeTemplate(parser.value(u"from"_s));
    if (!file.refusal.isEmpty())
        return refuse(console, file.refusal);
    return replace(path, file.text, console);
}

} // namespace

const Subcommand templateCommand{"template"_L1, "DATABASE --out FILE | --from FILE | --restore", 1,
                                 addOptions, run};

} // namespace shisaku
