#include "models/reports/slottable.h"

#include "models/domain/fiscalyear.h"
#include "models/domain/officialtext.h"
#include "models/reports/slotnames.h"
#include "models/tallies/wording.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Writes down the slots, in the order of a menu.
class Writer
{
public:
    explicit Writer(const Facts &facts)
        : m_facts(facts)
    {
    }

    std::vector<Slot> written()
    {
        addPlan();
        addScale();
        for (const ChangeKind kind : allChangeKinds)
            addCount(slotname::of(kind), labelOf(kind), measuresOfKind(m_facts, kind));
        for (const Goal &goal : m_facts.plan.goals())
            addGoal(goal);
        for (const Measure &measure : m_facts.plan.measuresInForce(m_facts.year.id))
            addMeasure(measure);
        return std::move(m_slots);
    }

private:
    void add(const QString &name, const QString &label, const QString &text,
             std::optional<Selection> behind = {})
    {
        m_slots.push_back({name, label, {.text = text, .slot = name, .behind = std::move(behind)}});
    }

    void addCount(const QString &name, const QString &label, int count, Selection behind)
    {
        add(name, label, officialNumber(count), std::move(behind));
    }

    void addCount(const QString &name, const QString &label, const std::vector<MeasureId> &measures)
    {
        addCount(name, label, static_cast<int>(measures.size()), {.measures = measures});
    }

    void addPlan()
    {
        const PlanInfo info = m_facts.plan.info();
        add(u"plan/title"_s, u"計画名"_s, inOneLine(info.title));
        add(u"plan/organisation"_s, u"団体名"_s, inOneLine(info.organisation));
        add(u"year"_s, u"報告する年度"_s, yearLabel(m_facts.year));
        if (m_facts.before)
            add(u"year/before"_s, u"比較する年度"_s, yearLabel(*m_facts.before));
        add(u"year/first"_s, u"計画の最初の年度"_s, eraYear(info.firstYear));
        add(u"year/last"_s, u"計画の最後の年度"_s, eraYear(info.lastYear));
        add(u"year/next"_s, u"次期計画の最初の年度"_s, eraYear(info.lastYear + 1));
        add(u"years/left"_s, u"計画の残りの年数"_s, officialNumber(m_facts.yearsLeft()));
        addCount(u"measures"_s, u"施策数"_s, m_facts.grades.total, {});
        addCount(u"measures/first"_s, u"当初の施策数"_s, m_facts.first);
        for (const auto &[year, measures] : m_facts.added) {
            add(slotname::ofYear(year), u"施策を追加した年度"_s, eraYear(year));
            addCount(slotname::ofAdded(year), eraYear(year) + u"に追加した施策数"_s, measures);
        }
        for (const auto &[year, measures] : m_facts.removed) {
            if (!m_facts.added.contains(year))
                add(slotname::ofYear(year), u"施策を除いた年度"_s, eraYear(year));
            addCount(slotname::ofRemoved(year), eraYear(year) + u"限りで除いた施策数"_s, measures);
        }
    }

    void addGrade(GradeId id, const QString &definition)
    {
        const QString label = inOneLine(gradeLabel(m_facts.plan, id));
        const int count = m_facts.gradeCount(id);
        addCount(slotname::of(id), label + u"の施策数"_s, count, {.grade = id});
        if (const auto percent = percentageOf(m_facts.plan, m_facts.grades, {id, count}))
            add(slotname::of(id, "percent"), label + u"の割合"_s, percentText(*percent),
                Selection{.grade = id});
        add(slotname::of(id, "label"), label + u"の名称"_s, label);
        add(slotname::of(id, "definition"), label + u"の内容"_s, inOneLine(definition));
    }

    void addDirection(DirectionId id)
    {
        const QString label = inOneLine(directionLabel(m_facts.plan, id));
        addCount(slotname::of(id), u"方向性「%1」の施策数"_s.arg(label), m_facts.directionCount(id),
                 {.direction = id});
        add(slotname::of(id, "label"), u"方向性「%1」の名称"_s.arg(label), label);
    }

    void addScale()
    {
        for (const Grade &grade : m_facts.plan.grades())
            addGrade(grade.id, grade.definition);
        addGrade({}, {});
        for (const Direction &direction : m_facts.plan.directions())
            addDirection(direction.id);
        addDirection({});
        addCount(u"directions/on-plan"_s, u"計画に沿って進む施策数"_s, m_facts.onPlan);
    }

