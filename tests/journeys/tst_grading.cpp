#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/charts/chartview.h"
#include "views/pages/messagebar.h"
#include "views/pages/sheetview.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Grades are given in the table, and everything in sight follows.
class TstGrading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedGradeIsInEverythingAtOnce();
    void undoTakesItBackEverywhere();
    void keysWorkAsInASpreadsheet();
    void aValueOutsideTheScaleCannotGetIn();
    void theListOffersTheScale();
    void leavingTheListChangesNothing();
    void aGradeGoesIntoAllSelectedCells();
    void whatAllSelectedCellsHaveIsNotTold();
    void theListGoesIntoAllSelectedCells();
    void leavingTheListOfSeveralCellsChangesNothing();
    void aSelectionOverColumnsIsNotFilled();
    void aRefusedCellStaysOpen();
    void aClickOutOfACellKeepsTheFocusThere();
    void aLetterOnAFixedCellMovesNothing();
    void undoGoesToWhatItChanged();
    void deleteClearsValuesAndNeverRows();
    void inputMethodsCanGradeAndWrite();
    void aFilteredRowStaysWhileItIsEdited();
};

namespace
{

QString sheetCell(TestWindow &test, const char *name, int row, int column)
{
    return test.find<SheetView>(name).model()->index(row, column).data().toString();
}

void commitByInputMethod(GridView &table, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&table, &event);
}

GridView &gradeOf(TestWindow &test, const QString &number)
{
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, number, MeasureField::Grade));
    return table;
}

/// Selects so many cells more below the current one, with the keyboard.
GridView &selectDown(GridView &table, int more)
{
    for (int row = 0; row < more; ++row)
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    return table;
}

} // namespace

void TstGrading::aTypedGradeIsInEverythingAtOnce()
{
    TestWindow test;
    for (const int page : {1, 2, 0})
        test.find<QListWidget>("pages").setCurrentRow(page);
    GridView &table = gradeOf(test, u"4"_s);
    QTest::keyClick(&table, Qt::Key_B);

    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"B"_s);
    QCOMPARE(table.currentIndex(), cell(table, u"5"_s, MeasureField::Grade));
    QCOMPARE(sheetCell(test, "gradeTally", 1, 1), u"23"_s);
    QCOMPARE(sheetCell(test, "gradeTally", 2, 1), u"15"_s);
    QCOMPARE(sheetCell(test, "directionTally", 0, 2), u"A:22 B:14"_s);
    QCOMPARE(sheetCell(test, "goalTally", 0, 3), u"3"_s);
    QCOMPARE(sheetCell(test, "gradeSheet", 1, 2), u"23施策"_s);
    QCOMPARE(sheetCell(test, "directionSheet", 0, 1), u"36施策\n(内訳 A:22 B:14)"_s);
    QCOMPARE(sheetCell(test, "goalSheet", 0, 3), u"３件"_s);
    test.find<QListWidget>("pages").setCurrentRow(2); // a hidden chart is not drawn
    QVERIFY(
        test.find<ChartView>("chart").accessibleDescription().contains(u"【A】, 23施策, 56%"_s));
    QCOMPARE(test.find<QLabel>("balance").text(), u"照合 ✓ 41＝41＝41"_s);
    QCOMPARE(test.find<QLabel>("counts").text(), u"A 23 ・ B 15 ・ 終了 3 ・ 計 41"_s);
    QVERIFY(test.find<QLabel>("saved").text().startsWith(u"保存済み "_s));
    const Plan saved = test.savedPlan();
    QCOMPARE(saved.evaluation(measureId(saved, u"4"_s), yearId(saved, 2019))->grade,
             gradeId(saved, u"B"_s));
}

void TstGrading::undoTakesItBackEverywhere()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = gradeOf(test, u"4"_s);
    QTest::keyClick(&table, Qt::Key_B);
    QVERIFY(test.savedPlan() != before);
    test.trigger(u"元に戻す：No.４ 評価 A→B"_s);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"A"_s);
    QCOMPARE(sheetCell(test, "gradeTally", 1, 1), u"24"_s);
    QVERIFY(test.savedPlan() == before);
    test.trigger(u"やり直し：No.４ 評価 A→B"_s);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"B"_s);
}

void TstGrading::keysWorkAsInASpreadsheet()
{
    TestWindow test;
    GridView &table = gradeOf(test, u"4"_s);
    const int row = table.currentIndex().row();
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(table.currentIndex().row(), row + 1);
    QTest::keyClick(&table, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(table.currentIndex().row(), row);
    QTest::keyClick(&table, Qt::Key_Tab);
    QCOMPARE(table.currentIndex().column(), static_cast<int>(MeasureField::Direction));
    QTest::keyClick(&table, Qt::Key_4); // the fourth of the scale
    QCOMPARE(cell(table, u"4"_s, MeasureField::Direction).data().toString(), u"計画修正"_s);

    click(table, cell(table, u"4"_s, MeasureField::Reason));
    const QString before = table.currentIndex().data().toString();
    QTest::keyClick(&table, Qt::Key_F2);
    QWidget *editor = table.indexWidget(table.currentIndex());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"x"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Reason).data().toString(), before);
    QTest::keyClick(&table, Qt::Key_F2);
    editor = table.indexWidget(table.currentIndex());
    QTest::keyClicks(editor, u"new"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Reason).data().toString(), u"new"_s);
    QCOMPARE(table.currentIndex().row(), row + 1);
}

