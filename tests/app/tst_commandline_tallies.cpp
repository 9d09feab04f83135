#include "models/exchange/sampleplan.h"
#include "models/exchange/writing/csv.h"
#include "tests/app/program.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

QJsonArray gradeRows()
{
    QJsonArray rows;
    for (const QStringList &row : dataRows(u"by-grade.tsv"_s))
        rows.append(QJsonObject{{u"grade"_s, row[0]}, {u"count"_s, row[2].toInt()}});
    return rows;
}

QJsonArray directionRows()
{
    QJsonArray rows;
    for (const QStringList &row : dataRows(u"by-direction.tsv"_s)) {
        QJsonObject breakdown;
        for (const QString &part : row[2].split(u' ', Qt::SkipEmptyParts))
            breakdown.insert(part.section(u':', 0, 0), part.section(u':', 1).toInt());
        rows.append(QJsonObject{
            {u"direction"_s, row[0]}, {u"count"_s, row[1].toInt()}, {u"breakdown"_s, breakdown}});
    }
    return rows;
}

QJsonObject goalCounts(const QStringList &row)
{
    QJsonObject counts;
    qsizetype column = 2;
    for (const QStringList &grade : dataRows(u"by-grade.tsv"_s))
        counts.insert(grade[0], row[column++].toInt());
    return counts;
}

QJsonArray goalRows()
{
    QJsonArray rows;
    for (const QStringList &row : dataRows(u"by-goal.tsv"_s)) {
        if (row[0] != u"合計"_s)
            rows.append(QJsonObject{
                {u"goal"_s, row[0]}, {u"total"_s, row[1].toInt()}, {u"counts"_s, goalCounts(row)}});
    }
    return rows;
}

/// A tally of the published figures in the form that the program promises to scripts.
QJsonObject published(const QString &by)
{
    QJsonObject object{{u"year"_s, 2019}, {u"by"_s, by}, {u"total"_s, 41}};
    if (by == u"grade"_s)
        object[u"rows"_s] = gradeRows();
    if (by == u"direction"_s)
        object[u"rows"_s] = directionRows();
    if (by == u"goal"_s) {
        object[u"rows"_s] = goalRows();
        object[u"counts"_s] = goalCounts(dataRows(u"by-goal.tsv"_s).last());
    }
    return object;
}

} // namespace

/// The tallies that the real program prints, in the forms that scripts read.
class TstCommandLineTallies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void talliesAreAsPublished_data();
    void talliesAreAsPublished();
    void talliesAreTheSameInEveryLanguage();

private:
    /// Calls `tally` for the sample's fiscal 2019.
    Outcome tally(const QStringList &options) const
    {
        return runProgram(QStringList{u"tally"_s, m_sample, u"--year"_s, u"2019"_s} + options);
    }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TstCommandLineTallies::initTestCase()
{
    m_sample = planFile(m_folder.path(), samplePlan(), u"sample.shisaku"_s);
}

void TstCommandLineTallies::talliesAreAsPublished_data()
{
    QTest::addColumn<QString>("by");
    for (const QString &by : {u"grade"_s, u"direction"_s, u"goal"_s})
        QTest::newRow(qUtf8Printable(by)) << by;
}

void TstCommandLineTallies::talliesAreAsPublished()
{
    QFETCH(QString, by);
    const QByteArray tsv = bytesOf(u"" SHISAKU_SOURCE_DIR "/tests/data/by-%1.tsv"_s.arg(by));
    QVERIFY(!tsv.isEmpty());
    const Outcome text = tally({u"--by"_s, by});
    QCOMPARE(text.exit, 0);
    QCOMPARE(text.out, tsv);
    QCOMPARE(text.err, QByteArray());

    CsvRows rows;
    for (const QString &line : QString::fromUtf8(tsv).split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(line.split(u'\t'));
    const Outcome csv = tally({u"--by"_s, by, u"--as"_s, u"csv"_s});
    QCOMPARE(csv.exit, 0);
    QCOMPARE(QString::fromUtf8(csv.out), csvText(rows, "\n"_L1));

    const Outcome json = tally({u"--by"_s, by, u"--as"_s, u"json"_s});
    QCOMPARE(json.exit, 0);
    QCOMPARE(QJsonDocument::fromJson(json.out), QJsonDocument(published(by)));
}

void TstCommandLineTallies::talliesAreTheSameInEveryLanguage()
{
    for (const QString &by : {u"grade"_s, u"direction"_s, u"goal"_s}) {
        // 2018 has measures without a grade
        const QStringList arguments{u"tally"_s, m_sample, u"--year"_s, u"2018"_s,
                                    u"--by"_s,  by,       u"--lang"_s};
        const Outcome japanese = runProgram(arguments + QStringList{u"ja"_s});
        QCOMPARE(japanese.exit, 0);
        QCOMPARE(runProgram(arguments + QStringList{u"en"_s}).out, japanese.out);
    }
}

QTEST_GUILESS_MAIN(TstCommandLineTallies)
#include "tst_commandline_tallies.moc"
