#include "models/editing/plandocument.h"
#include "models/exchange/sampleplan.h"
#include "models/storage/planstore.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// import of the real program.
class TstCommandLineImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesGoInAsOneEdit();
    void aDryRunChangesNothing();
    void whatIsRefusedIsListedAndTheRestGoesIn();
    void eachIsOneLineWhateverItSays();
    void aLongRefusedTextIsShownByItsBeginning();
    void columnsThatAreNotTakenInAreNamed();
    void nothingGoesInWhereAFileCannotBeRead();
    void lastYearsExportIsRefused();
    void severalGradesAreRefused();
    void whatWasExportedChangesNothing_data();
    void whatWasExportedChangesNothing();
    void wrongUsage();

private:
    Plan saved() const { return PlanStore::openReadOnly(m_path).read(); }
    const Evaluation *evaluation(const Plan &plan, const QString &number) const
    {
        return plan.evaluation(measureId(plan, number), yearId(plan, 2019));
    }
    QString csv(const QString &name, const QString &text) const
    {
        const QString path = m_folder->filePath(name);
        writeBytes(path, text.toUtf8());
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstCommandLineImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = planFile(m_folder->path(), samplePlan(), u"plan.shisaku"_s);
}

void TstCommandLineImport::filesGoInAsOneEdit()
{
    const QString one = csv(u"一課.csv"_s, u"令和元年度回答\n\n施策番号,評価\nNo.4,Ｂ\n"_s);
    const QString two = csv(u"二課.csv"_s, u"方向性;事業名;番号\n事業拡大;;36\n"_s);
    const Outcome outcome = runProgram({u"import"_s, m_path, one, two, u"--year"_s, u"R1"_s});
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(outcome.out.contains("A → B"), outcome.out.constData());
    const Plan plan = saved();
    QCOMPARE(evaluation(plan, u"4"_s)->grade, gradeId(plan, u"B"_s));
    QCOMPARE(evaluation(plan, u"36"_s)->direction, directionId(plan, u"事業拡大"_s));
    PlanDocument document(PlanStore::open(m_path));
    const History history = document.history();
    QVERIFY(history.back().editName.contains(u"一課.csv"_s) &&
            history.back().editName.contains(u"二課.csv"_s));
}

void TstCommandLineImport::aDryRunChangesNothing()
{
    const QString file = csv(u"回答.csv"_s, u"No.,評価\n4,B\n"_s);
    const Outcome outcome =
        runProgram({u"import"_s, m_path, file, u"--year"_s, u"2019"_s, u"--dry-run"_s});
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.out.contains("A → B"));
    QVERIFY(saved() == samplePlan());
}

void TstCommandLineImport::whatIsRefusedIsListedAndTheRestGoesIn()
{
    const QString file = csv(u"回答.csv"_s, u"No.,評価\n4,B\n36,#N/A\n99,A\n"_s);
    const Outcome outcome = runProgram({u"import"_s, m_path, file, u"--year"_s, u"2019"_s});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.err.count('\n'), 2);
    QVERIFY(outcome.err.contains("回答.csv") && outcome.err.contains("99"));
    QCOMPARE(evaluation(saved(), u"4"_s)->grade, gradeId(saved(), u"B"_s));
}

void TstCommandLineImport::eachIsOneLineWhateverItSays()
{
    const QString file = csv(u"回答.csv"_s, u"No.,評価,取組実績\n4,\"A\nか\nB\",\"一\n二\"\n"_s);
    const Outcome outcome =
        runProgram({u"import"_s, m_path, file, u"--year"_s, u"2019"_s, u"--dry-run"_s});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.err.contains("A か B – "), outcome.err.constData());
    QVERIFY2(outcome.out.contains(u"→ 一 二\n"_s.toUtf8()), outcome.out.constData());
}

