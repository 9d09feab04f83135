#include "models/domain/corrections.h"

#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::ChangeSet)
Q_DECLARE_METATYPE(shisaku::Paragraph)

/// What of the history is an errata, over the sample behind the gate.
class TstCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingBeforeTheFirstClosing();
    void closingAndReopeningAreNone();
    void whatCameAfterTheLastClosingIsTold();
    void whatIsCorrectedHasTheReason();
    void eachReopeningHasItsOwnReason();
    void anUndoLeavesNone();
    void aSlipPutRightLeavesNone();
    void eachValueIsListedOnceByMeasure();
    void anotherYearIsNotMeant();
    void whatTheYearPublishesIsListed_data();
    void whatTheYearPublishesIsListed();
    void aMeasureThatLeavesTheYearIsListed();
    void aMeasureOfAnotherTimeIsNot();
    void theReportsTextsAreListed_data();
    void theReportsTextsAreListed();
    void aReportPublishedAgainIsNotListed();
    void anEmptyTextThatWasAddedSaysNothing();
    void aYearThatIsGoneHasNone();

private:
    YearId year() const { return test::yearId(m_document->plan(), 2019); }
    Evaluation evaluation(const QString &number) const;
    bool setReason(const QString &number, const QString &text);
    bool close() { return bool(m_document->closeYear(year())); }
    bool reopen(const QString &why) { return bool(m_document->reopenYear(year(), why)); }
    std::vector<Correction> found()
    {
        return corrections(m_document->plan(), m_document->history(), year());
    }

    std::unique_ptr<PlanDocument> m_document;
};

void TstCorrections::init()
{
    m_document = test::sampleDocument();
}

Evaluation TstCorrections::evaluation(const QString &number) const
{
    return m_document->plan().evaluationOrEmpty(test::measureId(m_document->plan(), number),
                                                year());
}

bool TstCorrections::setReason(const QString &number, const QString &text)
{
    Evaluation after = evaluation(number);
    after.reason = text;
    return bool(m_document->editEvaluation(after));
}

void TstCorrections::nothingBeforeTheFirstClosing()
{
    QVERIFY(setReason(u"4"_s, u"理由"_s));
    QVERIFY(found().empty());
    QVERIFY(close());
    QVERIFY(found().empty());
}

void TstCorrections::closingAndReopeningAreNone()
{
    QVERIFY(close() && reopen(u"誤り"_s) && close() && reopen(u"また"_s));
    QVERIFY(found().empty());
}

void TstCorrections::whatCameAfterTheLastClosingIsTold()
{
    const auto since = [&] {
        return correctionsSinceClosing(m_document->plan(), m_document->history(), year()).size();
    };
    QCOMPARE(since(), 0U);
    QVERIFY(close() && reopen(u"誤り"_s) && setReason(u"4"_s, u"正しい理由"_s));
    QCOMPARE(since(), 1U);
    QVERIFY(close());
    QCOMPARE(since(), 0U);
    QVERIFY(reopen(u"また"_s) && setReason(u"4"_s, u"別"_s) && setReason(u"3"_s, u"別"_s));
    QCOMPARE(since(), 2U);
    QCOMPARE(found().size(), 3U);
}

void TstCorrections::whatIsCorrectedHasTheReason()
{
    const QString before = evaluation(u"4"_s).reason;
    QVERIFY(close() && reopen(u"報告書の誤り"_s) && setReason(u"4"_s, u"正しい理由"_s));
    const auto listed = found();
    QCOMPARE(listed.size(), std::size_t(1));
    QCOMPARE(listed[0].reason, u"報告書の誤り"_s);
    QCOMPARE(listed[0].entry.field, u"reason"_s);
    QCOMPARE(listed[0].entry.before.toString(), before);
    QCOMPARE(listed[0].entry.after.toString(), u"正しい理由"_s);
}

