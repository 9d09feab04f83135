#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/sheetplans.h"
#include "tests/support/xmltree.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace shisaku::test;

/// The survey workbooks that the real program writes.
class TstCommandLineSurveys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_plan = planFile(m_folder.path(), filledPlan(), u"p.shisaku"_s); }
    void aWorkbookForEachDepartment();
    void theNoticeIsInEach();
    void oneThatFailsDoesNotKeepTheOthers();
    void answersAreNotWrittenOver();
    void whatIsMissingIsSaid();

private:
    Outcome survey(const QStringList &options) const
    {
        return runProgram(QStringList{u"survey"_s, m_plan} + options);
    }

    QTemporaryDir m_folder;
    QString m_plan;
};

void TstCommandLineSurveys::aWorkbookForEachDepartment()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"新しい/調査票"_s);
    const Outcome outcome = survey({u"--year"_s, u"R1"_s, u"--out"_s, folder});
    QVERIFY2(outcome.exit == 0, outcome.err);
    const QStringList paths = QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(paths.size(), qsizetype(2));
    QVERIFY2(paths[0].contains(u"R01_"_s) && paths[0].contains(u"IT推進課"_s), outcome.out);
    for (const QString &path : paths)
        QVERIFY(bytesOf(path).startsWith("PK"));
}

void TstCommandLineSurveys::theNoticeIsInEach()
{
    const QTemporaryDir folder;
    const Outcome outcome = survey(
        {u"--year"_s, u"2019"_s, u"--out"_s, folder.path(), u"--notice"_s, u"提出期限：6月30日"_s});
    QVERIFY2(outcome.exit == 0, outcome.err);
    for (const QString &path : QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts)) {
        const auto parts = filesOf(bytesOf(path));
        QVERIFY(parts[u"xl/worksheets/sheet1.xml"_s].contains("提出期限：6月30日") ||
                parts[u"xl/sharedStrings.xml"_s].contains("提出期限：6月30日"));
    }
}

void TstCommandLineSurveys::oneThatFailsDoesNotKeepTheOthers()
{
    const QTemporaryDir folder;
    const QStringList options{u"--year"_s, u"2019"_s, u"--out"_s, folder.path()};
    const Outcome first = survey(options);
    const QString path = QString::fromUtf8(first.out).section(u'\n', 0, 0);
    QVERIFY(QFile::remove(path) && QDir().mkdir(path)); // a folder stands where the file should
    const Outcome second = survey(options);
    QCOMPARE(second.exit, 1);
    QVERIFY2(second.saysOneSentence(), second.err);
    QCOMPARE(second.out.count('\n'), first.out.count('\n') - 1);
    QVERIFY(QFileInfo(path).isDir());
}

void TstCommandLineSurveys::answersAreNotWrittenOver()
{
    const QTemporaryDir folder;
    const QStringList options{u"--year"_s, u"2019"_s, u"--out"_s, folder.path()};
    const QString path = QString::fromUtf8(survey(options).out).section(u'\n', 0, 0);
    QFile answered(path);
    QVERIFY(answered.open(QIODevice::WriteOnly));
    answered.write("answers");
    answered.close();
    const Outcome outcome = survey(options);
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QCOMPARE(bytesOf(path), QByteArray("answers"));
}

void TstCommandLineSurveys::whatIsMissingIsSaid()
{
    QCOMPARE(survey({u"--year"_s, u"2019"_s}).exit, 2);
    QCOMPARE(survey({u"--out"_s, u"x"_s}).exit, 2);
    const Outcome outcome =
        survey({u"--year"_s, u"2017"_s, u"--out"_s, m_folder.filePath(u"ない"_s)});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QVERIFY(!QFile::exists(m_folder.filePath(u"ない"_s)));
}

QTEST_GUILESS_MAIN(TstCommandLineSurveys)
#include "tst_commandline_surveys.moc"