    void addGoal(const Goal &goal)
    {
        const QString title = inOneLine(goal.title);
        const auto row = std::ranges::find(m_facts.goals.rows, goal.id, &GoalCount::goal);
        add(slotname::of(goal.id, "title"), title + u"の名称"_s, title);
        add(slotname::of(goal.id, "number"), title + u"の順番"_s,
            QString::number(row - m_facts.goals.rows.begin() + 1));
        addCount(slotname::of(goal.id), title + u"の施策数"_s, row->total, {.goal = goal.id});
        for (std::size_t at = 0; at < m_facts.goals.grades.size(); ++at) {
            const GradeId grade = m_facts.goals.grades[at];
            addCount(slotname::of(goal.id, grade),
                     title + u"の"_s + inOneLine(gradeLabel(m_facts.plan, grade)) + u"の施策数"_s,
                     row->counts[at], {.goal = goal.id, .grade = grade});
        }
        if (m_facts.goals.grades.empty() || m_facts.goals.grades.back())
            addCount(slotname::of(goal.id, GradeId{}), title + u"の未評価の施策数"_s, 0,
                     {.goal = goal.id, .grade = GradeId{}});
        for (const ChangeKind kind : allChangeKinds)
            addCount(slotname::of(goal.id, kind), title + u"の"_s + labelOf(kind),
                     measuresOfKind(m_facts, kind, goal.id));
    }

    void addMeasure(const Measure &measure)
    {
        const QString number = officialMeasureNumber(measure.number);
        const Selection behind{.measures = std::vector{measure.id}};
        const Evaluation now = m_facts.plan.evaluationOrEmpty(measure.id, m_facts.year.id);
        const auto put = [&](const char *aspect, const QString &label, const QString &text) {
            add(slotname::of(measure.id, aspect), number + u' ' + label, text);
        };
        add(slotname::of(measure.id, "number"), number + u" 番号"_s, number, behind);
        put("title", u"施策名"_s, inOneLine(measure.title));
        put("grade", u"評価"_s, inOneLine(gradeLabel(m_facts.plan, now.grade)));
        if (m_facts.before) {
            const auto past = m_facts.plan.evaluationOrEmpty(measure.id, m_facts.before->id);
            put("before", u"比較する年度の評価"_s, inOneLine(gradeLabel(m_facts.plan, past.grade)));
        }
        put("direction", u"方向性"_s, inOneLine(directionLabel(m_facts.plan, now.direction)));
        const QString reason = reasonPhrase(now.reason);
        put("reason", u"変更理由"_s, reason.isEmpty() ? missingReason() : reason);
    }

    static QString labelOf(ChangeKind kind)
    {
        switch (kind) {
        case ChangeKind::Improved:
            return u"評価が改善した施策数"_s;
        case ChangeKind::Declined:
            return u"評価が低下した施策数"_s;
        case ChangeKind::Ended:
            return u"終了となった施策数"_s;
        case ChangeKind::Same:
            return u"評価が同じ施策数"_s;
        case ChangeKind::First:
            return u"比較する年度の評価がない施策数"_s;
        case ChangeKind::Other:
            return u"評価がその他に変わった施策数"_s;
        case ChangeKind::Ungraded:
            return u"まだ評価していない施策数"_s;
        }
        Q_UNREACHABLE();
    }

    const Facts &m_facts;
    std::vector<Slot> m_slots;
};

} // namespace

SlotTable::SlotTable(const Facts &facts)
    : m_slots(Writer(facts).written())
{
    for (std::size_t place = 0; place < m_slots.size(); ++place)
        m_placeOf.insert(m_slots[place].name, place);
}

const Slot *SlotTable::find(const QString &name) const
{
    const auto at = m_placeOf.find(name);
    return at != m_placeOf.end() ? &m_slots[*at] : nullptr;
}

ReportText SlotTable::filled(ReportText text) const
{
    for (ReportSpan &span : text) {
        if (!span.isSlot())
            continue;
        if (const Slot *slot = find(span.slot))
            span = slot->span;
        else
            span.text = u"（該当なし）"_s;
    }
    return text;
}

} // namespace shisaku
