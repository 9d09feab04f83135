#include "models/tables/measuretablemodel.h"

#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

using Field = MeasureField;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

} // namespace

/// The measures of a year as a table, over the sample.
class TstMeasureTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsAModelWhateverHappens();
    void cellsAreAsPublished();
    void theYearSaysWhichMeasures();
    void whatIsTypedIsInThePlan();
    void aValueOutsideTheScaleChangesNothing_data();
    void aValueOutsideTheScaleChangesNothing();
    void aTextThatCannotBeKeptChangesNothing();
    void theSameValueIsNoEdit();
    void onlyEditableCellsAreSet();
    void nothingOfAReadOnlyPlanIsEditable();
    void onlyTheEditedRowIsToldOf();
    void anEditOfTheYearBeforeIsToldOf();
    void manyCellsAreClearedAsOne();
    void clearingWhatIsNotEditedIsNoEdit();
    void aValueGoesIntoManyCellsAsOne();
    void aValueOutsideTheScaleGoesIntoNone();
    void aPasteIsOneStepAndIsToldOfOnce();
    void aClosedYearTakesNoPaste();

private:
    YearId year(int fiscalYear) const { return test::yearId(m_document->plan(), fiscalYear); }
    QModelIndex cell(const QString &number, Field field) const;
    QVariant value(const QString &number, Field field, int role = Qt::DisplayRole) const
    {
        return cell(number, field).data(role);
    }
    Evaluation evaluation(const QString &number) const;

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<MeasureTableModel> m_model;
};

QModelIndex TstMeasureTableModel::cell(const QString &number, Field field) const
{
    const int row = m_model->rowOf(test::measureId(m_document->plan(), number));
    return m_model->index(row, static_cast<int>(field));
}

Evaluation TstMeasureTableModel::evaluation(const QString &number) const
{
    const Plan &plan = m_document->plan();
    return plan.evaluationOrEmpty(test::measureId(plan, number), m_model->year());
}

void TstMeasureTableModel::init()
{
    m_model.reset();
    m_document = test::sampleDocument();
    m_model = std::make_unique<MeasureTableModel>(*m_document);
    m_model->setYear(year(2019));
}

void TstMeasureTableModel::itIsAModelWhateverHappens()
{
    const QAbstractItemModelTester tester(m_model.get(), FailureMode::Fatal);
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Grade), u"B"_s));
    QVERIFY(m_document->undo());
    QVERIFY(m_document->redo());
    m_model->setYear(year(2018));
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Grade), u"C"_s));
    m_model->setYear(year(2019));
    ChangeSet addition;
    addition.add(Measure{
        .id = {100}, .number = u"42"_s, .title = u"新"_s, .goal = {1}, .inForceFrom = 2019});
    QVERIFY(m_document->edit(addition));
    QCOMPARE(m_model->rowCount(), 42);
    QCOMPARE(value(u"42"_s, Field::Title), u"新"_s);
    QVERIFY(m_model->setData(cell(u"42"_s, Field::Grade), u"A"_s));
    QVERIFY(m_model->clearCells({cell(u"42"_s, Field::Grade), cell(u"4"_s, Field::Reason)}));
    while (m_document->undoStack().canUndo())
        QVERIFY(m_document->undo());
    QCOMPARE(m_model->rowCount(), 41);
    m_model->setYear({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TstMeasureTableModel::cellsAreAsPublished()
{
    const auto published = test::dataRows(u"known-measures.tsv"_s);
    for (const QStringList &row : published) {
        QCOMPARE(value(row[0], Field::Number), row[0]);
        QCOMPARE(value(row[0], Field::Title), row[1]);
        QCOMPARE(value(row[0], Field::Goal), row[2]);
        QCOMPARE(value(row[0], Field::LastYear), row[3]);
        QCOMPARE(value(row[0], Field::Grade), row[4]);
        QCOMPARE(value(row[0], Field::Reason), row[5]);
        QCOMPARE(value(row[0], Field::Problems), QString());
    }
    QCOMPARE(value(u"4"_s, Field::Direction), u"計画どおり推進"_s);
    QCOMPARE(value(u"4"_s, Field::Department), QString());
    QCOMPARE(value(u"1"_s, Field::LastYear), QString());
}

void TstMeasureTableModel::theYearSaysWhichMeasures()
{
    QCOMPARE(m_model->rowCount(), 41);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(m_model->index(row, 0).data(), QString::number(row + 1));
        QCOMPARE(m_model->rowOf(m_model->measureAt(row)), row);
    }
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setYear(year(2019));
    QVERIFY(reset.isEmpty());
    m_model->setYear(year(2018));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(value(u"4"_s, Field::Grade), u"B"_s);
    QCOMPARE(m_model->rowOf({12345}), -1);
}

void TstMeasureTableModel::whatIsTypedIsInThePlan()
{
    const Plan &plan = m_document->plan();
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Grade), u"b"_s));
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Direction), u"計画修正"_s));
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Department), u" 財政課 "_s));
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Reason), u"一\r\n二"_s));
    const Evaluation now = evaluation(u"4"_s);
    QCOMPARE(now.grade, test::gradeId(plan, u"B"_s));
    QCOMPARE(now.direction, test::directionId(plan, u"計画修正"_s));
    QCOMPARE(now.department, u"財政課"_s);
    QCOMPARE(now.reason, u"一\n二"_s);
    QCOMPARE(m_document->undoStack().count(), 4);
}

