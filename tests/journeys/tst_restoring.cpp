#include "app/welcomewindow.h"
#include "models/storage/backups.h"
#include "models/storage/planstore.h"
#include "tests/support/files.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/pages/messagebar.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The window's way back: the backup of the day, the list of backups, and what is offered where a
/// plan does not open.
class TstRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayBeginsWithABackup();
    void thePlanGoesBack();
    void cancellingChangesNothing();
    void aClosingIsUndoneAfterAQuestionOnly();
    void aDamagedPlanIsRestoredFromItsBackup();
    void anEmptyFileIsRestoredFromItsBackup();
    void withoutABackupNothingIsOfferedForAnEmptyFile();
    void whatCanBeReadIsSaved();
    void whatCanBeReadIsSavedWithoutABackup();
    void aDamagedPlanBesideAnOpenOne();
    void theWayBackStaysWhereNothingCouldBeRead();
    void theUserIsToldWhereNoBackupCanBeMade();
};

namespace
{

/// Waits for the dialog that opens, and for its button, and answers it.
void answerDialog(bool &answered, const std::function<void(QDialog &)> &act,
                  const QString &button = u"restore"_s)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [&answered, act, button, timer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *ready = dialog ? dialog->findChild<QPushButton *>(button) : nullptr;
        if (!ready || !ready->isEnabled())
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
        answered = true;
        if (dialog->isVisible())
            dialog->reject();
    });
    timer->start(10);
}

/// Answers the question behind it: by its default, or by the other button.
void answerQuestion(bool byDefault)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [byDefault, timer] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        timer->stop();
        for (auto *button : box->buttons()) {
            if ((button == box->defaultButton()) == byDefault)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    timer->start(10);
}

void press(QWidget &parent, const char *name)
{
    auto *button = parent.findChild<QPushButton *>(QLatin1StringView(name));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

QString gradeOf4(TestWindow &test)
{
    return cell(test.find<GridView>("measures"), u"4"_s, MeasureField::Grade).data().toString();
}

void gradeC(TestWindow &test)
{
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"4"_s, MeasureField::Grade));
    QTest::keyClick(&table, Qt::Key_C);
    QCOMPARE(gradeOf4(test), u"C"_s);
}

std::size_t countOf(TestWindow &test)
{
    return backupsOf(test.planPath()).size();
}

/// A plan that was closed behind its one backup.
QString closedBehindItsBackup(TestWindow &test)
{
    const QString path = planFile(test.path({}), samplePlan(), u"確定.shisaku"_s);
    PlanStore::open(path).makeBackup({BackupReason::DayStart});
    PlanDocument document(PlanStore::open(path));
    if (!document.closeYear(yearId(document.plan(), 2019)))
        qFatal("The sample's year cannot be closed.");
    for (const BackupName &each : backupsOf(path)) {
        if (each.occasion.reason == BackupReason::BeforeClosing)
            QFile::remove(backupPath(path, each));
    }
    return path;
}

bool isClosed(const QString &path)
{
    const Plan plan = PlanStore::openReadOnly(path).read();
    return plan.isClosed(yearId(plan, 2019));
}

FileChooser alwaysChooses(const QString &path)
{
    const auto answer = [path](QWidget *, const QString &, const QString &, const QString &) {
        return path;
    };
    return {answer, answer, answer, answer, {}, {}};
}

/// Overwrites a page of the file.
QByteArray damage(const QString &path)
{
    QByteArray bytes = bytesOf(path);
    bytes.replace(bytes.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\0'));
    writeBytes(path, bytes);
    return bytes;
}

} // namespace

void TstRestoring::theDayBeginsWithABackup()
{
    TestWindow test;
    QTRY_COMPARE(countOf(test), std::size_t(1));
    QVERIFY(backupsOf(test.planPath()).front().occasion.reason == BackupReason::DayStart);
    test.restart();
    QTest::qWait(500);
    QCOMPARE(countOf(test), std::size_t(1)); // the first start of the day only
}

void TstRestoring::thePlanGoesBack()
{
    TestWindow test;
    QTRY_COMPARE(countOf(test), std::size_t(1));
    gradeC(test);
    bool answered = false;
    answerDialog(answered, [](QDialog &dialog) {
        auto *list = dialog.findChild<QTreeWidget *>(u"backups"_s);
        QCOMPARE(list->topLevelItemCount(), 2); // what is there now, and the backup
        QTRY_COMPARE(list->topLevelItem(1)->text(2), u"41"_s);
        press(dialog, "restore");
    });
    test.trigger(u"バックアップから戻す(&B)…"_s);
    QTRY_VERIFY(answered);
    QTRY_COMPARE(gradeOf4(test), u"A"_s);
    QVERIFY(test.savedPlan() == samplePlan());
    QCOMPARE(countOf(test), std::size_t(2)); // the plan as it was before is one
    QVERIFY(test.find<QWidget>("messageBar").isVisible());
    gradeC(test); // and it is written to again
    QTRY_VERIFY(test.savedPlan() != samplePlan());
}

