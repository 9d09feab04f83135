#include "models/tables/measurerecords.h"

#include "models/tables/roles.h"
#include "tests/support/plans.h"
#include "tests/support/records.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The measures as a table, over the sample.
class TstMeasureRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allMeasuresOfThePlanAreThere();
    void aNewMeasureIsProposed();
    void theNextNumber_data();
    void theNextNumber();
    void aMeasureNeedsAGoal();
    void aGoalGoesByItsTitleToo();
    void aNewMeasureBeginsBehindWhatIsClosed();
    void yearsAreTypedAsTheOfficeDoes();
    void aMeasureStaysInItsRowUntilArranged();
    void aDepartmentIsThatOfTheShownYear();
    void aClearedDepartmentLeavesNothing();
    void whatIsNotInForceHasNoDepartment();
    void departmentsOfAllYearsAreOffered();
    void departmentsGoWithTheMeasure();
    void whatWasEvaluatedStays();

private:
    YearId year(int fiscalYear) const { return yearId(m_document->plan(), fiscalYear); }
    MeasureId measure(const QString &number) const { return measureId(m_document->plan(), number); }
    int row(const QString &number) const { return m_measures->rowOf(measure(number).value); }

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<RecordTableModel> m_measures;
};

void TstMeasureRecords::init()
{
    m_measures.reset();
    m_document = sampleDocument();
    m_measures = std::make_unique<RecordTableModel>(*m_document, measureRecords());
    m_measures->setYear(year(2019));
}

void TstMeasureRecords::allMeasuresOfThePlanAreThere()
{
    m_measures->setYear(year(2018));
    QCOMPARE(m_measures->rowCount(), 41);
    QCOMPARE(text(*m_measures, 9, u"No."_s), u"10"_s);
    QCOMPARE(text(*m_measures, row(u"4"_s), u"Measure"_s), u"新公会計システムの運用"_s);
    QCOMPARE(text(*m_measures, row(u"4"_s), u"Goal"_s), u"① 開かれた区政の実現"_s);
    QCOMPARE(text(*m_measures, row(u"4"_s), u"From"_s), u"FY2016"_s);
    QCOMPARE(text(*m_measures, row(u"4"_s), u"To"_s), QString());
}

void TstMeasureRecords::aNewMeasureIsProposed()
{
    const int added = m_measures->add();
    QCOMPARE(added, 41);
    QCOMPARE(text(*m_measures, added, u"No."_s), u"42"_s);
    QCOMPARE(text(*m_measures, added, u"Goal"_s), u"① 開かれた区政の実現"_s);
    QCOMPARE(text(*m_measures, added, u"From"_s), u"FY2019"_s);
    QCOMPARE(m_document->undoStack().undoText(), u"Added: Measure No.42"_s);
}

void TstMeasureRecords::theNextNumber_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::newRow("a number") << u"99"_s << u"100"_s;
    QTest::newRow("a code") << u"R1-10"_s << u"R1-11"_s;
    QTest::newRow("a word") << u"別"_s << u"別-2"_s;
}

void TstMeasureRecords::theNextNumber()
{
    QFETCH(QString, last);
    QVERIFY(m_measures->setData(cell(*m_measures, 40, u"No."_s), last));
    m_measures->arrange();
    QTEST(text(*m_measures, m_measures->add(), u"No."_s), "next");
}

void TstMeasureRecords::aGoalGoesByItsTitleToo()
{
    const QModelIndex goal = cell(*m_measures, row(u"4"_s), u"Goal"_s);
    for (const QString &typed : {u"②"_s, u"開かれた区政の実現"_s, u"② 区民サービスの向上"_s})
        QVERIFY2(m_measures->setData(goal, typed), qUtf8Printable(typed));
    QCOMPARE(goal.data().toString(), u"② 区民サービスの向上"_s);
    QVERIFY(!m_measures->setData(goal, u"区民サービス"_s));
}

void TstMeasureRecords::aMeasureNeedsAGoal()
{
    const auto empty = emptyDocument();
    RecordTableModel model(*empty, measureRecords());
    const QSignalSpy refused(&model, &RecordTableModel::refused);
    QVERIFY(!model.obstacle().isEmpty());
    QCOMPARE(model.add(), -1);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(m_measures->obstacle(), QString());
}

void TstMeasureRecords::aNewMeasureBeginsBehindWhatIsClosed()
{
    const YearId closed = yearId(m_document->plan(), 2019);
    m_measures->setYear(closed);
    QVERIFY(m_document->closeYear(closed));
    const int row = m_measures->add();
    QVERIFY(row >= 0);
    QCOMPARE(m_document->plan().find<Measure>({m_measures->keyAt(row)})->inForceFrom, 2020);
}

