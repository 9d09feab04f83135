#include "app/writingturn.h"
#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/pages/messagebar.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSysInfo>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shisaku;
using namespace shisaku::test;

/// A window that only reads goes on writing once nobody else does.
class TstTakingOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theReaderIsOfferedTheTurn();
    void theWindowGoesOnWhereItWas();
    void theOfferSurvivesWhatIsDoneMeanwhile();
    void someoneElseIsQuicker();
    void aKilledWriterIsSucceeded();
    void whatWasPutAwayComesBackWhenItIsNeeded();
    void aRemovedFileIsNotFree();

private:
    MessageBar &bar() { return m_test->find<MessageBar>("messageBar"); }
    QPushButton &button() { return m_test->find<QPushButton>("messageAction"); }
    GridView &table() { return m_test->find<GridView>("measures"); }
    QString title() const { return m_test->window().windowTitle(); }
    bool isOffered() { return bar().isVisible() && button().isVisible(); }
    /// The window opens the file that `m_writer` has.
    void open();

    std::unique_ptr<TestWindow> m_test;
    std::unique_ptr<PlanDocument> m_writer;
    QString m_path;
};

void TstTakingOver::init()
{
    m_writer.reset();
    m_test = std::make_unique<TestWindow>();
    m_path = planFile(QFileInfo(m_test->path(u"x"_s)).path(), samplePlan(), u"共有.shisaku"_s);
}

void TstTakingOver::open()
{
    QVERIFY(m_test->application().open(m_path));
    m_test->window().resize(1280, 720);
    QVERIFY(QTest::qWaitForWindowExposed(&m_test->window()));
}

