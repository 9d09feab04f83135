#include "models/tables/measurerecords.h"

#include "models/domain/naturalorder.h"
#include "models/tables/recordcells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Records)
};

std::vector<Measure> measuresInOrder(const Plan &plan)
{
    const auto all = plan.records<Measure>().all();
    std::vector<Measure> measures(all.begin(), all.end());
    std::ranges::stable_sort(measures, naturallyLess, &Measure::number);
    return measures;
}

/// The number after the last: 42 after 41, R1-11 after R1-10.
QString nextNumber(const std::vector<Measure> &measures)
{
    if (measures.empty())
        return u"1"_s;
    static const QRegularExpression countedAtEnd(u"^(.*?)(\\d{1,9})$"_s);
    const QString &last = measures.back().number;
    const auto match = countedAtEnd.match(last);
    return match.hasMatch() ? match.captured(1) + QString::number(match.captured(2).toInt() + 1)
                            : last + u"-2"_s;
}

/// The year that is looked at; behind those that are closed and take no measure any more.
int proposedYear(const RecordScope &scope)
{
    const Year *shown = scope.plan.find<Year>(scope.year);
    int proposed = shown ? shown->fiscalYear : scope.plan.info().firstYear;
    for (const Year &year : scope.plan.records<Year>().all()) {
        if (year.isClosed() && !year.isOverall())
            proposed = std::max(proposed, year.fiscalYear + 1);
    }
    return proposed;
}

RecordEdit newMeasure(const RecordScope &scope)
{
    const auto goals = scope.plan.goals();
    if (goals.empty())
        return {.refusal = Tr::tr("A measure belongs to a goal. Please add a goal first.")};
    return adding(Measure{.id = nextId<Measure>(scope.plan),
                          .number = nextNumber(measuresInOrder(scope.plan)),
                          .title = {},
                          .goal = goals.front().id,
                          .inForceFrom = proposedYear(scope)});
}

/// Nothing but what the set-up itself gives an evaluation.
bool isUnfilled(const Evaluation &evaluation)
{
    return evaluation == Evaluation{.year = evaluation.year,
                                    .measure = evaluation.measure,
                                    .department = evaluation.department};
}

/// Its departments go with the measure. What was evaluated stays, and then the measure does too.
RecordEdit measureRemoval(const RecordScope &scope, RecordKey key)
{
    const Measure measure = recordOf<Measure>(scope, key);
    RecordEdit edit{.text = removalText(scope.plan, measure)};
    for (const Evaluation &evaluation : scope.plan.records<Evaluation>().all()) {
        if (evaluation.measure == measure.id && isUnfilled(evaluation))
            edit.changes.remove(evaluation);
    }
    edit.changes.remove(measure);
    return edit;
}

QString goalShown(const RecordScope &scope, RecordKey key)
{
    return recordOf<Goal>(scope, recordOf<Measure>(scope, key).goal.value).label();
}

QList<Choice> goalChoices(const RecordScope &scope)
{
    QList<Choice> choices;
    for (const Goal &goal : scope.plan.goals())
        choices.append({goal.label()});
    return choices;
}

/// The goals' titles without their marks, in the same order.
QList<Choice> goalTitles(const RecordScope &scope)
{
    QList<Choice> titles;
    for (const Goal &goal : scope.plan.goals())
        titles.append({goal.title});
    return titles;
}

RecordEdit goalTyped(const RecordScope &scope, RecordKey key, const QString &text)
{
    auto place = readChoice(goalChoices(scope), text);
    if (!place)
        place = readChoice(goalTitles(scope), text);
    if (!place)
        return notAChoice(text);
    Measure after = recordOf<Measure>(scope, key);
    after.goal = scope.plan.goals()[*place].id;
    return replacing(scope, after);
}

QString departmentShown(const RecordScope &scope, RecordKey key)
{
    return scope.plan.evaluationOrEmpty({key}, scope.year).department;
}

RecordEdit departmentTyped(const RecordScope &scope, RecordKey key, const QString &text)
{
    const Measure measure = recordOf<Measure>(scope, key);
    const Year *year = scope.plan.find<Year>(scope.year);
    if (!year || !measure.isInForce(*year))
        return {.refusal = Tr::tr("Measure No.%1 is not in force in the shown year, so it has no "
                                  "department there. Nothing was changed.")
                               .arg(measure.number)};
    const Evaluation *before = scope.plan.evaluation(measure.id, year->id);
    Evaluation after = scope.plan.evaluationOrEmpty(measure.id, year->id);
    after.department = text.trimmed();
    RecordEdit edit;
    if (isUnfilled(after) && after.department.isEmpty() && before)
        edit.changes.remove(*before);
    else if (before)
        edit.changes.replace(*before, after);
    else if (!after.department.isEmpty())
        edit.changes.add(after);
    return edit;
}

/// The departments of all years.
QStringList departmentSuggestions(const RecordScope &scope)
{
    QStringList names;
    for (const Year &year : scope.plan.years())
        names << scope.plan.departments(year.id);
    names.removeDuplicates();
    return names;
}

const RecordColumn measureColumns[] = {
    {QT_TRANSLATE_NOOP("shisaku::Records", "No."), shown<&Measure::number>,
     typed<&Measure::number>},
    {QT_TRANSLATE_NOOP("shisaku::Records", "Measure"), shown<&Measure::title>,
     typed<&Measure::title>, TextLength::Line},
    {QT_TRANSLATE_NOOP("shisaku::Records", "Goal"), goalShown, goalTyped, TextLength::Word,
     goalChoices},
    {.header = QT_TRANSLATE_NOOP("shisaku::Records", "From"),
     .text = yearShown<&Measure::inForceFrom>,
     .write = yearTyped<&Measure::inForceFrom>,
     .hint = QT_TRANSLATE_NOOP("shisaku::Records", "The first fiscal year in which it counts")},
    {.header = QT_TRANSLATE_NOOP("shisaku::Records", "To"),
     .text = yearShown<&Measure::inForceTo>,
     .write = yearTyped<&Measure::inForceTo>,
     .hint =
         QT_TRANSLATE_NOOP("shisaku::Records", "The last fiscal year in which it counts; empty: "
                                               "to the end of the plan")},
    {.header = QT_TRANSLATE_NOOP("shisaku::Records", "Department (%1)"),
     .text = departmentShown,
     .write = departmentTyped,
     .suggestions = departmentSuggestions,
     .hint = QT_TRANSLATE_NOOP("shisaku::Records", "The department as it stands in that year")},
    {QT_TRANSLATE_NOOP("shisaku::Records", "Note"), shown<&Measure::note>, typed<&Measure::note>,
     TextLength::Paragraph},
};

} // namespace

const RecordKind &measureRecords()
{
    static const RecordKind kind = {
        .columns = measureColumns,
        .firstTyped = 1, // the number is proposed
        .keys = [](const RecordScope &scope) { return keysOf(measuresInOrder(scope.plan)); },
        .addition = newMeasure,
        .removal = measureRemoval,
    };
    return kind;
}

} // namespace shisaku
