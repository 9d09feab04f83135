#include "models/tables/recordtablemodel.h"

#include "models/tables/indicatorrecords.h"
#include "models/tables/measurerecords.h"
#include "models/tables/roles.h"
#include "models/tables/scalerecords.h"
#include "tests/support/plans.h"
#include "tests/support/records.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

using FailureMode = QAbstractItemModelTester::FailureReportingMode;
using KindOf = const RecordKind &(*)();

QStringList columnTexts(const RecordTableModel &model, const QString &header)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << text(model, row, header);
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(KindOf)

/// What every table of records does, whatever its kind.
class TstRecordTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAModelWhateverHappens_data();
    void itIsAModelWhateverHappens();
    void undoOfEverythingIsTheEmptyPlan();
    void rowsAreMovedInOneStep();
    void anEndOfTheTableIsNoPlaceToGo();
    void whatIsUsedIsNotRemovedAndItSaysByWhat();
    void severalAreRemovedAsOne();
    void severalAreRemovedAllOrNone();
    void aBlockIsPastedAsOneStep();
    void oneBadCellOfABlockChangesNothing();
    void aRefusedValueSaysSoAndChangesNothing_data();
    void aRefusedValueSaysSoAndChangesNothing();
    void cellsAreClearedAsOne();
    void whatCannotBeEmptyIsNotCleared();
    void theSameTextIsNoEdit();
    void nothingOfAReadOnlyPlanIsEdited();
    void theCursorFollowsItsRow();
};

void TstRecordTableModel::itIsAModelWhateverHappens_data()
{
    QTest::addColumn<KindOf>("kind");
    QTest::newRow("goals") << KindOf(goalRecords);
    QTest::newRow("grades") << KindOf(gradeRecords);
    QTest::newRow("directions") << KindOf(directionRecords);
    QTest::newRow("measures") << KindOf(measureRecords);
    QTest::newRow("indicators") << KindOf(indicatorRecords);
}

void TstRecordTableModel::itIsAModelWhateverHappens()
{
    QFETCH(KindOf, kind);
    const auto document = sampleDocument();
    RecordTableModel model(*document, kind());
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    model.setYear(yearId(document->plan(), 2019));
    model.setMeasure(measureId(document->plan(), u"4"_s));
    const int rows = model.rowCount();
    const int added = model.add();
    QCOMPARE(model.rowCount(), rows + 1);
    QVERIFY(model.setData(model.index(added, model.kind().firstTyped), u"新"_s));
    QVERIFY(model.add() >= 0);
    QCOMPARE(model.move(model.rowCount() - 1, -1), model.kind().exchange != nullptr);
    QVERIFY(model.remove(rows, 2));
    QCOMPARE(model.rowCount(), rows);
    while (document->undoStack().canUndo())
        QVERIFY(document->undo());
    QCOMPARE(model.rowCount(), rows);
    while (document->undoStack().canRedo())
        QVERIFY(document->redo());
    QCOMPARE(model.rowCount(), rows);
    model.setMeasure({});
    model.arrange();
}

void TstRecordTableModel::undoOfEverythingIsTheEmptyPlan()
{
    const auto document = emptyDocument();
    const Plan before = document->plan();
    RecordTableModel goals(*document, goalRecords());
    RecordTableModel measures(*document, measureRecords());
    measures.setYear(yearId(before, 2021));
    QVERIFY(addRow(goals, {{u"Goal"_s, u"防災"_s}}));
    QVERIFY(addRow(goals, {{u"Goal"_s, u"福祉"_s}, {u"Mark"_s, u"Ⅱ"_s}}));
    QVERIFY(addRow(
        measures,
        {{u"Measure"_s, u"避難所の整備"_s}, {u"Goal"_s, u"2"_s}, {u"Department"_s, u"防災課"_s}}));
    QVERIFY(goals.move(1, -1));
    QCOMPARE(document->undoStack().undoText(), u"Order of the goals"_s);
    while (document->undoStack().canUndo())
        QVERIFY(document->undo());
    QVERIFY(document->plan() == before);
    QCOMPARE(goals.rowCount(), 0);
    QCOMPARE(measures.rowCount(), 0);
}