void TstTakingOver::theReaderIsOfferedTheTurn()
{
    m_writer = std::make_unique<PlanDocument>(PlanStore::open(m_path));
    open();
    QVERIFY(title().contains(u"読み取り専用"_s));
    QVERIFY2(bar().isVisible() && bar().text().contains(QSysInfo::machineHostName()),
             qUtf8Printable(bar().text()));
    QTest::qWait(1'200);
    QVERIFY(!isOffered()); // while it is written elsewhere
    QElapsedTimer time;
    m_writer.reset();
    time.start();
    QTRY_VERIFY(isOffered());
    qInfo("offered after %lld ms", qlonglong(time.elapsed()));
    QCOMPARE(button().text(), WritingTurn::tr("Begin editing"));
    QVERIFY(title().contains(u"読み取り専用"_s)); // until it is wanted
}

/// What it shows may be all that is left, so it stays.
void TstTakingOver::aRemovedFileIsNotFree()
{
    m_writer = std::make_unique<PlanDocument>(PlanStore::open(m_path));
    open();
    m_writer.reset();
    QVERIFY(QFile::remove(m_path));
    const QString removed = u"置換え又は削除"_s;
    QTRY_VERIFY2(bar().isVisible() && bar().text().contains(removed), qUtf8Printable(bar().text()));
    QVERIFY(!isOffered());
    const MainWindow *window = &m_test->window();
    QVERIFY(!m_test->application().open(m_path));
    QCOMPARE(&m_test->window(), window);
    QVERIFY(m_test->window().isVisible());
}

void TstTakingOver::theWindowGoesOnWhereItWas()
{
    m_writer = std::make_unique<PlanDocument>(PlanStore::open(m_path));
    open();
    click(table(), cell(table(), u"30"_s, MeasureField::Direction));
    const MainWindow *window = &m_test->window();
    // Just before the end, so that the window has not seen it.
    const Plan plan = m_writer->plan();
    Evaluation after = plan.evaluationOrEmpty(measureId(plan, u"4"_s), yearId(plan, 2019));
    after.grade = gradeId(plan, u"C"_s);
    QVERIFY(m_writer->editEvaluation(after));
    m_writer.reset();
    QTRY_VERIFY(isOffered());
    QTest::mouseClick(&button(), Qt::LeftButton);

    QCOMPARE(&m_test->window(), window);
    QVERIFY(!title().contains(u"読み取り専用"_s));
    QVERIFY(!m_test->find<QLabel>("saved").text().contains(u"読み取り専用"_s));
    QCOMPARE(table().currentIndex(), cell(table(), u"30"_s, MeasureField::Direction));
    QCOMPARE(cell(table(), u"4"_s, MeasureField::Grade).data().toString(), u"C"_s);
    QVERIFY(PlanStore::open(m_path).isReadOnly()); // now this one is the writer
    click(table(), cell(table(), u"30"_s, MeasureField::Grade));
    QTest::keyClick(&table(), Qt::Key_B);
    QCOMPARE(cell(table(), u"30"_s, MeasureField::Grade).data().toString(), u"B"_s);
    QVERIFY(PlanStore::openReadOnly(m_path)
                .read()
                .evaluation(measureId(plan, u"30"_s), yearId(plan, 2019))
                ->grade == gradeId(plan, u"B"_s));
}

void TstTakingOver::theOfferSurvivesWhatIsDoneMeanwhile()
{
    m_writer = std::make_unique<PlanDocument>(PlanStore::open(m_path));
    open();
    auto &pages = m_test->find<QListWidget>("pages");
    pages.setCurrentRow(1);
    QVERIFY(bar().isVisible()); // it still holds
    m_writer.reset();
    QTRY_VERIFY(isOffered());
    for (const int page : {2, 6, 7, 0}) {
        pages.setCurrentRow(page);
        QVERIFY(isOffered());
    }
    click(table(), cell(table(), u"4"_s, MeasureField::Grade));
    QTest::keyClick(&table(), Qt::Key_B); // refused, with the way out
    QCOMPARE(cell(table(), u"4"_s, MeasureField::Grade).data().toString(), u"A"_s);
    QVERIFY(isOffered());
    pages.setCurrentRow(7);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(pages.currentRow(), 7);
    QVERIFY(!title().contains(u"読み取り専用"_s));
}

void TstTakingOver::someoneElseIsQuicker()
{
    m_writer = std::make_unique<PlanDocument>(PlanStore::open(m_path));
    open();
    m_writer.reset();
    QTRY_VERIFY(isOffered());
    m_writer = std::make_unique<PlanDocument>(PlanStore::open(m_path));
    QVERIFY(!m_writer->isReadOnly()); // looking has not taken it
    if (isOffered())
        QTest::mouseClick(&button(), Qt::LeftButton);
    QVERIFY(!isOffered());
    QVERIFY2(bar().isVisible() && bar().text().contains(QSysInfo::machineHostName()),
             qUtf8Printable(bar().text()));
    QVERIFY(title().contains(u"読み取り専用"_s));
    m_writer.reset();
    QTRY_VERIFY(isOffered()); // again
    m_writer = std::make_unique<PlanDocument>(PlanStore::open(m_path));
    QTRY_VERIFY(!isOffered()); // and taken back by itself
}

void TstTakingOver::aKilledWriterIsSucceeded()
{
    Child writer([&](const Say &say) {
        const PlanStore store = PlanStore::open(m_path);
        say("open");
        std::this_thread::sleep_for(1h);
    });
    writer.waitForWord();
    open();
    QVERIFY(title().contains(u"読み取り専用"_s));
    writer.kill();
    QTRY_VERIFY(isOffered());
    QTest::mouseClick(&button(), Qt::LeftButton);
    QVERIFY(!title().contains(u"読み取り専用"_s));
}

void TstTakingOver::whatWasPutAwayComesBackWhenItIsNeeded()
{
    m_writer = std::make_unique<PlanDocument>(PlanStore::open(m_path));
    open();
    QTest::mouseClick(&m_test->find<QPushButton>("closeMessage"), Qt::LeftButton);
    QVERIFY(!bar().isVisible());
    m_test->find<QListWidget>("pages").setCurrentRow(1);
    QVERIFY(!bar().isVisible()); // it was read
    m_writer.reset();
    QTRY_VERIFY(isOffered()); // that is news
}

QTEST_MAIN(TstTakingOver)
#include "tst_takingover.moc"
