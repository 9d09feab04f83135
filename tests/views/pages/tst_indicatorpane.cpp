#include "views/pages/indicatorpane.h"

#include "models/tables/pasting.h"
#include "tests/support/grid.h"
#include "tests/support/indicators.h"
#include "tests/support/testwindow.h"
#include "views/pages/measurespage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

enum Column { Name, Earlier, Target, Actual, Rate };

} // namespace

/// The indicators under the measures table, worked with mouse and keyboard.
class TstIndicatorPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useJapanese(); }
    void init();
    void cleanup() { m_page->hide(); } // so that an open cell has its last word before it goes
    void whatIsTypedGivesTheRate();
    void deleteClearsACell();
    void aBlockIsCutAndPasted();
    void undoGoesToTheIndicator();
    void theTabStaysFromMeasureToMeasure();
    void aMeasureWithoutIndicatorsSaysSo();
    void anotherMeasureKeepsWhatWasTyped();
    void aRefusedValueStaysInSight();
    void theTextsAreOneClickAway();

private:
    GridView &measures() { return *m_page->findChild<GridView *>(u"measures"_s); }
    GridView &indicators() { return *m_page->findChild<GridView *>(u"indicators"_s); }
    QTabBar &tabs() { return *m_page->findChild<QTabBar *>(u"evaluationTabs"_s); }
    QModelIndex at(int row, int column) { return indicators().model()->index(row, column); }
    QString text(int row, int column) { return at(row, column).data().toString(); }
    void goToMeasure(const QString &number)
    {
        click(measures(), cell(measures(), number, MeasureField::Title));
    }
    void openIndicators();
    /// Types on the cell, which opens it; what was typed is not taken over yet.
    QLineEdit *typeInto(int row, int column, const QString &typed);
    IndicatorValue value(IndicatorId indicator) const;

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<MeasuresPage> m_page;
};

void TstIndicatorPane::init()
{
    m_page.reset();
    m_document = std::make_unique<PlanDocument>(PlanStore::inMemory(planWithIndicators()));
    m_page = std::make_unique<MeasuresPage>(*m_document);
    m_page->resize(900, 560);
    m_page->setYear(yearId(m_document->plan(), 2019));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    goToMeasure(u"4"_s);
    openIndicators();
}

void TstIndicatorPane::openIndicators()
{
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(1).center());
}

