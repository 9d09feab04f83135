#include "models/editing/plandocument.h"
#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The history and the errata that the real program prints, and the check of a closed year.
class TstCommandLineHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHistoryIsText();
    void aMeasureAndAYearCanBeChosen();
    void theHistoryIsCsv();
    void theHistoryIsJson();
    void theErrataArePrinted();
    void theErrataAreJson();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void whatThePlanLacksIsTold();
    void anAlteredYearIsAnError();

private:
    Outcome history(const QStringList &options) const
    {
        return runProgram(QStringList{u"history"_s, m_file} + options);
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void TstCommandLineHistory::initTestCase()
{
    m_file = planFile(m_folder.path(), samplePlan(), u"plan.shisaku"_s);
    PlanDocument document(PlanStore::open(m_file));
    document.setDisplayName(u"板橋"_s);
    const YearId year = yearId(document.plan(), 2019);
    const auto setReason = [&](const QString &text) {
        Evaluation after =
            document.plan().evaluationOrEmpty(measureId(document.plan(), u"4"_s), year);
        after.reason = text;
        QVERIFY(document.editEvaluation(after));
    };
    setReason(u"一行目\n二行目"_s);
    QVERIFY(document.closeYear(year) && document.reopenYear(year, u"報告書の誤り"_s));
    setReason(u"正しい理由"_s);
}

void TstCommandLineHistory::theHistoryIsText()
{
    const QByteArray before = bytesOf(m_file);
    const Outcome outcome = history({});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(bytesOf(m_file), before);
    const QStringList lines = QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 100);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 6);
    QVERIFY(lines[1].contains(u"\t令和元年度 No.4\t変更理由\t一行目⏎二行目\t正しい理由\t"_s));
    QVERIFY(lines[1].contains(u"板橋（"_s));
}

void TstCommandLineHistory::aMeasureAndAYearCanBeChosen()
{
    const QByteArray some = history({u"--measure"_s, u"4"_s, u"--year"_s, u"2019"_s}).out;
    const QStringList lines = QString::fromUtf8(some).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines.mid(1))
        QVERIFY(line.contains(u"\t令和元年度 No.4\t"_s));
}

void TstCommandLineHistory::theHistoryIsCsv()
{
    const Outcome outcome = history({u"--measure"_s, u"4"_s, u"--as"_s, u"csv"_s});
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.out.contains("\"一行目\n二行目\""));
}

void TstCommandLineHistory::theHistoryIsJson()
{
    const Outcome outcome =
        history({u"--measure"_s, u"4"_s, u"--as"_s, u"json"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.exit, 0);
    const QJsonArray rows = QJsonDocument::fromJson(outcome.out).array();
    const QJsonObject newest = rows.first().toObject();
    QStringList keys = newest.keys();
    keys.sort();
    QCOMPARE(keys, (QStringList{u"account"_s, u"action"_s, u"after"_s, u"at"_s, u"before"_s,
                                u"edit"_s, u"field"_s, u"key"_s, u"name"_s, u"record"_s}));
    QCOMPARE(newest[u"name"_s].toString(), u"板橋"_s);
    QCOMPARE(newest[u"action"_s].toString(), u"changed"_s);
    QCOMPARE(newest[u"record"_s].toString(), u"evaluation"_s);
    QCOMPARE(newest[u"field"_s].toString(), u"reason"_s);
    QCOMPARE(newest[u"before"_s].toString(), u"一行目\n二行目"_s);
    QCOMPARE(newest[u"after"_s].toString(), u"正しい理由"_s);
    const auto at = QDateTime::fromString(newest[u"at"_s].toString(), Qt::ISODateWithMs);
    QVERIFY(at.isValid() && at.timeSpec() != Qt::LocalTime);
    QVERIFY2(rows.last()[u"before"_s].isNull(), "what was added was nothing before");
}

void TstCommandLineHistory::theErrataArePrinted()
{
    const Outcome outcome = history({u"--year"_s, u"2019"_s, u"--errata"_s});
    QCOMPARE(outcome.exit, 0);
    const QStringList lines = QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], u"No.\t施策名\t項目\t誤\t正\t訂正日\t理由"_s);
    QVERIFY(lines[1].startsWith(
        u"4\t新公会計システムの運用\t変更理由\t一行目⏎二行目\t正しい理由\t令和"_s));
    QVERIFY(lines[1].endsWith(u"\t報告書の誤り"_s));
    const QByteArray none = history({u"--year"_s, u"2018"_s, u"--errata"_s}).out;
    QCOMPARE(none.count('\n'), 1);
}

