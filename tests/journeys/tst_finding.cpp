#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/pages/filterbar.h"
#include "views/pages/sheetview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Measures are found by words, by filters and behind counts.
class TstFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchFoldsWidthKanaAndCase_data();
    void searchFoldsWidthKanaAndCase();
    void theSearchLeadsToItsRows_data();
    void theSearchLeadsToItsRows();
    void filtersCombine();
    void whereNothingIsShownNothingCanBeWritten();
    void chosenMeasuresAreAFilterOfTheirOwn();
    void aCountShowsItsMeasures();
    void aCountClickedAgainIsLookedAtAgain();
    void theMeasureStaysThroughFiltersAndYears();
    void departmentsCanBeFilteredAsSoonAsTheyAreTyped();
    void theYearBeforeIsOneClickAway();
};

namespace
{

QStringList numbersShown(TestWindow &test)
{
    const auto *model = test.find<GridView>("measures").model();
    QStringList numbers;
    for (int row = 0; row < model->rowCount(); ++row)
        numbers << model->index(row, 0).data().toString();
    return numbers;
}

void choose(TestWindow &test, const char *filter, const QString &text)
{
    auto &box = test.find<QComboBox>(filter);
    box.setCurrentIndex(box.findText(text));
}

} // namespace

void TstFinding::searchFoldsWidthKanaAndCase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("full-width") << u"ｉｃｔ化"_s << QStringList{u"35"_s};
    QTest::newRow("half-width kana") << u"ﾂｰﾙ"_s << QStringList{u"27"_s};
    QTest::newRow("hiragana") << u"りてらしー"_s << QStringList{u"24"_s};
    QTest::newRow("case") << u"rpa"_s << QStringList{u"40"_s};
    QTest::newRow("nothing") << u"zzz"_s << QStringList{};
}

void TstFinding::searchFoldsWidthKanaAndCase()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, numbers);
    TestWindow test;
    test.find<QLineEdit>("search").setText(typed);
    QCOMPARE(numbersShown(test), numbers);
    QTest::mouseClick(&test.find<QPushButton>("showAll"), Qt::LeftButton);
    QCOMPARE(numbersShown(test).size(), 41);
}

void TstFinding::theSearchLeadsToItsRows_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Down") << int(Qt::Key_Down);
    QTest::newRow("Enter") << int(Qt::Key_Return);
}

void TstFinding::theSearchLeadsToItsRows()
{
    QFETCH(int, key);
    TestWindow test;
    test.window().activateWindow();
    auto &search = test.find<QLineEdit>("search");
    auto &table = test.find<GridView>("measures");
    search.setFocus();
    search.setText(u"RPA"_s);
    QTest::keyClick(&search, Qt::Key(key));
    QCOMPARE(test.window().focusWidget(), &table);
    QCOMPARE(table.currentIndex().row(), 0);
    QTest::mouseClick(&test.find<QPushButton>("showAll"), Qt::LeftButton);
    QTRY_VERIFY(table.viewport()->rect().intersects(table.visualRect(table.currentIndex())));
}

void TstFinding::filtersCombine()
{
    TestWindow test;
    choose(test, "goalFilter", u"⑤ 行政事務の効率化"_s);
    QCOMPARE(numbersShown(test).size(), 15);
    choose(test, "gradeFilter", u"B"_s);
    QCOMPARE(numbersShown(test).size(), 5);
    choose(test, "directionFilter", u"計画修正"_s);
    QCOMPARE(numbersShown(test), QStringList{u"39"_s});
}

void TstFinding::whereNothingIsShownNothingCanBeWritten()
{
    TestWindow test;
    auto &reason = test.find<QPlainTextEdit>("reason");
    QVERIFY(reason.isEnabled());
    test.window().findChild<FilterBar *>()->setSelection({.measures = std::vector<MeasureId>()});
    QCOMPARE(numbersShown(test), QStringList());
    QVERIFY(!reason.isEnabled());
    QCOMPARE(reason.toPlainText(), QString());
    QTest::mouseClick(&test.find<QPushButton>("showAll"), Qt::LeftButton);
    QVERIFY(reason.isEnabled());
}

