#include "tests/support/files.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/protection.h"
#include "tests/support/testwindow.h"
#include "views/pages/messagebar.h"
#include "views/pages/statusline.h"
#include "views/pages/typing.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

QPlainTextEdit &achievementOf(TestWindow &test, const QString &number)
{
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, number, MeasureField::Title));
    return test.find<QPlainTextEdit>("achievement");
}

QString achievementIn(const QString &path, const QString &number)
{
    const Plan plan = PlanStore::openReadOnly(path).read();
    return plan.evaluationOrEmpty(measureId(plan, number), yearId(plan, 2019)).achievement;
}

/// What the message offers.
void clickAction(TestWindow &test)
{
    for (auto *button : test.find<MessageBar>("messageBar").findChildren<QPushButton *>()) {
        if (button->objectName() != "closeMessage"_L1)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
}

/// What happens to the file of the plan while its window is open, and how it is taken back.
struct Event {
    const char *name;
    void (*happen)(const QString &path);
    void (*takeBack)(const QString &path);
};

QString elsewhere(const QString &path)
{
    return path + u".elsewhere"_s;
}

void move(const QString &from, const QString &to)
{
    QVERIFY(QFile::rename(from, to));
}

const Event events[] = {
    {"renamed", [](const QString &path) { move(path, elsewhere(path)); },
     [](const QString &path) { move(elsewhere(path), path); }},
    {"replaced",
     [](const QString &path) {
         move(path, elsewhere(path));
         PlanStore::create(path, generatedPlan(5));
     },
     [](const QString &path) {
         QVERIFY(PlanStore::openReadOnly(path).read() == generatedPlan(5));
         QVERIFY(QFile::remove(path));
         move(elsewhere(path), path);
     }},
    {"its folder renamed",
     [](const QString &path) {
         const QString folder = QFileInfo(path).path();
         move(folder, elsewhere(folder));
     },
     [](const QString &path) {
         const QString folder = QFileInfo(path).path();
         move(elsewhere(folder), folder);
     }},
};

} // namespace

/// The plan's file is moved, replaced, removed or write-protected while its window is open and
/// somebody types. What must hold: the window says so, nothing is written anywhere, what was typed
/// stays and keeps the window open; it is saved once the cause is gone, and where it cannot go, a
/// copy can be saved.
class TstFileSystemWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedWaits_data();
    void whatWasTypedWaits();
    void aProtectedFolderIsSaid();
    void aRemovedFileIsSavedAsACopy();
    void aGradeThatIsNotSavedIsNotShownAsSaved();
    void aMovedFileIsNotLeftWithoutAWord();
    void aProtectedFileIsOpenForReading();

private:
    static void isRefused(TestWindow &test, QPlainTextEdit &edit);
};

void TstFileSystemWindow::isRefused(TestWindow &test, QPlainTextEdit &edit)
{
    QTest::keyClicks(&edit, u"typed"_s);
    QVERIFY2(test.window().isWindowModified(), "the title has its star");
    achievementOf(test, u"5"_s);
    QCOMPARE(edit.toPlainText(), u"typed"_s);
    const auto &bar = test.find<MessageBar>("messageBar");
    QVERIFY(bar.isVisible());
    QVERIFY2(bar.text().endsWith(u'。') || bar.text().endsWith(u'.'), qUtf8Printable(bar.text()));
    QVERIFY(bar.text().endsWith(withTyped({})));
    QCOMPARE(test.find<QLabel>("saved").text(), StatusLine::tr("Cannot be saved"));
    QVERIFY2(!test.window().close(), "what is typed keeps the window open");
    QCOMPARE(edit.toPlainText(), u"typed"_s);
}

void TstFileSystemWindow::whatWasTypedWaits_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < int(std::size(events)); ++at)
        QTest::newRow(events[at].name) << at;
}

void TstFileSystemWindow::whatWasTypedWaits()
{
    QFETCH(int, at);
    TestWindow test;
    auto &edit = achievementOf(test, u"4"_s);
    events[at].happen(test.planPath());
    isRefused(test, edit);
    events[at].takeBack(test.planPath());
    QCOMPARE(achievementIn(test.planPath(), u"4"_s), QString());
    QVERIFY2(test.window().close(), "it goes on when the cause is gone");
    QCOMPARE(achievementIn(test.planPath(), u"4"_s), u"typed"_s);
}

