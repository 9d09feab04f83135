#include "models/domain/reporttemplate.h"

#include "models/domain/text.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// The plan with that template of the office's.
Plan with(Plan plan, const QString &reportTemplate)
{
    PlanInfo info = plan.info();
    info.reportTemplate = reportTemplate;
    plan.apply(Change(Replacement<PlanInfo>{plan.info(), info}));
    return plan;
}

} // namespace

/// Which template reports are made with.
class TstReportTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsIsATextThatAPlanKeeps();
    void theOfficesOwnComesFirst();
};

void TstReportTemplate::theProgramsIsATextThatAPlanKeeps()
{
    QVERIFY(!programTemplate().isEmpty());
    QCOMPARE(textRefusal(programTemplate()).value_or(QString()), QString());
    QCOMPARE(normalisedText(programTemplate()), programTemplate());
}

void TstReportTemplate::theOfficesOwnComesFirst()
{
    const Plan plan = samplePlan();
    QCOMPARE(reportTemplateFor(plan), programTemplate());
    QCOMPARE(reportTemplateFor(with(plan, u"一"_s)), u"一"_s);
    QCOMPARE(reportTemplateFor(with(with(plan, u"一"_s), {})), programTemplate());
}

QTEST_MAIN(TstReportTemplate)
#include "tst_reporttemplate.moc"
