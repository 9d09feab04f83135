#include "models/exchange/sampleplan.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

GradeRole gradeRole(const QString &word)
{
    return word == "rated"_L1   ? GradeRole::Rated
           : word == "ended"_L1 ? GradeRole::Ended
                                : GradeRole::Other;
}

DirectionRole directionRole(const QString &word)
{
    static const QHash<QString, DirectionRole> roles = {
        {u"continues"_s, DirectionRole::Continues}, {u"expands"_s, DirectionRole::Expands},
        {u"shrinks"_s, DirectionRole::Shrinks},     {u"revises"_s, DirectionRole::Revises},
        {u"stops"_s, DirectionRole::Stops},         {u"completes"_s, DirectionRole::Completes}};
    return roles.value(word);
}

/// Reads the resource into a change that makes the plan.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
    {
        m_changes.add(PlanInfo{.title = json["title"_L1].toString(),
                               .organisation = json["organisation"_L1].toString(),
                               .firstYear = json["firstYear"_L1].toInt(),
                               .lastYear = json["lastYear"_L1].toInt(),
                               .note = json["note"_L1].toString()});
        readEach(json["goals"_L1].toArray(), &Reader::readGoal);
        readEach(json["grades"_L1].toArray(), &Reader::readGrade);
        readEach(json["directions"_L1].toArray(), &Reader::readDirection);
        readYears(json["years"_L1].toArray());
        readEach(json["measures"_L1].toArray(), &Reader::readMeasure);
    }

    const ChangeSet &changes() const { return m_changes; }

private:
    void readEach(const QJsonArray &list, void (Reader::*read)(const QJsonObject &))
    {
        for (const auto entry : list)
            (this->*read)(entry.toObject());
    }

    void readYears(const QJsonArray &years)
    {
        for (const auto year : years) {
            const YearId id{m_years.size() + 1};
            m_years.insert(QString::number(year.toInt()), id);
            m_changes.add(Year{id, year.toInt()});
        }
    }

    void readGoal(const QJsonObject &json)
    {
        ++m_goals;
        m_changes.add(
            Goal{{m_goals}, m_goals, json["mark"_L1].toString(), json["title"_L1].toString()});
    }

    void readGrade(const QJsonObject &json)
    {
        const int position = static_cast<int>(m_grades.size()) + 1;
        const QString code = json["code"_L1].toString();
        m_grades.insert(code, {position});
        m_changes.add(Grade{{position},
                            position,
                            code,
                            json["label"_L1].toString(),
                            json["definition"_L1].toString(),
                            gradeRole(json["role"_L1].toString())});
    }

    void readDirection(const QJsonObject &json)
    {
        const int position = static_cast<int>(m_directions.size()) + 1;
        const QString label = json["label"_L1].toString();
        m_directions.insert(label, {position});
        m_changes.add(
            Direction{{position}, position, label, directionRole(json["role"_L1].toString())});
    }

    void readMeasure(const QJsonObject &json)
    {
        const MeasureId id{++m_measures};
        m_changes.add(Measure{.id = id,
                              .number = json["number"_L1].toString(),
                              .title = json["title"_L1].toString(),
                              .goal = {json["goal"_L1].toInt()},
                              .inForceFrom = json["from"_L1].toInt(),
                              .note = json["note"_L1].toString()});
        const QJsonObject years = json["years"_L1].toObject();
        for (auto year = years.begin(); year != years.end(); ++year) {
            const QJsonObject values = year->toObject();
            m_changes.add(
                Evaluation{.year = m_years.value(year.key()),
                           .measure = id,
                           .grade = m_grades.value(values["grade"_L1].toString()),
                           .direction = m_directions.value(values["direction"_L1].toString()),
                           .reason = values["reason"_L1].toString()});
        }
    }

    ChangeSet m_changes;
    QHash<QString, GradeId> m_grades;
    QHash<QString, DirectionId> m_directions;
    QHash<QString, YearId> m_years;
    int m_goals = 0;
    int m_measures = 0;
};

} // namespace

Plan samplePlan()
{
    QFile file(u":/shisaku/sample/plan2020.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample plan is missing from the program.");
    Plan plan;
    plan.apply(Reader(QJsonDocument::fromJson(file.readAll()).object()).changes());
    return plan;
}

Plan emptyPlan(const QString &title, int fiscalYear)
{
    ChangeSet changes;
    changes.add(PlanInfo{.title = title, .firstYear = fiscalYear, .lastYear = fiscalYear});
    const Scale scale = usualScale();
    for (const Grade &grade : scale.grades)
        changes.add(grade);
    for (const Direction &direction : scale.directions)
        changes.add(direction);
    changes.add(Year{{1}, fiscalYear});
    Plan plan;
    plan.apply(changes);
    return plan;
}

Scale usualScale()
{
    const Plan sample = samplePlan();
    return {sample.grades(), sample.directions()};
}

} // namespace shisaku
