#include "models/tables/indicatorrecords.h"

#include "models/tables/recordcells.h"

#include <QCoreApplication>

#include <set>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Records)
};

constexpr ValueWord<Better> betterWords[] = {
    {Better::Higher, QT_TRANSLATE_NOOP("shisaku::Records", "Higher is better")},
    {Better::Lower, QT_TRANSLATE_NOOP("shisaku::Records", "Lower is better")},
};

RecordEdit newIndicator(const RecordScope &scope)
{
    if (!scope.plan.find<Measure>(scope.measure))
        return {.refusal =
                    Tr::tr("An indicator belongs to a measure. Please add a measure first.")};
    return adding(Indicator{.id = nextId<Indicator>(scope.plan),
                            .measure = scope.measure,
                            .position = placeBehind(scope.plan.indicators(scope.measure)),
                            .name = Tr::tr("New indicator")});
}

/// Those behind move up, so that a measure counts its indicators ①, ② … without a gap.
RecordEdit indicatorRemoval(const RecordScope &scope, RecordKey key)
{
    const Indicator removed = recordOf<Indicator>(scope, key);
    RecordEdit edit{.text = removalText(scope.plan, removed)};
    edit.changes.remove(removed);
    for (const Indicator &indicator : scope.plan.indicators(removed.measure)) {
        Indicator after = indicator;
        --after.position;
        if (indicator.position > removed.position)
            edit.changes.replace(indicator, after);
    }
    return edit;
}

QStringList unitSuggestions(const RecordScope &scope)
{
    std::set<QString> units;
    for (const Indicator &indicator : scope.plan.records<Indicator>().all())
        units.insert(indicator.unit);
    return {units.begin(), units.end()};
}

const RecordColumn indicatorColumns[] = {
    {QT_TRANSLATE_NOOP("shisaku::Records", "No."),
     [](const RecordScope &scope, RecordKey key) {
         return indicatorMark(recordOf<Indicator>(scope, key));
     }},
    {QT_TRANSLATE_NOOP("shisaku::Records", "Indicator"), shown<&Indicator::name>,
     typed<&Indicator::name>, TextLength::Line},
    {.header = QT_TRANSLATE_NOOP("shisaku::Records", "Unit"),
     .text = shown<&Indicator::unit>,
     .write = typed<&Indicator::unit>,
     .suggestions = unitSuggestions},
    {.header = QT_TRANSLATE_NOOP("shisaku::Records", "Better"),
     .text = wordShown<&Indicator::better, betterWords>,
     .write = wordTyped<&Indicator::better, betterWords>,
     .choices = wordChoices<betterWords>,
     .hint = QT_TRANSLATE_NOOP("shisaku::Records", "Which way the achievement rate is reckoned")},
};

} // namespace

const RecordKind &indicatorRecords()
{
    static const RecordKind kind = {
        .columns = indicatorColumns,
        .firstTyped = 1,
        .keys =
            [](const RecordScope &scope) { return keysOf(scope.plan.indicators(scope.measure)); },
        .addition = newIndicator,
        .removal = indicatorRemoval,
        .exchange =
            [](const RecordScope &scope, RecordKey key, RecordKey other) {
                return exchanging<Indicator>(scope, key, other, Tr::tr("Order of the indicators"));
            },
    };
    return kind;
}

} // namespace shisaku
