#include "app/commandline/changeforms.h"

#include "models/domain/reading.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QString codeOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Improved:
        return u"improved"_s;
    case ChangeKind::Declined:
        return u"declined"_s;
    case ChangeKind::Ended:
        return u"ended"_s;
    case ChangeKind::Same:
        return u"same"_s;
    case ChangeKind::First:
        return u"first"_s;
    case ChangeKind::Other:
        return u"other"_s;
    case ChangeKind::Ungraded:
        break;
    }
    return u"ungraded"_s;
}

QString codeOf(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade ? grade->code : QString();
}

QJsonValue gradeJson(const Plan &plan, GradeId id)
{
    return id ? QJsonValue(codeOf(plan, id)) : QJsonValue();
}

/// A number where the measure's number is one and nothing else (4, but not 04 or R1-1).
QJsonValue numberJson(const QString &number)
{
    const int value = number.toInt();
    return QString::number(value) == number ? QJsonValue(value) : QJsonValue(number);
}

std::vector<MeasureChange> listed(const Comparison &comparison, const ChangeQuery &query)
{
    std::vector<MeasureChange> rows;
    std::ranges::copy_if(comparison.rows, std::back_inserter(rows), [&](const MeasureChange &row) {
        return !query.changedOnly || isChanged(row.kind);
    });
    return rows;
}

} // namespace

QJsonObject changeJson(const Plan &plan, const ChangeQuery &query)
{
    const Comparison comparison = compare(plan, query.before, query.after);
    QJsonObject counts;
    for (const ChangeKind kind : allChangeKinds)
        counts.insert(codeOf(kind), comparison.count(kind));
    QJsonArray rows;
    for (const MeasureChange &row : listed(comparison, query))
        rows.append(QJsonObject{{u"number"_s, numberJson(row.measure.number)},
                                {u"title"_s, row.measure.title},
                                {u"before"_s, gradeJson(plan, row.before.grade)},
                                {u"after"_s, gradeJson(plan, row.after.grade)},
                                {u"kind"_s, codeOf(row.kind)},
                                {u"reason"_s, row.after.reason}});
    return {{u"before"_s, yearJson(*plan.find<Year>(query.before))},
            {u"total"_s, static_cast<int>(comparison.rows.size())},
            {u"counts"_s, counts},
            {u"rows"_s, rows}};
}

std::vector<QStringList> changeRows(const Plan &plan, const ChangeQuery &query)
{
    std::vector<QStringList> rows{
        {u"number"_s, u"title"_s, u"before"_s, u"after"_s, u"kind"_s, u"reason"_s}};
    for (const MeasureChange &row : listed(compare(plan, query.before, query.after), query))
        rows.push_back({row.measure.number, row.measure.title, codeOf(plan, row.before.grade),
                        codeOf(plan, row.after.grade), codeOf(row.kind), row.after.reason});
    return rows;
}

QJsonValue yearJson(const Year &year)
{
    return year.isOverall() ? QJsonValue(overallWord()) : QJsonValue(year.fiscalYear);
}

} // namespace shisaku
