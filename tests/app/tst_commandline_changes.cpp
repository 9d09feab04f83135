#include "models/exchange/sampleplan.h"
#include "models/exchange/writing/csv.h"
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

namespace
{

/// The published changes in the form that the program promises to scripts.
QJsonArray publishedRows()
{
    QJsonArray rows;
    for (const QStringList &row : dataRows(u"known-measures.tsv"_s))
        rows.append(QJsonObject{{u"number"_s, row[0].toInt()},
                                {u"title"_s, row[1]},
                                {u"before"_s, row[3]},
                                {u"after"_s, row[4]},
                                {u"kind"_s, row[4] < row[3] ? u"improved"_s : u"declined"_s},
                                {u"reason"_s, row[5]}});
    return rows;
}

/// The sample with the years 2020 and 総合評価, and numbers and reasons of every kind.
Plan widerPlan()
{
    Plan plan = samplePlan();
    const YearId last = nextId<Year>(plan);
    const Measure before = *plan.find<Measure>(measureId(plan, u"41"_s));
    Measure numbered = before;
    numbered.number = u"R1-1"_s;
    ChangeSet changes;
    changes.replace(before, numbered);
    changes.add(Year{.id = last, .fiscalYear = 2020});
    changes.add(Year{.id = {last.value + 1}, .fiscalYear = 2020, .kind = YearKind::Overall});
    changes.add(Evaluation{.year = {last.value + 1},
                           .measure = before.id,
                           .grade = gradeId(plan, u"終了"_s),
                           .reason = u"完了した\n\tため"_s});
    plan.apply(changes);
    return plan;
}

} // namespace

/// `tally --by change` of the real program, in the forms that scripts read.
class TstCommandLineChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theChangedAreAsPublished();
    void allMeasuresAreListed();
    void textAndCsvHaveTheSameRows();
    void itIsTheSameInEveryLanguage();
    void yearsAreReadAsTheOfficeWritesThem_data();
    void yearsAreReadAsTheOfficeWritesThem();
    void theOverallEvaluationIsComparedWithTheNewestYear();
    void refusals_data();
    void refusals();

private:
    Outcome change(const QString &file, const QStringList &options) const
    {
        QStringList arguments{u"tally"_s, file};
        if (!options.contains(u"--by"_s))
            arguments << u"--by"_s << u"change"_s;
        return runProgram(arguments + options);
    }
    QJsonObject json(const QString &file, const QStringList &options) const
    {
        const Outcome outcome = change(file, options + QStringList{u"--as"_s, u"json"_s});
        return outcome.exit == 0 ? QJsonDocument::fromJson(outcome.out).object() : QJsonObject();
    }

    QTemporaryDir m_folder;
    QString m_sample;
    QString m_wider;
};

void TstCommandLineChanges::initTestCase()
{
    m_sample = planFile(m_folder.path(), samplePlan(), u"sample.shisaku"_s);
    m_wider = planFile(m_folder.path(), widerPlan(), u"wider.shisaku"_s);
}

void TstCommandLineChanges::theChangedAreAsPublished()
{
    const QJsonObject expected{{u"year"_s, 2019},
                               {u"before"_s, 2018},
                               {u"by"_s, u"change"_s},
                               {u"total"_s, 41},
                               {u"counts"_s, QJsonObject{{u"improved"_s, 7},
                                                         {u"declined"_s, 1},
                                                         {u"ended"_s, 0},
                                                         {u"same"_s, 0},
                                                         {u"first"_s, 33},
                                                         {u"other"_s, 0},
                                                         {u"ungraded"_s, 0}}},
                               {u"rows"_s, publishedRows()}};
    QCOMPARE(json(m_sample, {u"--year"_s, u"2019"_s, u"--changed"_s}), expected);
}

void TstCommandLineChanges::allMeasuresAreListed()
{
    const QJsonObject object = json(m_sample, {u"--year"_s, u"2019"_s});
    const QJsonArray rows = object[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 41);
    QCOMPARE(rows[0][u"number"_s], QJsonValue(1));
    QCOMPARE(rows[0][u"before"_s], QJsonValue(QJsonValue::Null));
    QCOMPARE(rows[0][u"kind"_s], QJsonValue(u"first"_s));
    QCOMPARE(rows[9][u"number"_s], QJsonValue(10));
}

