#include "models/domain/text.h"
#include "models/exchange/clipboardtable.h"
#include "models/tables/pasting.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/pages/measurespage.h"
#include "views/pages/messagebar.h"

#include <QClipboard>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Cells go to a spreadsheet and come back, by the keys of any spreadsheet.
class TstPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockGoesWhereTheCursorIs();
    void oneValueFillsTheSelection();
    void aBlockIsRepeatedWhereItFills();
    void whatIsCopiedAndPastedChangesNothing();
    void headingsAreNoValues();
    void headingsInAnotherOrderAreFollowed();
    void oneBadValueChangesNothing();
    void allBadValuesAreNamed();
    void aFixedCellHasToBeTheSame();
    void aBlockThatDoesNotFitIsRefused();
    void filteredRowsAreNotTouched();
    void longTextsAreColumnsWhereTheyAreWanted();
    void columnsOutOfSightAreNotTouched();
    void aColumnWithARefusedTextStays();
    void whatIsCutWasCopied();
    void anEmptyCellClears();
    void cutCopiesAndClears();
    void cuttingIsCalledSo();
    void anOpenCellHasItsOwnClipboard();
    void anErrorOfAFormulaIsNoValue();
    void blankRowsAtTheEndAreNotInTheWay();
    void aCellIsPastedIntoATextAsPeopleReadIt();
    void whereNothingCanBePastedSomethingIsSaid();
    void aBoxForNumbersTakesThePaste();
    void clickingWithCtrlSelectsNothingBetween();
};

namespace
{

QString shown(const GridView &table, const char16_t *number, MeasureField field)
{
    return cell(table, QString::fromUtf16(number), field).data().toString();
}

GridView &at(TestWindow &test, const char16_t *number, MeasureField field)
{
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, QString::fromUtf16(number), field));
    return table;
}

void paste(GridView &table, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
}

void down(GridView &table, int rows)
{
    for (int i = 0; i < rows; ++i)
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
}

QString message(TestWindow &test)
{
    return test.find<MessageBar>("messageBar").text();
}

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void TstPasting::aBlockGoesWhereTheCursorIs()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = at(test, u"4", MeasureField::Grade);
    paste(table, u"Ｂ\t事業拡大\t\"一\n二\"\r\nc\t計画修正\t三\r\n"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Grade), u"B"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Direction), u"事業拡大"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Reason), u"一\n二"_s);
    QCOMPARE(shown(table, u"5", MeasureField::Grade), u"C"_s);
    QCOMPARE(table.cellsInSight().size(), 6);
    QVERIFY(test.savedPlan() != before);
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(test.savedPlan() == before);
}

void TstPasting::oneValueFillsTheSelection()
{
    TestWindow test;
    GridView &table = at(test, u"4", MeasureField::Grade);
    down(table, 2);
    paste(table, u"C"_s);
    for (const auto *number : {u"4", u"5", u"6"})
        QCOMPARE(shown(table, number, MeasureField::Grade), u"C"_s);
    QVERIFY(shown(table, u"7", MeasureField::Grade) != u"C"_s);
}

void TstPasting::aBlockIsRepeatedWhereItFills()
{
    TestWindow test;
    GridView &table = at(test, u"4", MeasureField::Reason);
    down(table, 3);
    paste(table, u"x\ny\n"_s);
    QCOMPARE(shown(table, u"6", MeasureField::Reason), u"x"_s);
    QCOMPARE(shown(table, u"7", MeasureField::Reason), u"y"_s);
}

void TstPasting::whatIsCopiedAndPastedChangesNothing()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    const QString greeting = message(test);
    GridView &table = at(test, u"4", MeasureField::Grade);
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied().count(u"計画どおり推進"_s), 36);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(message(test), greeting);
    QVERIFY(test.savedPlan() == before);
}

void TstPasting::headingsAreNoValues()
{
    TestWindow test;
    GridView &table = at(test, u"4", MeasureField::Grade);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(copied(), u"評価\nA\n"_s);
    const QString greeting = message(test);
    paste(table, u"評価\nC\n"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Grade), u"C"_s);
    QVERIFY(message(test) != greeting);
}

