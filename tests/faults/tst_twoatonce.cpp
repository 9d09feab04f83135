#include "models/domain/account.h"
#include "models/editing/plandocument.h"
#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/aftermath.h"
#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/trials.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTimer>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr auto lookAgain = 2ms;

/// The longest of what took a while.
class Longest
{
public:
    /// Measures what the call takes.
    auto of(auto call)
    {
        QElapsedTimer time;
        time.start();
        auto result = call();
        add(time.nsecsElapsed());
        return result;
    }
    void add(qint64 nanoseconds) { m_longest = std::max(m_longest, nanoseconds); }
    double ms() const { return double(m_longest) / 1e6; }

private:
    qint64 m_longest = 0;
};

/// Counts in the texts of two measures at once, by one edit.
ChangeSet counting(const Plan &plan, const QString &first, const QString &second, int count)
{
    const YearId year = yearId(plan, 2019);
    ChangeSet changes;
    for (const QString &number : {first, second}) {
        const Evaluation before = plan.evaluationOrEmpty(measureId(plan, number), year);
        Evaluation after = before;
        after.achievement = QString::number(count);
        changes.replace(before, after);
    }
    return changes;
}

int countOf(const Plan &plan, const QString &number)
{
    return plan.evaluationOrEmpty(measureId(plan, number), yearId(plan, 2019)).achievement.toInt();
}

/// Opens the plan for every edit, as scripts do, and waits while the other one has it.
void countInTurns(const QString &path, const QString &first, const QString &second, int edits,
                  const Say &say)
{
    Longest longest;
    int refused = 0; // though it had the plan: the other one was still reading
    for (int count = 1; count <= edits;) {
        const bool wrote = longest.of([&] {
            PlanDocument document(PlanStore::open(path));
            if (document.isReadOnly())
                return false;
            const bool saved(
                document.edit(counting(document.plan(), first, second, count), u"count"_s));
            count += saved ? 1 : 0;
            refused += saved ? 0 : 1;
            return true;
        });
        if (!wrote)
            std::this_thread::sleep_for(100us);
    }
    say(QByteArray::number(longest.ms()) + " ms, " + QByteArray::number(refused) + " refused");
}

/// Has the plan open, as a window has, and edits it; says that it is open, then how long the
/// longest edit took.
void countAtOnce(const QString &path, int edits, const Say &say)
{
    PlanDocument document(PlanStore::open(path));
    say("open");
    Longest longest;
    for (int count = 1; count <= edits; ++count) {
        const EditResult result = longest.of([&] {
            return document.edit(counting(document.plan(), u"1"_s, u"2"_s, count), u"count"_s);
        });
        if (!result)
            qFatal("Edit %d: %s", count, qUtf8Printable(*result.refusal));
    }
    say(QByteArray::number(longest.ms()));
}

} // namespace

/// Two programs with the same plan: one writes, the others read and follow.
///
/// No edit may be lost or seen by halves, whoever reads is told who writes, and nobody waits for
/// the other longer than SQLite is told to wait, which is a second. The figures: the longest times,
/// which the machine's load is a part of.
class TstTwoAtOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyWaitsOverASecond();
    void theReaderFollows();
    void theCommandLineIsRefused();
    void theWindowFollowsTheCommandLine();
    void noEditIsLostInTurns();
    void aKilledHolderBlocksNobody();
    void aReaderTakesOverFromAKilledWriter();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstTwoAtOnce::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    m_path = planFile(m_folder->path(), samplePlan(), u"plan.shisaku"_s);
}

void TstTwoAtOnce::nobodyWaitsOverASecond()
{
    for (const auto access : {Database::Access::ReadOnly, Database::Access::ReadWrite}) {
        const int wait = Database::open(m_path, access).value(u"PRAGMA busy_timeout"_s).toInt();
        QVERIFY(wait > 0 && wait <= 1000);
    }
}

/// A window that reads, with its event loop and its look at the file, though more often.
void TstTwoAtOnce::theReaderFollows()
{
    const int edits = trials(100);
    Child writer([&](const Say &say) { countAtOnce(m_path, edits, say); });
    writer.waitForWord();
    PlanDocument reader(PlanStore::open(m_path));
    QVERIFY(reader.isReadOnly());
    QVERIFY2(reader.obstacle().contains(QSysInfo::machineHostName()),
             qUtf8Printable(reader.obstacle()));
    QVERIFY(reader.obstacle().startsWith(QFileInfo(m_path).owner()));
    const QSignalSpy news(&reader, &PlanDocument::changed);
    Longest look;
    Longest beat;
    QElapsedTimer sinceBeat;
    QTimer heart;
    connect(&heart, &QTimer::timeout, &reader, [&] { beat.add(sinceBeat.nsecsElapsed()); });
    connect(&heart, &QTimer::timeout, &reader, [&] { sinceBeat.start(); });
    heart.start(1ms);
    QTimer follow;
    int seen = 0;
    bool isWhole = true;
    connect(&follow, &QTimer::timeout, &reader, [&] {
        const EditResult result = look.of([&] { return reader.refresh(); });
        const int now = countOf(reader.plan(), u"1"_s);
        isWhole = isWhole && result && now >= seen && now == countOf(reader.plan(), u"2"_s);
        seen = now;
    });
    follow.start(lookAgain);
    sinceBeat.start();
    QVERIFY(QTest::qWaitFor([&] { return writer.hasEnded(); }, 3'600'000));
    QTRY_COMPARE(seen, edits);
    QVERIFY(isWhole);
    QVERIFY(!reader.edit(counting(reader.plan(), u"1"_s, u"2"_s, 0)));
    qInfo("%d edits; the reader saw %lld states; longest edit %s ms, look at the file %.1f ms, "
          "time between two events of the reader %.1f ms",
          edits, qlonglong(news.size()), writer.said().constLast().constData(), look.ms(),
          beat.ms());
}