void TstFileSystemWindow::aProtectedFolderIsSaid()
{
    TestWindow test;
    auto &edit = achievementOf(test, u"4"_s);
    {
        const Protection protection(QFileInfo(test.planPath()).path());
        if (!protection.holds())
            QSKIP("Nothing can be write-protected here.");
        isRefused(test, edit);
    }
    QVERIFY(test.window().close());
    QCOMPARE(achievementIn(test.planPath(), u"4"_s), u"typed"_s);
}

void TstFileSystemWindow::aRemovedFileIsSavedAsACopy()
{
    TestWindow test;
    achievementOf(test, u"5"_s).setPlainText(u"saved before"_s);
    auto &edit = achievementOf(test, u"4"_s);
    QVERIFY(QFile::remove(test.planPath()));
    isRefused(test, edit);
    QVERIFY(!QFile::exists(test.planPath()));
    const QString copy = test.path(u"copy.shisaku"_s);
    test.answers << copy;
    test.trigger(u"コピーを保存(&C)…"_s);
    QVERIFY2(!QFile::exists(copy), "it asks, for the copy does not hold what was typed");
    clickAction(test);
    QCOMPARE(achievementIn(copy, u"5"_s), u"saved before"_s);
    QCOMPARE(edit.toPlainText(), u"typed"_s);
}

void TstFileSystemWindow::aGradeThatIsNotSavedIsNotShownAsSaved()
{
    TestWindow test;
    auto &table = test.find<GridView>("measures");
    const auto type = [&](Qt::Key key) {
        click(table, cell(table, u"4"_s, MeasureField::Grade));
        QTest::keyClick(&table, key);
    };
    QVERIFY(QFile::rename(test.planPath(), elsewhere(test.planPath())));
    type(Qt::Key_C);
    QCOMPARE(cell(table, u"4"_s, MeasureField::Grade).data().toString(), u"A"_s);
    const auto &saved = test.find<QLabel>("saved");
    QCOMPARE(saved.text(), StatusLine::tr("Cannot be saved"));
    const QString said = test.find<MessageBar>("messageBar").text();
    QVERIFY2(!said.contains(withTyped({}).trimmed()), "the old grade stands there again");
    QVERIFY(QFile::rename(elsewhere(test.planPath()), test.planPath()));
    type(Qt::Key_C);
    QVERIFY(saved.text() != StatusLine::tr("Cannot be saved"));
}

void TstFileSystemWindow::aMovedFileIsNotLeftWithoutAWord()
{
    TestWindow test;
    const QString moved = test.path(u"moved.shisaku"_s);
    QVERIFY(QFile::rename(test.planPath(), moved));
    QVERIFY2(!test.window().close(), "what is shown is nowhere else under its name");
    auto &back = test.find<QPushButton>("closeMessage");
    QCOMPARE(back.text(), MessageBar::tr("Back to editing"));
    QTest::mouseClick(&back, Qt::LeftButton);
    QVERIFY(test.window().isVisible());
    QVERIFY(!test.window().close());
    const QString copy = test.path(u"copy.shisaku"_s);
    test.answers << copy;
    clickAction(test);
    QVERIFY(QFile::exists(copy));
    QVERIFY2(test.application().open(copy), "and then nothing keeps the window");
    QVERIFY(QFile::rename(copy, moved + u"2"_s));
    QVERIFY(!test.window().close());
    QTest::mouseClick(&test.find<QPushButton>("secondMessageAction"), Qt::LeftButton);
    QVERIFY2(!test.window().isVisible(), "it can be closed anyway");
}

void TstFileSystemWindow::aProtectedFileIsOpenForReading()
{
    TestWindow test;
    QVERIFY(test.window().close());
    const Protection protection(test.planPath());
    if (!protection.holds())
        QSKIP("Nothing can be write-protected here.");
    test.restart();
    QVERIFY(test.find<MessageBar>("messageBar").isVisible());
    auto &table = test.find<GridView>("measures");
    QVERIFY(!cell(table, u"4"_s, MeasureField::Grade).flags().testFlag(Qt::ItemIsEditable));
}

QTEST_MAIN(TstFileSystemWindow)
#include "tst_filesystem_window.moc"