void TstMeasureTableModel::aValueOutsideTheScaleChangesNothing_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::newRow("grade") << int(Field::Grade) << u"Z"_s;
    QTest::newRow("place behind the grades") << int(Field::Grade) << u"7"_s;
    QTest::newRow("direction") << int(Field::Direction) << u"推進しない"_s;
}

void TstMeasureTableModel::aValueOutsideTheScaleChangesNothing()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    const Plan before = m_document->plan();
    QSignalSpy refused(m_model.get(), &MeasureTableModel::refused);
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(!m_model->setData(cell(u"4"_s, static_cast<Field>(column)), typed));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.front().front().toString().contains(typed));
    QVERIFY(told.isEmpty());
    QVERIFY(m_document->plan() == before);
    QVERIFY(!m_document->undoStack().canUndo());
}

void TstMeasureTableModel::aTextThatCannotBeKeptChangesNothing()
{
    const Plan before = m_document->plan();
    QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    QVERIFY(!m_model->setData(cell(u"4"_s, Field::Reason), u"理\u202E由"_s));
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_document->plan() == before);
}

void TstMeasureTableModel::theSameValueIsNoEdit()
{
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Grade), u"A"_s));
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Grade), u"a"_s));
    QVERIFY(m_model->setData(cell(u"1"_s, Field::Department), QString()));
    QVERIFY(told.isEmpty());
    QVERIFY(!m_document->undoStack().canUndo());
}

void TstMeasureTableModel::onlyEditableCellsAreSet()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex index = m_model->index(3, column);
        const bool written = measureColumns()[static_cast<std::size_t>(column)].write;
        QCOMPARE(index.flags().testFlag(Qt::ItemIsEditable), written);
        if (!written)
            QVERIFY(!m_model->setData(index, u"A"_s));
    }
    QVERIFY(!m_model->setData(cell(u"4"_s, Field::Grade), u"B"_s, Qt::DisplayRole));
    QVERIFY(!m_model->setData({}, u"B"_s));
    QVERIFY(!m_document->undoStack().canUndo());
}

void TstMeasureTableModel::nothingOfAReadOnlyPlanIsEditable()
{
    const QTemporaryDir folder;
    const QString path = test::planFile(folder.path(), samplePlan(), u"plan.shisaku"_s);
    PlanDocument document(PlanStore::openReadOnly(path));
    MeasureTableModel model(document);
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    model.setYear(test::yearId(document.plan(), 2019));
    QCOMPARE(model.rowCount(), 41);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.index(3, column).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(3, column), u"B"_s));
    }
    QVERIFY(document.plan() == samplePlan());
}

