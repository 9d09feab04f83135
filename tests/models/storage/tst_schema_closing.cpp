#include "models/domain/closing.h"

#include "models/storage/planstore.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QTemporaryDir>

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The triggers that keep a closed year, whoever writes to the file.
class TstSchemaClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noStatementAltersAClosedYear_data();
    void noStatementAltersAClosedYear();
    void reopeningWithAReasonIsRecorded();
    void whatTheYearDoesNotPublishIsFree_data();
    void whatTheYearDoesNotPublishIsFree();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstSchemaClosing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Plan plan = samplePlan();
    ChangeSet changes;
    changes.add(Indicator{.id = {1}, .measure = {4}, .position = 1, .name = u"公表"_s});
    changes.add(Indicator{.id = {2}, .measure = {4}, .position = 2, .name = u"未使用"_s});
    changes.add(IndicatorValue{test::yearId(plan, 2019), {1}, u"1"_s, u"1"_s});
    changes.add(Paragraph{test::yearId(plan, 2018), u"goal/1"_s, u"前年"_s, {}});
    changes.add(Paragraph{test::yearId(plan, 2019), u"purpose"_s, u"趣旨"_s, u"1"_s});
    plan.apply(changes);
    plan.apply(closing(plan, test::yearId(plan, 2019), u"公表した報告"_s));
    m_path = test::planFile(m_folder->path(), plan, u"closed.shisaku"_s);
}

void TstSchemaClosing::noStatementAltersAClosedYear_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {
             "UPDATE evaluation SET grade_id = 3 WHERE year_id = 2 AND measure_id = 4",
             "UPDATE evaluation SET year_id = 1 WHERE year_id = 2 AND measure_id = 1",
             "UPDATE OR REPLACE evaluation SET year_id = 2 WHERE year_id = 1",
             "DELETE FROM evaluation WHERE year_id = 2 AND measure_id = 4",
             "INSERT OR REPLACE INTO evaluation VALUES (2, 4, '', 1, 1, '', '', '')",
             "INSERT INTO evaluation VALUES (2, 4, '', 1, 1, '', '', '') "
             "ON CONFLICT DO UPDATE SET reason = 'x'",
             "UPDATE indicator_value SET actual = '9'",
             "DELETE FROM indicator_value",
             "INSERT INTO indicator_value VALUES (2, 2, '1', '1')",
             "UPDATE indicator SET name = 'x' WHERE id = 1",
             "UPDATE OR REPLACE indicator SET id = 1 WHERE id = 2",
             "INSERT OR REPLACE INTO indicator VALUES (1, 4, 1, 'x', '', 'higher')",
             "UPDATE paragraph SET text = 'x' WHERE year_id = 2",
             "UPDATE paragraph SET seen = 'x' WHERE year_id = 2",
             "UPDATE paragraph SET year_id = 1 WHERE year_id = 2",
             "UPDATE paragraph SET year_id = 2 WHERE year_id = 1",
             "UPDATE OR REPLACE paragraph SET year_id = 2, place = 'purpose' WHERE year_id = 1",
             "DELETE FROM paragraph WHERE year_id = 2",
             "INSERT INTO paragraph VALUES (2, 'goal/1', '', '')",
             "INSERT OR REPLACE INTO paragraph VALUES (2, 'purpose', '', '')",
             "INSERT INTO paragraph VALUES (2, 'purpose', '', '') "
             "ON CONFLICT DO UPDATE SET text = 'x'",
             "UPDATE year SET report = 'x' WHERE id = 2",
             "UPDATE year SET report = '' WHERE id = 2",
             "UPDATE year SET state = 'open', digest = '', reopen_reason = 'r' WHERE id = 2",
             "UPDATE year SET state = 'open', digest = '' WHERE id = 2",
             "UPDATE year SET fiscal_year = 2017 WHERE id = 2",
             "UPDATE year SET digest = 'x' WHERE id = 2",
             "UPDATE year SET id = 9 WHERE id = 2",
             "UPDATE OR REPLACE year SET fiscal_year = 2019 WHERE id = 1",
             "UPDATE OR REPLACE year SET id = 2 WHERE id = 1",
             "INSERT OR REPLACE INTO year VALUES (2, 2019, 'regular', 'open', '', '', '')",
             "INSERT OR REPLACE INTO year VALUES (9, 2019, 'regular', 'open', '', '', '')",
             "DELETE FROM year WHERE id = 2",
             "UPDATE grade SET label = 'x' WHERE id = 2",
             "UPDATE grade SET position = 9 WHERE id = 2",
             "INSERT INTO grade VALUES (9, 9, 'D', 'D', '', 'rated')",
             "INSERT OR REPLACE INTO grade VALUES (2, 2, 'A', 'x', '', 'rated')",
             "DELETE FROM grade WHERE id = 5",
             "UPDATE direction SET label = 'x' WHERE id = 1",
             "INSERT INTO direction VALUES (9, 9, 'D', 'stops')",
             "DELETE FROM direction WHERE id = 2",
             "UPDATE goal SET title = 'x' WHERE id = 1",
             "INSERT INTO goal VALUES (9, 9, '', 'x')",
             "UPDATE measure SET title = 'x' WHERE id = 4",
             "UPDATE measure SET goal_id = 2 WHERE id = 4",
             "UPDATE measure SET in_force_to = 2018 WHERE id = 4",
             "UPDATE measure SET in_force_from = 2020 WHERE id = 4",
             "INSERT INTO measure VALUES (99, '99', 't', 1, 2019, NULL, '')",
             "INSERT OR REPLACE INTO measure VALUES (99, '4', 't', 1, 2020, NULL, '')",
             "INSERT OR REPLACE INTO measure VALUES (4, '99', 't', 1, 2020, NULL, '')",
             "DELETE FROM measure WHERE id = 4",
             "UPDATE plan SET title = 'x'",
             "UPDATE plan SET percent_base = 'rated'",
             "INSERT OR REPLACE INTO plan VALUES (1, 't', 'o', 2016, 2020, 'in_force', '', '')",
             "DELETE FROM plan",
         })
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TstSchemaClosing::noStatementAltersAClosedYear()
{
    QFETCH(QString, sql);
    const Plan before = PlanStore::openReadOnly(m_path).read();
    for (const auto *mode : {u"PRAGMA foreign_keys = ON", u"PRAGMA foreign_keys = OFF"}) {
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 test::runSql(m_path, {QString::fromUtf16(mode), sql}));
        QVERIFY(PlanStore::openReadOnly(m_path).read() == before);
    }
}

