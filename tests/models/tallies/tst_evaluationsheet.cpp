#include "models/tallies/evaluationsheet.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/sheetplans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

const QString dash = u"―"_s;

/// A plan with values put in.
template <class T>
void put(Plan &plan, T value)
{
    const T *before = plan.find<T>(value.key());
    plan.apply(Replacement<T>{before ? std::optional<T>(*before) : std::nullopt, std::move(value)});
}

QStringList textsOf(const FormRow &row)
{
    QStringList texts;
    for (const FormCell &cell : row.cells)
        texts << cell.text;
    return texts;
}

Form sheetOf(const Plan &plan, const QString &number, int year = 2019)
{
    return evaluationSheet(plan, test::yearId(plan, year), test::measureId(plan, number));
}

/// The texts behind the label; the first row that has it.
QStringList behind(const Form &form, const QString &label)
{
    for (const FormRow &row : form.rows) {
        if (row.cells.front().text == label)
            return textsOf(row).mid(1);
    }
    return {u"no such row"_s};
}

QStringList labelsOf(const Form &form)
{
    QStringList labels;
    for (const FormRow &row : form.rows)
        labels << row.cells.front().text;
    return labels;
}

} // namespace

class TstEvaluationSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedMeasures_data();
    void publishedMeasures();
    void theDefinitionIsTheGradesOwn();
    void whatAFormHasFromTopToBottom();
    void aTextOfLastYearStandsBelowThisYears();
    void whatIsMissingIsLeftToBeFilledIn();
    void notInForceLastYear();
    void withoutAYearBeforeThereIsOneColumn();
    void theOverallSheetHasAllYears();
    void whatThePlanDoesNotHaveIsEmpty();
};

void TstEvaluationSheet::publishedMeasures_data()
{
    QTest::addColumn<QStringList>("row");
    for (const QStringList &row : test::dataRows(u"known-measures.tsv"_s))
        QTest::newRow(qUtf8Printable(row.front())) << row;
}

void TstEvaluationSheet::publishedMeasures()
{
    QFETCH(QStringList, row);
    const Form form = sheetOf(samplePlan(), row[0]);
    QCOMPARE(form.title, u"Evaluation sheet, FY2019"_s);
    QCOMPARE(behind(form, u"No."_s), (QStringList{row[0], u"Measure"_s, row[1]}));
    QCOMPARE(behind(form, u"Goal"_s), QStringList{row[2]});
    QCOMPARE(behind(form, u"Year"_s), (QStringList{u"FY2018"_s, u"FY2019"_s}));
    QCOMPARE(behind(form, u"Grade"_s), (QStringList{row[3], row[4]}));
    QCOMPARE(behind(form, u"Reason for a change"_s), QStringList{row[5]});
}

void TstEvaluationSheet::theDefinitionIsTheGradesOwn()
{
    const Plan plan = samplePlan();
    const auto definition = [&](const QString &code) {
        return plan.find<Grade>(test::gradeId(plan, code))->definition;
    };
    const Form form = sheetOf(plan, u"24"_s); // C, then B
    QCOMPARE(behind(form, u"What the grade means"_s),
             (QStringList{definition(u"C"_s), definition(u"B"_s)}));
}

void TstEvaluationSheet::whatAFormHasFromTopToBottom()
{
    const Form form = sheetOf(samplePlan(), u"4"_s);
    QCOMPARE(labelsOf(form),
             (QStringList{u"No."_s, u"Goal"_s, u"Department"_s, u"Year"_s, u"Grade"_s,
                          u"What the grade means"_s, u"Direction"_s, u"Indicators"_s,
                          u"Achievement"_s, u"Reason for a change"_s, u"Next steps"_s}));
    QCOMPARE(behind(form, u"Indicators"_s), QStringList{dash});
    for (const FormRow &row : form.rows)
        QCOMPARE(row.cells.front().kind, FormCell::Kind::Label);
}

