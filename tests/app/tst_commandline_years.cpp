#include "models/exchange/sampleplan.h"
#include "models/storage/planstore.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// start-year, close-year and reopen-year of the real program.
class TstCommandLineYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsTheNextYear_data();
    void startsTheNextYear();
    void aDryRunChangesNothing();
    void startsTheOverallEvaluation();
    void closesAndReopens();
    void checkSaysWhatMayStillChange();
    void anAlteredYearStandsInNoLaterOne();
    void refusals_data();
    void refusals();
    void anotherWriterIsNamed();

private:
    Plan saved() const { return PlanStore::openReadOnly(m_path).read(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstCommandLineYears::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = planFile(m_folder->path(), samplePlan(), u"plan.shisaku"_s);
}

void TstCommandLineYears::startsTheNextYear_data()
{
    QTest::addColumn<QString>("year");
    for (const auto *year : {u"2020", u"R2", u"令和２", u"令和2年度"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(year))) << QString::fromUtf16(year);
}

void TstCommandLineYears::startsTheNextYear()
{
    QFETCH(QString, year);
    const Outcome outcome = runProgram({u"start-year"_s, m_path, year});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QByteArray());
    const Plan plan = saved();
    const GradeId ended = gradeId(plan, u"終了"_s);
    const auto evaluations = plan.evaluations(yearId(plan, 2020));
    QCOMPARE(evaluations.size(), std::size_t(4));
    QVERIFY(
        std::ranges::all_of(evaluations, [&](const Evaluation &e) { return e.grade == ended; }));
}

void TstCommandLineYears::aDryRunChangesNothing()
{
    const Outcome outcome = runProgram({u"start-year"_s, m_path, u"2020"_s, u"--dry-run"_s});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.out.count('\n'), 5); // the year and the four that ended
    QVERIFY(saved() == samplePlan());
}

void TstCommandLineYears::startsTheOverallEvaluation()
{
    QCOMPARE(runProgram({u"start-year"_s, m_path, u"overall"_s}).exit, 0);
    QVERIFY(saved().overallYear());
    const Outcome tally =
        runProgram({u"tally"_s, m_path, u"--year"_s, u"総合評価"_s, u"--by"_s, u"grade"_s});
    QCOMPARE(tally.exit, 0);
    QVERIFY(tally.out.contains("未評価\t\t41"));
    QCOMPARE(runProgram({u"start-year"_s, m_path, u"総合評価"_s}).exit, 1);
}

void TstCommandLineYears::closesAndReopens()
{
    QCOMPARE(runProgram({u"close-year"_s, m_path, u"R1"_s}).exit, 0);
    QVERIFY(saved().isClosed(yearId(saved(), 2019)));
    QCOMPARE(runProgram({u"close-year"_s, m_path, u"2019"_s}).exit, 1);
    QCOMPARE(runProgram({u"reopen-year"_s, m_path, u"2019"_s}).exit, 1);
    QVERIFY(saved().isClosed(yearId(saved(), 2019)));
    QCOMPARE(runProgram({u"reopen-year"_s, m_path, u"2019"_s, u"--reason"_s, u"誤記"_s}).exit, 0);
    QVERIFY(!saved().isClosed(yearId(saved(), 2019)));
    QCOMPARE(runProgram({u"reopen-year"_s, m_path, u"2019"_s, u"--reason"_s, u"誤記"_s}).exit, 1);
}

/// A closed year is compared with one that is still open.
void TstCommandLineYears::checkSaysWhatMayStillChange()
{
    const QStringList check{u"check"_s, m_path, u"--year"_s, u"2019"_s};
    const QByteArray notice = "令和元年度\t注意\tまだ確定していない年度：平成30年度";
    QVERIFY(!runProgram(check).out.contains(notice));
    QCOMPARE(runProgram({u"close-year"_s, m_path, u"2019"_s}).exit, 0);
    const Outcome outcome = runProgram(check);
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(outcome.out.contains(notice), outcome.out);
    const Outcome json = runProgram(check + QStringList{u"--as"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out)[u"openBefore"_s].toArray(), QJsonArray{2018});
}

/// Its figures stand beside those of every later year.
void TstCommandLineYears::anAlteredYearStandsInNoLaterOne()
{
    QCOMPARE(runProgram({u"close-year"_s, m_path, u"2019"_s}).exit, 0);
    QCOMPARE(runProgram({u"start-year"_s, m_path, u"2020"_s}).exit, 0);
    QCOMPARE(runProgram({u"start-year"_s, m_path, u"overall"_s}).exit, 0);
    runBehindTriggers(m_path, u"UPDATE evaluation SET reason = 'altered' WHERE year_id = %1"_s.arg(
                                  yearId(saved(), 2019).value));
    for (const QString &year : {u"2019"_s, u"2020"_s, u"overall"_s}) {
        const Outcome outcome =
            runProgram({u"tally"_s, m_path, u"--year"_s, year, u"--by"_s, u"grade"_s});
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.saysOneSentence() && outcome.out.isEmpty(), outcome.err);
    }
    const Outcome earlier =
        runProgram({u"tally"_s, m_path, u"--year"_s, u"2018"_s, u"--by"_s, u"grade"_s});
    QCOMPARE(earlier.exit, 0);
    QVERIFY2(earlier.saysOneSentence() && !earlier.out.isEmpty(), earlier.err);
}

void TstCommandLineYears::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a year that is there") << QStringList{u"start-year"_s, u"PLAN"_s, u"2019"_s};
    QTest::newRow("a year outside the plan") << QStringList{u"start-year"_s, u"PLAN"_s, u"2030"_s};
    QTest::newRow("no year") << QStringList{u"start-year"_s, u"PLAN"_s, u"来年"_s};
    QTest::newRow("closing with errors") << QStringList{u"close-year"_s, u"PLAN"_s, u"2018"_s};
    QTest::newRow("closing no year") << QStringList{u"close-year"_s, u"PLAN"_s, u"2030"_s};
    QTest::newRow("reopening an open year")
        << QStringList{u"reopen-year"_s, u"PLAN"_s, u"2019"_s, u"--reason"_s, u"誤記"_s};
    QTest::newRow("no plan") << QStringList{u"close-year"_s, u"nowhere.shisaku"_s, u"2019"_s};
}

void TstCommandLineYears::refusals()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"PLAN"_s, m_path);
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(saved() == samplePlan());
}

void TstCommandLineYears::anotherWriterIsNamed()
{
    const PlanStore writer = PlanStore::open(m_path);
    const Outcome outcome = runProgram({u"close-year"_s, m_path, u"2019"_s});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err.constData());
}

QTEST_MAIN(TstCommandLineYears)
#include "tst_commandline_years.moc"
