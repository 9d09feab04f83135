#include "models/editing/plandocument.h"
#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The real program without a display: what it can be called with, and what it ends with.
class TstCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleIsMade();
    void anEmptyPlanIsMade();
    void anExistingFileIsLeft();
    void theSampleIsInOrder();
    void theCheckIsJson();
    void anErrorIsFound();
    void aYearIsChecked();
    void aWindowNeedsADisplay();
    void anEmptyDisplayIsNone();
    void theLanguageMayComeFirst();
    void helpAndVersionAreGiven();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TstCommandLine::initTestCase()
{
    m_sample = planFile(m_folder.path(), samplePlan(), u"sample.shisaku"_s);
}

void TstCommandLine::theSampleIsMade()
{
    const Outcome outcome = runProgram({u"new"_s, path(u"見本.shisaku"_s), u"--sample"_s});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.out + outcome.err, QByteArray());
    QVERIFY(PlanStore::openReadOnly(path(u"見本.shisaku"_s)).read() == samplePlan());
}

void TstCommandLine::anEmptyPlanIsMade()
{
    QCOMPARE(runProgram({u"new"_s, path(u"次期計画.shisaku"_s)}).exit, 0);
    const Plan plan = PlanStore::openReadOnly(path(u"次期計画.shisaku"_s)).read();
    QCOMPARE(plan.info().title, u"次期計画"_s);
    QCOMPARE(plan.years().size(), std::size_t(1));
    QVERIFY(plan.records<Measure>().all().empty());
}

void TstCommandLine::anExistingFileIsLeft()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"報告.shisaku"_s);
    writeBytes(file, "not a plan");
    for (const QStringList &options : {QStringList{}, QStringList{u"--sample"_s}}) {
        const Outcome outcome = runProgram(QStringList{u"new"_s, file} + options);
        QCOMPARE(outcome.exit, 1);
        QVERIFY(outcome.saysOneSentence());
        QCOMPARE(bytesOf(file), QByteArray("not a plan"));
        QCOMPARE(namesIn(folder.path()), QStringList{u"報告.shisaku"_s});
    }
}

void TstCommandLine::theSampleIsInOrder()
{
    const QByteArray before = bytesOf(m_sample);
    const Outcome outcome = runProgram({u"check"_s, m_sample, u"--year"_s, u"2019"_s});
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.out.contains("41＝41＝41"));
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(bytesOf(m_sample), before);
}

void TstCommandLine::theCheckIsJson()
{
    const Outcome outcome = runProgram({u"check"_s, m_sample, u"--as"_s, u"json"_s});
    QCOMPARE(outcome.exit, 0);
    const QJsonObject found = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(found[u"year"_s].toInt(), 2019);
    QCOMPARE(found[u"integrity"_s].toString(), u"ok"_s);
    for (const QJsonValue &problem : found[u"problems"_s].toArray())
        QCOMPARE(problem[u"severity"_s].toString(), u"notice"_s);
    const QJsonObject balance = found[u"balance"_s].toObject();
    QVERIFY(balance[u"holds"_s].toBool());
    for (const QString &total :
         {u"grade"_s, u"direction"_s, u"breakdown"_s, u"goal"_s, u"goalGrade"_s, u"inForce"_s})
        QCOMPARE(balance[total].toInt(), 41);
}

void TstCommandLine::anErrorIsFound()
{
    const QString file = path(u"未評価.shisaku"_s);
    QCOMPARE(runProgram({u"new"_s, file}).exit, 0);
    {
        PlanDocument document(PlanStore::open(file));
        ChangeSet changes;
        changes.add(Goal{{1}, 1, u"①"_s, u"目標"_s});
        changes.add(Measure{
            .id = {1}, .number = u"R1-1"_s, .title = u"施策"_s, .goal = {1}, .inForceFrom = 2000});
        QVERIFY(document.edit(changes));
    }
    const Outcome text = runProgram({u"check"_s, file});
    QCOMPARE(text.exit, 1);
    QVERIFY(text.out.contains("\tエラー\tR1-1\t施策\t評価\t"));
    const Outcome json = runProgram({u"check"_s, file, u"--as"_s, u"json"_s});
    QCOMPARE(json.exit, 1);
    const QJsonArray problems = QJsonDocument::fromJson(json.out).object()[u"problems"_s].toArray();
    QVERIFY(!problems.isEmpty());
    const QJsonObject problem = problems.first().toObject();
    QCOMPARE(problem[u"severity"_s].toString(), u"error"_s);
    QCOMPARE(problem[u"number"_s].toString(), u"R1-1"_s);
    QVERIFY(!problem[u"rule"_s].toString().isEmpty());
    QVERIFY(!problem[u"message"_s].toString().isEmpty());
}

void TstCommandLine::aYearIsChecked()
{
    const Outcome outcome = runProgram({u"check"_s, m_sample, u"--year"_s, u"2018"_s});
    QCOMPARE(outcome.exit, 1); // 33 measures have no grade
    QVERIFY(outcome.out.count("平成30年度\tエラー\t") >= 33);
    QVERIFY(outcome.out.contains("平成30年度"));
}

void TstCommandLine::aWindowNeedsADisplay()
{
    for (const QStringList &arguments : {QStringList{}, QStringList{m_sample}}) {
        const Outcome outcome = runProgram(arguments);
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.saysOneSentence(), outcome.err);
    }
}

void TstCommandLine::anEmptyDisplayIsNone()
{
    QProcessEnvironment environment = plainEnvironment(u"C.UTF-8"_s);
    for (const auto *variable : {u"DISPLAY", u"WAYLAND_DISPLAY", u"QT_QPA_PLATFORM"})
        environment.insert(QString::fromUtf16(variable), QString());
    const Outcome window = runProgram({m_sample}, environment);
    QCOMPARE(window.exit, 1);
    QVERIFY2(window.saysOneSentence(), window.err);
    const Outcome job =
        runProgram({u"export"_s, m_sample, u"--year"_s, u"2019"_s, u"--out"_s, path(u"表.pdf"_s)},
                   environment);
    QCOMPARE(job.exit, 0);
}

void TstCommandLine::theLanguageMayComeFirst()
{
    for (const QStringList &language : {QStringList{u"--lang"_s, u"en"_s}, {u"--lang=en"_s}}) {
        const Outcome outcome = runProgram(language + QStringList{u"check"_s, m_sample});
        QCOMPARE(outcome.exit, 0);
        QVERIFY2(outcome.out.startsWith("The file is whole."), outcome.out);
    }
}

void TstCommandLine::helpAndVersionAreGiven()
{
    const Outcome help = runProgram({u"--help"_s});
    QCOMPARE(help.exit, 0);
    for (const char *command : {"new", "tally", "check", "history", "chart", "export"}) {
        QVERIFY(help.out.contains(QByteArray("shisaku ") + command));
        const Outcome own = runProgram({QLatin1StringView(command), u"--help"_s});
        QCOMPARE(own.exit, 0);
        QVERIFY(own.out.contains(QByteArray("shisaku ") + command));
    }
    const Outcome version = runProgram({u"--version"_s});
    QCOMPARE(version.exit, 0);
    QVERIFY(version.out.startsWith("shisaku "));
    QCOMPARE(help.err + version.err, QByteArray());
}

QTEST_GUILESS_MAIN(TstCommandLine)
#include "tst_commandline.moc"