void TstRestoring::cancellingChangesNothing()
{
    TestWindow test;
    QTRY_COMPARE(countOf(test), std::size_t(1));
    gradeC(test);
    const Plan before = test.savedPlan();
    bool answered = false;
    answerDialog(answered, [](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    test.trigger(u"バックアップから戻す(&B)…"_s);
    QTRY_VERIFY(answered);
    QCOMPARE(gradeOf4(test), u"C"_s);
    QVERIFY(test.savedPlan() == before);
    QCOMPARE(countOf(test), std::size_t(1));
}

void TstRestoring::aClosingIsUndoneAfterAQuestionOnly()
{
    TestWindow test;
    const QString path = closedBehindItsBackup(test);
    QVERIFY(test.application().open(path));
    for (const bool byDefault : {true, false}) {
        bool answered = false;
        answerDialog(answered, [&](QDialog &dialog) {
            QVERIFY(dialog.findChild<QLabel *>(u"effect"_s)->text().contains(u"令和元年度"_s));
            answerQuestion(byDefault);
            press(dialog, "restore");
        });
        test.trigger(u"バックアップから戻す(&B)…"_s);
        QTRY_VERIFY(answered);
        QTRY_COMPARE(isClosed(path), byDefault);
    }
    QTRY_VERIFY(test.find<QWidget>("messageBar").isVisible());
    const HistoryEntry last = PlanStore::openReadOnly(path).history().back();
    QCOMPARE(last.record, u"backup"_s);
    test.find<QListWidget>("pages").setCurrentRow(6); // 履歴
    const auto &history = test.find<QTableView>("history");
    QTRY_VERIFY(history.isVisible());
    const QAbstractItemModel &lines = *history.model();
    bool isNamed = false;
    for (int i = 0; i < lines.columnCount(); ++i)
        isNamed = isNamed || lines.index(0, i).data().toString() == last.after.toString();
    QVERIFY2(isNamed, "the newest line names the backup");
}

void TstRestoring::aDamagedPlanIsRestoredFromItsBackup()
{
    TestWindow test;
    const QString path = planFile(test.path({}), samplePlan(), u"壊れる.shisaku"_s);
    PlanStore::open(path).makeBackup({BackupReason::DayStart});
    const QByteArray bytes = damage(path);
    Application other({});
    other.start(path);
    QVERIFY(!other.window());
    auto *welcome = other.welcomeWindow();
    QVERIFY(welcome);
    auto *recover = welcome->findChild<QPushButton *>(u"recover"_s);
    QVERIFY(recover->isVisible());
    bool answered = false;
    answerDialog(answered, [](QDialog &dialog) { press(dialog, "restore"); });
    QTest::mouseClick(recover, Qt::LeftButton);
    QTRY_VERIFY(answered);
    QTRY_VERIFY(other.window());
    QVERIFY(!other.welcomeWindow());
    QVERIFY(PlanStore::openReadOnly(path).read() == samplePlan());
    bool isKept = false;
    for (const BackupName &each : backupsOf(path))
        isKept = isKept || bytesOf(backupPath(path, each)) == bytes;
    QVERIFY2(isKept, "the damaged file is among the backups, byte for byte");
}

void TstRestoring::anEmptyFileIsRestoredFromItsBackup()
{
    TestWindow test;
    const QString path = planFile(test.path({}), samplePlan(), u"空.shisaku"_s);
    PlanStore::open(path).makeBackup({BackupReason::DayStart});
    writeBytes(path, {});
    Application other({});
    other.start(path);
    QVERIFY(other.welcomeWindow());
    bool answered = false;
    answerDialog(answered, [](QDialog &dialog) {
        QVERIFY(!dialog.findChild<QPushButton *>(u"salvage"_s)->isVisible()); // from nothing
        press(dialog, "restore");
    });
    press(*other.welcomeWindow(), "recover");
    QTRY_VERIFY(answered);
    QTRY_VERIFY(other.window());
    QVERIFY(PlanStore::openReadOnly(path).read() == samplePlan());
}

void TstRestoring::withoutABackupNothingIsOfferedForAnEmptyFile()
{
    const TestWindow test;
    const QString path = test.path(u"空.shisaku"_s);
    writeBytes(path, {});
    Application other({});
    other.start(path);
    auto *welcome = other.welcomeWindow();
    QVERIFY(welcome);
    QVERIFY(!welcome->findChild<QPushButton *>(u"recover"_s)->isVisible());
    QVERIFY(welcome->findChild<QLabel *>(u"sentence"_s)->text().contains(u"空.shisaku"_s));
    QVERIFY(bytesOf(path).isEmpty());
}

void TstRestoring::whatCanBeReadIsSavedWithoutABackup()
{
    TestWindow test;
    const QString path = planFile(test.path({}), samplePlan(), u"壊れる.shisaku"_s);
    damage(path);
    const QString target = test.path(u"救出.shisaku"_s);
    Application other(alwaysChooses(target));
    other.start(path);
    QVERIFY(other.welcomeWindow());
    bool answered = false;
    answerDialog(
        answered,
        [](QDialog &dialog) {
            QVERIFY(!dialog.findChild<QPushButton *>(u"restore"_s)->isVisible());
            press(dialog, "salvage");
        },
        u"salvage"_s);
    press(*other.welcomeWindow(), "recover");
    QTRY_VERIFY(answered);
    QTRY_VERIFY(other.window());
    QVERIFY(PlanStore::openReadOnly(target).read() == samplePlan());
}

void TstRestoring::whatCanBeReadIsSaved()
{
    TestWindow test;
    const QString path = planFile(test.path({}), samplePlan(), u"壊れる.shisaku"_s);
    PlanStore::open(path).makeBackup({BackupReason::DayStart});
    const QByteArray bytes = damage(path);
    const QString target = test.path(u"救出.shisaku"_s);
    Application other(alwaysChooses(target));
    other.start(path);
    QVERIFY(other.welcomeWindow());
    bool answered = false;
    answerDialog(answered, [](QDialog &dialog) { press(dialog, "salvage"); });
    press(*other.welcomeWindow(), "recover");
    QTRY_VERIFY(answered);
    QTRY_VERIFY(other.window());
    QVERIFY(bytesOf(path) == bytes);
    QCOMPARE(PlanStore::openReadOnly(target).read().records<Measure>().all().size(),
             std::size_t(41));
    QVERIFY(other.window()->findChild<QWidget *>(u"messageBar"_s)->isVisible());
}

void TstRestoring::aDamagedPlanBesideAnOpenOne()
{
    TestWindow test;
    const QString path = planFile(test.path({}), samplePlan(), u"壊れる.shisaku"_s);
    PlanStore::open(path).makeBackup({BackupReason::DayStart});
    damage(path);
    QVERIFY(!test.application().open(path));
    auto &bar = test.find<QWidget>("messageBar");
    bool answered = false;
    answerDialog(answered, [](QDialog &dialog) { press(dialog, "restore"); });
    for (auto *button : bar.findChildren<QPushButton *>()) {
        if (button->objectName() != "closeMessage"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(answered);
    QTRY_VERIFY(PlanStore::openReadOnly(path).read() == samplePlan());
}

/// The sentence sends the user to the backups, so the bar offers them.
void TstRestoring::theWayBackStaysWhereNothingCouldBeRead()
{
    TestWindow test;
    const QString path = planFile(test.path({}), samplePlan(), u"壊れる.shisaku"_s);
    PlanStore::open(path).makeBackup({BackupReason::DayStart});
    QByteArray bytes = bytesOf(path);
    bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\0')); // but its header
    writeBytes(path, bytes);
    Application other(alwaysChooses(test.path(u"救出.shisaku"_s)));
    QVERIFY(other.open(planFile(test.path({}), samplePlan(), u"別.shisaku"_s)));
    QVERIFY(!other.open(path));
    auto &bar = *other.window()->findChild<MessageBar *>(u"messageBar"_s);
    bool answered = false;
    answerDialog(answered, [](QDialog &dialog) { press(dialog, "salvage"); });
    press(bar, "messageAction");
    QTRY_VERIFY(answered);
    QTRY_VERIFY(bar.text().contains(u"何も保存できませんでした"_s));
    answered = false;
    answerDialog(answered, [](QDialog &dialog) { press(dialog, "restore"); });
    press(bar, "messageAction");
    QTRY_VERIFY(answered);
    QTRY_VERIFY(bytesOf(path) != bytes);
    QVERIFY(PlanStore::openReadOnly(path).read() == samplePlan());
}

void TstRestoring::theUserIsToldWhereNoBackupCanBeMade()
{
    TestWindow test;
    const QString path = planFile(test.path({}), samplePlan(), u"計画.shisaku"_s);
    writeBytes(backupFolder(path), "mine");
    QVERIFY(test.application().open(path));
    QTRY_VERIFY(test.find<QWidget>("messageBar").isVisible());
    gradeC(test);
    QVERIFY(PlanStore::openReadOnly(path).read() != samplePlan());
}

QTEST_MAIN(TstRestoring)
#include "tst_restoring.moc"
