#include "models/exchange/sampleplan.h"
#include "models/storage/backups.h"
#include "models/storage/planstore.h"
#include "tests/support/files.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/pages/messagebar.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The plan's file was removed or replaced under its window, and the user goes on to something
/// else: the window asks first, and what was asked for comes after.
class TstLostFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPlanIsOpenedAfterThat();
    void thePlanIsOpenedAgain();
    void aRemovedPlanIsRestored();
    void goingOnKeepsTheWindow();
    void aFolderThatComesBackIsGoneOnIn();
};

namespace
{

/// Another plan stands where the window's was.
void replaceFile(const QString &path)
{
    QVERIFY(QFile::remove(path));
    Plan plan = samplePlan();
    ChangeSet changes;
    const Evaluation before = plan.evaluationOrEmpty(measureId(plan, u"4"_s), yearId(plan, 2019));
    Evaluation after = before;
    after.grade = gradeId(plan, u"C"_s);
    changes.replace(before, after);
    plan.apply(changes);
    PlanStore::create(path, plan);
}

QString gradeOf4(TestWindow &test)
{
    return cell(test.find<GridView>("measures"), u"4"_s, MeasureField::Grade).data().toString();
}

/// Answers the question of the window with "Close anyway".
void letGo(TestWindow &test)
{
    auto &bar = test.find<MessageBar>("messageBar");
    QTRY_VERIFY(bar.isVisible());
    auto &second = test.find<QPushButton>("secondMessageAction");
    QCOMPARE(second.text(), u"このまま閉じる"_s);
    const QPointer<MainWindow> window = &test.window();
    QTest::mouseClick(&second, Qt::LeftButton);
    QTRY_VERIFY(!window);
}

void gradeB(TestWindow &test)
{
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"4"_s, MeasureField::Grade));
    QTest::keyClick(&table, Qt::Key_B);
    QCOMPARE(gradeOf4(test), u"B"_s);
}

} // namespace

void TstLostFile::anotherPlanIsOpenedAfterThat()
{
    TestWindow test;
    const QString other = planFile(test.path({}), emptyPlan(u"次期計画"_s, 2021), u"次.shisaku"_s);
    QVERIFY(QFile::remove(test.planPath()));
    QVERIFY(!test.application().open(other));
    letGo(test);
    QTRY_VERIFY(test.application().window());
    QVERIFY2(test.window().windowTitle().startsWith(u"次期計画"_s),
             qUtf8Printable(test.window().windowTitle()));
}

void TstLostFile::thePlanIsOpenedAgain()
{
    TestWindow test;
    replaceFile(test.planPath());
    QCOMPARE(gradeOf4(test), u"A"_s);
    QVERIFY(!test.application().open(test.planPath()));
    letGo(test);
    QTRY_VERIFY(test.application().window());
    QCOMPARE(gradeOf4(test), u"C"_s);
    gradeB(test); // it is written, not only read
    QTRY_COMPARE(test.savedPlan()
                     .evaluation(measureId(samplePlan(), u"4"_s), yearId(samplePlan(), 2019))
                     ->grade,
                 gradeId(samplePlan(), u"B"_s));
}

void TstLostFile::aRemovedPlanIsRestored()
{
    TestWindow test;
    QTRY_COMPARE(backupsOf(test.planPath()).size(), std::size_t(1));
    gradeB(test);
    QVERIFY(QFile::remove(test.planPath()));
    bool answered = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *restore = dialog ? dialog->findChild<QPushButton *>(u"restore"_s) : nullptr;
        if (!restore || !restore->isEnabled())
            return;
        timer.stop();
        answered = true;
        QTest::mouseClick(restore, Qt::LeftButton);
    });
    timer.start(10);
    test.trigger(u"バックアップから戻す(&B)…"_s);
    QTRY_VERIFY(answered);
    QVERIFY(!QFile::exists(test.planPath())); // it waits for the answer
    letGo(test);
    QTRY_VERIFY(test.application().window());
    QCOMPARE(gradeOf4(test), u"A"_s);
    QVERIFY(test.savedPlan() == samplePlan());
    QVERIFY(test.find<MessageBar>("messageBar").text().contains(u"バックアップ"_s));
}

void TstLostFile::goingOnKeepsTheWindow()
{
    TestWindow test;
    const QString other = planFile(test.path({}), emptyPlan(u"次期計画"_s, 2021), u"次.shisaku"_s);
    QVERIFY(QFile::remove(test.planPath()));
    QVERIFY(!test.application().open(other));
    QTest::mouseClick(&test.find<QPushButton>("closeMessage"), Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(test.window().isVisible());
    QVERIFY(!test.window().windowTitle().startsWith(u"次期計画"_s));
}

/// As when the network fails for a while: nobody is told to go on in a copy.
void TstLostFile::aFolderThatComesBackIsGoneOnIn()
{
    TestWindow test;
    QDir home(test.path({}));
    QVERIFY(home.mkdir(u"共有"_s));
    const QString path = planFile(home.filePath(u"共有"_s), samplePlan(), u"p.shisaku"_s);
    QVERIFY(test.application().open(path));
    QTRY_COMPARE(backupsOf(path).size(), std::size_t(1));
    QVERIFY(home.rename(u"共有"_s, u"なし"_s));
    auto &bar = test.find<MessageBar>("messageBar");
    auto &table = test.find<GridView>("measures");
    const auto typeB = [&] {
        click(table, cell(table, u"4"_s, MeasureField::Grade));
        QTest::keyClick(&table, Qt::Key_B);
    };
    typeB();
    QCOMPARE(gradeOf4(test), u"A"_s);
    QVERIFY2(bar.text().contains(u"フォルダーにつながりません"_s), qUtf8Printable(bar.text()));
    test.window().close();
    QVERIFY(test.window().isVisible());
    QVERIFY2(bar.text().contains(u"フォルダーにつながりません"_s), qUtf8Printable(bar.text()));
    QVERIFY2(!bar.text().contains(u"コピー"_s), qUtf8Printable(bar.text()));
    QVERIFY(home.rename(u"なし"_s, u"共有"_s));
    typeB();
    QCOMPARE(gradeOf4(test), u"B"_s);
    QTRY_VERIFY(!bar.isVisible());
}

QTEST_MAIN(TstLostFile)
#include "tst_lostfile.moc"