void TstCorrections::eachReopeningHasItsOwnReason()
{
    QVERIFY(close() && reopen(u"一"_s) && setReason(u"4"_s, u"あ"_s) && close());
    QVERIFY(reopen(u"二"_s) && setReason(u"4"_s, u"い"_s) && setReason(u"5"_s, u"う"_s));
    const auto listed = found();
    QCOMPARE(listed.size(), std::size_t(3));
    QCOMPARE(listed[0].reason, u"一"_s);
    QCOMPARE(listed[1].reason, u"二"_s);
    QCOMPARE(listed[1].entry.before.toString(), u"あ"_s);
    QCOMPARE(listed[2].reason, u"二"_s);
}

void TstCorrections::anUndoLeavesNone()
{
    QVERIFY(close() && reopen(u"誤り"_s) && setReason(u"4"_s, u"別"_s));
    QCOMPARE(found().size(), std::size_t(1));
    QVERIFY(m_document->undo());
    QVERIFY(found().empty());
    QVERIFY(!m_document->undoStack().canUndo());
}

void TstCorrections::aSlipPutRightLeavesNone()
{
    const QString before = evaluation(u"4"_s).reason;
    QVERIFY(close() && reopen(u"誤り"_s) && setReason(u"4"_s, u"別"_s) &&
            setReason(u"4"_s, before));
    QVERIFY(found().empty());
}

void TstCorrections::eachValueIsListedOnceByMeasure()
{
    const QString before = evaluation(u"4"_s).reason;
    QVERIFY(close() && reopen(u"誤り"_s));
    for (const QString &number : {u"10"_s, u"4"_s, u"5"_s, u"4"_s})
        QVERIFY(setReason(number, u"理由"_s + QString::number(m_document->history().size())));
    const auto listed = found();
    QCOMPARE(listed.size(), std::size_t(3));
    QCOMPARE(listed[0].entry.before.toString(), before);
    QCOMPARE(listed[0].entry.after.toString(), evaluation(u"4"_s).reason);
    QCOMPARE(listed[1].entry.after.toString(), evaluation(u"5"_s).reason);
    QCOMPARE(listed[2].entry.after.toString(), evaluation(u"10"_s).reason);
}

void TstCorrections::anotherYearIsNotMeant()
{
    QVERIFY(close() && reopen(u"誤り"_s));
    Evaluation before = m_document->plan().evaluationOrEmpty(
        test::measureId(m_document->plan(), u"4"_s), test::yearId(m_document->plan(), 2018));
    before.reason = u"前年の理由"_s;
    QVERIFY(m_document->editEvaluation(before));
    QVERIFY(found().empty());
}

void TstCorrections::whatTheYearPublishesIsListed_data()
{
    QTest::addColumn<ChangeSet>("changes");
    QTest::addColumn<int>("listed");
    const Plan plan = samplePlan();
    const auto row = [](const char *name, const auto &before, auto alter, int listed) {
        auto after = before;
        alter(after);
        ChangeSet changes;
        changes.replace(before, after);
        QTest::newRow(name) << changes << listed;
    };
    const Measure measure = *plan.find<Measure>(test::measureId(plan, u"4"_s));
    row(
        "goal", plan.goals().front(), [](Goal &goal) { goal.title = u"別"_s; }, 1);
    row(
        "grade", plan.grades().front(), [](Grade &grade) { grade.definition = u"別"_s; }, 1);
    row(
        "direction", plan.directions().front(), [](Direction &d) { d.label = u"別"_s; }, 1);
    row(
        "plan's title", plan.info(), [](PlanInfo &info) { info.title = u"別"_s; }, 1);
    row(
        "plan's note", plan.info(), [](PlanInfo &info) { info.note = u"別"_s; }, 0);
    row(
        "plan's template", plan.info(), [](PlanInfo &info) { info.reportTemplate = u"別"_s; }, 0);
    row(
        "measure's title", measure, [](Measure &m) { m.title = u"別"_s; }, 1);
    row(
        "measure's note", measure, [](Measure &m) { m.note = u"別"_s; }, 0);
    row(
        "measure ends later", measure, [](Measure &m) { m.inForceTo = 2020; }, 0);
}

void TstCorrections::whatTheYearPublishesIsListed()
{
    QFETCH(ChangeSet, changes);
    QFETCH(int, listed);
    QVERIFY(close() && reopen(u"誤り"_s));
    QVERIFY(m_document->edit(changes));
    QCOMPARE(int(found().size()), listed);
}

