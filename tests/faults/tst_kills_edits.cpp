#include "models/domain/yearstart.h"
#include "models/editing/plandocument.h"
#include "models/exchange/sampleplan.h"
#include "models/tallies/closingrefusal.h"
#include "tests/support/aftermath.h"
#include "tests/support/files.h"
#include "tests/support/killing.h"
#include "tests/support/plans.h"
#include "tests/support/trials.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr int stepsInOneLife = 8;
constexpr int livesOfOneFile = 6; // its history grows, and with it the time to replay it

/// One thing that an office does. The same random numbers give the same steps.
using Step = EditResult (*)(PlanDocument &document, QRandomGenerator &random);

template <class T>
const T &anyOf(const std::vector<T> &all, QRandomGenerator &random)
{
    return all[static_cast<std::size_t>(random.bounded(static_cast<int>(all.size())))];
}

/// One cell, or several of one evaluation.
EditResult editCells(PlanDocument &document, QRandomGenerator &random)
{
    const Plan &plan = document.plan();
    const YearId year = yearId(plan, 2019);
    const auto measures = plan.measuresInForce(year);
    const auto grades = plan.grades();
    Evaluation after = plan.evaluationOrEmpty(anyOf(measures, random).id, year);
    if (random.bounded(2) == 0)
        after.grade = anyOf(grades, random).id;
    after.reason = u"理由 %1"_s.arg(random.generate());
    if (random.bounded(4) == 0) // longer than a page of the file
        after.achievement = QString(random.bounded(6'000), u'実');
    return document.editEvaluation(after);
}

EditResult editAndTakeBack(PlanDocument &document, QRandomGenerator &random)
{
    const int kind = random.bounded(4);
    if (kind == 0 && document.undoStack().canUndo())
        return document.undo();
    if (kind == 1 && document.undoStack().canRedo())
        return document.redo();
    return editCells(document, random);
}

/// A block of cells, as a paste and an import are: many evaluations in one edit.
EditResult paste(PlanDocument &document, QRandomGenerator &random)
{
    const Plan &plan = document.plan();
    const YearId year = yearId(plan, 2019);
    ChangeSet changes;
    for (const Measure &measure : plan.measuresInForce(year)) {
        const Evaluation before = plan.evaluationOrEmpty(measure.id, year);
        Evaluation after = before;
        after.achievement = QString(random.bounded(300), u'実');
        after.department = u"第%1課"_s.arg(random.generate());
        changes.replace(before, after);
    }
    return document.edit(changes, u"paste"_s);
}

/// Starts years, fills them in, closes and reopens them; when all is done, it goes round.
EditResult changeYears(PlanDocument &document, QRandomGenerator &random)
{
    const Plan &plan = document.plan();
    const Year newest = plan.years().back();
    if (newest.isClosed()) {
        const int next = nextFiscalYear(plan);
        const YearKind kind =
            startRefusal(plan, next, YearKind::Regular) ? YearKind::Overall : YearKind::Regular;
        if (random.bounded(3) == 0 || startRefusal(plan, next, kind))
            return document.reopenYear(newest.id, u"訂正 %1"_s.arg(random.generate()));
        return document.edit(startOf(plan, next, kind, Departments::TakeOver).changes);
    }
    return closingRefusal(plan, newest.id) ? document.edit(readyToClose(plan, newest.id))
                                           : document.closeYear(newest.id);
}

/// Works on the plan as an open window does, and says each step once it is saved.
void work(const QString &path, Step step, quint32 seed, const Say &say)
{
    PlanDocument document(PlanStore::open(path));
    QRandomGenerator random(seed);
    for (int done = 1; done <= stepsInOneLife; ++done) {
        if (const EditResult result = step(document, random); !result)
            qFatal("%s", qUtf8Printable(*result.refusal));
        say(QByteArray::number(done));
    }
}

/// Whether the plan is what those steps make of `before`, or one more of them: one that was saved
/// when the kill kept it from being said.
bool isAfter(const Plan &plan, const Plan &before, Step step, quint32 seed, int steps)
{
    PlanDocument document(PlanStore::inMemory(before));
    QRandomGenerator random(seed);
    for (int done = 0; done < steps; ++done)
        (void)step(document, random);
    if (plan == document.plan())
        return true;
    (void)step(document, random);
    return plan == document.plan();
}

} // namespace

/// Kills the program at random moments while it edits, undoes and redoes, pastes, and starts,
/// closes and reopens years; the next start works on with the same file.
///
/// After each kill, all steps that were said to be saved must be in the file, the step that was
/// being saved must be there wholly or not at all, the file must be sound and its history agree
/// with it (support/aftermath.h), and nothing else may be left in the folder. The figures: how many
/// children died at work, how many of them with a transaction open.
class TstKillsEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
};

void TstKillsEdits::nothingIsLost_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("edits") << &editCells;
    QTest::newRow("undo and redo") << &editAndTakeBack;
    QTest::newRow("pastes") << &paste;
    QTest::newRow("years") << &changeYears;
}

void TstKillsEdits::nothingIsLost()
{
    QFETCH(Step, step);
    QRandomGenerator random = chance();
    const QTemporaryDir folder(quickPlace());
    Plan plan;
    QString path;
    Killing killing(random, folder.path(), u"*-journal"_s);
    const int kills = trials(10);
    for (int n = 0; killing.killed() < kills; ++n) {
        if (n % livesOfOneFile == 0) {
            if (n > 0)
                QFile::remove(path);
            plan = samplePlan();
            path = planFile(folder.path(), plan, u"plan.shisaku"_s);
        }
        const quint32 seed = random.generate();
        const Work life = [&](const Say &say) { work(path, step, seed, say); };
        const Ending ending = n == 0 ? killing.letEnd(life) : killing.kill(life);
        const int saved = ending.said.isEmpty() ? 0 : ending.said.constLast().toInt();
        const Aftermath found = aftermath(path);
        QVERIFY2(found.complaint.isEmpty(), qUtf8Printable(found.complaint));
        QVERIFY2(
            isAfter(found.plan, plan, step, seed, saved),
            qUtf8Printable(
                u"kill %1, seed %2: not the plan after %3 steps"_s.arg(n).arg(seed).arg(saved)));
        QCOMPARE(litterIn(folder.path()).join(u' '), QString());
        plan = found.plan;
    }
    killing.printFigures(QTest::currentDataTag());
}

QTEST_GUILESS_MAIN(TstKillsEdits)
#include "tst_kills_edits.moc"
