#include "app/importdesk.h"
#include "app/welcomewindow.h"
#include "models/domain/fiscalyear.h"
#include "models/storage/database.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/pages/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Plans are made, opened, remembered; what cannot be opened is left as it is.
class TstFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartShowsTheSample();
    void theNextStartShowsThePlanAndYearOfTheLast();
    void aNewPlanIsMadeAndOpened();
    void aNewPlansMeasuresComeFromASpreadsheet();
    void anExistingFileIsNotReplacedByANewPlan();
    void openingTheOpenPlanKeepsIt();
    void aDamagedFileIsRefusedAndLeft();
    void whatCannotBeOpenedAtTheStartLeavesAWayOn();
    void aSecondWindowReadsAndSaysWhoWrites();
    void aWindowThatCouldNotLookLooksAgain();
};

namespace
{

void putFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

void TstFiles::theFirstStartShowsTheSample()
{
    TestWindow test;
    QCOMPARE(test.window().windowTitle(),
             u"板橋区ICT推進・活用計画2020 – "
             "板橋区ICT推進・活用計画2020.shisaku[*]（見本） – 施策進捗管理"_s);
    QVERIFY(QFile::exists(test.planPath()));
    QCOMPARE(test.find<GridView>("measures").model()->rowCount(), 41);
}

void TstFiles::theNextStartShowsThePlanAndYearOfTheLast()
{
    TestWindow test;
    QTest::mouseClick(&test.find<QWidget>("earlierYear"), Qt::LeftButton);
    test.find<QListWidget>("pages").setCurrentRow(1);
    QVERIFY(test.window().close());
    test.restart();
    QCOMPARE(test.find<QComboBox>("year").currentText(), u"平成30年度"_s);
    QCOMPARE(test.find<QListWidget>("pages").currentRow(), 1);
}

void TstFiles::aNewPlanIsMadeAndOpened()
{
    TestWindow test;
    test.answers << test.path(u"次期計画"_s);
    test.trigger(u"新しい計画(&N)…"_s);
    QTRY_COMPARE(test.window().windowTitle(), u"次期計画 – 次期計画.shisaku[*] – 施策進捗管理"_s);
    QVERIFY(QFile::exists(test.path(u"次期計画.shisaku"_s)));
}

void TstFiles::aNewPlansMeasuresComeFromASpreadsheet()
{
    TestWindow test;
    test.answers << test.path(u"次期計画"_s);
    test.trigger(u"新しい計画(&N)…"_s);
    QTRY_COMPARE(test.window().windowTitle(), u"次期計画 – 次期計画.shisaku[*] – 施策進捗管理"_s);
    const QString thisYear = fiscalYearLabel(currentFiscalYear());
    putFile(test.path(u"施策一覧.csv"_s), (thisYear + u"　施策一覧,,,,\n"
                                                      "基本目標,施策番号,施策名,所管課,評価\n"
                                                      "① 安全,1,避難所の案内,防災課,Ａ評価\n"
                                                      ",2,見守り,福祉課,\n"_s)
                                              .toUtf8());
    test.window().findChild<ImportDesk *>()->setProgram(QStringLiteral(SHISAKU_PROGRAM));
    test.answers << test.path(u"施策一覧.csv"_s);
    auto &offer = test.find<QPushButton>("messageAction");
    QVERIFY(offer.isVisible());
    QTest::mouseClick(&offer, Qt::LeftButton);
    auto *take = test.window().findChild<QPushButton *>(u"takeIn"_s);
    QVERIFY(take);
    QTRY_VERIFY_WITH_TIMEOUT(take->isVisible() && take->isEnabled(), 20'000);
    QTest::mouseClick(take, Qt::LeftButton);
    const Plan plan = PlanStore::openReadOnly(test.path(u"次期計画.shisaku"_s)).read();
    QCOMPARE(plan.records<Measure>().all().size(), std::size_t(2));
    QCOMPARE(plan.goals().front().label(), u"① 安全"_s);
    const YearId year = plan.years().front().id;
    QCOMPARE(plan.evaluation(measureId(plan, u"1"_s), year)->grade, gradeId(plan, u"A"_s));
    QCOMPARE(test.find<GridView>("measures").model()->rowCount(), 2);
}

void TstFiles::anExistingFileIsNotReplacedByANewPlan()
{
    TestWindow test;
    const QString path = test.path(u"大切.shisaku"_s);
    putFile(path, "precious");
    test.answers << path;
    test.trigger(u"見本から新しい計画(&S)…"_s);
    QTRY_VERIFY(test.find<QWidget>("messageBar").isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TstFiles::openingTheOpenPlanKeepsIt()
{
    TestWindow test;
    QVERIFY(test.application().open(test.planPath()));
    auto &table = test.find<GridView>("measures");
    QVERIFY(cell(table, u"4"_s, MeasureField::Grade).flags().testFlag(Qt::ItemIsEditable));
}

void TstFiles::aDamagedFileIsRefusedAndLeft()
{
    TestWindow test;
    const QString path = test.path(u"壊れた.shisaku"_s);
    putFile(path, "not a plan");
    QVERIFY(!test.application().open(path));
    const auto &bar = test.find<MessageBar>("messageBar");
    QVERIFY(bar.isVisible());
    QVERIFY(bar.text().contains(u"壊れた"_s));
    QVERIFY(bar.text().endsWith(Application::tr("The plan that is open here is not affected.")));
    QCOMPARE(test.find<GridView>("measures").model()->rowCount(), 41); // the open plan stays
    QVERIFY(!QFile::exists(path + u".lock"_s));
}

void TstFiles::whatCannotBeOpenedAtTheStartLeavesAWayOn()
{
    TestWindow test;
    Application other({});
    other.start(test.path(u"ない.shisaku"_s));
    QVERIFY(!other.window());
    QVERIFY(other.welcomeWindow());
    QVERIFY(other.welcomeWindow()
                ->findChild<QLabel *>(u"sentence"_s)
                ->text()
                .contains(u"ない.shisaku"_s));
    QVERIFY(!QFile::exists(test.path(u"ない.shisaku"_s)));
    QVERIFY(other.open(test.planPath()));
    QVERIFY(!other.welcomeWindow());
}

void TstFiles::aSecondWindowReadsAndSaysWhoWrites()
{
    TestWindow test;
    Application other({});
    other.start(test.planPath());
    auto *table = other.window()->findChild<GridView *>(u"measures"_s);
    const QModelIndex grade = cell(*table, u"4"_s, MeasureField::Grade);
    QVERIFY(!grade.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(other.window()->windowTitle().contains(u"2020.shisaku[*]（読み取り専用）"_s));
    QVERIFY(other.window()->findChild<QWidget *>(u"messageBar"_s)->isVisible());
    auto &first = test.find<GridView>("measures");
    click(first, cell(first, u"4"_s, MeasureField::Grade));
    QTest::keyClick(&first, Qt::Key_C);
    QTRY_COMPARE(cell(*table, u"4"_s, MeasureField::Grade).data().toString(), u"C"_s);
}

void TstFiles::aWindowThatCouldNotLookLooksAgain()
{
    TestWindow test;
    Application other({});
    other.start(test.planPath());
    auto *bar = other.window()->findChild<MessageBar *>(u"messageBar"_s);
    const QString obstacle = bar->text();
    {
        Database program = Database::open(test.planPath(), Database::Access::ReadWrite);
        program.run(u"BEGIN EXCLUSIVE"_s); // until the connection goes
        QTRY_VERIFY(bar->text() != obstacle);
    }
    auto &first = test.find<GridView>("measures");
    click(first, cell(first, u"4"_s, MeasureField::Grade));
    QTest::keyClick(&first, Qt::Key_C);
    auto *table = other.window()->findChild<GridView *>(u"measures"_s);
    QTRY_COMPARE(cell(*table, u"4"_s, MeasureField::Grade).data().toString(), u"C"_s);
}

QTEST_MAIN(TstFiles)
#include "tst_files.moc"
