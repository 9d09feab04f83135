#include "views/pages/recordtab.h"

#include "tests/support/testplanpage.h"
#include "views/pages/gridview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// A table of records with its buttons and keys, over the sample.
class TstRecordTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUsedGradeIsNotRemoved();
    void escTakesAnAddedRowBack();
    void selectedRowsAreRemovedTogether();
    void aDuplicateNumberStaysTyped();
    void deleteClearsTheValueAndNotTheRow();
    void rowsMoveByButtons();
    void rowsMoveByKeys();
    void theListHasNoEmptyChoice();
    void longTextsShareTheWidth();
};

using Place = TestPlanPage::Place;

void TstRecordTab::aUsedGradeIsNotRemoved()
{
    TestPlanPage test(sampleDocument());
    const RecordTab &grades = test.choose(Place::Grades);
    test.clickCell(Place::Grades, 1, u"Code"_s);
    test.press(Place::Grades, "remove");
    QCOMPARE(grades.model().rowCount(), 6);
    QCOMPARE(test.refused().size(), 1);
    QVERIFY(test.refused().front().contains(text(grades.model(), 1, u"Used by"_s)));
    test.clickCell(Place::Grades, 0, u"Code"_s); // nobody has AA
    test.press(Place::Grades, "remove");
    QCOMPARE(grades.model().rowCount(), 5);
}

void TstRecordTab::escTakesAnAddedRowBack()
{
    TestPlanPage test(sampleDocument());
    const RecordTab &grades = test.choose(Place::Grades);
    test.press(Place::Grades, "add");
    QCOMPARE(grades.model().rowCount(), 7);
    QTest::keyClick(test.editor(Place::Grades), Qt::Key_Escape);
    QTRY_COMPARE(grades.model().rowCount(), 6);
    QVERIFY(test.plan() == samplePlan());
    test.press(Place::Grades, "add");
    QTest::keyClicks(test.editor(Place::Grades), u"S"_s);
    QTest::keyClick(test.editor(Place::Grades), Qt::Key_Return);
    QCOMPARE(grades.model().rowCount(), 7);
    test.set(Place::Grades, 6, u"Label"_s, u"S1"_s);
    QTest::qWait(1);
    QCOMPARE(grades.model().rowCount(), 7); // what was typed stays
}

void TstRecordTab::selectedRowsAreRemovedTogether()
{
    TestPlanPage test(emptyDocument());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        test.add(Place::Goals, name);
    test.clickCell(Place::Goals, 0, u"Goal"_s);
    QTest::keyClick(&test.tab(Place::Goals).table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&test.tab(Place::Goals).table(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(test.plan().goals().size(), std::size_t(1));
    QCOMPARE(test.plan().goals().front().title, u"c"_s);
    QVERIFY(test.document().undo());
    QCOMPARE(test.plan().goals().size(), std::size_t(3));
}

void TstRecordTab::aDuplicateNumberStaysTyped()
{
    TestPlanPage test(sampleDocument());
    test.choose(Place::Measures);
    test.set(Place::Measures, 0, u"No."_s, u"4"_s);
    auto *editor = qobject_cast<QLineEdit *>(test.editor(Place::Measures));
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"4"_s);
    QCOMPARE(test.refused().size(), 1);
    QVERIFY(test.plan() == samplePlan());
    test.clickCell(Place::Measures, 5, u"Measure"_s); // and also when another cell is clicked
    QVERIFY(editor->isVisible());
    QVERIFY(!test.page().commit());
    QCOMPARE(editor->text(), u"4"_s);
    editor->selectAll();
    QTest::keyClicks(editor, u"77"_s);
    QVERIFY(test.page().commit());
    QVERIFY(measureId(test.plan(), u"77"_s));
}

void TstRecordTab::deleteClearsTheValueAndNotTheRow()
{
    TestPlanPage test(sampleDocument());
    const RecordTab &grades = test.choose(Place::Grades);
    test.clickCell(Place::Grades, 1, u"Definition"_s);
    QTest::keyClick(&grades.table(), Qt::Key_Delete);
    QCOMPARE(text(grades.model(), 1, u"Definition"_s), QString());
    QCOMPARE(grades.model().rowCount(), 6);
    test.clickCell(Place::Grades, 1, u"Role"_s);
    QTest::keyClick(&grades.table(), Qt::Key_Delete);
    QCOMPARE(text(grades.model(), 1, u"Role"_s), u"Rated"_s);
    QCOMPARE(test.refused().size(), 1);
}

void TstRecordTab::rowsMoveByButtons()
{
    TestPlanPage test(sampleDocument());
    const RecordTab &goals = test.choose(Place::Goals);
    test.clickCell(Place::Goals, 0, u"Goal"_s);
    test.press(Place::Goals, "down");
    test.press(Place::Goals, "down"); // the cursor goes with the row
    QCOMPARE(test.plan().goals()[2].title, u"開かれた区政の実現"_s);
    QCOMPARE(goals.table().currentIndex().row(), 2);
    test.press(Place::Goals, "up");
    QCOMPARE(test.plan().goals()[1].title, u"開かれた区政の実現"_s);
}

void TstRecordTab::rowsMoveByKeys()
{
    TestPlanPage test(sampleDocument());
    const RecordTab &goals = test.choose(Place::Goals);
    test.clickCell(Place::Goals, 1, u"Goal"_s);
    QTest::keyClick(&goals.table(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(test.plan().goals().front().title, u"区民サービスの向上"_s);
    QCOMPARE(goals.table().currentIndex().row(), 0);
    QVERIFY(!goals.findChild<QPushButton *>(u"up"_s)->isEnabled());
    QTest::keyClick(&goals.table(), Qt::Key_Insert);
    QCOMPARE(goals.model().rowCount(), 7);
    QVERIFY(test.editor(Place::Goals));
}

void TstRecordTab::theListHasNoEmptyChoice()
{
    TestPlanPage test(sampleDocument());
    const RecordTab &grades = test.choose(Place::Grades);
    test.clickCell(Place::Grades, 1, u"Role"_s);
    QTest::keyClick(&grades.table(), Qt::Key_Down, Qt::AltModifier);
    auto *list = qobject_cast<QComboBox *>(test.editor(Place::Grades));
    QVERIFY(list);
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->currentData().toString(), u"Rated"_s);
    list->setCurrentIndex(3);
    Q_EMIT list->activated(3);
    QCOMPARE(text(grades.model(), 1, u"Role"_s), u"Excluded"_s);
}

void TstRecordTab::longTextsShareTheWidth()
{
    TestPlanPage test(sampleDocument());
    const RecordTab &measures = test.choose(Place::Measures);
    QCoreApplication::processEvents();
    const GridView &table = measures.table();
    const auto width = [&](const QString &header) {
        return table.columnWidth(columnUnder(measures.model(), header));
    };
    QVERIFY(width(u"Measure"_s) > width(u"Note"_s));
    QVERIFY(width(u"Note"_s) > width(u"To"_s));
    QVERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
    QVERIFY(table.horizontalHeader()->length() > table.viewport()->width() - 10);
}

QTEST_MAIN(TstRecordTab)
#include "tst_recordtab.moc"