void TstTwoAtOnce::theCommandLineIsRefused()
{
    PlanDocument window(PlanStore::open(m_path));
    QVERIFY(!window.isReadOnly());
    const Outcome outcome = runProgram({u"start-year"_s, m_path, u"2020"_s});
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence() &&
                 outcome.err.contains(QSysInfo::machineHostName().toUtf8()),
             outcome.err.constData());
    QVERIFY(window.edit(counting(window.plan(), u"1"_s, u"2"_s, 1)));
    const Outcome history = runProgram({u"check"_s, m_path});
    QCOMPARE(history.exit, 0); // it only reads
    QVERIFY(!window.plan().year(2020));
}

void TstTwoAtOnce::theWindowFollowsTheCommandLine()
{
    PlanDocument window(PlanStore::openReadOnly(m_path));
    QCOMPARE(runProgram({u"start-year"_s, m_path, u"2020"_s}).exit, 0);
    QVERIFY(window.refresh());
    QVERIFY(window.plan().year(2020));
}

void TstTwoAtOnce::noEditIsLostInTurns()
{
    const int edits = trials(40);
    const auto entries = PlanStore::openReadOnly(m_path).history().size();
    Child one([&](const Say &say) { countInTurns(m_path, u"1"_s, u"2"_s, edits, say); });
    Child other([&](const Say &say) { countInTurns(m_path, u"4"_s, u"5"_s, edits, say); });
    one.waitForEnd();
    other.waitForEnd();
    const Aftermath found = aftermath(m_path);
    QVERIFY2(found.complaint.isEmpty(), qUtf8Printable(found.complaint));
    for (const QString &number : {u"1"_s, u"2"_s, u"4"_s, u"5"_s})
        QCOMPARE(countOf(found.plan, number), edits);
    // Each edit has told of its two texts: none was written over what it had not seen.
    QCOMPARE(PlanStore::openReadOnly(m_path).history().size(),
             entries + static_cast<std::size_t>(4 * edits));
    qInfo("2 × %d edits; the longest opening, edit and closing: %s; %s", edits,
          one.said().constLast().constData(), other.said().constLast().constData());
}

void TstTwoAtOnce::aKilledHolderBlocksNobody()
{
    QRandomGenerator random = chance();
    Longest opening;
    const int kills = trials(20);
    for (int n = 0; n < kills; ++n) {
        for (int holders = 1 + n % 2; holders > 0; --holders) { // one, or another behind it
            Child holder([&](const Say &say) { countAtOnce(m_path, 1'000'000, say); });
            if (n % 4 < 2) // anywhere in its start
                std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(20'000)));
            else
                holder.waitForWord();
            std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(3'000)));
            holder.kill();
        }
        const PlanStore next = opening.of([&] { return PlanStore::open(m_path); });
        QVERIFY2(!next.isReadOnly(), qUtf8Printable(next.obstacle()));
    }
    qInfo("%d times holders killed; the longest opening afterwards: %.1f ms", kills, opening.ms());
    QCOMPARE(litterIn(m_folder->path()).join(u' '), QString());
}

/// The window that reads goes on as the one that writes, whatever the other was doing.
void TstTwoAtOnce::aReaderTakesOverFromAKilledWriter()
{
    QRandomGenerator random = chance();
    Longest taking;
    const int kills = trials(10);
    for (int n = 1; n <= kills; ++n) {
        Child writer([&](const Say &say) { countAtOnce(m_path, 1'000'000, say); });
        writer.waitForWord();
        PlanDocument reader(PlanStore::open(m_path));
        QVERIFY(reader.isReadOnly() && !reader.isFree());
        std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(20'000)));
        writer.kill();
        const bool isTaken = taking.of([&] {
            reader.followWriter();
            return reader.isFree() && reader.reopen() && !reader.isReadOnly();
        });
        QVERIFY2(isTaken, qUtf8Printable(reader.obstacle()));
        QCOMPARE(countOf(reader.plan(), u"1"_s), countOf(reader.plan(), u"2"_s));
        QVERIFY(reader.edit(counting(reader.plan(), u"1"_s, u"2"_s, -n)));
        QVERIFY(PlanStore::openReadOnly(m_path).read() == reader.plan());
    }
    qInfo("%d times taken over; the longest time: %.1f ms", kills, taking.ms());
    QCOMPARE(litterIn(m_folder->path()).join(u' '), QString());
}

QTEST_GUILESS_MAIN(TstTwoAtOnce)
#include "tst_twoatonce.moc"