void TstCorrections::aMeasureThatLeavesTheYearIsListed()
{
    QVERIFY(close() && reopen(u"誤り"_s));
    const Plan &plan = m_document->plan();
    const Measure before = *plan.find<Measure>(test::measureId(plan, u"4"_s));
    Measure after = before;
    after.inForceTo = 2018;
    ChangeSet changes;
    changes.remove(evaluation(u"4"_s));
    changes.replace(before, after);
    QVERIFY(m_document->edit(changes));
    const auto listed = found();
    QVERIFY(!listed.empty());
    QCOMPARE(listed.back().entry.field, u"in_force_to"_s);
}

void TstCorrections::aMeasureOfAnotherTimeIsNot()
{
    const Measure later{
        .id = {99}, .number = u"99"_s, .title = u"新"_s, .goal = {1}, .inForceFrom = 2020};
    Measure renamed = later;
    renamed.title = u"別"_s;
    ChangeSet addition, renaming;
    addition.add(later);
    renaming.replace(later, renamed);
    QVERIFY(close() && reopen(u"誤り"_s));
    QVERIFY(m_document->edit(addition) && m_document->edit(renaming));
    QVERIFY(found().empty());
}

void TstCorrections::theReportsTextsAreListed_data()
{
    QTest::addColumn<Paragraph>("after");
    QTest::addColumn<int>("listed");
    const YearId year = test::yearId(samplePlan(), 2019);
    const QString place = u"purpose"_s;
    QTest::newRow("rewritten") << Paragraph{year, place, u"別"_s, u"1"_s} << 1;
    QTest::newRow("emptied") << Paragraph{year, place, {}, u"1"_s} << 1;
    QTest::newRow("confirmed") << Paragraph{year, place, u"趣旨"_s, u"2"_s} << 0;
    QTest::newRow("another") << Paragraph{year, u"goal/3"_s, u"新"_s, u"1"_s} << 1;
    QTest::newRow("another, empty") << Paragraph{year, u"goal/3"_s, {}, {}} << 1;
    QTest::newRow("of another year")
        << Paragraph{test::yearId(samplePlan(), 2018), place, u"別"_s, {}} << 0;
}

void TstCorrections::theReportsTextsAreListed()
{
    QFETCH(Paragraph, after);
    QFETCH(int, listed);
    ChangeSet first, changes;
    const Paragraph written{year(), u"purpose"_s, u"趣旨"_s, u"1"_s};
    first.add(written);
    if (after.key() == written.key())
        changes.replace(written, after);
    else
        changes.add(after);
    QVERIFY(m_document->edit(first) && close() && reopen(u"誤り"_s) && m_document->edit(changes));
    QCOMPARE(int(found().size()), listed);
}

void TstCorrections::aReportPublishedAgainIsNotListed()
{
    QVERIFY(close());
    const QString before = m_document->plan().year(2019)->report;
    QVERIFY(reopen(u"誤り"_s) && setReason(u"36"_s, u"正しい理由"_s) && close());
    QVERIFY(m_document->plan().year(2019)->report != before);
    const auto listed = found();
    QCOMPARE(listed.size(), std::size_t(1)); // what made it another report
    QCOMPARE(listed[0].entry.field, u"reason"_s);
}

void TstCorrections::anEmptyTextThatWasAddedSaysNothing()
{
    QVERIFY(close() && reopen(u"誤り"_s));
    const Evaluation whole = evaluation(u"4"_s);
    ChangeSet removal, addition;
    removal.remove(whole);
    addition.add(Evaluation{.year = whole.year, .measure = whole.measure, .grade = whole.grade});
    QVERIFY(m_document->edit(removal));
    const std::size_t before = found().size();
    QVERIFY(m_document->edit(addition));
    QCOMPARE(found().size(), before - 1); // the grade is as it was
    for (const Correction &each : found())
        QVERIFY(each.entry.field != u"grade_id"_s);
}

void TstCorrections::aYearThatIsGoneHasNone()
{
    QVERIFY(corrections(m_document->plan(), m_document->history(), {99}).empty());
}

QTEST_MAIN(TstCorrections)
#include "tst_corrections.moc"