void TstPasting::headingsInAnotherOrderAreFollowed()
{
    TestWindow test;
    GridView &table = at(test, u"4", MeasureField::Department);
    paste(table, u"方向性\tNo.\t評価\n計画修正\t4\tC\n"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Grade), u"C"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Direction), u"計画修正"_s);
}

void TstPasting::oneBadValueChangesNothing()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = at(test, u"4", MeasureField::Grade);
    paste(table, u"C\nC\nZ\n"_s);
    QVERIFY(test.savedPlan() == before);
    QCOMPARE(table.currentIndex(), cell(table, u"6"_s, MeasureField::Grade));
    for (const QString &named : {u"No.6"_s, u"評価"_s, u"Z"_s})
        QVERIFY2(message(test).contains(named), qUtf8Printable(message(test)));
}

void TstPasting::allBadValuesAreNamed()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = at(test, u"4", MeasureField::Grade);
    paste(table, u"Y\nC\nZ\nX\n"_s);
    QVERIFY(test.savedPlan() == before);
    QCOMPARE(table.currentIndex(), cell(table, u"4"_s, MeasureField::Grade));
    for (const QString &named : {u"No.4"_s, u"Y"_s, u"No.6"_s, u"No.7"_s})
        QVERIFY2(message(test).contains(named), qUtf8Printable(message(test)));
    QVERIFY(!message(test).contains(u"No.5"_s));
}

void TstPasting::aFixedCellHasToBeTheSame()
{
    TestWindow test;
    GridView &table = at(test, u"4", MeasureField::Number);
    const QString front = shown(table, u"4", MeasureField::Title) + u'\t' +
                          shown(table, u"4", MeasureField::Goal) + u"\t財政課\n"_s;
    const Plan before = test.savedPlan();
    paste(table, u"5\t"_s + front);
    QVERIFY(test.savedPlan() == before);
    QCOMPARE(table.currentIndex(), cell(table, u"4"_s, MeasureField::Number));
    QVERIFY2(message(test).contains(u'5'), qUtf8Printable(message(test)));
    paste(table, u"4\t"_s + front);
    QCOMPARE(shown(table, u"4", MeasureField::Department), u"財政課"_s);
}

void TstPasting::aBlockThatDoesNotFitIsRefused()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = at(test, u"41", MeasureField::Grade);
    paste(table, u"C\nB\n"_s);
    QVERIFY2(message(test).contains(u'B'), qUtf8Printable(message(test)));
    paste(table, u"C\t計画修正\tx\ty\tzz\n"_s);
    QVERIFY2(message(test).contains(u"zz"_s), qUtf8Printable(message(test)));
    QVERIFY(test.savedPlan() == before);
}

void TstPasting::filteredRowsAreNotTouched()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    auto &page = *test.window().findChild<MeasuresPage *>();
    page.setSelection({.text = u"新公会計"_s});
    GridView &table = at(test, u"4", MeasureField::Reason);
    QCOMPARE(table.model()->rowCount(), 1);
    paste(table, u"x\ny\n"_s); // there is no second row in sight
    QVERIFY(test.savedPlan() == before);
    paste(table, u"x\n"_s);
    const Plan after = test.savedPlan();
    int changed = 0;
    for (const Evaluation &evaluation : after.records<Evaluation>().all())
        changed += evaluation != *before.evaluation(evaluation.measure, evaluation.year);
    QCOMPARE(changed, 1);
}

void TstPasting::longTextsAreColumnsWhereTheyAreWanted()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    for (QAction *action : test.window().findChild<MeasuresPage *>()->columnActions())
        action->trigger();
    GridView &table = at(test, u"4", MeasureField::Direction);
    paste(table, u"事業拡大\t\"一\n二\"\t理由\t次\r\n計画修正\t三\t\t四\r\n"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Achievement), u"一\n二"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Reason), u"理由"_s);
    QCOMPARE(shown(table, u"5", MeasureField::NextSteps), u"四"_s);
    const Plan saved = test.savedPlan();
    const auto year = saved.records<Year>().all().back().id;
    QCOMPARE(saved.evaluation(saved.measuresInForce(year).at(4).id, year)->achievement, u"三"_s);
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(test.savedPlan() == before);
}