void TstFinding::chosenMeasuresAreAFilterOfTheirOwn()
{
    TestWindow test;
    const auto &note = test.find<QLabel>("chosenFilter");
    QVERIFY(!note.isVisible());
    const std::vector chosen{measureId(test.savedPlan(), u"4"_s),
                             measureId(test.savedPlan(), u"24"_s)};
    test.window().findChild<FilterBar *>()->setSelection({.measures = chosen});
    QVERIFY(note.isVisible());
    QCOMPARE(numbersShown(test), (QStringList{u"4"_s, u"24"_s}));
    choose(test, "goalFilter", u"⑤ 行政事務の効率化"_s);
    QCOMPARE(numbersShown(test), QStringList{u"24"_s});
    QVERIFY(note.isVisible());
    QTest::mouseClick(&test.find<QPushButton>("showAll"), Qt::LeftButton);
    QCOMPARE(numbersShown(test).size(), 41);
    QVERIFY(!note.isVisible());
}

void TstFinding::aCountShowsItsMeasures()
{
    TestWindow test;
    auto &pages = test.find<QListWidget>("pages");
    pages.setCurrentRow(1);
    auto &sheet = test.find<SheetView>("goalSheet");
    const QModelIndex ended = sheet.model()->index(1, 7); // ② 終了: 2
    QCOMPARE(ended.data().toString(), u"２件"_s);
    QTest::mouseClick(sheet.viewport(), Qt::LeftButton, {}, sheet.visualRect(ended).center());
    QCOMPARE(pages.currentRow(), 0);
    QCOMPARE(numbersShown(test), (QStringList{u"15"_s, u"16"_s}));
    QCOMPARE(test.find<QComboBox>("gradeFilter").currentText(), u"終了"_s);
}

void TstFinding::aCountClickedAgainIsLookedAtAgain()
{
    TestWindow test;
    auto &panel = test.find<SheetView>("gradeTally");
    auto &table = test.find<GridView>("measures");
    const QRect b = panel.visualRect(panel.model()->index(2, 1));
    QTest::mouseClick(panel.viewport(), Qt::LeftButton, {}, b.center());
    QCOMPARE(table.model()->rowCount(), 14);
    click(table, table.model()->index(0, static_cast<int>(MeasureField::Grade)));
    QTest::keyClick(&table, Qt::Key_C);
    QTest::mouseClick(panel.viewport(), Qt::LeftButton, {}, b.center());
    QCOMPARE(table.model()->rowCount(), 13);
}

void TstFinding::theMeasureStaysThroughFiltersAndYears()
{
    TestWindow test;
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"24"_s, MeasureField::Grade));
    choose(test, "goalFilter", u"⑤ 行政事務の効率化"_s);
    QCOMPARE(table.currentIndex().siblingAtColumn(0).data().toString(), u"24"_s);
    QTest::mouseClick(&test.find<QWidget>("earlierYear"), Qt::LeftButton);
    QCOMPARE(table.currentIndex().siblingAtColumn(0).data().toString(), u"24"_s);
    QTest::mouseClick(&test.find<QPushButton>("showAll"), Qt::LeftButton);
    QCOMPARE(table.currentIndex().siblingAtColumn(0).data().toString(), u"24"_s);
    QTRY_VERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
}

void TstFinding::departmentsCanBeFilteredAsSoonAsTheyAreTyped()
{
    TestWindow test;
    auto &table = test.find<GridView>("measures");
    const QModelIndex department = cell(table, u"4"_s, MeasureField::Department);
    QVERIFY(table.model()->setData(department, u"会計管理室"_s));
    choose(test, "departmentFilter", u"会計管理室"_s);
    QCOMPARE(numbersShown(test), QStringList{u"4"_s});
}

void TstFinding::theYearBeforeIsOneClickAway()
{
    TestWindow test;
    QCOMPARE(test.find<QComboBox>("year").currentText(), u"令和元年度"_s);
    QTest::mouseClick(&test.find<QWidget>("earlierYear"), Qt::LeftButton);
    QCOMPARE(test.find<QComboBox>("year").currentText(), u"平成30年度"_s);
    auto &table = test.find<GridView>("measures");
    QCOMPARE(cell(table, u"24"_s, MeasureField::Grade).data().toString(), u"C"_s);
    QVERIFY(!test.find<QWidget>("earlierYear").isEnabled());
}

QTEST_MAIN(TstFinding)
#include "tst_finding.moc"
