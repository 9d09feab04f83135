#include "models/reports/templatedata.h"

#include "models/reports/slotnames.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The list that has a row for each value. Each row also knows whether it is the first or the last.
template <class Value>
TemplateList listOf(const QString &name, const std::vector<Value> &values, auto rowOf)
{
    TemplateList list{.name = name, .shape = {rowOf(Value{})}, .rows = {}};
    const auto put = [&](TemplateData &row, bool isFirst, bool isLast) {
        row.conditions.insert(u"先頭"_s, isFirst);
        row.conditions.insert(u"末尾"_s, isLast);
    };
    put(list.shape.front(), true, true);
    for (std::size_t at = 0; at < values.size(); ++at) {
        list.rows.push_back(rowOf(values[at]));
        put(list.rows.back(), at == 0, at + 1 == values.size());
    }
    return list;
}

bool hasRole(const Facts &facts, GradeId id, GradeRole role)
{
    const Grade *grade = facts.plan.find<Grade>(id);
    return grade && grade->role == role;
}

TemplateList growth(const QString &name, const MeasuresByYear &measures,
                    QString (*count)(int fiscalYear))
{
    std::vector<int> years;
    for (const auto &[year, ids] : measures)
        years.push_back(year);
    return listOf(name, years, [&](int year) {
        return TemplateData{
            .slotNames = {{u"年度"_s, slotname::ofYear(year)}, {u"施策数"_s, count(year)}},
            .conditions = {}};
    });
}

TemplateList grades(const Facts &facts)
{
    std::vector<GradeId> given;
    for (const GradeCount &row : facts.grades.rows) {
        if (row.count > 0)
            given.push_back(row.grade);
    }
    return listOf(u"評価"_s, given, [&](GradeId id) {
        const Grade *grade = facts.plan.find<Grade>(id);
        return TemplateData{.slotNames = {{u"名称"_s, slotname::of(id, "label")},
                                          {u"内容"_s, slotname::of(id, "definition")},
                                          {u"割合"_s, slotname::of(id, "percent")},
                                          {u"施策数"_s, slotname::of(id)}},
                            .conditions = {{u"内容あり"_s, grade && !grade->definition.isEmpty()}}};
    });
}

TemplateList directions(const Facts &facts)
{
    std::vector<DirectionId> given;
    for (const DirectionCount &row : facts.directions.rows) {
        if (row.count > 0)
            given.push_back(row.direction);
    }
    return listOf(u"方向性"_s, given, [](DirectionId id) {
        return TemplateData{
            .slotNames = {{u"名称"_s, slotname::of(id, "label")}, {u"施策数"_s, slotname::of(id)}},
            .conditions = {}};
    });
}

TemplateList directionsOnPlan(const Facts &facts)
{
    std::vector<DirectionId> onPlan;
    for (const Direction &direction : facts.plan.directions()) {
        if (isOnPlan(direction))
            onPlan.push_back(direction.id);
    }
    return listOf(u"計画に沿う方向性"_s, onPlan, [](DirectionId id) {
        return TemplateData{.slotNames = {{u"名称"_s, slotname::of(id, "label")}},
                            .conditions = {}};
    });
}

/// The goal's measures by grade: those that are rated, or the others.
TemplateList goalGrades(const Facts &facts, GoalId goal, bool areRated)
{
    const auto row = std::ranges::find(facts.goals.rows, goal, &GoalCount::goal);
    std::vector<GradeId> given;
    for (std::size_t at = 0; row != facts.goals.rows.end() && at < row->counts.size(); ++at) {
        const GradeId grade = facts.goals.grades[at];
        if (row->counts[at] > 0 && hasRole(facts, grade, GradeRole::Rated) == areRated)
            given.push_back(grade);
    }
    return listOf(areRated ? u"評定"_s : u"評定外"_s, given, [&](GradeId id) {
        return TemplateData{.slotNames = {{u"名称"_s, slotname::of(id, "label")},
                                          {u"施策数"_s, slotname::of(goal, id)}},
                            .conditions = {}};
    });
}

