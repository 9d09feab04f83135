#include "models/tallies/problemsheet.h"

#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The problems of the sample's fiscal 2019 after two grades were spoiled.
class TstProblemSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatForbidsClosingComesFirstAndThenNumbers();
    void aSeverityCanBeChosen();
    void aRowSaysWhereAndWhat();
    void nothingFoundIsNoRow();
    void theTitleNamesYearAndSeverity();

private:
    void spoil(const QString &number);

    Plan m_plan = samplePlan();
    const YearId m_year = test::yearId(m_plan, 2019);
};

void TstProblemSheet::spoil(const QString &number)
{
    const Evaluation before = *m_plan.evaluation(test::measureId(m_plan, number), m_year);
    Evaluation after = before;
    after.grade = {};
    m_plan.apply(Change(Replacement<Evaluation>{before, after}));
}

void TstProblemSheet::initTestCase()
{
    spoil(u"10"_s);
    spoil(u"9"_s);
    const Measure nine = *m_plan.find<Measure>(test::measureId(m_plan, u"9"_s));
    Measure renumbered = nine;
    renumbered.number = u"R1-9"_s; // its id no longer tells its place
    m_plan.apply(Change(Replacement<Measure>{nine, renumbered}));
    const Evaluation notable = *m_plan.evaluation(test::measureId(m_plan, u"1"_s), m_year);
    Evaluation highest = notable;
    highest.grade = test::gradeId(m_plan, u"AA"_s);
    highest.reason.clear();
    m_plan.apply(Change(Replacement<Evaluation>{notable, highest}));
}

void TstProblemSheet::whatForbidsClosingComesFirstAndThenNumbers()
{
    const auto found = problemsInOrder(m_plan, m_year);
    QCOMPARE(found.size(), problems(m_plan, m_year).size());
    QStringList numbers;
    for (const Problem &problem : found) {
        if (problem.rule->severity == Severity::Missing)
            numbers << m_plan.find<Measure>(problem.measure)->number;
    }
    QCOMPARE(numbers, (QStringList{u"10"_s, u"R1-9"_s}));
    QVERIFY(found[0].rule->severity == Severity::Missing);
    QVERIFY(found[1].rule->severity == Severity::Missing);
    QVERIFY(found.back().rule->severity == Severity::Notice);
}

void TstProblemSheet::aSeverityCanBeChosen()
{
    const auto all = problemsInOrder(m_plan, m_year);
    for (const Severity severity : {Severity::Missing, Severity::Notice}) {
        const auto some = problemsInOrder(m_plan, m_year, severity);
        QVERIFY(!some.empty());
        QCOMPARE(int(some.size()), countOf(all, severity));
        QCOMPARE(countOf(some, severity), int(some.size()));
    }
}

void TstProblemSheet::aRowSaysWhereAndWhat()
{
    const Sheet sheet = problemSheet(m_plan, m_year);
    QStringList cells;
    for (const Cell &cell : sheet.rows.front())
        cells << cell.text;
    const Measure &ten = *m_plan.find<Measure>(test::measureId(m_plan, u"10"_s));
    QCOMPARE(cells, (QStringList{u"Missing"_s, u"10"_s, ten.title, u"Grade"_s,
                                 u"The grade is missing."_s}));
    QCOMPARE(sheet.columns.size(), std::size_t(cells.size()));
}

void TstProblemSheet::nothingFoundIsNoRow()
{
    const auto none = problemSheet(samplePlan(), m_year, Severity::Missing).rows;
    QCOMPARE(none.size(), std::size_t(1));
    QCOMPARE(none.front().back().text, u"There are no findings."_s);
}

void TstProblemSheet::theTitleNamesYearAndSeverity()
{
    const QString year = yearLabel(*m_plan.year(2019));
    QCOMPARE(problemSheet(m_plan, m_year).title, u"Checks, "_s + year);
    QCOMPARE(problemSheet(m_plan, m_year, Severity::Missing).title,
             u"Checks, %1 (Missing)"_s.arg(year));
}

QTEST_MAIN(TstProblemSheet)
#include "tst_problemsheet.moc"
