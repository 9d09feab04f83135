#include "models/tallies/wording.h"

#include "models/domain/officialtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Wording)
};

} // namespace

QString numberText(int number)
{
    return QLocale().language() == QLocale::Japanese ? officialNumber(number)
                                                     : QString::number(number);
}

QString measureCountText(int count)
{
    //: A count of measures in a table, such as 24施策
    return Tr::tr("%1", "measures").arg(numberText(count));
}

QString caseCountText(int count)
{
    //: A count of cases in the table of goals, such as 24件
    return Tr::tr("%1", "cases").arg(numberText(count));
}

QString percentText(int percent)
{
    return QString::number(percent) + u'%';
}

QString gradeCode(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade ? grade->code : Tr::tr("Not graded");
}

QString gradeLabel(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade ? grade->label : Tr::tr("Not graded");
}

QString directionLabel(const Plan &plan, DirectionId id)
{
    const Direction *direction = plan.find<Direction>(id);
    return direction ? direction->label : Tr::tr("No direction");
}

QString yearlyGradesText(const Plan &plan, MeasureId measure)
{
    QStringList texts;
    for (const Year &year : plan.years()) {
        const Evaluation *evaluation = plan.evaluation(measure, year.id);
        if (!year.isOverall())
            texts << (evaluation && evaluation->grade ? gradeCode(plan, evaluation->grade)
                                                      : u"－"_s);
    }
    return texts.join(u' ');
}

QString achievementRateText(const Indicator &indicator, const IndicatorValue &value)
{
    constexpr double nearly = 99.9;
    const auto rate = achievementRate(indicator, value);
    if (!rate)
        return {};
    const bool reached = isReached(indicator, value).value_or(false);
    QString number = QString::number(reached ? *rate : qMin(*rate, nearly), 'f', 1);
    if (number.endsWith(".0"_L1))
        number.chop(2);
    return number + u'%';
}

QString breakdownText(const Plan &plan, const std::vector<GradeCount> &parts)
{
    QStringList texts;
    for (const GradeCount &part : parts)
        texts << gradeCode(plan, part.grade) + u':' + numberText(part.count);
    return texts.join(u' ');
}

QString balanceText(const Balance &balance)
{
    if (balance.holds())
        return u"%1＝%2＝%3"_s.arg(balance.byGrade).arg(balance.byDirection).arg(balance.byGoal);
    return Tr::tr("grades %1, directions %2 (parts %3), goals %4 (columns %5), in force %6")
        .arg(balance.byGrade)
        .arg(balance.byDirection)
        .arg(balance.byBreakdown)
        .arg(balance.byGoal)
        .arg(balance.byGoalGrade)
        .arg(balance.inForce);
}

} // namespace shisaku
