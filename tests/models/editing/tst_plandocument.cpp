#include "models/editing/plandocument.h"

#include "tests/support/longchange.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QSignalSpy>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::ChangeSet)

namespace
{

constexpr int manyMeasures = 1'000;

Evaluation firstEvaluation(const PlanDocument &document)
{
    return document.plan().records<Evaluation>().all().front();
}

/// The document's first evaluation with that reason.
Evaluation withReason(const PlanDocument &document, const QString &reason)
{
    Evaluation evaluation = firstEvaluation(document);
    evaluation.reason = reason;
    return evaluation;
}

} // namespace

class TstPlanDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_document = test::sampleDocument(); }
    void anEditIsDoneAndTold();
    void isSavedBeforeItIsTold();
    void anEditNamesItselfUnlessNamed();
    void nothingIsNoEdit();
    void aTextIsKeptInItsNormalForm();
    void aRefusalChangesNothing();
    void aRefusalKeepsWhatCanBeRedone();
    void undoAndRedoAreTold();
    void undoOfNothingIsNothing();
    void sameKeyIsUndoneAsOne();
    void anythingCanBeUndoneAndRedone();
    void aStoppedImportChangesNothing();
    void whileAnImportIsWrittenNothingElseChanges();
    void theOldestStepsCannotBeTakenBack();

private:
    std::unique_ptr<PlanDocument> m_document;
};

void TstPlanDocument::anEditIsDoneAndTold()
{
    QSignalSpy changed(m_document.get(), &PlanDocument::changed);
    QSignalSpy saved(m_document.get(), &PlanDocument::saved);
    QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    const Evaluation after = withReason(*m_document, u"新しい理由"_s);
    ChangeSet expected;
    expected.replace(firstEvaluation(*m_document), after);
    QVERIFY(m_document->editEvaluation(after));
    QVERIFY(firstEvaluation(*m_document) == after);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.front().front().value<ChangeSet>() == expected);
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.front().front().toDateTime().isValid());
    QVERIFY(refused.isEmpty());
}

void TstPlanDocument::isSavedBeforeItIsTold()
{
    QStringList order;
    connect(m_document.get(), &PlanDocument::saved, this, [&] { order << u"saved"_s; });
    connect(m_document.get(), &PlanDocument::changed, this, [&] { order << u"changed"_s; });
    QVERIFY(m_document->editEvaluation(withReason(*m_document, u"理由"_s)));
    QCOMPARE(order, (QStringList{u"saved"_s, u"changed"_s}));
}

void TstPlanDocument::anEditNamesItselfUnlessNamed()
{
    ChangeSet changes;
    changes.replace(firstEvaluation(*m_document), withReason(*m_document, u"理由"_s));
    QVERIFY(m_document->edit(changes));
    QVERIFY(m_document->undoStack().undoText().startsWith("No."_L1));
    QVERIFY(m_document->edit(changes.inverse(), u"貼り付け"_s));
    QCOMPARE(m_document->undoStack().undoText(), u"貼り付け"_s);
}

void TstPlanDocument::nothingIsNoEdit()
{
    QSignalSpy changed(m_document.get(), &PlanDocument::changed);
    QVERIFY(m_document->edit({}));
    QVERIFY(m_document->editEvaluation(firstEvaluation(*m_document)));
    QVERIFY(m_document->editEvaluation({.year = {1}, .measure = {1}}));
    QVERIFY(changed.isEmpty());
    QVERIFY(!m_document->undoStack().canUndo());
}

void TstPlanDocument::aTextIsKeptInItsNormalForm()
{
    QVERIFY(m_document->editEvaluation(withReason(*m_document, u"か\u3099\r\n"_s)));
    QCOMPARE(firstEvaluation(*m_document).reason, u"が\n"_s);
    QVERIFY(m_document->editEvaluation(withReason(*m_document, u"が\r\n"_s)));
    QVERIFY2(m_document->undoStack().count() == 1, "the same text once normalised is no edit");
}

void TstPlanDocument::aRefusalChangesNothing()
{
    QSignalSpy changed(m_document.get(), &PlanDocument::changed);
    QSignalSpy saved(m_document.get(), &PlanDocument::saved);
    QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    const Plan before = m_document->plan();
    const EditResult result = m_document->editEvaluation(withReason(*m_document, u"\u202E"_s));
    QVERIFY(!result);
    QVERIFY(!result.refusal->isEmpty());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().toString(), *result.refusal);
    QVERIFY(changed.isEmpty() && saved.isEmpty());
    QVERIFY(m_document->plan() == before);
    QVERIFY(!m_document->undoStack().canUndo());
}

void TstPlanDocument::aRefusalKeepsWhatCanBeRedone()
{
    QVERIFY(m_document->editEvaluation(withReason(*m_document, u"理由"_s)));
    QVERIFY(m_document->undo());
    QVERIFY(!m_document->editEvaluation(withReason(*m_document, u"\u202E"_s)));
    QVERIFY(m_document->undoStack().canRedo());
    QVERIFY(m_document->redo());
    QCOMPARE(firstEvaluation(*m_document).reason, u"理由"_s);
}