void TstCommandLineHistory::theErrataAreJson()
{
    const Outcome outcome = history({u"--year"_s, u"2019"_s, u"--errata"_s, u"--as"_s, u"json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(outcome.out).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"reason"_s].toString(), u"報告書の誤り"_s);
}

void TstCommandLineHistory::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("form") << QStringList{u"--as"_s, u"xml"_s};
    QTest::newRow("errata of no year") << QStringList{u"--errata"_s};
    QTest::newRow("errata of a measure")
        << QStringList{u"--errata"_s, u"--year"_s, u"2019"_s, u"--measure"_s, u"4"_s};
}

void TstCommandLineHistory::wrongUsageIsTold()
{
    QFETCH(QStringList, options);
    const Outcome outcome = history(options);
    QCOMPARE(outcome.exit, 2);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
}

void TstCommandLineHistory::whatThePlanLacksIsTold()
{
    for (const QStringList &options :
         {QStringList{u"--measure"_s, u"99"_s}, QStringList{u"--year"_s, u"1999"_s}}) {
        const Outcome outcome = history(options);
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.saysOneSentence(), outcome.err);
        QCOMPARE(outcome.out, QByteArray());
    }
}

/// Whoever drops the guard of the file is found by what the year was closed with.
void TstCommandLineHistory::anAlteredYearIsAnError()
{
    const QString file = planFile(m_folder.path(), samplePlan(), u"altered.shisaku"_s);
    {
        PlanDocument document(PlanStore::open(file));
        QVERIFY(document.closeYear(yearId(document.plan(), 2019)));
    }
    QCOMPARE(runProgram({u"check"_s, file}).exit, 0);
    const Plan plan = samplePlan();
    const QString guard =
        u"CREATE TRIGGER evaluation_of_closed_year_changed BEFORE UPDATE ON evaluation\n"
        "WHEN EXISTS (SELECT 1 FROM closed_year WHERE id IN (old.year_id, new.year_id)) BEGIN\n"
        "  SELECT RAISE(ABORT, 'a closed year does not change');\nEND"_s;
    runSql(file, {u"DROP TRIGGER evaluation_of_closed_year_changed"_s,
                  u"UPDATE evaluation SET reason = 'x' WHERE measure_id = 1 AND year_id = %1"_s.arg(
                      yearId(plan, 2019).value),
                  guard});
    for (const QStringList &options : {QStringList{}, QStringList{u"--year"_s, u"2018"_s}}) {
        const Outcome outcome = runProgram(QStringList{u"check"_s, file} + options);
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.out.contains("令和元年度\tエラー\t確定した令和元年度"),
                 outcome.out + outcome.err);
    }
    const Outcome tally =
        runProgram({u"tally"_s, file, u"--year"_s, u"2019"_s, u"--by"_s, u"grade"_s});
    QCOMPARE(tally.exit, 1); // not passed off as published
    QVERIFY(tally.saysOneSentence() && tally.out.isEmpty());
    const Outcome json = runProgram({u"check"_s, file, u"--as"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out)[u"altered"_s].toArray(), QJsonArray{2019});
}

QTEST_GUILESS_MAIN(TstCommandLineHistory)
#include "tst_commandline_history.moc"
