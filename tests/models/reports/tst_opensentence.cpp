#include "models/reports/opensentence.h"

#include "models/domain/closing.h"
#include "models/exchange/sampleplan.h"
#include "models/reports/annualreport.h"
#include "models/tallies/problemsheet.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What a report still lacks before it is published.
class TstOpenSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useJapanese(); }
    void init();
    void nothingIsLeft();
    void whatTheChecksFindIsCountedAsThere_data();
    void whatTheChecksFindIsCountedAsThere();
    void aBalanceThatFailsIsSaid();
    void aMissingReasonIsCountedOnce();
    void aReasonThatNoRuleAsksForIsCounted();
    void textsToBeConfirmedAreCounted();
    void noticesAreNotLeftToDo();

private:
    void change(MeasureId measure, auto set);
    void close() { m_plan.apply(closing(m_plan, m_year, {})); }
    static ReportPart prose(ReportText text)
    {
        return {.place = u"changes"_s, .content = ProsePart{}, .text = std::move(text)};
    }

    Plan m_plan;
    YearId m_year;
};

void TstOpenSentence::init()
{
    m_plan = samplePlan();
    m_year = test::yearId(m_plan, 2019);
}

void TstOpenSentence::change(MeasureId measure, auto set)
{
    const Evaluation before = m_plan.evaluationOrEmpty(measure, m_year);
    Evaluation after = before;
    set(after);
    ChangeSet changes;
    changes.replace(before, after);
    m_plan.apply(changes);
}

void TstOpenSentence::nothingIsLeft()
{
    QCOMPARE(openSentence(m_plan, m_year), u"残っていること：年度の確定。"_s);
    close();
    QCOMPARE(openSentence(m_plan, m_year), QString());
}

void TstOpenSentence::whatTheChecksFindIsCountedAsThere_data()
{
    QTest::addColumn<int>("ungraded");
    QTest::addColumn<int>("undirected");
    QTest::addColumn<int>("wrong");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("grades") << 2 << 0 << 0 << u"残っていること：未入力2件、年度の確定。"_s;
    QTest::newRow("directions") << 0 << 3 << 0 << u"残っていること：未入力3件、年度の確定。"_s;
    QTest::newRow("errors") << 0 << 0 << 2 << u"残っていること：点検のエラー2件、年度の確定。"_s;
    QTest::newRow("all") << 1 << 2 << 3
                         << u"残っていること：点検のエラー3件、未入力3件、年度の確定。"_s;
}

void TstOpenSentence::whatTheChecksFindIsCountedAsThere()
{
    QFETCH(int, ungraded);
    QFETCH(int, undirected);
    QFETCH(int, wrong);
    std::vector<MeasureId> rated;
    for (const Evaluation &evaluation : m_plan.evaluations(m_year)) {
        if (evaluation.grade == test::gradeId(m_plan, u"A"_s) && evaluation.reason.isEmpty())
            rated.push_back(evaluation.measure);
    }
    auto next = rated.begin();
    for (int i = 0; i < ungraded; ++i)
        change(*next++, [](Evaluation &e) { e.grade = {}; });
    for (int i = 0; i < undirected; ++i)
        change(*next++, [](Evaluation &e) { e.direction = {}; });
    for (int i = 0; i < wrong; ++i) // ended, and yet it goes on
        change(*next++, [&](Evaluation &e) { e.grade = test::gradeId(m_plan, u"終了"_s); });
    QTEST(openSentence(m_plan, m_year), "sentence");
    const auto found = problems(m_plan, m_year);
    QCOMPARE(countOf(found, Severity::Error), wrong);
    QCOMPARE(countOf(found, Severity::Missing), ungraded + undirected);
}

void TstOpenSentence::aBalanceThatFailsIsSaid()
{
    Measure later = *m_plan.find<Measure>({1}); // evaluated in a year in which it is not in force
    later.inForceFrom = 2020;
    ChangeSet changes;
    changes.replace(*m_plan.find<Measure>({1}), later);
    m_plan.apply(changes);
    QCOMPARE(openSentence(m_plan, m_year), u"残っていること：照合の不一致、年度の確定。"_s);
}

void TstOpenSentence::aMissingReasonIsCountedOnce()
{
    const MeasureId changed = test::measureId(m_plan, u"4"_s); // from B to A
    change(changed, [](Evaluation &e) { e.reason.clear(); });
    const Report report = annualReport(m_plan, m_year);
    QVERIFY(std::ranges::any_of(report.parts, [](const ReportPart &part) {
        return plainText(part.text).contains(missingReason());
    }));
    QCOMPARE(openSentence(report, m_plan, m_year),
             u"残っていること：点検のエラー1件、年度の確定。"_s);
}

void TstOpenSentence::aReasonThatNoRuleAsksForIsCounted()
{
    const Report report{.title = {},
                        .parts = {prose({{.text = missingReason(), .slot = u"measure/1/reason"_s},
                                         {.text = u"文"_s}}),
                                  prose({{.text = u"（理由未記入）"_s}})}};
    QCOMPARE(openSentence(report, m_plan, m_year),
             u"残っていること：理由未記入2件、年度の確定。"_s);
}

void TstOpenSentence::textsToBeConfirmedAreCounted()
{
    const ReportPart moved = prose({{.text = u"24"_s, .slot = u"grade/2"_s, .before = u"23"_s}});
    const Report report{.title = {}, .parts = {moved, moved, prose({{.text = u"文"_s}})}};
    close();
    QCOMPARE(openSentence(report, m_plan, m_year), u"残っていること：未確認の文2か所。"_s);
}

void TstOpenSentence::noticesAreNotLeftToDo()
{
    change({1}, [&](Evaluation &e) { e.direction = test::directionId(m_plan, u"事業縮小"_s); });
    QVERIFY(countOf(problems(m_plan, m_year), Severity::Notice) > 0);
    QCOMPARE(openSentence(m_plan, m_year), u"残っていること：年度の確定。"_s);
}

QTEST_MAIN(TstOpenSentence)
#include "tst_opensentence.moc"
