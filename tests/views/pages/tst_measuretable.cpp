#include "models/exchange/sampleplan.h"
#include "models/storage/planstore.h"
#include "tests/support/grid.h"
#include "tests/support/testwindow.h"
#include "views/pages/measurespage.h"

#include <QAction>
#include <QHeaderView>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// How wide the columns of the year's measures are.
class TstMeasureTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useJapanese(); }
    void init();
    void theColumnsFillAWideTable();
    void inANarrowTableTitlesGiveWay();
    void theUsersWidthsStayAndComeBack();
    void longTextsShowWhereTheyAreWanted();
    void aFilterLeavesAPartInSight();

private:
    GridView &table() const { return *m_page->findChild<GridView *>(u"measures"_s); }
    int width(MeasureField field) const { return table().columnWidth(static_cast<int>(field)); }
    void resize(int width);

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<MeasuresPage> m_page;
};

void TstMeasureTable::init()
{
    m_page.reset();
    m_document = std::make_unique<PlanDocument>(PlanStore::inMemory(samplePlan()));
    m_page = std::make_unique<MeasuresPage>(*m_document);
    m_page->setYear(m_document->plan().records<Year>().all().back().id);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstMeasureTable::resize(int width)
{
    m_page->resize(width, 600);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // the widths follow once the table has its size
}

void TstMeasureTable::theColumnsFillAWideTable()
{
    for (const int wide : {1600, 2400}) {
        resize(wide);
        QCOMPARE(table().horizontalHeader()->length(), table().viewport()->width());
    }
}

void TstMeasureTable::inANarrowTableTitlesGiveWay()
{
    resize(2400);
    resize(700);
    const int narrow = width(MeasureField::Title);
    const int department = width(MeasureField::Department);
    resize(1600);
    QVERIFY(width(MeasureField::Title) > narrow);
    QVERIFY(department >= table().fontMetrics().horizontalAdvance(u"政策企画課"_s));
}

void TstMeasureTable::theUsersWidthsStayAndComeBack()
{
    resize(1600);
    table().setColumnWidth(static_cast<int>(MeasureField::Title), 333);
    const QByteArray state = m_page->columnState();
    resize(2400);
    QCOMPARE(width(MeasureField::Title), 333);
    init();
    m_page->restoreColumnState(state);
    resize(2400);
    QCOMPARE(width(MeasureField::Title), 333);
    QCOMPARE(m_page->columnState(), state);
}

void TstMeasureTable::longTextsShowWhereTheyAreWanted()
{
    resize(1600);
    const auto isShown = [this](MeasureField field) {
        return !table().isColumnHidden(static_cast<int>(field));
    };
    QVERIFY(!isShown(MeasureField::Achievement) && !isShown(MeasureField::NextSteps));
    const std::size_t columns = m_page->sheets().front().columns.size();
    QAction *achievement = m_page->columnActions().front();
    achievement->trigger();
    QVERIFY(isShown(MeasureField::Achievement) && !isShown(MeasureField::NextSteps));
    QVERIFY(width(MeasureField::Achievement) > width(MeasureField::Title) / 2);
    QCOMPARE(table().horizontalHeader()->length(), table().viewport()->width());
    QCOMPARE(m_page->sheets().front().columns.size(), columns + 1);
    QCOMPARE(m_page->sheets().front().columns[columns - 1].header,
             fieldName(EvaluationField::Achievement));
    m_page->setYear(m_document->plan().records<Year>().all().front().id);
    QVERIFY(isShown(MeasureField::Achievement) && !isShown(MeasureField::NextSteps));
    const QByteArray state = m_page->columnState();
    init();
    m_page->restoreColumnState(state);
    resize(2400); // the widths were not the user's
    QCOMPARE(table().horizontalHeader()->length(), table().viewport()->width());
    QVERIFY(isShown(MeasureField::Achievement) && !isShown(MeasureField::NextSteps));
    QVERIFY(m_page->columnActions().front()->isChecked());
    table().setCurrentIndex(table().model()->index(3, static_cast<int>(MeasureField::Achievement)));
    m_page->columnActions().front()->trigger();
    QVERIFY(!isShown(MeasureField::Achievement));
    QCOMPARE(table().currentIndex(),
             table().model()->index(3, static_cast<int>(MeasureField::Grade)));
    QCOMPARE(m_page->sheets().front().columns.size(), columns);
}

void TstMeasureTable::aFilterLeavesAPartInSight()
{
    QCOMPARE(m_page->partInSight(), QString());
    m_page->setSelection({.text = u"新公会計"_s});
    QVERIFY2(m_page->partInSight().contains(u"1施策"_s) && m_page->partInSight().contains(u"41"_s),
             qUtf8Printable(m_page->partInSight()));
    QCOMPARE(m_page->sheets().front().rows.size(), std::size_t(1));
}

QTEST_MAIN(TstMeasureTable)
#include "tst_measuretable.moc"
