#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What the real program does not do: it says so, and leaves everything as it was.
class TstCommandLineRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void aWrongValueIsTwo_data();
    void aWrongValueIsTwo();
    void aMissingDatabaseIsSaid_data();
    void aMissingDatabaseIsSaid();
    void aForeignFileIsSaid();
    void aNewPlanNeedsItsFolder();
    void theDatabaseIsNoPlaceForOutput();
    void whatCannotBePrintedIsNotDone_data();
    void whatCannotBePrintedIsNotDone();
    void whatCannotBeSaidIsNotDone();
    void anUnknownYearNamesThoseThereAre();
    void aSentenceIsInTheWantedLanguage();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TstCommandLineRefusals::initTestCase()
{
    m_sample = planFile(m_folder.path(), samplePlan(), u"sample.shisaku"_s);
}

void TstCommandLineRefusals::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no database") << QStringList{u"tally"_s, u"--by"_s, u"grade"_s};
    QTest::newRow("two databases") << QStringList{u"check"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"a"_s, u"--fast"_s};
    QTest::newRow("option without value") << QStringList{u"check"_s, u"a"_s, u"--year"_s};
    QTest::newRow("an option twice")
        << QStringList{u"check"_s, u"a"_s, u"--year"_s, u"2018"_s, u"--year"_s, u"2019"_s};
    QTest::newRow("new without a name") << QStringList{u"new"_s};
    QTest::newRow("unknown command") << QStringList{u"talley"_s, u"a"_s};
    QTest::newRow("unknown option of the window") << QStringList{u"--fast"_s};
}

void TstCommandLineRefusals::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exit, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("使い方") && outcome.err.contains("shisaku "), outcome.err);
}

void TstCommandLineRefusals::aWrongValueIsTwo_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *call, const char *named) {
        QTest::newRow(call) << QString::fromLatin1(call) << QByteArray(named);
    };
    row("tally %1 --year 2019 --by colour", "--by");
    row("tally %1 --year 2019", "--by");
    row("tally %1 --year 2019 --by grade --as xml", "--as");
    row("check %1 --as csv", "--as");
    row("export %1 --year 2019 --out x.doc", "--out");
    row("export %1 --year 2019 --out x.csv --encoding latin1", "--encoding");
    row("tally %1 --by grade", "--year");
}

void TstCommandLineRefusals::aWrongValueIsTwo()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, named);
    QStringList arguments = call.split(u' ');
    arguments.replaceInStrings(u"%1"_s, m_sample);
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exit, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(named), outcome.err);
}

void TstCommandLineRefusals::aMissingDatabaseIsSaid_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call :
         {"tally %1 --year 2019 --by grade", "check %1", "export %1 --year 2019 --out %2/x.csv",
          "chart %1 --year 2019 --kind grade --out %2/x.svg"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TstCommandLineRefusals::aMissingDatabaseIsSaid()
{
    QFETCH(QString, call);
    const QTemporaryDir folder;
    QStringList arguments = call.split(u' ');
    arguments.replaceInStrings(u"%1"_s, folder.filePath(u"ない.shisaku"_s));
    arguments.replaceInStrings(u"%2"_s, folder.path());
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void TstCommandLineRefusals::aForeignFileIsSaid()
{
    writeBytes(path(u"x.txt"_s), "not a plan");
    const Outcome outcome = runProgram({u"check"_s, path(u"x.txt"_s)});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QCOMPARE(bytesOf(path(u"x.txt"_s)), QByteArray("not a plan"));
}

void TstCommandLineRefusals::aNewPlanNeedsItsFolder()
{
    const Outcome outcome = runProgram({u"new"_s, path(u"ない/計画.shisaku"_s)});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(QString::fromUtf8(outcome.err).endsWith(u"。\n"_s), outcome.err);
    QVERIFY(!QFile::exists(path(u"ない"_s)));
}

/// A plan's file may have any name.
void TstCommandLineRefusals::theDatabaseIsNoPlaceForOutput()
{
    const QString plan = planFile(m_folder.path(), samplePlan(), u"計画.csv"_s);
    const QByteArray before = bytesOf(plan);
    const Outcome outcome =
        runProgram({u"export"_s, plan, u"--year"_s, u"2019"_s, u"--out"_s, plan});
    QVERIFY(bytesOf(plan) == before);
    QCOMPARE(outcome.exit, 1);
}

void TstCommandLineRefusals::whatCannotBePrintedIsNotDone_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"tally %1 --year 2019 --by grade", "check %1 --as json"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

/// A script that sends the output into a file on a full disk has to learn of it.
void TstCommandLineRefusals::whatCannotBePrintedIsNotDone()
{
    QFETCH(QString, call);
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    QStringList arguments = call.split(u' ');
    arguments.replaceInStrings(u"%1"_s, m_sample);
    QProcess program;
    program.setProcessEnvironment(plainEnvironment(u"C.UTF-8"_s));
    program.setStandardOutputFile(u"/dev/full"_s);
    program.start(QStringLiteral(SHISAKU_PROGRAM), arguments);
    QVERIFY(program.waitForFinished(120'000));
    QCOMPARE(program.exitCode(), 1);
}

void TstCommandLineRefusals::whatCannotBeSaidIsNotDone()
{
    QProcess program;
    program.setProcessEnvironment(plainEnvironment(u"C.UTF-8"_s));
    program.setStandardOutputFile(u"/dev/full"_s);
    program.start(QStringLiteral(SHISAKU_PROGRAM), {u"--version"_s});
    QVERIFY(program.waitForFinished(120'000));
    const Outcome outcome{program.exitCode(), {}, program.readAllStandardError()};
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
}

void TstCommandLineRefusals::anUnknownYearNamesThoseThereAre()
{
    const Outcome outcome =
        runProgram({u"tally"_s, m_sample, u"--year"_s, u"2020"_s, u"--by"_s, u"grade"_s});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    for (const char *year : {"2018", "2019", "2020"})
        QVERIFY(outcome.err.contains(year));
    QCOMPARE(outcome.out, QByteArray());
}

void TstCommandLineRefusals::aSentenceIsInTheWantedLanguage()
{
    const QStringList arguments{u"check"_s, path(u"ない"_s), u"--lang"_s};
    const Outcome english = runProgram(arguments + QStringList{u"en"_s});
    const Outcome japanese = runProgram(arguments + QStringList{u"ja"_s});
    QCOMPARE(english.exit, 1);
    QVERIFY2(english.err.contains(" is ") || english.err.contains(" not "), english.err);
    QVERIFY2(QString::fromUtf8(japanese.err).endsWith(u"。\n"_s), japanese.err);
    QVERIFY(english.saysOneSentence() && japanese.saysOneSentence());
}

QTEST_GUILESS_MAIN(TstCommandLineRefusals)
#include "tst_commandline_refusals.moc"
