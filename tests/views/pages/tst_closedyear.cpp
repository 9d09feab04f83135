#include "models/domain/closing.h"
#include "tests/support/grid.h"
#include "tests/support/indicators.h"
#include "tests/support/testwindow.h"
#include "views/pages/measurespage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// A closed year on the page of the measures: it is looked at, and whoever types is told why
/// nothing happens. The overall evaluation beside the years it looks back on.
class TstClosedYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useJapanese(); }
    void init();
    void aTypedGradeIsRefusedAndWhy();
    void anEditorThatIsAskedForIsRefusedAndWhy_data();
    void anEditorThatIsAskedForIsRefusedAndWhy();
    void deletingIsRefused();
    void theTextsAreReadOnlyAndSayWhy();
    void anIndicatorIsRefusedAndWhy();
    void itsTableHasAWindowsGround();
    void anOpenYearIsNot();
    void theOverallEvaluationShowsTheYearsGrades();

private:
    GridView &table(const QString &name) { return *m_page->findChild<GridView *>(name); }
    QModelIndex gradeCell() { return cell(table(u"measures"_s), u"4"_s, MeasureField::Grade); }
    bool isRefused() const
    {
        return m_refused->size() == 1 && m_refused->front().front().toString() == m_sentence;
    }
    void show(YearId year);

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<MeasuresPage> m_page;
    std::unique_ptr<QSignalSpy> m_refused;
    QString m_sentence;
};

void TstClosedYear::init()
{
    m_page.reset();
    Plan plan = planWithIndicators();
    addOverallYear(plan);
    m_document = std::make_unique<PlanDocument>(PlanStore::inMemory(plan));
    const YearId year = yearId(m_document->plan(), 2019);
    QVERIFY(m_document->closeYear(year));
    m_sentence = closedSentence(*m_document->plan().find<Year>(year));
    show(year);
}

void TstClosedYear::show(YearId year)
{
    m_page = std::make_unique<MeasuresPage>(*m_document);
    m_page->resize(900, 560);
    m_page->setYear(year);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_refused = std::make_unique<QSignalSpy>(m_page.get(), &MeasuresPage::refused);
    click(table(u"measures"_s), gradeCell());
}

void TstClosedYear::aTypedGradeIsRefusedAndWhy()
{
    const Plan before = m_document->plan();
    QTest::keyClick(&table(u"measures"_s), Qt::Key_B);
    QVERIFY(isRefused());
    QVERIFY(m_document->plan() == before);
    QCOMPARE(gradeCell().data(), u"A"_s);
}

void TstClosedYear::anEditorThatIsAskedForIsRefusedAndWhy_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("how");
    for (const auto field : {MeasureField::Grade, MeasureField::Department, MeasureField::Reason}) {
        for (const QString &how : {u"key"_s, u"F2"_s, u"Alt+Down"_s, u"double click"_s})
            QTest::addRow("%d, %s", int(field), qPrintable(how)) << int(field) << how;
    }
}

void TstClosedYear::anEditorThatIsAskedForIsRefusedAndWhy()
{
    QFETCH(int, field);
    QFETCH(QString, how);
    GridView &measures = table(u"measures"_s);
    const QModelIndex index = cell(measures, u"4"_s, static_cast<MeasureField>(field));
    click(measures, index);
    const QPoint place = measures.visualRect(index).center();
    if (how == u"key"_s)
        QTest::keyClick(&measures, Qt::Key_X);
    else if (how == u"F2"_s)
        QTest::keyClick(&measures, Qt::Key_F2);
    else if (how == u"Alt+Down"_s)
        QTest::keyClick(&measures, Qt::Key_Down, Qt::AltModifier);
    else
        QTest::mouseDClick(measures.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(isRefused());
    QVERIFY(!measures.indexWidget(index));
}

void TstClosedYear::deletingIsRefused()
{
    const QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    QTest::keyClick(&table(u"measures"_s), Qt::Key_Delete);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().toString(), m_sentence);
    QCOMPARE(gradeCell().data(), u"A"_s);
}

void TstClosedYear::theTextsAreReadOnlyAndSayWhy()
{
    for (const auto *name : {"achievement", "reason", "nextSteps"}) {
        auto *edit = m_page->findChild<QPlainTextEdit *>(QLatin1StringView(name));
        const QString before = edit->toPlainText();
        QCOMPARE(edit->toolTip(), m_sentence);
        m_refused->clear();
        QTest::keyClick(edit, Qt::Key_X);
        QVERIFY(isRefused());
        QCOMPARE(edit->toPlainText(), before);
    }
    m_refused->clear();
    auto *edit = m_page->findChild<QPlainTextEdit *>(u"reason"_s);
    QTest::keyClick(edit, Qt::Key_Right);
    QTest::keySequence(edit, QKeySequence::Copy);
    QVERIFY(m_refused->isEmpty()); // looking and copying is no edit
}

void TstClosedYear::anIndicatorIsRefusedAndWhy()
{
    m_page->findChild<QTabBar *>(u"evaluationTabs"_s)->setCurrentIndex(1);
    GridView &indicators = table(u"indicators"_s);
    click(indicators, indicators.model()->index(0, 3));
    QTest::keyClick(&indicators, Qt::Key_5);
    QVERIFY(isRefused());
    QVERIFY(!indicators.indexWidget(indicators.currentIndex()));
}

void TstClosedYear::itsTableHasAWindowsGround()
{
    const QWidget &ground = *table(u"measures"_s).viewport();
    QCOMPARE(ground.backgroundRole(), QPalette::Window);
    m_page->setYear(yearId(m_document->plan(), 2018));
    QCOMPARE(ground.backgroundRole(), QPalette::Base);
    m_page->setYear(yearId(m_document->plan(), 2019));
    QVERIFY(m_document->reopenYear(yearId(m_document->plan(), 2019), u"誤記"_s));
    QCOMPARE(ground.backgroundRole(), QPalette::Base);
}

void TstClosedYear::anOpenYearIsNot()
{
    QVERIFY(m_document->reopenYear(yearId(m_document->plan(), 2019), u"誤記"_s));
    QTest::keyClick(&table(u"measures"_s), Qt::Key_B);
    QCOMPARE(gradeCell().data(), u"B"_s);
    click(table(u"measures"_s), cell(table(u"measures"_s), u"4"_s, MeasureField::Title));
    QTest::keyClick(&table(u"measures"_s), Qt::Key_X); // a fixed cell has nothing to explain
    QVERIFY(m_refused->isEmpty());
    QVERIFY(m_page->findChild<QPlainTextEdit *>(u"reason"_s)->toolTip().isEmpty());
}

void TstClosedYear::theOverallEvaluationShowsTheYearsGrades()
{
    const QAbstractItemModel &model = *table(u"measures"_s).model();
    const int column = static_cast<int>(MeasureField::LastYear);
    const auto header = [&] { return model.headerData(column, Qt::Horizontal).toString(); };
    QCOMPARE(header(), u"前年"_s);
    m_page->setYear(m_document->plan().overallYear()->id);
    QCOMPARE(header(), u"各年度"_s);
    QCOMPARE(model.index(3, column).data().toString(), u"B A"_s);
    QCOMPARE(model.index(0, column).data().toString(), u"－ A"_s);
    const int width = table(u"measures"_s).columnWidth(column);
    m_page->setYear(yearId(m_document->plan(), 2018));
    QCOMPARE(header(), u"前年"_s);
    QVERIFY(width >= table(u"measures"_s).fontMetrics().horizontalAdvance(u"AA AA"_s));
}

QTEST_MAIN(TstClosedYear)
#include "tst_closedyear.moc"