void TstSchemaClosing::reopeningWithAReasonIsRecorded()
{
    test::runSql(m_path, {u"UPDATE year SET state = 'open', digest = '', report = '', "
                          "reopen_reason = 'r' WHERE id = 2"_s});
    const History history = PlanStore::openReadOnly(m_path).history();
    QVERIFY(std::ranges::any_of(history, [](const HistoryEntry &entry) {
        return entry.field == "reopen_reason"_L1 && entry.after == u"r"_s && entry.edit == 0;
    }));
}

void TstSchemaClosing::whatTheYearDoesNotPublishIsFree_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {
             "UPDATE evaluation SET reason = 'x' WHERE year_id = 1",
             "UPDATE measure SET note = 'x' WHERE id = 4",
             "UPDATE measure SET in_force_to = 2019 WHERE id = 4",
             "INSERT INTO measure VALUES (99, '99', 't', 1, 2020, NULL, '')",
             "UPDATE indicator SET name = 'x' WHERE id = 2",
             "INSERT INTO year VALUES (9, 2020, 'regular', 'open', '', '', '')",
             "INSERT INTO year VALUES (9, 2020, 'overall', 'open', '', '', '')",
             "UPDATE plan SET last_year = 2021",
             "UPDATE plan SET report_template = 'x'",
             "UPDATE paragraph SET text = 'x' WHERE year_id = 1",
             "DELETE FROM paragraph WHERE year_id = 1",
             "INSERT INTO paragraph VALUES (1, 'purpose', '', '')",
         })
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TstSchemaClosing::whatTheYearDoesNotPublishIsFree()
{
    QFETCH(QString, sql);
    test::runSql(m_path, {sql});
    QVERIFY(alteredYears(PlanStore::openReadOnly(m_path).read()).empty());
}

QTEST_MAIN(TstSchemaClosing)
#include "tst_schema_closing.moc"