void TstMeasureRecords::yearsAreTypedAsTheOfficeDoes()
{
    QVERIFY(m_measures->setData(cell(*m_measures, 0, u"From"_s), u"平成３０"_s));
    QVERIFY(m_measures->setData(cell(*m_measures, 0, u"To"_s), u"R1"_s));
    const Measure *first = m_document->plan().find<Measure>({m_measures->keyAt(0)});
    QCOMPARE(first->inForceFrom, 2018);
    QCOMPARE(first->inForceTo, std::optional(2019));
    QVERIFY(m_measures->clearCells({cell(*m_measures, 0, u"To"_s)}));
    first = m_document->plan().find<Measure>({m_measures->keyAt(0)});
    QVERIFY(!first->inForceTo);
}

void TstMeasureRecords::aMeasureStaysInItsRowUntilArranged()
{
    QVERIFY(m_measures->setData(cell(*m_measures, 0, u"No."_s), u"50"_s));
    QCOMPARE(text(*m_measures, 0, u"No."_s), u"50"_s);
    m_measures->arrange();
    QCOMPARE(text(*m_measures, 40, u"No."_s), u"50"_s);
}

void TstMeasureRecords::aDepartmentIsThatOfTheShownYear()
{
    const QModelIndex department = cell(*m_measures, row(u"5"_s), u"Department"_s);
    QCOMPARE(m_measures->headerData(department.column(), Qt::Horizontal).toString(),
             u"Department (FY2019)"_s);
    QVERIFY(m_measures->setData(department, u" 情報政策課 "_s));
    QCOMPARE(m_document->plan().evaluation(measure(u"5"_s), year(2019))->department,
             u"情報政策課"_s);
    QCOMPARE(m_document->undoStack().undoText(), u"No.５ Department"_s);
    m_measures->setYear(year(2018));
    QCOMPARE(department.data().toString(), QString());
    QVERIFY(!m_document->plan().evaluation(measure(u"5"_s), year(2018)));
    QVERIFY(m_measures->setData(department, u"ＩＴ推進課"_s)); // adds the evaluation
    QCOMPARE(m_document->plan().evaluation(measure(u"5"_s), year(2018))->department,
             u"ＩＴ推進課"_s);
}

void TstMeasureRecords::aClearedDepartmentLeavesNothing()
{
    m_measures->setYear(year(2018));
    const QModelIndex department = cell(*m_measures, row(u"5"_s), u"Department"_s);
    QVERIFY(m_measures->setData(department, u"課"_s));
    QVERIFY(m_measures->clearCells({department}));
    QVERIFY(m_document->plan() == samplePlan());
}

void TstMeasureRecords::whatIsNotInForceHasNoDepartment()
{
    QVERIFY(m_measures->setData(cell(*m_measures, 0, u"From"_s), u"R1"_s));
    m_measures->setYear(year(2018));
    const QSignalSpy refused(m_measures.get(), &RecordTableModel::refused);
    QVERIFY(!m_measures->setData(cell(*m_measures, 0, u"Department"_s), u"課"_s));
    QCOMPARE(refused.count(), 1);
}

void TstMeasureRecords::departmentsOfAllYearsAreOffered()
{
    const int column = cell(*m_measures, 0, u"Department"_s).column();
    QVERIFY(m_measures->setData(m_measures->index(row(u"5"_s), column), u"財政課"_s));
    m_measures->setYear(year(2018));
    QCOMPARE(m_measures->suggestions(column), QStringList{u"財政課"_s});
    QCOMPARE(m_measures->suggestions(0), QStringList());
}

void TstMeasureRecords::departmentsGoWithTheMeasure()
{
    QVERIFY(addRow(*m_measures, {{u"Measure"_s, u"新"_s}, {u"Department"_s, u"課"_s}}));
    const Plan before = m_document->plan();
    QVERIFY(m_measures->remove(row(u"42"_s), 1));
    QVERIFY(m_document->plan() == samplePlan());
    QCOMPARE(m_document->undoStack().undoText(), u"Removed: Measure No.42"_s);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->plan() == before);
}

void TstMeasureRecords::whatWasEvaluatedStays()
{
    const QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    QVERIFY(!m_measures->remove(row(u"4"_s), 1));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(m_measures->rowCount(), 41);
}

QTEST_MAIN(TstMeasureRecords)
#include "tst_measurerecords.moc"