void TstCommandLineChanges::textAndCsvHaveTheSameRows()
{
    const QStringList options{u"--year"_s, u"2019"_s, u"--changed"_s};
    QStringList lines{u"number\ttitle\tbefore\tafter\tkind\treason"_s};
    CsvRows rows{lines[0].split(u'\t')};
    for (const QJsonValue &row : publishedRows()) {
        const QStringList cells{QString::number(row[u"number"_s].toInt()),
                                row[u"title"_s].toString(),
                                row[u"before"_s].toString(),
                                row[u"after"_s].toString(),
                                row[u"kind"_s].toString(),
                                row[u"reason"_s].toString()};
        lines << cells.join(u'\t');
        rows.push_back(cells);
    }
    QCOMPARE(QString::fromUtf8(change(m_sample, options).out), lines.join(u'\n') + u'\n');
    QCOMPARE(QString::fromUtf8(change(m_sample, options + QStringList{u"--as"_s, u"csv"_s}).out),
             csvText(rows, "\n"_L1));
}

void TstCommandLineChanges::itIsTheSameInEveryLanguage()
{
    const QStringList options{u"--year"_s, u"2019"_s, u"--lang"_s};
    QCOMPARE(change(m_sample, options + QStringList{u"en"_s}).out,
             change(m_sample, options + QStringList{u"ja"_s}).out);
}

void TstCommandLineChanges::yearsAreReadAsTheOfficeWritesThem_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("against");
    QTest::newRow("letters") << u"R1"_s << u"H30"_s;
    QTest::newRow("eras") << u"令和元年度"_s << u"平成30"_s;
    QTest::newRow("the era that had ended") << u"平成31"_s << u"2018"_s;
    QTest::newRow("full-width") << u"２０１９"_s << u"ｈ３０"_s;
}

void TstCommandLineChanges::yearsAreReadAsTheOfficeWritesThem()
{
    QFETCH(QString, year);
    QFETCH(QString, against);
    QCOMPARE(json(m_sample, {u"--year"_s, year, u"--against"_s, against}),
             json(m_sample, {u"--year"_s, u"2019"_s}));
    const Outcome grades =
        runProgram({u"tally"_s, m_sample, u"--by"_s, u"grade"_s, u"--year"_s, year});
    QCOMPARE(grades.out, bytesOf(u"" SHISAKU_SOURCE_DIR "/tests/data/by-grade.tsv"_s));
}

void TstCommandLineChanges::theOverallEvaluationIsComparedWithTheNewestYear()
{
    const QJsonObject object = json(m_wider, {u"--year"_s, u"overall"_s});
    QCOMPARE(object[u"year"_s], QJsonValue(u"overall"_s));
    QCOMPARE(object[u"before"_s], QJsonValue(2020));
    const QJsonObject older =
        json(m_wider, {u"--year"_s, u"総合評価"_s, u"--against"_s, u"2019"_s, u"--changed"_s});
    const QJsonObject expected{
        {u"number"_s, u"R1-1"_s}, {u"title"_s, u"AIを活用したシステムの導入"_s},
        {u"before"_s, u"A"_s},    {u"after"_s, u"終了"_s},
        {u"kind"_s, u"ended"_s},  {u"reason"_s, u"完了した\n\tため"_s}};
    QCOMPARE(older[u"rows"_s].toArray(), QJsonArray{expected});
    QCOMPARE(older[u"counts"_s][u"ungraded"_s], QJsonValue(40));
    const Outcome text =
        change(m_wider, {u"--year"_s, u"overall"_s, u"--changed"_s, u"--against"_s, u"2019"_s});
    QVERIFY2(text.out.endsWith("\tended\t完了した  ため\n"), text.out.constData());
}

void TstCommandLineChanges::refusals_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const QStringList &options, int exit) {
        QTest::newRow(name) << options << exit;
    };
    const QString year = u"--year"_s;
    const QString against = u"--against"_s;
    row("no year before", {year, u"2018"_s}, 1);
    row("no such year before", {year, u"2019"_s, against, u"2017"_s}, 1);
    row("a later year before", {year, u"2018"_s, against, u"2019"_s}, 1);
    row("the year itself", {year, u"2019"_s, against, u"R1"_s}, 1);
    row("no such year", {year, u"R9"_s}, 1);
    row("no overall evaluation", {year, u"overall"_s}, 1);
    row("no year at all", {year, u"令和"_s}, 1);
    row("against with grades", {year, u"2019"_s, u"--by"_s, u"grade"_s, against, u"2018"_s}, 2);
    row("changed with grades", {year, u"2019"_s, u"--by"_s, u"grade"_s, u"--changed"_s}, 2);
}

void TstCommandLineChanges::refusals()
{
    QFETCH(QStringList, options);
    const Outcome outcome = change(m_sample, options);
    QTEST(outcome.exit, "exit");
    QVERIFY2(outcome.saysOneSentence(), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
}

QTEST_GUILESS_MAIN(TstCommandLineChanges)
#include "tst_commandline_changes.moc"
