#include "models/tallies/historyfilter.h"

#include "models/domain/names.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::HistoryFilter)

/// Two edits of the sample and what each filter holds of its history.
class TstHistoryFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNewestComesFirst();
    void aFilterHoldsWhatItNames_data();
    void aFilterHoldsWhatItNames();
    void anEmptyAdditionSaysNothing();
    void aRemovedIndicatorIsStillOfItsMeasure();
    void aParagraphIsOfItsYear();

private:
    Plan names() const { return namesOf(m_document->plan(), m_history); }

    std::unique_ptr<PlanDocument> m_document = test::sampleDocument();
    History m_history; ///< behind the sample's own
};

void TstHistoryFilter::initTestCase()
{
    const qint64 last = m_document->history().back().id;
    const Plan &plan = m_document->plan();
    for (const auto &[number, fiscalYear] : {std::pair(u"4"_s, 2019), std::pair(u"5"_s, 2018)}) {
        Evaluation after =
            plan.evaluationOrEmpty(test::measureId(plan, number), test::yearId(plan, fiscalYear));
        after.department = u"システム課"_s;
        QVERIFY(m_document->editEvaluation(after));
    }
    Goal goal = plan.goals().front();
    goal.title = u"別の目標"_s;
    ChangeSet renaming;
    renaming.replace(plan.goals().front(), goal);
    QVERIFY(m_document->edit(renaming));
    m_history = m_document->history(last);
}

void TstHistoryFilter::theNewestComesFirst()
{
    const History all = filtered({}, names(), m_history);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all.front().record, u"goal"_s);
    QVERIFY(all.front().id > all.back().id);
}

void TstHistoryFilter::aFilterHoldsWhatItNames_data()
{
    const Plan &plan = m_document->plan();
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << HistoryFilter{} << 3;
    QTest::newRow("measure") << HistoryFilter{.measure = test::measureId(plan, u"4"_s)} << 1;
    QTest::newRow("year") << HistoryFilter{.year = test::yearId(plan, 2018)} << 1;
    QTest::newRow("evaluations") << HistoryFilter{.onlyEvaluations = true} << 2;
    QTest::newRow("both") << HistoryFilter{.measure = test::measureId(plan, u"4"_s),
                                           .year = test::yearId(plan, 2018)}
                          << 0;
    QTest::newRow("new value") << HistoryFilter{.text = u"別の目標"_s} << 1;
    QTest::newRow("kana folded") << HistoryFilter{.text = u"しすてむ"_s} << 2;
    QTest::newRow("what") << HistoryFilter{.text = u" No.4 "_s} << 1;
    QTest::newRow("nothing") << HistoryFilter{.text = u"無い"_s} << 0;
}

void TstHistoryFilter::aFilterHoldsWhatItNames()
{
    QFETCH(HistoryFilter, filter);
    QFETCH(int, count);
    QCOMPARE(int(filtered(filter, names(), m_history).size()), count);
    QCOMPARE(filter.isAll(), qstrcmp(QTest::currentDataTag(), "all") == 0);
}

void TstHistoryFilter::anEmptyAdditionSaysNothing()
{
    const HistoryEntry empty{.action = HistoryEntry::Action::Added, .after = QString(u""_s)};
    QVERIFY(!isTelling(empty));
    QVERIFY(filtered({}, names(), {empty}).empty());
    QVERIFY(isTelling({.before = u"x"_s, .after = QString(u""_s)}));
    QVERIFY(!isTelling({.record = u"year"_s, .field = u"digest"_s, .after = u"a3"_s}));
    QVERIFY(!isTelling({.record = u"year"_s, .field = u"report"_s, .after = u"a"_s}));
    HistoryEntry seen{.record = u"paragraph"_s, .field = u"seen"_s, .after = u"1"_s};
    QVERIFY2(isTelling(seen), "it was confirmed");
    seen.action = HistoryEntry::Action::Added;
    QVERIFY(!isTelling(seen));
    QVERIFY(isTelling({.record = u"plan"_s, .field = u"report_template"_s, .after = u"a"_s}));
}

void TstHistoryFilter::aRemovedIndicatorIsStillOfItsMeasure()
{
    auto document = test::sampleDocument();
    const MeasureId no4 = test::measureId(document->plan(), u"4"_s);
    const qint64 last = document->history().back().id;
    ChangeSet addition;
    addition.add(
        Indicator{.id = {1}, .measure = no4, .position = 1, .name = u"件数"_s, .unit = u"件"_s});
    QVERIFY(document->edit(addition) && document->edit(addition.inverse()));
    const History history = document->history(last);
    const Plan all = namesOf(document->plan(), history);
    QCOMPARE(filtered({.measure = no4}, all, history).size(), history.size());
    QCOMPARE(recordText(all, history.back()), u"Indicator No.4 ①"_s);
}

void TstHistoryFilter::aParagraphIsOfItsYear()
{
    auto document = test::sampleDocument();
    const YearId year = test::yearId(document->plan(), 2019);
    const qint64 last = document->history().back().id;
    ChangeSet addition;
    addition.add(Paragraph{year, u"goal/3/changes"_s, u"変化"_s, u"1"_s});
    QVERIFY(document->edit(addition));
    const History history = document->history(last);
    const Plan all = namesOf(document->plan(), history);
    QCOMPARE(filtered({.year = year}, all, history).size(), std::size_t(1));
    QVERIFY(filtered({.year = test::yearId(document->plan(), 2018)}, all, history).empty());
    QVERIFY(filtered({.measure = {3}}, all, history).empty());
    QCOMPARE(filtered({.text = u"変化"_s}, all, history).size(), std::size_t(1));
}

QTEST_MAIN(TstHistoryFilter)
#include "tst_historyfilter.moc"