void TstMeasureTableModel::onlyTheEditedRowIsToldOf()
{
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Grade), u"B"_s));
    QVERIFY(m_document->undo());
    QCOMPARE(told.size(), 2);
    for (const auto &arguments : told) {
        QCOMPARE(arguments[0].toModelIndex(), m_model->index(3, 0));
        QCOMPARE(arguments[1].toModelIndex(), m_model->index(3, m_model->columnCount() - 1));
    }
    QVERIFY(reset.isEmpty());
}

void TstMeasureTableModel::anEditOfTheYearBeforeIsToldOf()
{
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    const Plan &plan = m_document->plan();
    Evaluation before = plan.evaluationOrEmpty(test::measureId(plan, u"4"_s), year(2018));
    before.grade = test::gradeId(plan, u"C"_s);
    QVERIFY(m_document->editEvaluation(before));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front()[0].toModelIndex().row(), 3);
    QCOMPARE(value(u"4"_s, Field::LastYear), u"C"_s);
}

void TstMeasureTableModel::manyCellsAreClearedAsOne()
{
    const Plan before = m_document->plan();
    QModelIndexList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells << m_model->index(3, column) << m_model->index(20, column);
    QVERIFY(m_model->clearCells(cells));
    for (const QString &number : {u"4"_s, u"21"_s}) {
        const Evaluation cleared = evaluation(number);
        QVERIFY(!cleared.grade && !cleared.direction && cleared.reason.isEmpty());
        QVERIFY(!value(number, Field::Title).toString().isEmpty());
    }
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->plan() == before);
}

void TstMeasureTableModel::clearingWhatIsNotEditedIsNoEdit()
{
    m_model->setYear(year(2018));
    QVERIFY(m_model->clearCells({cell(u"4"_s, Field::Title), cell(u"1"_s, Field::Grade)}));
    QVERIFY(m_model->clearCells({}));
    QVERIFY(m_document->plan() == samplePlan());
    QVERIFY(!m_document->undoStack().canUndo());
}

void TstMeasureTableModel::aValueGoesIntoManyCellsAsOne()
{
    m_model->setYear(year(2018)); // in which most have no evaluation yet
    const Plan before = m_document->plan();
    QVERIFY(m_model->setCells(
        {cell(u"1"_s, Field::Grade), cell(u"4"_s, Field::Grade), cell(u"1"_s, Field::Title)},
        u"c"_s, u"three"_s));
    QCOMPARE(value(u"1"_s, Field::Grade), u"C"_s);
    QCOMPARE(value(u"4"_s, Field::Grade), u"C"_s);
    QCOMPARE(m_document->undoStack().undoText(), u"three"_s);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->plan() == before);
}

void TstMeasureTableModel::aValueOutsideTheScaleGoesIntoNone()
{
    const QSignalSpy refused(m_model.get(), &MeasureTableModel::refused);
    QVERIFY(!m_model->setCells({cell(u"1"_s, Field::Grade), cell(u"4"_s, Field::Grade)}, u"z"_s));
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_document->plan() == samplePlan());
}

void TstMeasureTableModel::aPasteIsOneStepAndIsToldOfOnce()
{
    const Plan before = m_document->plan();
    std::vector<PastedCell> cells;
    for (int row = 0; row < m_model->rowCount(); ++row)
        cells.push_back({row, static_cast<int>(Field::Reason), u"理由 %1"_s.arg(row)});
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->paste(cells));
    QCOMPARE(told.size(), 1);
    QCOMPARE(value(u"41"_s, Field::Reason), u"理由 40"_s);
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->plan() == before);
}

void TstMeasureTableModel::aClosedYearTakesNoPaste()
{
    QVERIFY(m_document->closeYear(m_model->year()));
    const Plan before = m_document->plan();
    const PasteResult result = m_model->paste({{0, static_cast<int>(Field::Grade), u"C"_s}});
    QVERIFY(!result);
    QCOMPARE(result.refusal, m_document->obstacle(m_model->year()));
    QVERIFY(m_document->plan() == before);
}

QTEST_MAIN(TstMeasureTableModel)
#include "tst_measuretablemodel.moc"
