#include "app/commandline/subcommand.h"

#include "models/housestyle/houselint.h"
#include "models/reports/annualreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

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
    parser.addOption({u"text"_s, {}, u"file"_s});
    parser.addOption({u"as"_s, {}, u"text|json"_s, u"text"_s});
}

void print(const std::vector<StyleFinding> &findings, const QString &form, Console &console)
{
    if (form == "json"_L1) {
        QJsonArray rows;
        for (const StyleFinding &finding : findings)
            rows.append(QJsonObject{{u"rule"_s, QString::fromLatin1(finding.check->code)},
                                    {u"place"_s, finding.place},
                                    {u"at"_s, finding.at},
                                    {u"found"_s, finding.found},
                                    {u"suggestion"_s, finding.suggestion},
                                    {u"message"_s, finding.check->sentence()}});
        console.out << QJsonDocument(rows).toJson(QJsonDocument::Compact) << Qt::endl;
        return;
    }
    for (const StyleFinding &finding : findings)
        console.out << QStringList{finding.place, finding.found, finding.suggestion,
                                   finding.check->sentence()}
                           .join(u'\t')
                    << Qt::endl;
}

int lintText(const QString &path, const QString &form, const Plan &plan, Console &console)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return refuse(console,
                      Tr::tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(path)));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.readAll());
    if (decoder.hasError())
        return refuse(
            console,
            Tr::tr("The file %1 is not a text in UTF-8.").arg(QDir::toNativeSeparators(path)));
    std::vector<StyleFinding> findings = styleFindings(text, plan);
    for (StyleFinding &finding : findings) // a text has no parts, but lines
        finding.place = Tr::tr("line %1").arg(QStringView(text).left(finding.at).count(u'\n') + 1);
    print(findings, form, console);
    return Done;
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString form = parser.value(u"as"_s);
    if (form != "text"_L1 && form != "json"_L1)
        return wrongUsage(console, Tr::tr("--as is text or json."));
    if (parser.isSet(u"year"_s) == parser.isSet(u"text"_s))
        return wrongUsage(console, Tr::tr("Give one of --year and --text."));
    const auto plan = readPlan(parser.positionalArguments().constFirst(), console);
    if (!plan)
        return Refused;
    if (parser.isSet(u"text"_s))
        return lintText(parser.value(u"text"_s), form, *plan, console);
    const auto year = chosenYear(parser, *plan, console);
    if (!year)
        return Refused;
    print(styleFindings(annualReport(*plan, *year), *plan), form, console);
    return Done;
}

} // namespace

const Subcommand lintCommand{.name = "lint"_L1,
                             .usage = "DATABASE --year 2019 | --text FILE.txt [--as text|json]",
                             .arguments = 1,
                             .addOptions = addOptions,
                             .run = run,
                             .draws = true};

} // namespace shisaku