void TstPasting::columnsOutOfSightAreNotTouched()
{
    TestWindow test;
    auto &page = *test.window().findChild<MeasuresPage *>();
    page.columnActions().front()->trigger();
    GridView &table = at(test, u"4", MeasureField::Achievement);
    paste(table, u"実績"_s);
    page.columnActions().front()->trigger();
    at(test, u"4", MeasureField::Direction);
    QTest::keyClick(&table, Qt::Key_Right, Qt::ShiftModifier); // over what is hidden
    paste(table, u"事業拡大\t理由"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Reason), u"理由"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Achievement), u"実績"_s);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), u"事業拡大\t理由\n"_s);
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(shown(table, u"4", MeasureField::Reason), QString());
    QCOMPARE(shown(table, u"4", MeasureField::Achievement), u"実績"_s);
    paste(table, u"事業拡大\t理由"_s);
    QTest::keyClick(&table, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(shown(table, u"4", MeasureField::Reason), QString());
    QCOMPARE(shown(table, u"4", MeasureField::Achievement), u"実績"_s);
}

void TstPasting::aColumnWithARefusedTextStays()
{
    TestWindow test;
    auto &page = *test.window().findChild<MeasuresPage *>();
    QAction &action = *page.columnActions().front();
    action.trigger();
    GridView &table = at(test, u"4", MeasureField::Achievement);
    QTest::keyClick(&table, Qt::Key_F2);
    table.findChild<QPlainTextEdit *>()->setPlainText(QString(longestText + 1, u'あ'));
    action.trigger();
    QVERIFY(action.isChecked());
    QVERIFY(!table.isColumnHidden(static_cast<int>(MeasureField::Achievement)));
}

void TstPasting::whatIsCutWasCopied()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = at(test, u"4", MeasureField::Grade);
    for (int row = 0; row < 3; ++row)
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    table.sortByColumn(static_cast<int>(MeasureField::Title), Qt::AscendingOrder); // scatters them
    QTest::keyClick(&table, Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!copied().contains(u'\n'));
    const Plan after = test.savedPlan();
    int cleared = 0;
    for (const Evaluation &evaluation : after.records<Evaluation>().all())
        cleared += evaluation != *before.evaluation(evaluation.measure, evaluation.year);
    QCOMPARE(cleared, 1);
}

void TstPasting::anEmptyCellClears()
{
    TestWindow test;
    GridView &table = at(test, u"4", MeasureField::Grade);
    paste(table, u"\t計画修正\n"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Grade), QString());
}

void TstPasting::cutCopiesAndClears()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = at(test, u"4", MeasureField::Grade);
    down(table, 1);
    QTest::keyClick(&table, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(copied().count(u'\n'), 2);
    QCOMPARE(shown(table, u"5", MeasureField::Grade), QString());
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(test.savedPlan() == before);
}

void TstPasting::cuttingIsCalledSo()
{
    TestWindow test;
    GridView &table = at(test, u"4", MeasureField::Grade);
    QTest::keyClick(&table, Qt::Key_X, Qt::ControlModifier);
    test.trigger(u"元に戻す："_s + cutText(1));
    QTest::keyClick(&table, Qt::Key_Delete);
    test.trigger(u"元に戻す：No.４ 評価 A→なし"_s);
    QCOMPARE(shown(table, u"4", MeasureField::Grade), u"A"_s);
}

void TstPasting::anOpenCellHasItsOwnClipboard()
{
    TestWindow test;
    GridView &table = at(test, u"4", MeasureField::Reason);
    QTest::keyClick(&table, Qt::Key_F2);
    QWidget *editor = table.indexWidget(table.currentIndex());
    QVERIFY(editor);
    QGuiApplication::clipboard()->setText(u"一\t二"_s);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(shown(table, u"4", MeasureField::Reason), u"一\t二"_s);
}

void TstPasting::anErrorOfAFormulaIsNoValue()
{
    TestWindow test;
    const Plan before = test.savedPlan();
    GridView &table = at(test, u"4", MeasureField::Reason);
    paste(table, u"理由\n#N/A\n"_s);
    QVERIFY(test.savedPlan() == before);
    QVERIFY2(message(test).contains(u"#N/A"_s), qUtf8Printable(message(test)));
}

