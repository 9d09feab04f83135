#include "models/editing/plandocument.h"
#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/aftermath.h"
#include "tests/support/files.h"
#include "tests/support/killing.h"
#include "tests/support/plans.h"
#include "tests/support/trials.h"

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Kills the real program at random moments while it imports a spreadsheet, and while it starts,
/// closes and reopens a year: each one big edit of a script.
///
/// After each kill the plan must be wholly as it was before or wholly as it is after, and the
/// latter where the program had said that it was; the file must be sound and its history agree with
/// it (support/aftermath.h), and after the next start nothing else may be left in the folder. The
/// figures: how many died at work, how many of them with a transaction open.
class TstKillsImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allOrNothing_data();
    void allOrNothing();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder{quickPlace()};
    QString m_plan;
    QByteArray m_open;   ///< the sample's file
    QByteArray m_closed; ///< the same with its year closed
};

void TstKillsImports::initTestCase()
{
    m_plan = planFile(m_folder.path(), samplePlan(), u"plan.shisaku"_s);
    m_open = bytesOf(m_plan);
    {
        PlanDocument document(PlanStore::open(m_plan));
        QVERIFY(document.closeYear(yearId(document.plan(), 2019)));
    }
    m_closed = bytesOf(m_plan);
    QString rows = u"施策番号,評価,取組実績,担当課\n"_s;
    for (int number = 1; number <= 41; ++number)
        rows += u"%1,%2,%3,第%4課\n"_s.arg(number)
                    .arg(QChar(number % 2 == 0 ? u'A' : u'B'))
                    .arg(QString(number * 20, u'実'))
                    .arg(number % 6);
    writeBytes(path(u"回答.csv"_s), rows.toUtf8());
    const QString filled = planFile(m_folder.path(), samplePlan(), u"filled.shisaku"_s);
    QCOMPARE(runProgram({u"import"_s, filled, path(u"回答.csv"_s), u"--year"_s, u"2019"_s}).exit,
             0);
    QCOMPARE(
        runProgram({u"export"_s, filled, u"--year"_s, u"2019"_s, u"--out"_s, path(u"回答.xlsx"_s)})
            .exit,
        0);
    QVERIFY(QFile::remove(filled));
}

void TstKillsImports::allOrNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("closed");
    const QStringList year{u"--year"_s, u"2019"_s};
    QTest::newRow("import of CSV")
        << QStringList{u"import"_s, m_plan, path(u"回答.csv"_s)} + year << false;
    QTest::newRow("import of a workbook")
        << QStringList{u"import"_s, m_plan, path(u"回答.xlsx"_s)} + year << false;
    QTest::newRow("start of a year") << QStringList{u"start-year"_s, m_plan, u"2020"_s} << false;
    QTest::newRow("closing") << QStringList{u"close-year"_s, m_plan, u"2019"_s} << false;
    QTest::newRow("reopening") << QStringList{u"reopen-year"_s, m_plan, u"2019"_s, u"--reason"_s,
                                              u"訂正"_s}
                               << true;
}

void TstKillsImports::allOrNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, closed);
    QRandomGenerator random = chance();
    const QByteArray file = closed ? m_closed : m_open;
    const Work work = programWork(arguments);
    Killing killing(random, m_folder.path(), u"plan.shisaku-journal"_s);
    writeBytes(m_plan, file);
    const Plan before = aftermath(m_plan).plan;
    killing.letEnd(work);
    const Plan after = aftermath(m_plan).plan;
    QVERIFY(after != before);
    const int kills = trials(4);
    while (killing.killed() < kills) {
        writeBytes(m_plan, file);
        const Ending ending = killing.kill(work);
        const Aftermath found = aftermath(m_plan);
        QVERIFY2(found.complaint.isEmpty(), qUtf8Printable(found.complaint));
        QVERIFY(found.plan == after || (found.plan == before && ending.killed));
        QCOMPARE(litterIn(m_folder.path()).join(u' '), QString());
    }
    killing.printFigures(QTest::currentDataTag());
}

QTEST_GUILESS_MAIN(TstKillsImports)
#include "tst_kills_imports.moc"