QLineEdit *TstIndicatorPane::typeInto(int row, int column, const QString &typed)
{
    click(indicators(), at(row, column));
    QTest::keyClick(&indicators(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(indicators().indexWidget(at(row, column)));
    if (editor) {
        editor->clear();
        QTest::keyClicks(editor, typed);
    }
    return editor;
}

IndicatorValue TstIndicatorPane::value(IndicatorId indicator) const
{
    return m_document->plan().indicatorValueOrEmpty(indicator, yearId(m_document->plan(), 2019));
}

void TstIndicatorPane::whatIsTypedGivesTheRate()
{
    QVERIFY(indicators().isVisible());
    QCOMPARE(tabs().tabText(1), u"指標 2"_s);
    QCOMPARE(text(0, Earlier), u"90"_s);
    click(indicators(), at(0, Target));
    QTest::keyClick(&indicators(), Qt::Key_2); // any key opens the cell
    auto *editor = qobject_cast<QLineEdit *>(indicators().indexWidget(at(0, Target)));
    QVERIFY(editor);
    QTest::keyClicks(editor, u"00"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QTRY_COMPARE(indicators().currentIndex(), at(0, Actual));
    editor = typeInto(0, Actual, u"190"_s);
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(indicators().currentIndex(), at(1, Actual));
    QCOMPARE(value(cases).target, u"200"_s);
    QCOMPARE(text(0, Rate), u"95%"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(text(0, Rate), QString());
    QVERIFY(m_document->undo());
    QVERIFY(m_document->plan() == planWithIndicators());
}

void TstIndicatorPane::deleteClearsACell()
{
    click(indicators(), at(1, Target));
    QTest::keyClick(&indicators(), Qt::Key_Delete);
    QCOMPARE(value(minutes).target, QString());
    click(indicators(), at(1, Earlier));
    QTest::keyClick(&indicators(), Qt::Key_Delete);
    QCOMPARE(text(1, Earlier), u"8"_s);
}

void TstIndicatorPane::aBlockIsCutAndPasted()
{
    const Plan before = m_document->plan();
    click(indicators(), at(0, Target));
    QTest::keyClick(&indicators(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&indicators(), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(value(cases).target, QString());
    QCOMPARE(m_document->undoStack().undoText(), cutText(2));
    QTest::keyClick(&indicators(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_document->plan() == before);
}

void TstIndicatorPane::undoGoesToTheIndicator()
{
    QTest::keyClick(typeInto(1, Actual, u"7"_s), Qt::Key_Return);
    QTRY_COMPARE(value(minutes).actual, u"7"_s);
    goToMeasure(u"5"_s);
    tabs().setCurrentIndex(0);
    const auto going =
        connect(m_document.get(), &PlanDocument::changed, m_page.get(), &MeasuresPage::reveal);
    QVERIFY(m_document->undo());
    disconnect(going);
    QCOMPARE(measures().currentIndex().row(), 3);
    QVERIFY(indicators().isVisible());
    QCOMPARE(indicators().currentIndex(), at(1, Actual));
}

void TstIndicatorPane::theTabStaysFromMeasureToMeasure()
{
    goToMeasure(u"5"_s);
    QCOMPARE(tabs().currentIndex(), 1);
    goToMeasure(u"4"_s);
    QCOMPARE(tabs().currentIndex(), 1);
    QVERIFY(indicators().isVisible());
    m_page->setYear(yearId(m_document->plan(), 2018));
    QCOMPARE(tabs().currentIndex(), 1);
    QCOMPARE(text(0, 2), u"90"_s); // no earlier year before it
}

void TstIndicatorPane::aMeasureWithoutIndicatorsSaysSo()
{
    goToMeasure(u"5"_s);
    QCOMPARE(tabs().tabText(1), u"指標 0"_s);
    QVERIFY(!indicators().isVisible());
    const auto labels = m_page->findChild<IndicatorPane *>()->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    QVERIFY(labels.front()->isVisible());
    QCOMPARE(labels.front()->text(),
             u"この施策には指標がありません。「計画」のページで追加できます。"_s);
}

void TstIndicatorPane::anotherMeasureKeepsWhatWasTyped()
{
    QVERIFY(typeInto(0, Actual, u"95"_s));
    goToMeasure(u"5"_s);
    QCOMPARE(value(cases).actual, u"95"_s);
    goToMeasure(u"4"_s);
    QVERIFY(typeInto(0, Actual, u"96"_s));
    m_page->setYear(yearId(m_document->plan(), 2018));
    QCOMPARE(value(cases).actual, u"96"_s);
}

void TstIndicatorPane::aRefusedValueStaysInSight()
{
    const QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    auto *editor = typeInto(0, Actual, QString());
    QVERIFY(editor);
    editor->setText(u"9\u202e5"_s);
    tabs().setCurrentIndex(0);
    goToMeasure(u"5"_s);
    QVERIFY(!refused.isEmpty());
    QTRY_COMPARE(measures().currentIndex().row(), 3); // No.4 again
    QCOMPARE(tabs().currentIndex(), 1);
    editor = qobject_cast<QLineEdit *>(indicators().indexWidget(at(0, Actual)));
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(editor->text(), u"9\u202e5"_s);
    QVERIFY(!m_page->commit());
    editor->setText(u"95"_s);
    QVERIFY(m_page->commit());
    QCOMPARE(value(cases).actual, u"95"_s);
}

void TstIndicatorPane::theTextsAreOneClickAway()
{
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(0).center());
    auto *achievement = m_page->findChild<QWidget *>(u"achievement"_s);
    QVERIFY(achievement->isVisible());
    QVERIFY(!indicators().isVisible());
    QTest::keyClicks(achievement, u"done"_s);
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(1).center());
    QVERIFY(m_page->commit());
    const Plan &plan = m_document->plan();
    QCOMPARE(plan.evaluationOrEmpty(measureId(plan, u"4"_s), yearId(plan, 2019)).achievement,
             u"done"_s);
}

QTEST_MAIN(TstIndicatorPane)
#include "tst_indicatorpane.moc"