void TstPasting::blankRowsAtTheEndAreNotInTheWay()
{
    TestWindow test;
    GridView &table = at(test, u"41", MeasureField::Reason);
    paste(table, u"理由\n\n\n"_s);
    QCOMPARE(shown(table, u"41", MeasureField::Reason), u"理由"_s);
    GridView &above = at(test, u"39", MeasureField::Reason);
    paste(above, u"変更理由\nア\nイ\n\n"_s); // the last one is meant, below its heading
    QCOMPARE(shown(above, u"40", MeasureField::Reason), u"イ"_s);
    QCOMPARE(shown(above, u"41", MeasureField::Reason), QString());
}

void TstPasting::aCellIsPastedIntoATextAsPeopleReadIt()
{
    TestWindow test;
    at(test, u"4", MeasureField::Grade);
    auto &text = test.find<QPlainTextEdit>("nextSteps");
    const QString cell = u"一行目\n二行目 \"引用\""_s;
    const auto pasteThere = [&](const QString &plain, const QString &html) {
        auto *data = new QMimeData;
        data->setText(plain);
        if (!html.isEmpty())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(&text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&text, Qt::Key_V, Qt::ControlModifier);
        return text.toPlainText();
    };
    const QString quoted = u"\"一行目\r\n二行目 \"\"引用\"\"\"\r\n"_s;
    QCOMPARE(pasteThere(quoted, {}), cell);
    QCOMPARE(pasteThere(quoted, clipboardHtml({{cell}})), cell);
    QCOMPARE(pasteThere(u"取組\r\n"_s, clipboardHtml({{u"取組"_s}})), u"取組"_s);
    QCOMPARE(pasteThere(u"\"引用\""_s, {}), u"\"引用\""_s); // somebody's own quotes
    QCOMPARE(pasteThere(u"一\n二\n"_s, {}), u"一\n二\n"_s);
    const QString own = u"\"引用\""_s; // as Excel copies it, and as this program does
    QCOMPARE(pasteThere(own + u"\r\n"_s, u"<table><tr><td>x</td></tr></table>"_s), own);
    QCOMPARE(pasteThere(clipboardText({{own}}), clipboardHtml({{own}})), own);
}

void TstPasting::whereNothingCanBePastedSomethingIsSaid()
{
    TestWindow test;
    QGuiApplication::clipboard()->setText(u"B"_s);
    auto &tally = test.find<QTableView>("gradeTally");
    tally.setFocus();
    QTest::keyClick(&tally, Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(message(test).contains(u"ここには貼り付けられません"_s),
             qUtf8Printable(message(test)));
    QTest::keyClick(&tally, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied().contains(u"AA"_s)); // it can be copied, as a whole
    auto &pages = test.find<QListWidget>("pages");
    pages.setFocus();
    test.trigger(u"コピー(&C)\tCtrl+C"_s);
    QVERIFY2(message(test).contains(u"コピーしていません"_s), qUtf8Printable(message(test)));
    auto *page = test.window().findChild<MeasuresPage *>();
    page->setSelection({.text = u"どこにもない施策"_s});
    QGuiApplication::clipboard()->setText(u"B"_s);
    auto &table = test.find<GridView>("measures");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(message(test).contains(u"貼り付け先の行がありません"_s),
             qUtf8Printable(message(test)));
}

void TstPasting::aBoxForNumbersTakesThePaste()
{
    TestWindow test;
    QTest::keyClick(&test.window(), Qt::Key_3, Qt::ControlModifier);
    auto &dpi = test.find<QSpinBox>("chartDpi");
    dpi.setFocus();
    dpi.selectAll();
    QGuiApplication::clipboard()->setText(u"450"_s);
    test.trigger(u"貼り付け(&P)\tCtrl+V"_s);
    QCOMPARE(dpi.value(), 450);
}

void TstPasting::clickingWithCtrlSelectsNothingBetween()
{
    TestWindow test;
    GridView &table = at(test, u"1", MeasureField::Grade);
    const QModelIndex other = cell(table, u"5"_s, MeasureField::Grade);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      table.visualRect(other).center());
    QCOMPARE(table.selectionModel()->selectedIndexes(), QModelIndexList{other});
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      table.visualRect(cell(table, u"7"_s, MeasureField::Grade)).center());
    QCOMPARE(table.selectionModel()->selectedIndexes().size(), 3);
}

QTEST_MAIN(TstPasting)
#include "tst_pasting.moc"