void TstGrading::aValueOutsideTheScaleCannotGetIn()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = gradeOf(test, u"4"_s);
    QTest::keyClick(&table, Qt::Key_Z);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"A"_s);
    QCOMPARE(table.currentIndex(), cell(table, u"4"_s, MeasureField::Grade));
    QVERIFY(test.find<QWidget>("messageBar").isVisible());
    QVERIFY(test.savedPlan() == before);
}

void TstGrading::theListOffersTheScale()
{
    TestWindow test;
    GridView &table = gradeOf(test, u"4"_s);
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    auto *list = table.viewport()->findChild<QComboBox *>();
    QVERIFY(list);
    QCOMPARE(list->count(), 7); // none, and the six grades
    QCOMPARE(list->currentData().toString(), u"A"_s);
    list->setCurrentIndex(list->findData(u"AA"_s));
    Q_EMIT list->activated(list->currentIndex());
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"AA"_s);
}

void TstGrading::leavingTheListChangesNothing()
{
    TestWindow test;
    GridView &table = gradeOf(test, u"4"_s);
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    QTest::qWait(50);
    auto *list = qobject_cast<QComboBox *>(table.indexWidget(table.currentIndex()));
    QVERIFY(list);
    list->setCurrentIndex(0);
    list->hidePopup(); // as Esc does
    QTRY_VERIFY(!table.indexWidget(table.currentIndex()));
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"A"_s);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentIndex(), cell(table, u"5"_s, MeasureField::Grade));
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"A"_s);
}

void TstGrading::aGradeGoesIntoAllSelectedCells()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = selectDown(gradeOf(test, u"4"_s), 2);
    const QModelIndexList selected = table.selectionModel()->selectedIndexes();
    QTest::keyClick(&table, Qt::Key_C);
    QCOMPARE(table.selectionModel()->selectedIndexes(), selected); // for the next key
    for (const QString &number : {u"4"_s, u"5"_s, u"6"_s})
        QCOMPARE(cell(table, number, MeasureField::Grade).data().toString(), u"C"_s);
    QVERIFY(cell(table, u"7"_s, MeasureField::Grade).data().toString() != u"C"_s);
    QVERIFY(test.find<QWidget>("messageBar").isVisible());
    QTest::keyClick(&table, Qt::Key_Z); // outside the scale: none of them
    QCOMPARE(cell(table, u"5"_s, MeasureField::Grade).data().toString(), u"C"_s);
    QTest::keyClick(&test.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(test.savedPlan() == before);                    // one step
    QVERIFY(!test.find<QWidget>("messageBar").isVisible()); // which said that there is a C
}

/// There is no step to take back then.
void TstGrading::whatAllSelectedCellsHaveIsNotTold()
{
    TestWindow test;
    GridView &table = selectDown(gradeOf(test, u"5"_s), 1); // both A
    QTest::keyClick(&table, Qt::Key_A);
    QCOMPARE(cell(table, u"6"_s, MeasureField::Grade).data().toString(), u"A"_s);
    const QString said = test.find<MessageBar>("messageBar").text();
    QVERIFY2(!said.contains(u"選択した"_s), qUtf8Printable(said));
}

void TstGrading::theListGoesIntoAllSelectedCells()
{
    TestWindow test;
    GridView &table = selectDown(gradeOf(test, u"4"_s), 1);
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    auto *list = table.viewport()->findChild<QComboBox *>();
    QVERIFY(list);
    QTRY_VERIFY(list->view()->isVisible());
    for (int row = list->currentIndex(); row < list->findData(u"C"_s); ++row)
        QTest::keyClick(list->view(), Qt::Key_Down);
    QTest::keyClick(list->view(), Qt::Key_Return);
    for (const QString &number : {u"4"_s, u"5"_s})
        QTRY_COMPARE(cell(table, number, MeasureField::Grade).data().toString(), u"C"_s);
    QVERIFY(cell(table, u"6"_s, MeasureField::Grade).data().toString() != u"C"_s);
}

void TstGrading::leavingTheListOfSeveralCellsChangesNothing()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = gradeOf(test, u"2"_s);
    selectDown(table, 10); // of several grades
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    auto *list = table.viewport()->findChild<QComboBox *>();
    QVERIFY(list);
    QTRY_VERIFY(list->view()->isVisible());
    QTest::keyClick(list->view(), Qt::Key_Escape);
    QTRY_VERIFY(!table.viewport()->findChild<QComboBox *>());
    QVERIFY(test.savedPlan() == before);
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    test.find<QListWidget>("pages").setCurrentRow(1); // which saves what is open
    QVERIFY(test.savedPlan() == before);
}

