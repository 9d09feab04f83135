#include "app/commandline/subcommand.h"

#include "app/commandline/tallyforms.h"
#include "models/exchange/csv.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

/// What --by names: the tally as an object and as rows.
struct Form {
    QLatin1StringView name;
    QJsonObject (*json)(const Plan &, YearId);
    std::vector<QStringList> (*rows)(const Plan &, YearId);
};

constexpr Form forms[] = {
    {"grade"_L1, gradeJson, gradeRows},
    {"direction"_L1, directionJson, directionRows},
    {"goal"_L1, goalJson, goalRows},
};

const Form *formNamed(const QString &name)
{
    const auto at = std::ranges::find(forms, name, &Form::name);
    return at != std::end(forms) ? &*at : nullptr;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"year"_s, {}, u"year"_s});
    parser.addOption({u"by"_s, {}, u"grade|direction|goal"_s});
    parser.addOption({u"as"_s, {}, u"text|csv|json"_s, u"text"_s});
}

int run(const QCommandLineParser &parser, Console &console)
{
    const Form *form = formNamed(parser.value(u"by"_s));
    const QString as = parser.value(u"as"_s);
    if (!form)
        return wrongUsage(console, Tr::tr("--by is grade, direction or goal."));
    if (as != "text"_L1 && as != "csv"_L1 && as != "json"_L1)
        return wrongUsage(console, Tr::tr("--as is text, csv or json."));
    const auto plan = readPlan(parser.positionalArguments().constFirst(), console);
    if (!plan)
        return Refused;
    const auto year = chosenYear(parser, *plan, console);
    if (!year)
        return Refused;
    if (as == "json"_L1) {
        QJsonObject object = form->json(*plan, *year);
        object.insert(u"year"_s, plan->find<Year>(*year)->fiscalYear);
        object.insert(u"by"_s, QString(form->name));
        console.out << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
    } else if (as == "csv"_L1) {
        console.out << csvText(form->rows(*plan, *year), "\n"_L1) << Qt::flush;
    } else {
        for (const QStringList &row : form->rows(*plan, *year))
            console.out << row.join(u'\t') << Qt::endl;
    }
    return Done;
}

} // namespace

const Subcommand tallyCommand{
    "tally"_L1, "DATABASE --year 2019 --by grade|direction|goal [--as text|csv|json]",
    1,          addOptions,
    run,        true};

} // namespace shisaku