void TstPlanDocument::undoAndRedoAreTold()
{
    const Evaluation before = firstEvaluation(*m_document);
    const Evaluation after = withReason(*m_document, u"理由"_s);
    QVERIFY(m_document->editEvaluation(after));
    QSignalSpy changed(m_document.get(), &PlanDocument::changed);
    QSignalSpy saved(m_document.get(), &PlanDocument::saved);
    QVERIFY(m_document->undo());
    QVERIFY(firstEvaluation(*m_document) == before);
    QVERIFY(m_document->redo());
    QVERIFY(firstEvaluation(*m_document) == after);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(saved.size(), 2);
}

void TstPlanDocument::undoOfNothingIsNothing()
{
    QSignalSpy changed(m_document.get(), &PlanDocument::changed);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->redo());
    QVERIFY(changed.isEmpty());
}

void TstPlanDocument::sameKeyIsUndoneAsOne()
{
    const Plan before = m_document->plan();
    for (const auto &reason : {u"り"_s, u"りゆ"_s, u"理由"_s})
        QVERIFY(m_document->editEvaluation(withReason(*m_document, reason), u"reason"_s));
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->plan() == before);
    QVERIFY(m_document->redo());
    QCOMPARE(firstEvaluation(*m_document).reason, u"理由"_s);
}

void TstPlanDocument::anythingCanBeUndoneAndRedone()
{
    QVERIFY(rc::check([] {
        PlanDocument document(PlanStore::inMemory(test::anyPlan()));
        std::vector<Plan> states{document.plan()};
        for (int edits = *rc::gen::inRange(1, 4); edits > 0; --edits) {
            RC_ASSERT(bool(document.edit(test::anyEdit(document.plan()), u"edit"_s)));
            if (document.undoStack().count() == static_cast<int>(states.size()))
                states.push_back(document.plan()); // an edit that changes nothing is no step
        }
        for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
            RC_ASSERT(bool(document.undo()));
            RC_ASSERT(document.plan() == *state);
        }
        for (auto state = states.begin() + 1; state != states.end(); ++state) {
            RC_ASSERT(bool(document.redo()));
            RC_ASSERT(document.plan() == *state);
        }
    }));
}

void TstPlanDocument::aStoppedImportChangesNothing()
{
    PlanDocument document(PlanStore::inMemory(test::generatedPlan(manyMeasures)));
    const Plan before = document.plan();
    const QSignalSpy changed(&document, &PlanDocument::changed);
    const QSignalSpy notSaved(&document, &PlanDocument::notSaved);
    const auto stop = [](qsizetype, qsizetype) { return false; };
    const EditResult result = document.takeIn(test::everyAchievement(before), u"import"_s, stop);
    QVERIFY(result.refusal && !result.refusal->isEmpty());
    QVERIFY(document.plan() == before);
    QCOMPARE(changed.size() + notSaved.size(), 0);
    QVERIFY(!document.undoStack().canUndo());
    QVERIFY(document.takeIn(test::everyAchievement(before), u"import"_s));
}

/// Its progress is shown, so timers and clicks come in between.
void TstPlanDocument::whileAnImportIsWrittenNothingElseChanges()
{
    PlanDocument document(PlanStore::inMemory(test::generatedPlan(manyMeasures)));
    Evaluation other = document.plan().records<Evaluation>().all().front();
    other.reason = u"途中の入力"_s;
    QVERIFY(document.editEvaluation(other));
    const ChangeSet changes = test::everyAchievement(document.plan());
    Plan after = document.plan();
    after.apply(changes);
    other.reason = u"もう一つ"_s;
    const QSignalSpy notSaved(&document, &PlanDocument::notSaved); // the disk is not even asked
    int times = 0;
    const auto disturb = [&](qsizetype, qsizetype) {
        ++times;
        const bool isKept = !document.editEvaluation(other) && !document.undo() &&
                            document.refresh() && document.lossOfFile().isEmpty();
        return isKept;
    };
    QVERIFY(document.takeIn(changes, u"import"_s, disturb));
    QVERIFY(times > 0);
    QCOMPARE(notSaved.size(), 0);
    QVERIFY(document.plan() == after);
    QVERIFY(document.undo());
    QVERIFY(document.editEvaluation(other));
}

void TstPlanDocument::theOldestStepsCannotBeTakenBack()
{
    const int more = 3;
    for (int step = 1; step <= PlanDocument::undoSteps + more; ++step)
        QVERIFY(m_document->editEvaluation(withReason(*m_document, QString::number(step))));
    QCOMPARE(m_document->undoStack().count(), PlanDocument::undoSteps);
    for (int step = PlanDocument::undoSteps; step > 0; --step)
        QVERIFY(m_document->undo());
    QVERIFY(!m_document->undoStack().canUndo());
    QCOMPARE(firstEvaluation(*m_document).reason, QString::number(more));
}

QTEST_MAIN(TstPlanDocument)
#include "tst_plandocument.moc"
