#include "models/domain/backuprules.h"

#include "models/domain/closing.h"
#include "models/exchange/sampleplan.h"

#include <QtTest>
#include <rapidcheck.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Before which changes a backup is due, and which backups are kept.
class TstBackupRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsDueBeforeManyValuesChange_data();
    void aBackupIsDueBeforeManyValuesChange();
    void aBackupIsDueBeforeAYearIsClosed();
    void reopeningNeedsNone();
    void whatIsKept_data();
    void whatIsKept();
    void whatIsKeptOfAsManyAsAreMade();
};

namespace
{

BackupName at(const QDate &day, int second, BackupReason reason = BackupReason::DayStart,
              const QString &year = {})
{
    return {day, QTime(0, 0).addSecs(second), 1, {reason, year}};
}

QStringList namesOf(const std::vector<BackupName> &backups)
{
    QStringList names;
    for (const BackupName &backup : backups)
        names << fileNameOf(backup);
    names.sort();
    return names;
}

} // namespace

void TstBackupRules::aBackupIsDueBeforeManyValuesChange_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << false;
    QTest::newRow("nine") << 9 << false;
    QTest::newRow("ten") << 10 << true;
    QTest::newRow("41") << 41 << true;
}

void TstBackupRules::aBackupIsDueBeforeManyValuesChange()
{
    QFETCH(int, count);
    QFETCH(bool, isDue);
    ChangeSet changes;
    for (int n = 1; n <= count; ++n)
        changes.add(Evaluation{.year = {1}, .measure = {n}});
    const auto due = backupBefore(changes);
    QCOMPARE(due.has_value(), isDue);
    QVERIFY(!due || due->reason == BackupReason::BeforeBulk);
}

void TstBackupRules::aBackupIsDueBeforeAYearIsClosed()
{
    const Plan plan = samplePlan();
    const auto due = backupBefore(closing(plan, plan.year(2019)->id, {}));
    QVERIFY(due == (BackupOccasion{BackupReason::BeforeClosing, u"令和元年度"_s}));
    Year overall{.id = {9}, .fiscalYear = 2020, .kind = YearKind::Overall};
    ChangeSet changes;
    Year closed = overall;
    closed.state = YearState::Closed;
    changes.replace(overall, closed);
    QVERIFY(backupBefore(changes) == (BackupOccasion{BackupReason::BeforeClosing, u"総合評価"_s}));
}

void TstBackupRules::reopeningNeedsNone()
{
    Plan plan = samplePlan();
    const YearId year = plan.year(2019)->id;
    plan.apply(closing(plan, year, {}));
    QVERIFY(!backupBefore(reopening(plan, year, u"誤記"_s)));
}

