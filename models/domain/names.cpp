#include "models/domain/names.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A field that is part of a record's name: what the database calls it, and where it belongs.
template <class T>
struct NameField {
    QLatin1StringView name;
    void (*read)(T &, const QVariant &);
};

const NameField<Goal> goalFields[] = {
    {"mark"_L1, [](Goal &goal, const QVariant &value) { goal.mark = value.toString(); }},
    {"title"_L1, [](Goal &goal, const QVariant &value) { goal.title = value.toString(); }},
};

const NameField<Grade> gradeFields[] = {
    {"code"_L1, [](Grade &grade, const QVariant &value) { grade.code = value.toString(); }},
};

const NameField<Direction> directionFields[] = {
    {"label"_L1, [](Direction &d, const QVariant &value) { d.label = value.toString(); }},
};

const NameField<Measure> measureFields[] = {
    {"number"_L1, [](Measure &m, const QVariant &value) { m.number = value.toString(); }},
    {"title"_L1, [](Measure &m, const QVariant &value) { m.title = value.toString(); }},
};

const NameField<Indicator> indicatorFields[] = {
    {"measure_id"_L1, [](Indicator &i, const QVariant &v) { i.measure = {v.toLongLong()}; }},
    {"position"_L1, [](Indicator &i, const QVariant &value) { i.position = value.toInt(); }},
    {"name"_L1, [](Indicator &i, const QVariant &value) { i.name = value.toString(); }},
    {"unit"_L1, [](Indicator &i, const QVariant &value) { i.unit = value.toString(); }},
};

const NameField<Year> yearFields[] = {
    {"fiscal_year"_L1, [](Year &year, const QVariant &v) { year.fiscalYear = v.toInt(); }},
    {"kind"_L1,
     [](Year &year, const QVariant &v) {
         year.kind = v == "overall"_L1 ? YearKind::Overall : YearKind::Regular;
     }},
};

/// Adds the kind's records that the plan has, and those whose removal the history tells of.
template <class T>
void addNames(const Plan &plan, const History &history, QLatin1StringView record,
              std::span<const NameField<T>> fields, Plan &names)
{
    for (const T &present : plan.records<T>().all())
        names.apply(Change(Replacement<T>{std::nullopt, present}));
    for (const HistoryEntry &entry : history) {
        if (entry.action != HistoryEntry::Action::Removed || entry.record != record)
            continue;
        const auto field = std::ranges::find(fields, entry.field, &NameField<T>::name);
        const decltype(T::id) id{entry.keyPart(0)};
        if (field == fields.end() || plan.find<T>(id))
            continue;
        T past = names.find<T>(id) ? *names.find<T>(id) : T{};
        past.id = id;
        field->read(past, entry.before);
        names.apply(Change(Replacement<T>{std::nullopt, past}));
    }
}

} // namespace

Plan namesOf(const Plan &plan, const History &history)
{
    Plan names;
    addNames<Goal>(plan, history, "goal"_L1, goalFields, names);
    addNames<Grade>(plan, history, "grade"_L1, gradeFields, names);
    addNames<Direction>(plan, history, "direction"_L1, directionFields, names);
    addNames<Measure>(plan, history, "measure"_L1, measureFields, names);
    addNames<Indicator>(plan, history, "indicator"_L1, indicatorFields, names);
    addNames<Year>(plan, history, "year"_L1, yearFields, names);
    return names;
}

} // namespace shisaku