TemplateData changeRow(const Facts &facts, const ChangeGroup &group)
{
    const MeasureId first = group.measures.empty() ? MeasureId{} : group.measures.front();
    const Evaluation now = facts.plan.evaluationOrEmpty(first, facts.year.id);
    const bool hasReason = !reasonPhrase(now.reason).isEmpty();
    TemplateData row{
        .slotNames = {{u"前評価"_s, slotname::of(first, "before")},
                      {u"新評価"_s, slotname::of(first, "grade")},
                      {u"理由"_s, slotname::of(first, "reason")}},
        .conditions = {{u"改善"_s, group.kind == ChangeKind::Improved},
                       {u"低下"_s, group.kind == ChangeKind::Declined},
                       {u"理由あり"_s, hasReason},
                       {u"理由未記入"_s, !hasReason && facts.reasonsMissing.contains(first)}}};
    row.lists.push_back(listOf(u"施策"_s, group.measures, [](MeasureId measure) {
        return TemplateData{.slotNames = {{u"番号"_s, slotname::of(measure, "number")},
                                          {u"施策名"_s, slotname::of(measure, "title")}},
                            .conditions = {}};
    }));
    return row;
}

} // namespace

const TemplateList *TemplateData::list(const QString &wanted) const
{
    const auto at = std::ranges::find(lists, wanted, &TemplateList::name);
    return at != lists.end() ? &*at : nullptr;
}

TemplateData yearData(const Facts &facts)
{
    const auto lacks = [](const auto &rows, auto id, auto count) {
        return std::ranges::any_of(rows,
                                   [&](const auto &row) { return row.*id && row.*count == 0; });
    };
    TemplateData data{
        .slotNames = {{u"計画名"_s, u"plan/title"_s},
                      {u"団体名"_s, u"plan/organisation"_s},
                      {u"年度"_s, u"year"_s},
                      {u"計画初年度"_s, u"year/first"_s},
                      {u"計画最終年度"_s, u"year/last"_s},
                      {u"次期計画初年度"_s, u"year/next"_s},
                      {u"残り年数"_s, u"years/left"_s},
                      {u"施策数"_s, u"measures"_s},
                      {u"当初の施策数"_s, u"measures/first"_s},
                      {u"計画に沿う施策数"_s, u"directions/on-plan"_s}},
        .conditions = {
            {u"総合評価"_s, facts.year.isOverall()},
            {u"計画の初年度"_s, facts.isFirstYear()},
            {u"期間途中"_s, facts.yearsLeft() > 0},
            {u"残り１年"_s, facts.yearsLeft() == 1},
            {u"増減あり"_s, !facts.added.empty() || !facts.removed.empty()},
            {u"施策あり"_s, facts.grades.total > 0},
            {u"該当のない評価あり"_s,
             lacks(facts.grades.rows, &GradeCount::grade, &GradeCount::count)},
            {u"該当のない方向性あり"_s,
             lacks(facts.directions.rows, &DirectionCount::direction, &DirectionCount::count)}}};
    data.lists = {growth(u"追加"_s, facts.added, slotname::ofAdded),
                  growth(u"除外"_s, facts.removed, slotname::ofRemoved), grades(facts),
                  directions(facts), directionsOnPlan(facts)};
    data.conditions.insert(u"計画に沿う方向性あり"_s, !data.lists.back().rows.empty());
    return data;
}

TemplateData goalData(const Facts &facts, GoalId goal)
{
    const auto row = std::ranges::find(facts.goals.rows, goal, &GoalCount::goal);
    const auto has = [&](ChangeKind kind) { return !measuresOfKind(facts, kind, goal).empty(); };
    TemplateData data{
        .slotNames = {{u"目標番号"_s, slotname::of(goal, "number")},
                      {u"基本目標"_s, slotname::of(goal, "title")},
                      {u"目標の施策数"_s, slotname::of(goal)},
                      {u"前年度"_s, u"year/before"_s},
                      {u"同じ評価の施策数"_s, slotname::of(goal, ChangeKind::Same)},
                      {u"前年度評価のない施策数"_s, slotname::of(goal, ChangeKind::First)},
                      {u"未評価の施策数"_s, slotname::of(goal, ChangeKind::Ungraded)}},
        .conditions = {{u"目標の施策あり"_s, row != facts.goals.rows.end() && row->total > 0},
                       {u"前年度あり"_s, facts.before.has_value()},
                       {u"同じ評価あり"_s, has(ChangeKind::Same)},
                       {u"前年度評価のない施策あり"_s, has(ChangeKind::First)},
                       {u"未評価あり"_s, has(ChangeKind::Ungraded)}}};
    data.lists = {goalGrades(facts, goal, true), goalGrades(facts, goal, false),
                  listOf(u"変化"_s, changeGroups(facts, goal),
                         [&](const ChangeGroup &group) { return changeRow(facts, group); })};
    data.conditions.insert(u"評定あり"_s, !data.lists[0].rows.empty());
    data.conditions.insert(u"評定外あり"_s, !data.lists[1].rows.empty());
    data.conditions.insert(u"変化あり"_s, !data.lists[2].rows.empty());
    return data;
}

} // namespace shisaku
