#include "models/reports/slotnames.h"

using namespace Qt::StringLiterals;

namespace shisaku::slotname
{
namespace
{

QString joined(const char *kind, qint64 number, const char *aspect)
{
    const QString name = QLatin1StringView(kind) + u'/' + QString::number(number);
    return aspect ? name + u'/' + QLatin1StringView(aspect) : name;
}

} // namespace

QString of(GradeId grade, const char *aspect)
{
    return joined("grade", grade.value, aspect);
}

QString of(DirectionId direction, const char *aspect)
{
    return joined("direction", direction.value, aspect);
}

QString of(GoalId goal, const char *aspect)
{
    return joined("goal", goal.value, aspect);
}

QString of(GoalId goal, GradeId grade)
{
    return of(goal) + u'/' + of(grade);
}

QString of(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Improved:
        return u"changes/improved"_s;
    case ChangeKind::Declined:
        return u"changes/declined"_s;
    case ChangeKind::Ended:
        return u"changes/ended"_s;
    case ChangeKind::Same:
        return u"changes/same"_s;
    case ChangeKind::First:
        return u"changes/first"_s;
    case ChangeKind::Other:
        return u"changes/other"_s;
    case ChangeKind::Ungraded:
        return u"changes/ungraded"_s;
    }
    Q_UNREACHABLE();
}

QString of(GoalId goal, ChangeKind kind)
{
    return of(goal) + u'/' + of(kind);
}

QString of(MeasureId measure, const char *aspect)
{
    return joined("measure", measure.value, aspect);
}

QString ofYear(int fiscalYear)
{
    return joined("year", fiscalYear, nullptr);
}

QString ofAdded(int fiscalYear)
{
    return joined("measures/added", fiscalYear, nullptr);
}

QString ofRemoved(int fiscalYear)
{
    return joined("measures/removed", fiscalYear, nullptr);
}

} // namespace shisaku::slotname