void TstEvaluationSheet::aTextOfLastYearStandsBelowThisYears()
{
    const Plan plan = test::filledPlan();
    const Form form = sheetOf(plan, u"36"_s);
    QCOMPARE(labelsOf(form).mid(labelsOf(form).indexOf(u"Achievement"_s)),
             (QStringList{u"Achievement"_s, u"Achievement\n(FY2018)"_s, u"Reason for a change"_s,
                          u"Next steps"_s, u"Next steps\n(FY2018)"_s}));
    const MeasureId measure = test::measureId(plan, u"36"_s);
    const Evaluation now = plan.evaluationOrEmpty(measure, test::yearId(plan, 2019));
    const Evaluation before = plan.evaluationOrEmpty(measure, test::yearId(plan, 2018));
    QCOMPARE(behind(form, u"Department"_s), QStringList{now.department});
    QCOMPARE(behind(form, u"Achievement"_s), QStringList{now.achievement});
    QCOMPARE(behind(form, u"Achievement\n(FY2018)"_s), QStringList{before.achievement});
    QCOMPARE(behind(form, u"Next steps"_s), QStringList{now.nextSteps});
    QCOMPARE(behind(form, u"Next steps\n(FY2018)"_s), QStringList{before.nextSteps});
}

void TstEvaluationSheet::whatIsMissingIsLeftToBeFilledIn()
{
    Plan plan = samplePlan();
    put(plan, Evaluation{test::yearId(plan, 2019), test::measureId(plan, u"4"_s)});
    put(plan, Evaluation{test::yearId(plan, 2018), test::measureId(plan, u"4"_s)});
    const Form form = sheetOf(plan, u"4"_s);
    QCOMPARE(behind(form, u"Grade"_s), (QStringList{u"Not graded"_s, u"Not graded"_s}));
    QCOMPARE(behind(form, u"What the grade means"_s), (QStringList{dash, dash}));
    QCOMPARE(behind(form, u"Direction"_s), (QStringList{dash, u"No direction"_s}));
    for (const QString &box :
         {u"Department"_s, u"Achievement"_s, u"Reason for a change"_s, u"Next steps"_s})
        QCOMPARE(behind(form, box), QStringList{QString()});
    for (const FormRow &row : form.rows)
        QCOMPARE(row.leastLines > 0, row.cells.back().alignment.testFlag(Qt::AlignTop));
}

void TstEvaluationSheet::notInForceLastYear()
{
    Plan plan = samplePlan();
    Measure measure = *plan.find<Measure>(test::measureId(plan, u"4"_s));
    measure.inForceFrom = 2019;
    put(plan, measure);
    const Form form = sheetOf(plan, u"4"_s);
    QCOMPARE(behind(form, u"Grade"_s), (QStringList{dash, u"A"_s}));
    QCOMPARE(behind(form, u"What the grade means"_s).front(), dash);
    QCOMPARE(behind(form, u"Direction"_s).front(), dash);
}

void TstEvaluationSheet::withoutAYearBeforeThereIsOneColumn()
{
    const Form form = sheetOf(test::filledPlan(), u"36"_s, 2018);
    QCOMPARE(behind(form, u"Year"_s), QStringList{u"FY2018"_s});
    QCOMPARE(behind(form, u"Grade"_s), QStringList{u"B"_s});
}

void TstEvaluationSheet::theOverallSheetHasAllYears()
{
    const Plan plan = test::planWithOverall();
    const Form form = evaluationSheet(plan, plan.overallYear()->id, test::measureId(plan, u"36"_s));
    QCOMPARE(form.title, u"Evaluation sheet, Overall evaluation"_s);
    QCOMPARE(behind(form, u"Year"_s),
             (QStringList{u"FY2018"_s, u"FY2019"_s, u"Overall evaluation"_s}));
    QCOMPARE(behind(form, u"Grade"_s), (QStringList{u"B"_s, u"A"_s, u"AA"_s}));
    QCOMPARE(behind(form, u"What the grade means"_s),
             QStringList{plan.find<Grade>(test::gradeId(plan, u"AA"_s))->definition});
    QCOMPARE(behind(form, u"Direction"_s), (QStringList{dash, u"計画どおり推進"_s, u"完了"_s}));
    QVERIFY(labelsOf(form).filter(u"FY"_s).isEmpty());
}

void TstEvaluationSheet::whatThePlanDoesNotHaveIsEmpty()
{
    const Plan plan = samplePlan();
    QVERIFY(evaluationSheet(plan, {99}, test::measureId(plan, u"4"_s)).rows.empty());
    QVERIFY(evaluationSheet(plan, test::yearId(plan, 2019), {999}).rows.empty());
}

QTEST_MAIN(TstEvaluationSheet)
#include "tst_evaluationsheet.moc"
