#include "models/editing/plandocument.h"

#include "models/exchange/sampleplan.h"
#include "tests/support/files.h"
#include "tests/support/randomplans.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

Q_DECLARE_METATYPE(shisaku::ChangeSet)

namespace
{

Evaluation withReason(const Plan &plan, const QString &reason)
{
    Evaluation evaluation = plan.records<Evaluation>().all().front();
    evaluation.reason = reason;
    return evaluation;
}

} // namespace

/// The document over a file: what the disk holds, and what happens where the disk refuses.
class TstPlanDocumentFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFileHoldsWhatMemoryHolds();
    void aStoreThatFailsChangesNothing_data();
    void aStoreThatFailsChangesNothing();
    void aLockedFileChangesNothing();
    void aPlanOpenForReadingRefusesEdits();
    void refreshReadsWhatAnotherProgramWrote();
    void refreshSaysWhereItCannotRead();
    void saveCopySaysWhereItCannotWrite();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<PlanDocument> m_document;
};

void TstPlanDocumentFile::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = planFile(m_folder->path(), samplePlan(), u"plan.shisaku"_s);
    m_document = std::make_unique<PlanDocument>(PlanStore::open(m_path));
}

void TstPlanDocumentFile::theFileHoldsWhatMemoryHolds()
{
    PlanStore reader = PlanStore::openReadOnly(m_path);
    const auto step = [&](const EditResult &result) {
        RC_ASSERT(!result.refusal);
        RC_ASSERT(reader.read() == m_document->plan());
    };
    QVERIFY(rc::check([&] {
        const int kind = *rc::gen::inRange(0, 4);
        if (kind == 0)
            return step(m_document->undo());
        if (kind == 1)
            return step(m_document->redo());
        step(m_document->edit(anyEdit(m_document->plan()), {}, kind == 2 ? u"key"_s : QString()));
    }));
}

void TstPlanDocumentFile::aStoreThatFailsChangesNothing_data()
{
    QTest::addColumn<QStringList>("begin");
    QTest::addColumn<QStringList>("end");
    QTest::newRow("the disk refuses at once")
        << QStringList{u"CREATE TRIGGER full BEFORE INSERT ON edit BEGIN SELECT "
                       "RAISE(ABORT, 'full'); END"_s}
        << QStringList{u"DROP TRIGGER full"_s};
    QTest::newRow("the disk refuses half-way")
        << QStringList{u"CREATE TRIGGER full AFTER UPDATE ON evaluation BEGIN SELECT "
                       "RAISE(ROLLBACK, 'full'); END"_s}
        << QStringList{u"DROP TRIGGER full"_s};
}

void TstPlanDocumentFile::aStoreThatFailsChangesNothing()
{
    QFETCH(QStringList, begin);
    QFETCH(QStringList, end);
    // One edit that can be undone and one that can be redone.
    QVERIFY(m_document->editEvaluation(withReason(m_document->plan(), u"一"_s)));
    QVERIFY(m_document->editEvaluation(withReason(m_document->plan(), u"二"_s)));
    QVERIFY(m_document->undo());
    const Plan before = m_document->plan();
    QSignalSpy changed(m_document.get(), &PlanDocument::changed);
    QSignalSpy saved(m_document.get(), &PlanDocument::saved);
    QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    {
        Database other = Database::open(m_path, Database::Access::ReadWrite);
        for (const QString &statement : begin)
            other.run(statement);
        QVERIFY(!m_document->editEvaluation(withReason(before, u"三"_s)));
        QVERIFY(!m_document->undo());
        QVERIFY(!m_document->redo());
        for (const QString &statement : end)
            other.run(statement);
    }
    QCOMPARE(refused.size(), 3);
    for (const QVariantList &arguments : refused)
        QVERIFY(arguments.front().toString().endsWith(u'.'));
    QVERIFY(changed.isEmpty() && saved.isEmpty());
    QVERIFY(m_document->plan() == before);
    QCOMPARE(m_document->undoStack().index(), 1);
    QCOMPARE(m_document->undoStack().count(), 2);
    QVERIFY2(m_document->redo(), "what was refused can be done later");
    QVERIFY(PlanStore::openReadOnly(m_path).read() == m_document->plan());
}

void TstPlanDocumentFile::aLockedFileChangesNothing()
{
    const Plan before = m_document->plan();
    Database other = Database::open(m_path, Database::Access::ReadWrite);
    other.run(u"BEGIN EXCLUSIVE"_s);
    const EditResult result = m_document->editEvaluation(withReason(before, u"理由"_s));
    QVERIFY2(result.refusal->contains("Another program"_L1), qUtf8Printable(*result.refusal));
    QVERIFY(m_document->plan() == before);
    QVERIFY(!m_document->undoStack().canUndo());
    other.run(u"ROLLBACK"_s);
    QVERIFY2(m_document->editEvaluation(withReason(before, u"理由"_s)), "it can be done later");
}

void TstPlanDocumentFile::aPlanOpenForReadingRefusesEdits()
{
    for (const bool asSecondWindow : {true, false}) {
        PlanDocument document(asSecondWindow ? PlanStore::open(m_path)
                                             : PlanStore::openReadOnly(m_path));
        QVERIFY(document.isReadOnly());
        const Plan before = document.plan();
        QVERIFY(!document.editEvaluation(withReason(before, u"理由"_s)));
        QVERIFY(document.plan() == before);
        QVERIFY(!document.undoStack().canUndo());
    }
}

void TstPlanDocumentFile::refreshReadsWhatAnotherProgramWrote()
{
    PlanDocument reader(PlanStore::openReadOnly(m_path));
    QSignalSpy changed(&reader, &PlanDocument::changed);
    QVERIFY(reader.refresh());
    QVERIFY(changed.isEmpty());
    QVERIFY(m_document->editEvaluation(withReason(m_document->plan(), u"理由"_s)));
    QVERIFY(reader.refresh());
    QCOMPARE(changed.size(), 1);
    QVERIFY(reader.plan() == m_document->plan());
    QVERIFY(m_document->refresh());
    QVERIFY2(m_document->undoStack().canUndo(), "what one wrote oneself is no other's change");
}

void TstPlanDocumentFile::refreshSaysWhereItCannotRead()
{
    const Plan before = m_document->plan();
    runSql(m_path, {u"UPDATE goal SET title = '新' WHERE id = 1"_s});
    {
        Database other = Database::open(m_path, Database::Access::ReadWrite);
        other.run(u"BEGIN EXCLUSIVE"_s);
        QVERIFY(!m_document->refresh());
        QVERIFY(m_document->plan() == before);
        other.run(u"ROLLBACK"_s);
    }
    QVERIFY2(m_document->refresh(), "it can be read later");
    QCOMPARE(m_document->plan().goals().front().title, u"新"_s);
    QVERIFY(m_document->editEvaluation(withReason(m_document->plan(), u"理由"_s)));
}

void TstPlanDocumentFile::saveCopySaysWhereItCannotWrite()
{
    QVERIFY(m_document->saveCopy(m_folder->filePath(u"copy.shisaku"_s)));
    QVERIFY(!m_document->saveCopy(m_folder->filePath(u"none/copy.shisaku"_s)));
}

QTEST_MAIN(TstPlanDocumentFile)
#include "tst_plandocument_file.moc"
