#include "app/commandline/subcommand.h"

#include "app/commandline/changeforms.h"
#include "app/commandline/tallyforms.h"
#include "models/exchange/writing/csv.h"

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

/// What --by names: the tally as an object and as rows. By change it is that of two years.
struct Form {
    QLatin1StringView name;
    QJsonObject (*json)(const Plan &, const ChangeQuery &);
    std::vector<QStringList> (*rows)(const Plan &, const ChangeQuery &);
    bool isOfTwoYears = false;
};

template <auto count>
auto ofOneYear(const Plan &plan, const ChangeQuery &query)
{
    return count(plan, query.after);
}

constexpr Form forms[] = {
    {"grade"_L1, ofOneYear<gradeJson>, ofOneYear<gradeRows>},
    {"direction"_L1, ofOneYear<directionJson>, ofOneYear<directionRows>},
    {"goal"_L1, ofOneYear<goalJson>, ofOneYear<goalRows>},
    {"change"_L1, changeJson, changeRows, true},
};

const Form *formNamed(const QString &name)
{
    const auto at = std::ranges::find(forms, name, &Form::name);
    return at != std::end(forms) ? &*at : nullptr;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"year"_s, {}, u"year"_s});
    parser.addOption({u"by"_s, {}, u"grade|direction|goal|change"_s});
    parser.addOption({u"against"_s, {}, u"year"_s});
    parser.addOption({u"changed"_s, {}});
    parser.addOption({u"as"_s, {}, u"text|csv|json"_s, u"text"_s});
}

/// The earlier year of a comparison; where there is none it has said so.
std::optional<YearId> yearBefore(const QCommandLineParser &parser, const Plan &plan, YearId after,
                                 Console &console)
{
    if (parser.isSet(u"against"_s))
        return earlierYear(parser, plan, after, console, u"against"_s);
    if (const Year *before = yearToCompareWith(plan, after))
        return before->id;
    refuse(console, Tr::tr("The plan does not have the year before %1. --against names another "
                           "earlier year.")
                        .arg(yearLabel(*plan.find<Year>(after))));
    return std::nullopt;
}

/// The years that are asked for; where the plan does not have them it has said so.
std::optional<ChangeQuery> queryOf(const QCommandLineParser &parser, const Form &form,
                                   const Plan &plan, Console &console)
{
    const auto year = chosenYear(parser, plan, console);
    if (!year)
        return std::nullopt;
    const auto before = form.isOfTwoYears ? yearBefore(parser, plan, *year, console) : YearId{};
    if (!before)
        return std::nullopt;
    return ChangeQuery{*before, *year, parser.isSet(u"changed"_s)};
}

QByteArray jsonOf(const Form &form, const Plan &plan, const ChangeQuery &query)
{
    QJsonObject object = form.json(plan, query);
    object.insert(u"year"_s, yearJson(*plan.find<Year>(query.after)));
    object.insert(u"by"_s, QString(form.name));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// One line of text: a cell's own lines and tabs become spaces.
QString lineOf(const QStringList &row)
{
    QStringList cells = row;
    for (QString &cell : cells)
        cell.replace(u'\n', u' ').replace(u'\t', u' ');
    return cells.join(u'\t');
}

int run(const QCommandLineParser &parser, Console &console)
{
    const Form *form = formNamed(parser.value(u"by"_s));
    const QString as = parser.value(u"as"_s);
    if (!form)
        return wrongUsage(console, Tr::tr("--by is grade, direction, goal or change."));
    if (!form->isOfTwoYears && (parser.isSet(u"against"_s) || parser.isSet(u"changed"_s)))
        return wrongUsage(console, Tr::tr("--against and --changed belong to --by change."));
    if (as != "text"_L1 && as != "csv"_L1 && as != "json"_L1)
        return wrongUsage(console, Tr::tr("--as is text, csv or json."));
    const auto plan = readPlan(parser.positionalArguments().constFirst(), console);
    if (!plan)
        return Refused;
    const auto query = queryOf(parser, *form, *plan, console);
    if (!query)
        return Refused;
    if (as == "json"_L1) {
        console.out << jsonOf(*form, *plan, *query) << Qt::endl;
    } else if (as == "csv"_L1) {
        console.out << csvText(form->rows(*plan, *query), "\n"_L1) << Qt::flush;
    } else {
        for (const QStringList &row : form->rows(*plan, *query))
            console.out << lineOf(row) << Qt::endl;
    }
    return Done;
}

} // namespace

const Subcommand tallyCommand{
    "tally"_L1,
    "DATABASE --year 2019 --by grade|direction|goal|change [--against 2018] [--changed] "
    "[--as text|csv|json]",
    1,
    addOptions,
    run,
    true};

} // namespace shisaku
