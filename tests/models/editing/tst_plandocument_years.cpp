#include "models/editing/plandocument.h"

#include "models/domain/closing.h"
#include "models/domain/corrections.h"
#include "models/domain/yearstart.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The document from year to year: start, close, reopen.
class TstPlanDocumentYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aStartIsOneStepOfUndo();
    void closingIsRefusedWhileSomethingIsMissing();
    void aChangeSetThatClosesIsCheckedToo();
    void aClosedYearRefusesEdits();
    void undoDoesNotReachBehindTheClosing();
    void reopeningLetsCorrect();
    void aFileAlteredElsewhereIsForReadingOnly();

private:
    const Plan &plan() const { return m_document->plan(); }
    YearId year(int fiscalYear) const { return yearId(plan(), fiscalYear); }
    Evaluation altered(int fiscalYear, const QString &reason) const;

    std::unique_ptr<PlanDocument> m_document;
};

void TstPlanDocumentYears::initTestCase()
{
    useJapanese();
}

void TstPlanDocumentYears::init()
{
    m_document = sampleDocument();
}

Evaluation TstPlanDocumentYears::altered(int fiscalYear, const QString &reason) const
{
    Evaluation evaluation = *plan().evaluation(measureId(plan(), u"4"_s), year(fiscalYear));
    evaluation.reason = reason;
    return evaluation;
}

void TstPlanDocumentYears::aStartIsOneStepOfUndo()
{
    const YearStart start = startOf(plan(), 2020, YearKind::Regular, Departments::Leave);
    QVERIFY(m_document->edit(start.changes, u"開始"_s));
    QCOMPARE(plan().evaluations(year(2020)).size(), std::size_t(4));
    QVERIFY(m_document->undo());
    QVERIFY(plan() == samplePlan());
    QVERIFY(m_document->redo());
    QVERIFY(plan().year(2020));
}

void TstPlanDocumentYears::closingIsRefusedWhileSomethingIsMissing()
{
    const QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    const EditResult result = m_document->closeYear(year(2018));
    QVERIFY(!result);
    QVERIFY2(result.refusal->contains(u"No.1"_s), qUtf8Printable(*result.refusal));
    QCOMPARE(refused.size(), 1);
    QVERIFY(plan() == samplePlan());
}

void TstPlanDocumentYears::aChangeSetThatClosesIsCheckedToo()
{
    QVERIFY(!m_document->edit(closing(plan(), year(2018), {})));
    QVERIFY(m_document->edit(closing(plan(), year(2019), {})));
    QVERIFY(plan().isClosed(year(2019)));
}

void TstPlanDocumentYears::aClosedYearRefusesEdits()
{
    QVERIFY(m_document->closeYear(year(2019)));
    const Plan closed = plan();
    const EditResult result = m_document->editEvaluation(altered(2019, u"別の理由"_s));
    QVERIFY(!result);
    QVERIFY2(result.refusal->contains(u"令和元年度"_s), qUtf8Printable(*result.refusal));
    QVERIFY(plan() == closed);
    QVERIFY2(m_document->editEvaluation(altered(2018, u"別の理由"_s)), "the year before is open");
}

void TstPlanDocumentYears::undoDoesNotReachBehindTheClosing()
{
    QVERIFY(m_document->editEvaluation(altered(2019, u"別の理由"_s)));
    QVERIFY(m_document->closeYear(year(2019)));
    QVERIFY(!m_document->undoStack().canUndo());
    const Plan closed = plan();
    QVERIFY(m_document->undo()); // there is nothing to undo
    QVERIFY(plan() == closed);
    QVERIFY(m_document->editEvaluation(altered(2018, u"別の理由"_s)));
    QVERIFY(m_document->undo());
    QVERIFY(plan() == closed);
}

void TstPlanDocumentYears::reopeningLetsCorrect()
{
    QVERIFY(m_document->closeYear(year(2019)));
    QVERIFY(!m_document->reopenYear(year(2019), u" "_s));
    QVERIFY(m_document->reopenYear(year(2019), u"誤記"_s));
    QVERIFY(!m_document->undoStack().canUndo());
    QVERIFY(m_document->editEvaluation(altered(2019, u"正しい理由"_s)));
    QVERIFY(m_document->closeYear(year(2019)));
    const auto found = corrections(plan(), m_document->history(), year(2019));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().entry.after.toString(), u"正しい理由"_s);
    QCOMPARE(found.front().reason, u"誤記"_s);
}

void TstPlanDocumentYears::aFileAlteredElsewhereIsForReadingOnly()
{
    const QTemporaryDir folder;
    Plan closed = samplePlan();
    closed.apply(closing(closed, yearId(closed, 2019), {}));
    const QString path = planFile(folder.path(), closed, u"plan.shisaku"_s);
    // The guards taken away and put back: the file looks as before.
    const QString guard = u"evaluation_of_closed_year_changed"_s;
    const QString text = u"CREATE TRIGGER evaluation_of_closed_year_changed BEFORE UPDATE ON "
                         "evaluation\nWHEN EXISTS (SELECT 1 FROM closed_year WHERE id IN "
                         "(old.year_id, new.year_id)) BEGIN\n  SELECT RAISE(ABORT, 'a closed year "
                         "does not change');\nEND"_s;
    runSql(path,
           {u"DROP TRIGGER "_s + guard,
            u"UPDATE evaluation SET grade_id = 1 WHERE year_id = 2 AND measure_id = 1"_s, text});
    PlanDocument document(PlanStore::open(path));
    QVERIFY(document.isReadOnly());
    QVERIFY2(document.obstacle().contains(u"令和元年度"_s), qUtf8Printable(document.obstacle()));
    QVERIFY(!document.reopenYear(yearId(document.plan(), 2019), u"理由"_s));
}

QTEST_MAIN(TstPlanDocumentYears)
#include "tst_plandocument_years.moc"
