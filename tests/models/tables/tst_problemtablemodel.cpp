#include "models/tables/problemtablemodel.h"

#include "models/tables/roles.h"
#include "tests/support/plans.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstProblemTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itShowsTheSheet();
    void itKnowsTheSeverity();
    void aSeverityHidesTheOther();
    void itFollowsWhenAsked();

private:
    YearId year() const { return test::yearId(m_document->plan(), 2019); }
    void grade(const QString &number, const QString &code);

    std::unique_ptr<PlanDocument> m_document;
};

void TstProblemTableModel::init()
{
    m_document = test::sampleDocument();
    grade(u"4"_s, {});
}

void TstProblemTableModel::grade(const QString &number, const QString &code)
{
    const Plan &plan = m_document->plan();
    Evaluation after = plan.evaluationOrEmpty(test::measureId(plan, number), year());
    after.grade = test::gradeId(plan, code);
    QVERIFY(m_document->editEvaluation(after));
}

void TstProblemTableModel::itShowsTheSheet()
{
    ProblemTableModel model(*m_document);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setYear(year());
    const auto rows = textRows(problemSheet(m_document->plan(), year()));
    QCOMPARE(model.rowCount() + 1, int(rows.size()));
    for (int column = 0; column < model.columnCount(); ++column) {
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole), rows[0][column]);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString expected = rows[std::size_t(row) + 1][column];
            QCOMPARE(model.index(row, column).data(), expected);
            QCOMPARE(model.index(row, column).data(Qt::ToolTipRole), expected);
        }
    }
}

void TstProblemTableModel::itKnowsTheSeverity()
{
    ProblemTableModel model(*m_document);
    model.setYear(year());
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, 0).data(SeverityRole).toInt(),
                 int(model.rowAt(row).rule->severity));
    QVERIFY(model.rowAt(0).measure == test::measureId(m_document->plan(), u"4"_s));
}

void TstProblemTableModel::aSeverityHidesTheOther()
{
    ProblemTableModel model(*m_document);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setYear(year());
    const int all = model.rowCount();
    model.setSeverity(Severity::Missing);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.countOf(Severity::Missing) + model.countOf(Severity::Notice), all);
    model.setSeverity(Severity::Notice);
    QCOMPARE(model.rowCount(), all - 1);
    model.setSeverity({});
    QCOMPARE(model.rowCount(), all);
}

void TstProblemTableModel::itFollowsWhenAsked()
{
    ProblemTableModel model(*m_document);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setYear(year());
    QCOMPARE(model.countOf(Severity::Missing), 1);
    QVERIFY(m_document->undo());
    model.refresh();
    QCOMPARE(model.countOf(Severity::Missing), 0);
}

QTEST_MAIN(TstProblemTableModel)
#include "tst_problemtablemodel.moc"