void TstCommandLineImport::aLongRefusedTextIsShownByItsBeginning()
{
    for (const int size : {15'000, 25'000}) {
        const QString text(size, u'長');
        const QString file =
            csv(u"回答.csv"_s, u"No.,施策名,評価,方向性\n4,%1,%1,%1\n99,%1,A,完了\n"_s.arg(text));
        const Outcome outcome = runProgram({u"import"_s, m_path, file, u"--year"_s, u"2019"_s});
        QCOMPARE(outcome.exit, 1);
        QVERIFY(outcome.err.contains("長…"));
        QVERIFY2(outcome.err.size() < 8'000, qPrintable(QString::number(outcome.err.size())));
    }
}

void TstCommandLineImport::columnsThatAreNotTakenInAreNamed()
{
    const QString file = csv(u"回答.csv"_s, u"No.,方向性,できばえ\n4,事業拡大,B\n"_s);
    const Outcome outcome =
        runProgram({u"import"_s, m_path, file, u"--year"_s, u"2019"_s, u"--dry-run"_s});
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(outcome.saysOneSentence() && outcome.err.contains("できばえ"), outcome.err);
}

void TstCommandLineImport::nothingGoesInWhereAFileCannotBeRead()
{
    const QString good = csv(u"回答.csv"_s, u"No.,評価\n4,B\n"_s);
    const QString bad = csv(u"壊れた.xlsx"_s, u"PK"_s);
    for (const QString &other :
         {bad, csv(u"無関係.csv"_s, {}), m_folder->filePath(u"ない.csv"_s)}) {
        const Outcome outcome = runProgram({u"import"_s, m_path, other, u"--year"_s, u"2019"_s});
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.saysOneSentence(), outcome.err.constData());
    }
    const QString percent = csv(u"達成率%1.csv"_s, u"あ,い\nう,え\n"_s);
    const Outcome outcome = runProgram({u"import"_s, m_path, percent, u"--year"_s, u"2019"_s});
    QVERIFY2(outcome.err.contains("達成率%1.csv") && outcome.err.contains("30"),
             outcome.err.constData());
    QCOMPARE(runProgram({u"import"_s, m_path, good, bad, u"--year"_s, u"2019"_s}).exit, 1);
    QVERIFY(saved() == samplePlan());
}

void TstCommandLineImport::lastYearsExportIsRefused()
{
    const QString file = m_folder->filePath(u"前年.xlsx"_s);
    const QStringList command{u"export"_s, m_path, u"--year"_s, u"2018"_s, u"--out"_s, file};
    QCOMPARE(runProgram(command).exit, 0);
    const Outcome outcome = runProgram({u"import"_s, m_path, file, u"--year"_s, u"2019"_s});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence() && outcome.err.contains("平成30年度"),
             outcome.err.constData());
    QVERIFY(saved() == samplePlan());
}

void TstCommandLineImport::severalGradesAreRefused()
{
    const QString file = csv(u"回答.csv"_s, u"No.,施策名,評価（案）,自己評価\n4,,B,C\n"_s);
    const Outcome outcome = runProgram({u"import"_s, m_path, file, u"--year"_s, u"2019"_s});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence() && outcome.err.contains("評価（案）") &&
                 outcome.err.contains("自己評価"),
             outcome.err.constData());
    QVERIFY(saved() == samplePlan());
}

void TstCommandLineImport::whatWasExportedChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("workbook of the year") << u"年度.xlsx"_s << QStringList();
    QTest::newRow("CSV") << u"一覧.csv"_s << QStringList();
    QTest::newRow("open data") << u"公開.xlsx"_s << QStringList(u"--open-data"_s);
    QTest::newRow("open data as CSV") << u"公開.csv"_s << QStringList(u"--open-data"_s);
}

void TstCommandLineImport::whatWasExportedChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    const QString file = m_folder->filePath(name);
    const QStringList command{u"export"_s, m_path, u"--year"_s, u"2019"_s, u"--out"_s, file};
    QCOMPARE(runProgram(command + options).exit, 0);
    const Outcome outcome = runProgram({u"import"_s, m_path, file, u"--year"_s, u"2019"_s});
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.exit, 0);
    QVERIFY(saved() == samplePlan());
}

void TstCommandLineImport::wrongUsage()
{
    QCOMPARE(runProgram({u"import"_s, m_path, u"--year"_s, u"2019"_s}).exit, 2);
    QCOMPARE(runProgram({u"import"_s, m_path, m_path}).exit, 2);
}

QTEST_MAIN(TstCommandLineImport)
#include "tst_commandline_import.moc"