void TstBackupRules::whatIsKept_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("given up");
    std::vector<BackupName> all;
    for (int second = 1; second <= 10; ++second)
        all.push_back(at({2026, 7, 1}, second));
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("ten") << namesOf(all) << QStringList();
    const auto with = [&](std::vector<BackupName> more) {
        more.insert(more.end(), all.begin(), all.end());
        return namesOf(more);
    };
    const BackupName june = at({2026, 6, 30}, 5);
    std::vector<BackupName> months;
    for (int month = 0; month < 60; ++month)
        months.push_back(at(QDate(2021, 7, 28).addMonths(month), 5));
    QTest::newRow("61 months") << with(months) << namesOf({months.front()});
    const BackupName morning = at({2026, 7, 1}, 0);
    QTest::newRow("the first of the day") << with({morning}) << QStringList();
    std::vector<BackupName> many = all;
    for (int second = 11; second <= 20; ++second)
        many.push_back(at({2026, 7, 1}, second, BackupReason::BeforeBulk));
    QTest::newRow("ten changes of many values in a row")
        << namesOf(many) << namesOf({all.begin() + 1, all.end()});
    QTest::newRow("the day before stays whatever this day brings")
        << with({morning, at({2026, 6, 30}, 3), at({2026, 6, 30}, 4), at({2026, 6, 30}, 5)})
        << namesOf({at({2026, 6, 30}, 4)});
    std::vector<BackupName> days;
    for (int day = 20; day <= 30; ++day) {
        days.push_back(at({2026, 6, day}, 1));
        days.push_back(at({2026, 6, day}, 2));
    }
    QStringList notKept = namesOf({days[0], days[1], days[2], days[3]});
    for (int day = 22; day <= 29; ++day)
        notKept += namesOf({at({2026, 6, day}, 2)});
    notKept.sort();
    QTest::newRow("the first of ten days") << with(days) << notKept;
    QTest::newRow("the newest of another month") << with({june}) << QStringList();
    QTest::newRow("the same month of another year") << with({at({2025, 7, 1}, 0)}) << QStringList();
    const BackupName closing = at({2026, 6, 2}, 1, BackupReason::BeforeClosing, u"令和７年度"_s);
    const BackupName first = at({2026, 6, 2}, 0);
    const BackupName again = at({2026, 6, 3}, 1, BackupReason::BeforeClosing, u"令和７年度"_s);
    const BackupName other = at({2026, 6, 1}, 1, BackupReason::BeforeClosing, u"令和６年度"_s);
    QTest::newRow("before closings") << with({june, closing, other}) << QStringList();
    QTest::newRow("a year that was closed twice")
        << with({june, closing, first, again}) << namesOf({closing});
    QTest::newRow("a damaged file")
        << with({june, at({2026, 6, 1}, 1, BackupReason::Replaced)}) << QStringList();
}

void TstBackupRules::whatIsKept()
{
    QFETCH(QStringList, given);
    std::vector<BackupName> backups;
    for (const QString &name : given)
        backups.push_back(*backupNamed(name));
    QTEST(namesOf(superfluous(backups)), "given up");
}

void TstBackupRules::whatIsKeptOfAsManyAsAreMade()
{
    // One after another, as they are made: each time those that are kept no longer go.
    const bool holds = rc::check([] {
        std::vector<BackupName> kept;
        std::vector<BackupName> made;
        QDate day(2026, 1, 1);
        const int count = *rc::gen::inRange(0, 80); // fewer than 60 months
        for (int n = 0; n < count; ++n) {
            day = day.addDays(std::max(0, *rc::gen::inRange(-6, 12))); // often several a day
            const auto reason = *rc::gen::element(
                BackupReason::DayStart, BackupReason::BeforeImport, BackupReason::BeforeClosing,
                BackupReason::BeforeBulk, BackupReason::Replaced);
            const QString year = reason == BackupReason::BeforeClosing
                                     ? QString(QChar(u'A' + *rc::gen::inRange(0, 4)))
                                     : QString();
            made.push_back(at(day, n, reason, year));
            kept.push_back(made.back());
            for (const BackupName &gone : superfluous(kept))
                std::erase(kept, gone);
        }
        // What has to be there, counted another way: the last of all, of each month, of each year,
        // the first of each of the last days.
        std::vector<BackupName> sound;
        std::map<QString, BackupName> needed;
        std::map<QDate, BackupName> firsts;
        for (const BackupName &backup : made) {
            if (backup.occasion.reason == BackupReason::Replaced) {
                needed[fileNameOf(backup)] = backup;
                continue;
            }
            sound.push_back(backup);
            firsts.try_emplace(backup.day, backup);
            needed[backup.day.toString(u"yyyy-MM"_s)] = backup;
            if (!backup.occasion.year.isEmpty())
                needed[u"year "_s + backup.occasion.year] = backup;
        }
        std::set<QString> expected;
        for (const auto &[place, backup] : needed)
            expected.insert(fileNameOf(backup));
        for (std::size_t i = sound.size() - std::min<std::size_t>(10, sound.size());
             i < sound.size(); ++i)
            expected.insert(fileNameOf(sound[i]));
        while (firsts.size() > 10)
            firsts.erase(firsts.begin());
        for (const auto &[date, backup] : firsts)
            expected.insert(fileNameOf(backup));
        const QStringList names = namesOf(kept);
        RC_ASSERT(QStringList(expected.begin(), expected.end()) == names);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TstBackupRules)
#include "tst_backuprules.moc"