void TstRecordTableModel::rowsAreMovedInOneStep()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, gradeRecords());
    QCOMPARE(columnTexts(model, u"Code"_s).mid(0, 3), QStringList({u"AA"_s, u"A"_s, u"B"_s}));
    QVERIFY(model.move(0, 1));
    QCOMPARE(columnTexts(model, u"Code"_s).mid(0, 3), QStringList({u"A"_s, u"AA"_s, u"B"_s}));
    QCOMPARE(document->plan().grades().front().code, u"A"_s);
    QCOMPARE(document->undoStack().count(), 1);
    QVERIFY(document->undo());
    QCOMPARE(columnTexts(model, u"Code"_s).mid(0, 3), QStringList({u"AA"_s, u"A"_s, u"B"_s}));
}

void TstRecordTableModel::anEndOfTheTableIsNoPlaceToGo()
{
    const auto document = sampleDocument();
    RecordTableModel grades(*document, gradeRecords());
    QVERIFY(!grades.canMove(0, -1) && !grades.move(0, -1));
    QVERIFY(!grades.canMove(5, 1) && !grades.move(5, 1));
    QVERIFY(!grades.canMove(-1, 1));
    const RecordTableModel measures(*document, measureRecords());
    QVERIFY(!measures.canMove(0, 1)); // their numbers order them
    QVERIFY(!document->undoStack().canUndo());
}

void TstRecordTableModel::whatIsUsedIsNotRemovedAndItSaysByWhat()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, gradeRecords());
    QSignalSpy refused(document.get(), &PlanDocument::refused);
    const Plan before = document->plan();
    QCOMPARE(text(model, 3, u"Code"_s), u"C"_s);
    QVERIFY(text(model, 3, u"Used by"_s).contains(u"No."_s));
    QVERIFY(!model.remove(3, 1));
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.front().front().toString().contains(text(model, 3, u"Used by"_s)));
    QVERIFY(document->plan() == before);
    QCOMPARE(text(model, 0, u"Used by"_s), QString());
    QVERIFY(model.remove(0, 1)); // nobody has AA
    QCOMPARE(document->undoStack().undoText(), u"Removed: Grade AA"_s);
}

void TstRecordTableModel::severalAreRemovedAsOne()
{
    const auto document = emptyDocument();
    RecordTableModel model(*document, directionRecords());
    for (int n = 0; n < 3; ++n)
        QVERIFY(model.add() >= 0);
    const Plan before = document->plan();
    QVERIFY(model.remove(0, 2));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(document->undoStack().undoText(), u"Removed: 2"_s);
    QVERIFY(document->undo());
    QVERIFY(document->plan() == before);
}

void TstRecordTableModel::severalAreRemovedAllOrNone()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, gradeRecords());
    QVERIFY(!model.remove(0, 2)); // nobody has AA, but A is used
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(document->plan() == samplePlan());
}

void TstRecordTableModel::aBlockIsPastedAsOneStep()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, measureRecords());
    const int title = columnUnder(model, u"Measure"_s);
    const int goal = columnUnder(model, u"Goal"_s);
    // A number that the next row had can be taken once that has another.
    const QString first = text(model, 0, u"No."_s);
    const PasteResult result = model.paste({{0, 0, u"101"_s},
                                            {0, title, u"一の施策"_s},
                                            {0, goal, u"②"_s},
                                            {1, 0, first},
                                            {1, title, text(model, 1, u"Measure"_s)}});
    QCOMPARE(result.refusal, QString());
    QCOMPARE(document->undoStack().count(), 1);
    QCOMPARE(document->undoStack().undoText(), u"Paste (5 cell(s))"_s);
    const Plan plan = document->plan();
    const Measure *renumbered = plan.find<Measure>(measureId(plan, u"101"_s));
    QVERIFY(renumbered);
    QCOMPARE(renumbered->title, u"一の施策"_s);
    QCOMPARE(plan.find<Goal>(renumbered->goal)->mark, u"②"_s);
    QVERIFY(document->undo());
    QVERIFY(document->plan() == samplePlan());
}

void TstRecordTableModel::oneBadCellOfABlockChangesNothing()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, gradeRecords());
    const int users = columnUnder(model, u"Used by"_s);
    const PasteResult twice = model.paste({{0, 0, u"S"_s}, {1, 0, u"B"_s}});
    QVERIFY(!twice);
    QVERIFY(twice.cell && twice.cell->row == 1 && twice.cell->column == 0);
    QVERIFY2(twice.refusal.contains(u"row 2"_s), qPrintable(twice.refusal));
    const PasteResult fixed = model.paste({{0, 0, u"S"_s}, {1, users, u"nobody"_s}});
    QVERIFY(fixed.cell && fixed.cell->column == users);
    QVERIFY(model.paste({{1, users, text(model, 1, u"Used by"_s)}})); // what it holds already
    QVERIFY(!document->undoStack().canUndo());
    QVERIFY(document->plan() == samplePlan());
}

