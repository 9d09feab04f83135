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
    void aClosingIsUndone_data();
    void aClosingIsUndone();
    void whatIsMissingIsCounted();
};

namespace
{

/// The sample with fiscal 2019 closed.
Plan closedSample()
{
    Plan plan = samplePlan();
    plan.apply(closing(plan, plan.year(2019)->id, {}));
    return plan;
}

} // namespace

void TstBackupContents::countsWhatIsThere()
{
    const Plan plan = samplePlan();
    const BackupContents contents = contentsOf(plan);
    QCOMPARE(contents.measures, 41);
    QCOMPARE(contents.graded, 41);
    QCOMPARE(contents.evaluations, int(plan.records<Evaluation>().all().size()));
    QCOMPARE(contents.latestYear(), yearLabel(*plan.year(2019)));
    QCOMPARE(contents.problem, QString());
}

void TstBackupContents::anEmptyPlanHasNoYear()
{
    const BackupContents contents = contentsOf(Plan{});
    QCOMPARE(contents.measures, 0);
    QCOMPARE(contents.latestYear(), QString());
    QCOMPARE(contents.problem, QString());
}

void TstBackupContents::anAlteredYearIsAProblem()
{
    Plan plan = closedSample();
    const Year year = *plan.year(2019);
    Evaluation altered = plan.evaluations(year.id).front();
    altered.achievement = u"書き換え"_s;
    ChangeSet changes;
    changes.replace(plan.evaluations(year.id).front(), altered);
    plan.apply(changes);
    QVERIFY(!contentsOf(plan).problem.isEmpty());
}

void TstBackupContents::aClosingIsUndone_data()
{
    QTest::addColumn<QString>("now"); // the digest of the year; empty while it is open
    QTest::addColumn<QString>("backup");
    QTest::addColumn<bool>("undone");
    QTest::newRow("still open") << QString() << QString() << false;
    QTest::newRow("closed since") << u"a"_s << QString() << true;
    QTest::newRow("closed in both") << u"a"_s << u"a"_s << false;
    QTest::newRow("closed again since") << u"b"_s << u"a"_s << true;
    QTest::newRow("reopened since") << QString() << u"a"_s << false;
}

void TstBackupContents::aClosingIsUndone()
{
    QFETCH(QString, now);
    QFETCH(QString, backup);
    QFETCH(bool, undone);
    const BackupYear other{u"FY2018"_s, u"x"_s};
    const BackupContents current{.years = {other, {u"FY2019"_s, now}}};
    QCOMPARE(undoneClosings(current, {.years = {other, {u"FY2019"_s, backup}}}),
             undone ? QStringList{u"FY2019"_s} : QStringList());
    QCOMPARE(undoneClosings(current, {}),
             now.isEmpty() ? QStringList{u"FY2018"_s} : QStringList({u"FY2018"_s, u"FY2019"_s}));
    QCOMPARE(contentsOf(closedSample()).closedYears(),
             QStringList{yearLabel(*samplePlan().year(2019))});
}

void TstBackupContents::whatIsMissingIsCounted()
{
    const BackupContents now{
        .years = {{u"FY2018"_s}, {u"FY2019"_s}}, .measures = 41, .evaluations = 49, .graded = 40};
    QCOMPARE(missingIn(now, now), QStringList());
    BackupContents backup = now;
    backup.measures = 43; // more is not missing
    backup.evaluations = 46;
    backup.graded = 38;
    QCOMPARE(missingIn(backup, now),
             QStringList({u"3 evaluation(s)"_s, u"2 grade(s) of FY2019"_s}));
    backup.years.pop_back();
    backup.measures = 40;
    QCOMPARE(missingIn(backup, now),
             QStringList({u"FY2019"_s, u"1 measure(s)"_s, u"3 evaluation(s)"_s}));
    QCOMPARE(missingIn(now, backup), QStringList());
}

QTEST_GUILESS_MAIN(TstBackupContents)
#include "tst_backupcontents.moc"
