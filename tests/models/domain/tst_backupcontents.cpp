#include "models/domain/backupcontents.h"

#include "models/domain/closing.h"
#include "models/exchange/sampleplan.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What a list of backups says of each.
class TstBackupContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsThere();
    void anEmptyPlanHasNoYear();
    void anAlteredYearIsAProblem();
};

void TstBackupContents::countsWhatIsThere()
{
    const Plan plan = samplePlan();
    const BackupContents contents = contentsOf(plan);
    QCOMPARE(contents.measures, 41);
    QCOMPARE(contents.graded, 41);
    QCOMPARE(contents.evaluations, int(plan.records<Evaluation>().all().size()));
    QCOMPARE(contents.year, yearLabel(*plan.year(2019)));
    QCOMPARE(contents.problem, QString());
}

void TstBackupContents::anEmptyPlanHasNoYear()
{
    const BackupContents contents = contentsOf(Plan{});
    QCOMPARE(contents.measures, 0);
    QCOMPARE(contents.year, QString());
    QCOMPARE(contents.problem, QString());
}

void TstBackupContents::anAlteredYearIsAProblem()
{
    Plan plan = samplePlan();
    const Year year = *plan.year(2019);
    plan.apply(closing(plan, year.id, {}));
    Evaluation altered = plan.evaluations(year.id).front();
    altered.achievement = u"書き換え"_s;
    ChangeSet changes;
    changes.replace(plan.evaluations(year.id).front(), altered);
    plan.apply(changes);
    QVERIFY(!contentsOf(plan).problem.isEmpty());
}

QTEST_GUILESS_MAIN(TstBackupContents)
#include "tst_backupcontents.moc"
