#include "models/editing/plandocument.h"

#include "models/reports/publishedreport.h"
#include "tests/support/plans.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What the office writes in a year's report, and its template, behind the gate.
class TstPlanDocumentReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_document = sampleDocument(); }
    void aTextIsWrittenConfirmedAndRestored();
    void eachStepIsInTheHistory();
    void typingOnIsOneStepOfUndo();
    void aClosedYearRefusesThem();
    void closingPublishesTheReport();
    void theTemplateIsUndoneToo();

private:
    const Plan &plan() const { return m_document->plan(); }
    YearId year() const { return yearId(plan(), 2019); }
    const Paragraph *purpose() const { return plan().find<Paragraph>({year(), u"purpose"_s}); }
    /// Puts the text in the place of what stands there now.
    EditResult write(const QString &text, const QString &seen, const QString &mergeKey = {});
    EditResult restore();
    EditResult replaceTemplate(const QString &text);

    std::unique_ptr<PlanDocument> m_document;
};

EditResult TstPlanDocumentReport::write(const QString &text, const QString &seen,
                                        const QString &mergeKey)
{
    const Paragraph after{year(), u"purpose"_s, text, seen};
    ChangeSet changes;
    if (const Paragraph *before = purpose())
        changes.replace(*before, after);
    else
        changes.add(after);
    return m_document->edit(changes, {}, mergeKey);
}

EditResult TstPlanDocumentReport::restore()
{
    ChangeSet changes;
    changes.remove(*purpose());
    return m_document->edit(changes);
}

EditResult TstPlanDocumentReport::replaceTemplate(const QString &text)
{
    PlanInfo after = plan().info();
    after.reportTemplate = text;
    ChangeSet changes;
    changes.replace(plan().info(), after);
    return m_document->edit(changes);
}

void TstPlanDocumentReport::aTextIsWrittenConfirmedAndRestored()
{
    QVERIFY(write(u"趣旨"_s, u"1"_s) && write(u"趣旨"_s, u"2"_s) && restore());
    QVERIFY(plan() == samplePlan());
    QVERIFY(m_document->undo());
    QVERIFY(*purpose() == (Paragraph{year(), u"purpose"_s, u"趣旨"_s, u"2"_s}));
    QVERIFY(m_document->undo());
    QCOMPARE(purpose()->seen, u"1"_s);
    QVERIFY(m_document->undo());
    QVERIFY(plan() == samplePlan());
    QVERIFY(m_document->redo() && m_document->redo() && m_document->redo());
    QVERIFY(!purpose());
    QVERIFY(!m_document->undoStack().canRedo());
}

void TstPlanDocumentReport::eachStepIsInTheHistory()
{
    const qint64 last = m_document->history().back().id;
    QVERIFY(write(u"趣旨"_s, u"1"_s) && write(u"趣旨"_s, u"2"_s) && restore());
    QStringList told;
    for (const HistoryEntry &entry : m_document->history(last)) {
        QCOMPARE(entry.record, u"paragraph"_s);
        QCOMPARE(entry.key, u"%1/purpose"_s.arg(year().value));
        told << entry.field + u' ' + entry.before.toString() + u'>' + entry.after.toString() +
                    u' ' + entry.editName;
    }
    QCOMPARE(told, (QStringList{
                       u"text >趣旨 Report: text rewritten"_s,
                       u"seen >1 Report: text rewritten"_s,
                       u"seen 1>2 Report: text confirmed"_s,
                       u"text 趣旨> Report: text restored to the template"_s,
                       u"seen 2> Report: text restored to the template"_s,
                   }));
}

void TstPlanDocumentReport::typingOnIsOneStepOfUndo()
{
    QVERIFY(write(u"趣"_s, {}, u"purpose"_s) && write(u"趣旨"_s, {}, u"purpose"_s));
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(m_document->undo());
    QVERIFY(plan() == samplePlan());
}

void TstPlanDocumentReport::aClosedYearRefusesThem()
{
    QVERIFY(write(u"趣旨"_s, u"1"_s) && m_document->closeYear(year()));
    const Plan closed = plan();
    const QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    QVERIFY(!write(u"別"_s, u"1"_s) && !write(u"趣旨"_s, u"2"_s) && !restore());
    QCOMPARE(refused.size(), 3);
    QVERIFY(plan() == closed);
    QVERIFY(m_document->reopenYear(year(), u"訂正"_s) && write(u"別"_s, u"1"_s));
    QVERIFY(m_document->closeYear(year()));
    QCOMPARE(purpose()->text, u"別"_s);
}

void TstPlanDocumentReport::closingPublishesTheReport()
{
    const auto published = [this] { return plan().find<Year>(year())->report; };
    QVERIFY(write(u"趣旨"_s, u"1"_s));
    const QString before = publishedReport(plan(), year());
    QVERIFY(m_document->closeYear(year()));
    QVERIFY(!before.isEmpty());
    QCOMPARE(published(), before);
    QVERIFY2(replaceTemplate(u"[表題]\n別の表題"_s), "the next report may have another one");
    QCOMPARE(published(), before);
    QVERIFY(m_document->reopenYear(year(), u"訂正"_s));
    QVERIFY(published().isEmpty());
    QVERIFY(m_document->closeYear(year()));
    QVERIFY(published() != before);
    QVERIFY(!m_document->isReadOnly());
}

void TstPlanDocumentReport::theTemplateIsUndoneToo()
{
    QVERIFY(replaceTemplate(u"一\r\n"_s));
    QCOMPARE(plan().info().reportTemplate, u"一\n"_s);
    QVERIFY(m_document->undo());
    QVERIFY(plan() == samplePlan());
}

QTEST_MAIN(TstPlanDocumentReport)
#include "tst_plandocument_report.moc"
