#include "models/tallies/counts.h"

#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byGradeIsAsPublished();
    void byDirectionIsAsPublished();
    void byGoalIsAsPublished();
    void thePublishedYearBalances();
    void anEmptyPlanHasNothingToCount();
    void ungradedShowsWhileThereAreSome();
    void anEvaluationOfWhatIsNotInForceBreaksTheBalance();
    void percentages_data();
    void percentages();

private:
    /// The sample's 2019, the measure with that number graded otherwise.
    Plan graded(const QString &number, GradeId grade, DirectionId direction = {}) const;

    const Plan m_plan = samplePlan();
    const YearId m_year = test::yearId(m_plan, 2019);
};

Plan TstCounts::graded(const QString &number, GradeId grade, DirectionId direction) const
{
    const MeasureId measure = test::measureId(m_plan, number);
    Plan plan = m_plan;
    ChangeSet changes;
    changes.replace(
        *plan.evaluation(measure, m_year),
        Evaluation{.year = m_year, .measure = measure, .grade = grade, .direction = direction});
    plan.apply(changes);
    return plan;
}

void TstCounts::byGradeIsAsPublished()
{
    const GradeTally tally = tallyByGrade(m_plan, m_year);
    const auto published = test::dataRows(u"by-grade.tsv"_s);
    QCOMPARE(tally.rows.size(), std::size_t(published.size()));
    for (qsizetype i = 0; i < published.size(); ++i) {
        const GradeCount &row = tally.rows[std::size_t(i)];
        QCOMPARE(m_plan.find<Grade>(row.grade)->code, published[i][0]);
        QCOMPARE(m_plan.find<Grade>(row.grade)->definition, published[i][1]);
        QCOMPARE(row.count, published[i][2].toInt());
    }
    QCOMPARE(tally.total, 41);
}

void TstCounts::byDirectionIsAsPublished()
{
    const DirectionTally tally = tallyByDirection(m_plan, m_year);
    const auto published = test::dataRows(u"by-direction.tsv"_s);
    QCOMPARE(tally.rows.size(), std::size_t(published.size()));
    for (qsizetype i = 0; i < published.size(); ++i) {
        const DirectionCount &row = tally.rows[std::size_t(i)];
        QStringList parts;
        for (const GradeCount &part : row.breakdown)
            parts << m_plan.find<Grade>(part.grade)->code + u':' + QString::number(part.count);
        QCOMPARE(m_plan.find<Direction>(row.direction)->label, published[i][0]);
        QCOMPARE(row.count, published[i][1].toInt());
        QCOMPARE(parts.join(u' '), published[i][2]);
    }
    QCOMPARE(tally.total, 41);
}

void TstCounts::byGoalIsAsPublished()
{
    const GoalTally tally = tallyByGoal(m_plan, m_year);
    auto published = test::dataRows(u"by-goal.tsv"_s);
    std::vector<GoalCount> rows = tally.rows;
    rows.push_back(tally.totals);
    QCOMPARE(rows.size(), std::size_t(published.size()));
    for (qsizetype i = 0; i < published.size(); ++i) {
        const GoalCount &row = rows[std::size_t(i)];
        QStringList texts{row.goal ? m_plan.find<Goal>(row.goal)->label() : u"合計"_s,
                          QString::number(row.total)};
        for (const int count : row.counts)
            texts << QString::number(count);
        QCOMPARE(texts, published[i]);
    }
}

void TstCounts::thePublishedYearBalances()
{
    const Balance sums = balance(m_plan, m_year);
    QVERIFY(sums.holds());
    for (const int sum : {sums.byGrade, sums.byDirection, sums.byBreakdown, sums.byGoal,
                          sums.byGoalGrade, sums.inForce})
        QCOMPARE(sum, 41);
}

void TstCounts::anEmptyPlanHasNothingToCount()
{
    QVERIFY(tallyByGrade(Plan{}, {1}).rows.empty());
    QVERIFY(tallyByDirection(Plan{}, {1}).rows.empty());
    for (const Plan &plan : {Plan{}, emptyPlan(u"題"_s, 2019)}) {
        QVERIFY(tallyByGoal(plan, {1}).rows.empty());
        QVERIFY(balance(plan, {1}).holds());
        QCOMPARE(balance(plan, {1}).inForce, 0);
    }
}

void TstCounts::ungradedShowsWhileThereAreSome()
{
    const Plan plan = graded(u"1"_s, {});
    QVERIFY(tallyByGrade(plan, m_year).rows.back() == (GradeCount{{}, 1}));
    QVERIFY(!tallyByDirection(plan, m_year).rows.back().direction);
    QVERIFY(tallyByDirection(plan, m_year).rows.back().breakdown ==
            (std::vector<GradeCount>{{{}, 1}}));
    QVERIFY(!tallyByGoal(plan, m_year).grades.back());
    QCOMPARE(tallyByGoal(plan, m_year).rows.front().counts.back(), 1);
    QVERIFY(balance(plan, m_year).holds());
    const Plan gradedAgain = graded(u"1"_s, test::gradeId(m_plan, u"A"_s), {1});
    QVERIFY(tallyByGrade(gradedAgain, m_year).rows.back().grade);
    QVERIFY(tallyByDirection(gradedAgain, m_year).rows.back().direction);
    QVERIFY(tallyByGoal(gradedAgain, m_year).grades.back());
}

void TstCounts::anEvaluationOfWhatIsNotInForceBreaksTheBalance()
{
    Plan plan = m_plan;
    const Measure before = *plan.find<Measure>(test::measureId(plan, u"41"_s));
    Measure after = before;
    after.inForceFrom = 2020;
    ChangeSet changes;
    changes.replace(before, after);
    plan.apply(changes);
    const Balance sums = balance(plan, m_year);
    QVERIFY(!sums.holds());
    QCOMPARE(sums.inForce, 40);
    QCOMPARE(sums.byGrade, 41);
    QCOMPARE(sums.byGoal, 41);
}

void TstCounts::percentages_data()
{
    QTest::addColumn<PercentBase>("base");
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::newRow("of all, as published") << PercentBase::InForce << 59 << 34;
    QTest::newRow("of the rated") << PercentBase::Rated << 63 << 37;
}

void TstCounts::percentages()
{
    QFETCH(PercentBase, base);
    Plan plan = m_plan;
    PlanInfo info = plan.info();
    info.percentBase = base;
    ChangeSet changes;
    changes.replace(plan.info(), info);
    plan.apply(changes);
    const GradeTally tally = tallyByGrade(plan, m_year);
    QTEST(percentageOf(plan, tally, tally.rows[1]).value(), "a");
    QTEST(percentageOf(plan, tally, tally.rows[2]).value(), "b");
    QCOMPARE(percentageOf(plan, tally, tally.rows[5]).has_value(), base == PercentBase::InForce);
}

QTEST_MAIN(TstCounts)
#include "tst_counts.moc"