void TstRecordTableModel::aRefusedValueSaysSoAndChangesNothing_data()
{
    QTest::addColumn<KindOf>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a code twice") << KindOf(gradeRecords) << u"Code"_s << u"B"_s;
    QTest::newRow("no code") << KindOf(gradeRecords) << u"Code"_s << u" "_s;
    QTest::newRow("an unknown role") << KindOf(gradeRecords) << u"Role"_s << u"good"_s;
    QTest::newRow("no role") << KindOf(gradeRecords) << u"Role"_s << QString();
    QTest::newRow("a role behind the last") << KindOf(gradeRecords) << u"Role"_s << u"5"_s;
    QTest::newRow("a direction twice") << KindOf(directionRecords) << u"Direction"_s << u"完了"_s;
    QTest::newRow("a number twice") << KindOf(measureRecords) << u"No."_s << u"4"_s;
    QTest::newRow("an unknown goal") << KindOf(measureRecords) << u"Goal"_s << u"⑨"_s;
    QTest::newRow("no year") << KindOf(measureRecords) << u"From"_s << u"soon"_s;
    QTest::newRow("an empty beginning") << KindOf(measureRecords) << u"From"_s << QString();
    QTest::newRow("an end before it") << KindOf(measureRecords) << u"To"_s << u"H20"_s;
    QTest::newRow("a bad text") << KindOf(goalRecords) << u"Goal"_s << u"bad \u202e"_s;
}

void TstRecordTableModel::aRefusedValueSaysSoAndChangesNothing()
{
    QFETCH(KindOf, kind);
    QFETCH(QString, header);
    QFETCH(QString, typed);
    const auto document = sampleDocument();
    RecordTableModel model(*document, kind());
    const QSignalSpy byGate(document.get(), &PlanDocument::refused);
    const QSignalSpy byTable(&model, &RecordTableModel::refused);
    QVERIFY(cell(model, 0, header).isValid());
    QVERIFY(!model.setData(cell(model, 0, header), typed));
    QCOMPARE(byGate.count() + byTable.count(), 1);
    QVERIFY(document->plan() == samplePlan());
}

void TstRecordTableModel::cellsAreClearedAsOne()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, gradeRecords());
    QVERIFY(model.clearCells({cell(model, 0, u"Definition"_s), cell(model, 0, u"Used by"_s),
                              cell(model, 1, u"Definition"_s)}));
    QCOMPARE(text(model, 0, u"Definition"_s), QString());
    QCOMPARE(text(model, 1, u"Definition"_s), QString());
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(document->undo());
    QVERIFY(document->plan() == samplePlan());
}

void TstRecordTableModel::whatCannotBeEmptyIsNotCleared()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, gradeRecords());
    QVERIFY(!model.clearCells({cell(model, 0, u"Definition"_s), cell(model, 0, u"Role"_s)}));
    QVERIFY(document->plan() == samplePlan());
}

void TstRecordTableModel::theSameTextIsNoEdit()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, measureRecords());
    QVERIFY(model.setData(cell(model, 0, u"From"_s), u"2016"_s));
    QVERIFY(model.setData(cell(model, 0, u"From"_s), text(model, 0, u"From"_s)));
    QVERIFY(model.setData(cell(model, 0, u"To"_s), u" "_s));
    QVERIFY(!document->undoStack().canUndo());
}

void TstRecordTableModel::nothingOfAReadOnlyPlanIsEdited()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.shisaku"_s);
    (void)PlanStore::create(path, samplePlan());
    PlanDocument document(PlanStore::openReadOnly(path));
    RecordTableModel model(document, gradeRecords());
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.index(0, column).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(cell(model, 0, u"Code"_s), u"S"_s));
    QCOMPARE(text(model, 0, u"Code"_s), u"AA"_s);
}

void TstRecordTableModel::theCursorFollowsItsRow()
{
    const auto document = sampleDocument();
    RecordTableModel model(*document, goalRecords());
    const QPersistentModelIndex cursor = cell(model, 2, u"Goal"_s);
    const QString title = cursor.data().toString();
    QVERIFY(model.move(2, -1));
    QCOMPARE(cursor.row(), 1);
    QCOMPARE(cursor.data().toString(), title);
}

QTEST_MAIN(TstRecordTableModel)
#include "tst_recordtablemodel.moc"
