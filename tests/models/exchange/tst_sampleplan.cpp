#include "models/exchange/sampleplan.h"

#include "models/domain/admission.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

const QString unpublished = u"（名称は報告書に記載なし）"_s;

std::set<QString> knownNumbers()
{
    std::set<QString> numbers;
    for (const QStringList &row : test::dataRows(u"known-measures.tsv"_s))
        numbers.insert(row[0]);
    return numbers;
}

} // namespace

class TstSamplePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThePublishedPlan();
    void scaleHasItsRoles();
    void measuresAreNumberedAndInForce();
    void knownMeasuresAreAsPublished_data();
    void knownMeasuresAreAsPublished();
    void theOthersSayThatTheyAreNotPublished();
    void theYearBeforeHasTheEightPublishedGrades();
    void everyMeasureIsEvaluatedInThePublishedYear();
    void emptyPlanIsReadyToBegin();
    void theUsualScaleIsThatOfThePublishedPlan();

private:
    QString codeOf(const QString &number, int fiscalYear) const;

    const Plan m_plan = samplePlan();
};

QString TstSamplePlan::codeOf(const QString &number, int fiscalYear) const
{
    const Evaluation *evaluation =
        m_plan.evaluation(test::measureId(m_plan, number), test::yearId(m_plan, fiscalYear));
    const Grade *grade = evaluation ? m_plan.find<Grade>(evaluation->grade) : nullptr;
    return grade ? grade->code : QString();
}

void TstSamplePlan::isThePublishedPlan()
{
    QCOMPARE(m_plan.info().title, u"板橋区ICT推進・活用計画2020"_s);
    QCOMPARE(m_plan.info().organisation, u"板橋区"_s);
    QCOMPARE(m_plan.info().firstYear, 2016);
    QCOMPARE(m_plan.info().lastYear, 2020);
    QVERIFY(m_plan.info().percentBase == PercentBase::InForce);
    QVERIFY2(m_plan.info().note.contains(u"見本"_s), "the description says what is ours");
    QCOMPARE(m_plan.years().size(), std::size_t(2));
    QCOMPARE(m_plan.goals().size(), std::size_t(6));
}

void TstSamplePlan::scaleHasItsRoles()
{
    QStringList codes;
    for (const Grade &grade : m_plan.grades())
        codes << grade.code;
    QCOMPARE(codes, (QStringList{u"AA"_s, u"A"_s, u"B"_s, u"C"_s, u"その他"_s, u"終了"_s}));
    const auto grades = m_plan.grades();
    for (int rated = 0; rated < 4; ++rated)
        QVERIFY(grades[std::size_t(rated)].role == GradeRole::Rated);
    QVERIFY(grades[4].role == GradeRole::Other);
    QVERIFY(grades[5].role == GradeRole::Ended);
    const auto directions = m_plan.directions();
    QCOMPARE(directions.size(), std::size_t(6));
    for (std::size_t i = 0; i < 6; ++i)
        QVERIFY(directions[i].role == static_cast<DirectionRole>(i));
}

void TstSamplePlan::measuresAreNumberedAndInForce()
{
    const auto measures = m_plan.measuresInForce(test::yearId(m_plan, 2019));
    QCOMPARE(measures.size(), std::size_t(41));
    for (int i = 0; i < 41; ++i) {
        QCOMPARE(measures[std::size_t(i)].number, QString::number(i + 1));
        QCOMPARE(measures[std::size_t(i)].inForceFrom, i < 35 ? 2016 : 2018);
        QVERIFY(!measures[std::size_t(i)].inForceTo);
    }
}

void TstSamplePlan::knownMeasuresAreAsPublished_data()
{
    QTest::addColumn<QStringList>("row");
    for (const QStringList &row : test::dataRows(u"known-measures.tsv"_s))
        QTest::addRow("%s", qUtf8Printable(row[0])) << row;
}

void TstSamplePlan::knownMeasuresAreAsPublished()
{
    QFETCH(QStringList, row);
    const Measure *measure = m_plan.find<Measure>(test::measureId(m_plan, row[0]));
    QVERIFY(measure);
    QCOMPARE(measure->title, row[1]);
    QCOMPARE(m_plan.find<Goal>(measure->goal)->label(), row[2]);
    QCOMPARE(codeOf(row[0], 2018), row[3]);
    QCOMPARE(codeOf(row[0], 2019), row[4]);
    QCOMPARE(m_plan.evaluation(measure->id, test::yearId(m_plan, 2019))->reason, row[5]);
}

void TstSamplePlan::theOthersSayThatTheyAreNotPublished()
{
    const auto known = knownNumbers();
    int others = 0;
    for (const Measure &measure : m_plan.records<Measure>().all()) {
        if (known.contains(measure.number)) {
            QVERIFY(!measure.title.contains(unpublished));
            continue;
        }
        ++others;
        QVERIFY2(measure.title.endsWith(unpublished), qUtf8Printable(measure.title));
        QVERIFY2(measure.note.contains(u"見本データ"_s), qUtf8Printable(measure.note));
        QVERIFY(m_plan.evaluation(measure.id, test::yearId(m_plan, 2019))->reason.isEmpty());
    }
    QCOMPARE(known.size(), std::size_t(8));
    QCOMPARE(others, 33);
}

void TstSamplePlan::theYearBeforeHasTheEightPublishedGrades()
{
    std::set<QString> graded;
    for (const Measure &measure : m_plan.records<Measure>().all()) {
        if (!codeOf(measure.number, 2018).isEmpty())
            graded.insert(measure.number);
    }
    QCOMPARE(graded, knownNumbers());
    for (const Evaluation &evaluation : m_plan.evaluations(test::yearId(m_plan, 2018)))
        QVERIFY2(!evaluation.direction, "the directions of 2018 are not published");
}

void TstSamplePlan::everyMeasureIsEvaluatedInThePublishedYear()
{
    for (const Measure &measure : m_plan.records<Measure>().all()) {
        const Evaluation *evaluation = m_plan.evaluation(measure.id, test::yearId(m_plan, 2019));
        QVERIFY(evaluation && evaluation->grade && evaluation->direction);
        QVERIFY2(evaluation->department.isEmpty(), "departments are not published");
    }
}

void TstSamplePlan::emptyPlanIsReadyToBegin()
{
    const Plan plan = emptyPlan(u"新しい計画"_s, 2021);
    QCOMPARE(plan.info().title, u"新しい計画"_s);
    QVERIFY(plan.year(2021));
    QVERIFY(plan.records<Measure>().all().empty());
    QCOMPARE(plan.grades(), m_plan.grades()); // answers can come in at once
    QCOMPARE(plan.directions(), m_plan.directions());
    QVERIFY(!refusal(Plan{}, creation(plan)));
}

void TstSamplePlan::theUsualScaleIsThatOfThePublishedPlan()
{
    const Scale scale = usualScale();
    QCOMPARE(scale.grades, m_plan.grades());
    QCOMPARE(scale.directions, m_plan.directions());
}

QTEST_MAIN(TstSamplePlan)
#include "tst_sampleplan.moc"
