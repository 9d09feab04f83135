#include "models/domain/closing.h"
#include "models/domain/corrections.h"
#include "models/storage/planstore.h"
#include "tests/support/files.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// Triggers the action and answers the dialog that it opens.
void answer(TestWindow &test, const QString &action, auto act)
{
    bool answered = false;
    QTimer::singleShot(0, &test.window(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        answered = true;
        act(*dialog);
        if (dialog->isVisible()) // where the answer has not closed it
            dialog->reject();
    });
    test.trigger(action);
    QVERIFY(answered);
}

void press(QDialog &dialog, const char *button)
{
    auto *pressed = dialog.findChild<QPushButton *>(QLatin1StringView(button));
    QVERIFY(pressed);
    QTest::mouseClick(pressed, Qt::LeftButton);
}

QString words(QDialog &dialog, const char *label)
{
    return dialog.findChild<QLabel *>(QLatin1StringView(label))->text();
}

void startYear(TestWindow &test)
{
    answer(test, u"新しい年度を開始(&S)…"_s, [](QDialog &dialog) { press(dialog, "start"); });
}

void closeYear(TestWindow &test)
{
    answer(test, u"年度を確定(&C)…"_s, [](QDialog &dialog) { press(dialog, "closeYear"); });
}

void reopenYear(TestWindow &test)
{
    answer(test, u"確定を解除(&R)…"_s, [](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->insertPlainText(u"誤記"_s);
        press(dialog, "reopen");
    });
}

/// Types the same value, by its place in the scale, on each cell of the column.
void typeDown(GridView &table, MeasureField field, Qt::Key key)
{
    click(table, table.model()->index(0, static_cast<int>(field)));
    for (int row = 0; row < table.model()->rowCount(); ++row)
        QTest::keyClick(&table, key);
}

QString shownYear(TestWindow &test)
{
    return test.find<QComboBox>("year").currentText();
}

} // namespace

/// The office's year in the window: start the next, close this one, reopen it.
class TstYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextYearIsStarted();
    void whatIsNotAYearCannotBeStarted();
    void theOverallEvaluationIsStarted();
    void aYearIsClosedAndReopened();
    void aYearWithErrorsIsNotClosed();
    void cancellingChangesNothing();
    void tenYearsGoBy();
};

void TstYears::theNextYearIsStarted()
{
    TestWindow test;
    answer(test, u"新しい年度を開始(&S)…"_s, [](QDialog &dialog) {
        QCOMPARE(dialog.findChild<QLineEdit *>(u"startedYear"_s)->text(), u"令和２年度"_s);
        const QString summary = words(dialog, "summary");
        QVERIFY2(summary.contains(u"41"_s) && summary.contains(u"No.3"_s), qUtf8Printable(summary));
        QVERIFY2(summary.contains(u"令和元年度は確定していません"_s), qUtf8Printable(summary));
        press(dialog, "start");
    });
    QCOMPARE(shownYear(test), u"令和２年度"_s);
    QVERIFY(!test.find<QPushButton>("checks").text().contains(u"エラー"_s)); // nobody has erred yet
    QCOMPARE(test.find<QLabel>("counts").text(), u"終了 4 ・ 未評価 37 ・ 計 41"_s);
    QCOMPARE(test.savedPlan().evaluations(yearId(test.savedPlan(), 2020)).size(), std::size_t(4));
    test.trigger(u"元に戻す：令和２年度の開始"_s);
    QCOMPARE(shownYear(test), u"令和元年度"_s);
    QVERIFY(test.savedPlan() == samplePlan());
}

void TstYears::whatIsNotAYearCannotBeStarted()
{
    TestWindow test;
    answer(test, u"新しい年度を開始(&S)…"_s, [](QDialog &dialog) {
        auto *year = dialog.findChild<QLineEdit *>(u"startedYear"_s);
        auto *start = dialog.findChild<QPushButton *>(u"start"_s);
        QVERIFY(year->isVisible());
        for (const auto &[typed, startable] :
             {std::pair(u"来年"_s, false), std::pair(u"R1"_s, false), std::pair(u"R9"_s, false),
              std::pair(u"Ｒ２"_s, true), std::pair(u"平成29"_s, true)}) {
            year->selectAll();
            year->insert(typed); // as an input method does
            QVERIFY2(start->isEnabled() == startable, qUtf8Printable(typed));
            QVERIFY(!words(dialog, "summary").isEmpty());
        }
        QVERIFY(words(dialog, "summary").contains(u"令和元年度"_s)); // which is later
    });
    QVERIFY(test.savedPlan() == samplePlan());
}

void TstYears::theOverallEvaluationIsStarted()
{
    TestWindow test;
    answer(test, u"総合評価を開始(&O)…"_s, [](QDialog &dialog) { press(dialog, "start"); });
    QCOMPARE(shownYear(test), u"総合評価"_s);
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"4"_s, MeasureField::Grade));
    QTest::keyClick(&table, Qt::Key_A);
    QCOMPARE(test.find<QLabel>("counts").text(), u"A 1 ・ 未評価 40 ・ 計 41"_s);
    QCOMPARE(test.find<QLabel>("balanceMark").text(), u"照合 ✓"_s);
    test.restart();
    QCOMPARE(shownYear(test), u"総合評価"_s);
}

