#include "tests/support/files.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/dialogs/importdialog.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The long texts beside the table: what is typed is never lost.
class TstTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickingElsewhereSaves();
    void closingSaves();
    void aKeyGoesToTheTextsAndBack();
    void droppingFilesSaves();
    void aPauseSavesAndUndoTakesAllOfItBack();
    void aRefusedTextStaysAndTheWindowStaysOpen();
    void aRefusedTextKeepsItsYear();
};

namespace
{

QPlainTextEdit &achievementOf(TestWindow &test, const QString &number)
{
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, number, MeasureField::Title));
    return test.find<QPlainTextEdit>("achievement");
}

QString savedAchievement(const TestWindow &test, const QString &number)
{
    const Plan plan = test.savedPlan();
    return plan.evaluationOrEmpty(measureId(plan, number), yearId(plan, 2019)).achievement;
}

} // namespace

void TstTexts::clickingElsewhereSaves()
{
    TestWindow test;
    auto &edit = achievementOf(test, u"4"_s);
    QTest::keyClicks(&edit, u"done"_s);
    QCOMPARE(test.find<QLabel>("saved").text(), u"入力中…"_s);
    achievementOf(test, u"5"_s);
    QCOMPARE(savedAchievement(test, u"4"_s), u"done"_s);
    QCOMPARE(edit.toPlainText(), QString());
    QVERIFY(test.find<QLabel>("saved").text().startsWith(u"保存済み "_s));
}

void TstTexts::closingSaves()
{
    TestWindow test;
    QTest::keyClicks(&achievementOf(test, u"4"_s), u"done"_s);
    QVERIFY(test.window().close());
    QCOMPARE(savedAchievement(test, u"4"_s), u"done"_s);
}

void TstTexts::aKeyGoesToTheTextsAndBack()
{
    TestWindow test;
    test.window().activateWindow();
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"4"_s, MeasureField::Grade));
    auto &edit = test.find<QPlainTextEdit>("achievement");
    for (const Qt::KeyboardModifier shift : {Qt::NoModifier, Qt::ShiftModifier}) {
        QTest::keyClick(&table, Qt::Key_F6, shift);
        QTRY_VERIFY(edit.hasFocus());
        QTest::keyClick(&edit, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(&edit, u"done"_s);
        QTest::keyClick(&edit, Qt::Key_F6, shift);
        QTRY_VERIFY(table.hasFocus());
        QVERIFY(!test.window().isWindowModified());
    }
    QCOMPARE(savedAchievement(test, u"4"_s), u"donedone"_s);
    QCOMPARE(table.currentIndex(), cell(table, u"4"_s, MeasureField::Grade));
}

/// What is taken in is compared with what was typed, too.
void TstTexts::droppingFilesSaves()
{
    TestWindow test;
    writeBytes(test.path(u"回答.csv"_s), u"施策番号,評価\n4,B\n"_s.toUtf8());
    QTest::keyClicks(&achievementOf(test, u"4"_s), u"done"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test.path(u"回答.csv"_s))});
    QWindow *window = test.window().windowHandle();
    const QPoint at = test.window().rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &drop);
    QCOMPARE(savedAchievement(test, u"4"_s), u"done"_s);
    QVERIFY(test.window().findChild<ImportDialog *>());
}

void TstTexts::aPauseSavesAndUndoTakesAllOfItBack()
{
    TestWindow test;
    auto &edit = achievementOf(test, u"4"_s);
    QTest::keyClicks(&edit, u"one"_s);
    QTRY_COMPARE(savedAchievement(test, u"4"_s), u"one"_s);
    QTest::keyClicks(&edit, u" two"_s);
    QTRY_COMPARE(savedAchievement(test, u"4"_s), u"one two"_s);
    test.trigger(u"元に戻す：No.４ 取組実績"_s);
    QCOMPARE(savedAchievement(test, u"4"_s), QString());
    QCOMPARE(edit.toPlainText(), QString());
}

void TstTexts::aRefusedTextStaysAndTheWindowStaysOpen()
{
    TestWindow test;
    auto &edit = achievementOf(test, u"4"_s);
    edit.setPlainText(u"bad \u202e text"_s);
    achievementOf(test, u"5"_s);
    QCOMPARE(edit.toPlainText(), u"bad \u202e text"_s);
    QVERIFY(test.find<QWidget>("messageBar").isVisible());
    QTRY_COMPARE(test.find<GridView>("measures").currentIndex().row(), 3); // No.4 again
    QVERIFY(!test.window().close());
    QCOMPARE(savedAchievement(test, u"4"_s), QString());
    edit.setPlainText(u"good text"_s);
    QVERIFY(test.window().close());
    QCOMPARE(savedAchievement(test, u"4"_s), u"good text"_s);
}

void TstTexts::aRefusedTextKeepsItsYear()
{
    TestWindow test;
    auto &edit = achievementOf(test, u"4"_s);
    edit.setPlainText(u"bad \u202e text"_s);
    QTest::mouseClick(&test.find<QWidget>("earlierYear"), Qt::LeftButton);
    QCOMPARE(test.find<QComboBox>("year").currentText(), u"令和元年度"_s);
    QCOMPARE(edit.toPlainText(), u"bad \u202e text"_s);
}

QTEST_MAIN(TstTexts)
#include "tst_texts.moc"