void TstGrading::aSelectionOverColumnsIsNotFilled()
{
    TestWindow test;
    GridView &table = selectDown(gradeOf(test, u"4"_s), 1);
    QTest::keyClick(&table, Qt::Key_Right, Qt::ShiftModifier);
    const QString direction = cell(table, u"4"_s, MeasureField::Direction).data().toString();
    const QModelIndex current = table.currentIndex();
    QTest::keyClick(&table, Qt::Key_4);
    QCOMPARE(current.data().toString(), u"計画修正"_s);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Direction).data().toString(), direction);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"A"_s);
}

void TstGrading::aRefusedCellStaysOpen()
{
    TestWindow test;
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"4"_s, MeasureField::Reason));
    QTest::keyClick(&table, Qt::Key_F2);
    auto *editor = qobject_cast<QPlainTextEdit *>(table.indexWidget(table.currentIndex()));
    QVERIFY(editor);
    editor->setPlainText(u"bad \u202e text"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(table.indexWidget(table.currentIndex()));
    QCOMPARE(editor->toPlainText(), u"bad \u202e text"_s);
    QVERIFY(test.find<QWidget>("messageBar").isVisible());
}

void TstGrading::aClickOutOfACellKeepsTheFocusThere()
{
    TestWindow test;
    test.window().activateWindow();
    auto &table = test.find<GridView>("measures");
    auto &search = test.find<QLineEdit>("search");
    click(table, cell(table, u"4"_s, MeasureField::Department));
    QTest::keyClick(&table, Qt::Key_F2);
    search.setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(!table.indexWidget(table.currentIndex()));
    QVERIFY(search.hasFocus());
}

void TstGrading::aLetterOnAFixedCellMovesNothing()
{
    TestWindow test;
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"2"_s, MeasureField::LastYear));
    QTest::keyClick(&table, Qt::Key_B);
    QCOMPARE(table.currentIndex(), cell(table, u"2"_s, MeasureField::LastYear));
}

void TstGrading::undoGoesToWhatItChanged()
{
    TestWindow test;
    GridView &table = gradeOf(test, u"4"_s);
    QTest::keyClick(&table, Qt::Key_B);
    click(table, cell(table, u"30"_s, MeasureField::Grade));
    test.trigger(u"元に戻す：No.４ 評価 A→B"_s);
    QCOMPARE(table.currentIndex(), cell(table, u"4"_s, MeasureField::Grade));
}

void TstGrading::deleteClearsValuesAndNeverRows()
{
    TestWindow test;
    GridView &table = gradeOf(test, u"4"_s);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(table.model()->rowCount(), 41);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), QString());
    QCOMPARE(cell(table, u"5"_s, MeasureField::Grade).data().toString(), QString());
    QCOMPARE(sheetCell(test, "gradeTally", 6, 0), u"未評価"_s);
    QCOMPARE(sheetCell(test, "gradeTally", 6, 1), u"2"_s);
    QCOMPARE(test.find<QLabel>("balance").text(), u"照合 ✓ 41＝41＝41"_s);
    test.trigger(u"元に戻す：変更２件"_s);
    QCOMPARE(cell(table, u"5"_s, MeasureField::Grade).data().toString(), u"A"_s);
}

void TstGrading::inputMethodsCanGradeAndWrite()
{
    TestWindow test;
    GridView &table = gradeOf(test, u"4"_s);
    QVERIFY(!table.inputMethodQuery(Qt::ImEnabled).toBool()); // a letter comes as it is
    commitByInputMethod(table, u"ｂ"_s);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"B"_s);
    commitByInputMethod(table, u"終了"_s);
    QCOMPARE(cell(table, u"5"_s, MeasureField::Grade).data().toString(), u"終了"_s);
    click(table, cell(table, u"6"_s, MeasureField::Reason));
    QVERIFY(table.inputMethodQuery(Qt::ImEnabled).toBool());
    commitByInputMethod(table, u"検討が進んだ"_s);
    auto *editor = table.viewport()->findChild<QPlainTextEdit *>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(cell(table, u"6"_s, MeasureField::Reason).data().toString(), u"検討が進んだ"_s);
}

void TstGrading::aFilteredRowStaysWhileItIsEdited()
{
    TestWindow test;
    auto &table = test.find<GridView>("measures");
    auto &filter = test.find<QComboBox>("gradeFilter");
    filter.setCurrentIndex(filter.findText(u"B"_s));
    QCOMPARE(table.model()->rowCount(), 14);
    click(table, table.model()->index(0, static_cast<int>(MeasureField::Grade)));
    const QString number = table.model()->index(0, 0).data().toString();
    QTest::keyClick(&table, Qt::Key_C);
    QCOMPARE(table.model()->rowCount(), 14);
    QCOMPARE(table.model()->index(0, 0).data().toString(), number);
}

QTEST_MAIN(TstGrading)
#include "tst_grading.moc"