void TstYears::aYearIsClosedAndReopened()
{
    TestWindow test;
    answer(test, u"年度を確定(&C)…"_s, [](QDialog &dialog) {
        QVERIFY(words(dialog, "words").contains(u"A評価：24施策"_s));
        QTest::keyClick(&dialog, Qt::Key_Return); // a stray one
    });
    QCOMPARE(shownYear(test), u"令和元年度"_s);
    answer(test, u"年度を確定(&C)…"_s, [](QDialog &dialog) {
        QVERIFY(words(dialog, "words").contains(u"まだ確定していない年度：平成30年度"_s));
        QVERIFY(!words(dialog, "words").contains(u"訂正：")); // it never was closed
        QTRY_VERIFY(dialog.isActiveWindow());
        auto *close = dialog.findChild<QPushButton *>(u"closeYear"_s);
        QVERIFY(!close->hasFocus());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(close->hasFocus() || !dialog.isVisible());
    });
    QCOMPARE(shownYear(test), u"令和元年度（確定）"_s);
    auto &table = test.find<GridView>("measures");
    test.window().activateWindow();
    table.setFocus();
    QTRY_VERIFY(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(shownYear(test), u"平成30年度"_s);
    QTest::keyClick(&table, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shownYear(test), u"令和元年度（確定）"_s);
    click(table, cell(table, u"4"_s, MeasureField::Grade));
    QTest::keyClick(&table, Qt::Key_B);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"A"_s);
    QVERIFY(test.find<QWidget>("messageBar").isVisible());
    answer(test, u"確定を解除(&R)…"_s, [](QDialog &dialog) {
        QVERIFY(!dialog.findChild<QPushButton *>(u"reopen"_s)->isEnabled());
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->insertPlainText(u"集計の誤り"_s);
        press(dialog, "reopen");
    });
    QCOMPARE(shownYear(test), u"令和元年度（訂正中）"_s);
    click(table, cell(table, u"4"_s, MeasureField::Grade));
    QTest::keyClick(&table, Qt::Key_B);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"B"_s);
    QCOMPARE(test.savedPlan().year(2019)->reopenReason, u"集計の誤り"_s);
    answer(test, u"年度を確定(&C)…"_s, [](QDialog &dialog) {
        QVERIFY(words(dialog, "words").contains(u"前回の確定からの訂正：1件"_s));
        press(dialog, "closeYear");
    });
    QCOMPARE(shownYear(test), u"令和元年度（確定）"_s);
}

void TstYears::aYearWithErrorsIsNotClosed()
{
    TestWindow test;
    QTest::mouseClick(&test.find<QWidget>("earlierYear"), Qt::LeftButton);
    answer(test, u"年度を確定(&C)…"_s, [](QDialog &dialog) {
        QVERIFY(!words(dialog, "words").isEmpty());
        QVERIFY(!dialog.findChild<QPushButton *>(u"closeYear"_s));
        press(dialog, "openChecks");
        QVERIFY(!dialog.isVisible());
    });
    QVERIFY(test.find<QTableView>("problems").isVisible());
    QVERIFY(test.savedPlan() == samplePlan());
}

void TstYears::cancellingChangesNothing()
{
    TestWindow test;
    for (const auto *action :
         {u"新しい年度を開始(&S)…", u"総合評価を開始(&O)…", u"年度を確定(&C)…"})
        answer(test, QString::fromUtf16(action),
               [](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    QVERIFY(test.savedPlan() == samplePlan());
}

void TstYears::tenYearsGoBy()
{
    TestWindow test;
    const QString path =
        planFile(QFileInfo(test.path(u"x"_s)).path(), otherPlan(6), u"ten.shisaku"_s);
    QVERIFY(test.application().open(path));
    for (int fiscalYear = 2021; fiscalYear <= 2030; ++fiscalYear) {
        startYear(test);
        auto &table = test.find<GridView>("measures");
        typeDown(table, MeasureField::Grade, Qt::Key_B);
        typeDown(table, MeasureField::Direction, Qt::Key_1);
        closeYear(test);
        QVERIFY2(shownYear(test).endsWith(u"（確定）"_s), qUtf8Printable(shownYear(test)));
    }
    QTest::mouseClick(&test.find<QWidget>("earlierYear"), Qt::LeftButton);
    reopenYear(test);
    auto &table = test.find<GridView>("measures");
    click(table, table.model()->index(2, static_cast<int>(MeasureField::Department)));
    QTest::keyClicks(&table, u"x"_s);
    QTest::keyClick(table.viewport()->findChild<QLineEdit *>(), Qt::Key_Return);
    closeYear(test);
    PlanStore store = PlanStore::openReadOnly(path);
    const Plan plan = store.read();
    QCOMPARE(plan.years().size(), std::size_t(10));
    QVERIFY(std::ranges::all_of(plan.years(), &Year::isClosed));
    QVERIFY(alteredYears(plan).empty());
    const auto errata = corrections(plan, store.history(), yearId(plan, 2029));
    QCOMPARE(errata.size(), std::size_t(1));
    QCOMPARE(errata.front().entry.after.toString(), u"x"_s);
}

QTEST_MAIN(TstYears)
#include "tst_years.moc"
