#include "views/pages/comparepage.h"

#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/pages/sheettitle.h"
#include "views/pages/sheetview.h"
#include "views/pages/yearbox.h"

#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

constexpr int titleColumn = 1;
constexpr int gradeColumn = 4;

} // namespace

/// The comparison as an office works with it: with mouse and keyboard, in Japanese.
class TstComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useJapanese(); }
    void init();
    void cleanup();
    void itComparesWithTheYearBefore();
    void theChangedOrAllAreShown();
    void yearsAreTyped_data();
    void yearsAreTyped();
    void whatIsNoYearIsRefused_data();
    void whatIsNoYearIsRefused();
    void aYearWithoutOneBeforeSaysSo();
    void anOnlyYearSaysSo();
    void aRowLeadsToItsGrade();
    void aClickOnACountGivesItsMeasures();
    void anotherYearsMeasuresAreNotOpened();
    void itFollowsAnEditAndItsUndo();
    void aRemovedYearIsNotComparedAnyMore();
    void theSheetsAreWhatIsShown();

private:
    template <class Widget>
    Widget &find(const char *name)
    {
        auto *widget = m_page->findChild<Widget *>(QLatin1StringView(name));
        Q_ASSERT(widget);
        return *widget;
    }
    YearId year(int fiscalYear) { return test::yearId(m_document->plan(), fiscalYear); }
    QString years()
    {
        return find<YearBox>("beforeYear").currentText() + u'|' +
               find<YearBox>("afterYear").currentText();
    }
    QAbstractItemModel &rows() { return *find<SheetView>("comparison").model(); }
    QString sentence() { return find<QLabel>("compareSentence").text(); }
    void addYears();
    void typeYear(const char *box, const QString &text);
    void click(const char *sheet, int row, int column);

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<ComparePage> m_page;
};

void TstComparePage::init()
{
    m_document = test::sampleDocument();
    m_page = std::make_unique<ComparePage>(*m_document);
    m_page->setYear(year(2019));
    m_page->resize(1080, 560);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstComparePage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

/// Adds fiscal 2020 and the overall evaluation.
void TstComparePage::addYears()
{
    ChangeSet changes;
    const YearId next = nextId<Year>(m_document->plan());
    changes.add(Year{.id = next, .fiscalYear = 2020});
    changes.add(Year{.id = {next.value + 1}, .fiscalYear = 2020, .kind = YearKind::Overall});
    QVERIFY(m_document->edit(changes));
}

/// Types over what the box shows, as with an input method, and presses Enter.
void TstComparePage::typeYear(const char *box, const QString &text)
{
    QLineEdit *line = find<YearBox>(box).lineEdit();
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(line, &typed);
    QTest::keyClick(line, Qt::Key_Return);
}

void TstComparePage::click(const char *sheet, int row, int column)
{
    auto &view = find<SheetView>(sheet);
    const QModelIndex cell = view.model()->index(row, column);
    view.scrollTo(cell);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(cell).center());
}

void TstComparePage::itComparesWithTheYearBefore()
{
    QCOMPARE(years(), u"平成30年度|令和元年度"_s);
    QVERIFY(find<QCheckBox>("changedOnly").isChecked());
    QVERIFY(find<QLabel>("compareSentence").isHidden());
}

void TstComparePage::theChangedOrAllAreShown()
{
    QCOMPARE(rows().rowCount(), 8);
    QTest::mouseClick(&find<QCheckBox>("changedOnly"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(rows().rowCount(), 41);
    QTest::keyClick(&find<QCheckBox>("changedOnly"), Qt::Key_Space);
    QCOMPARE(rows().rowCount(), 8);
}

void TstComparePage::yearsAreTyped_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const QByteArray before("beforeYear");
    const QByteArray after("afterYear");
    const QString overall = yearLabel(Year{.id = {1}, .kind = YearKind::Overall});
    QTest::newRow("later") << after << u"R2"_s << u"平成30年度|令和２年度"_s;
    QTest::newRow("full-width") << after << u"ｒ２"_s << u"平成30年度|令和２年度"_s;
    QTest::newRow("overall") << after << u"総合評価"_s << u"平成30年度|"_s + overall;
    QTest::newRow("a later one first") << before << u"令和２"_s << u"令和元年度|令和２年度"_s;
    QTest::newRow("the overall one first") << before << u"総合評価"_s << u"令和元年度|"_s + overall;
    QTest::newRow("the same again") << before << u"H30"_s << u"平成30年度|令和元年度"_s;
    QTest::newRow("the same by its old name") << after << u"平成31"_s << u"平成30年度|令和元年度"_s;
}

void TstComparePage::yearsAreTyped()
{
    QFETCH(QByteArray, box);
    QFETCH(QString, typed);
    addYears();
    QSignalSpy refused(m_page.get(), &Page::refused);
    typeYear(box.constData(), typed);
    QTEST(years(), "expected");
    QCOMPARE(refused.size(), 0);
    QCOMPARE(find<SheetView>("changeMatrix").sheetModel().sheet().rows.back().back().text, u"41"_s);
}

void TstComparePage::whatIsNoYearIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a year the plan does not have") << u"R9"_s;
    QTest::newRow("words") << u"去年"_s;
    QTest::newRow("the later year itself") << u"令和元"_s;
}

void TstComparePage::whatIsNoYearIsRefused()
{
    QFETCH(QString, typed);
    QSignalSpy refused(m_page.get(), &Page::refused);
    typeYear("beforeYear", typed);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().endsWith(u'。'));
    QCOMPARE(years(), u"平成30年度|令和元年度"_s);
    QCOMPARE(rows().rowCount(), 8);
}

void TstComparePage::aYearWithoutOneBeforeSaysSo()
{
    m_page->setYear(year(2018));
    QVERIFY(sentence().contains(u"平成30年度"_s));
    QVERIFY(!find<SheetView>("comparison").isVisible());
    QVERIFY(m_page->sheets().empty());
    typeYear("beforeYear", u"R1"_s);
    QCOMPARE(years(), u"平成30年度|令和元年度"_s);
    QVERIFY(find<SheetView>("comparison").isVisible());
}

void TstComparePage::anOnlyYearSaysSo()
{
    m_page.reset();
    const Plan plan = emptyPlan(u"空の計画"_s, 2026);
    m_document = std::make_unique<PlanDocument>(PlanStore::inMemory(plan));
    m_page = std::make_unique<ComparePage>(*m_document);
    m_page->setYear(plan.years().front().id);
    m_page->show();
    QVERIFY(sentence().contains(u"令和８年度"_s));
    QVERIFY(m_page->sheets().empty());
}

void TstComparePage::aRowLeadsToItsGrade()
{
    QSignalSpy requested(m_page.get(), &Page::cellRequested);
    for (const int column : {titleColumn, gradeColumn})
        click("comparison", 2, column);
    auto &view = find<SheetView>("comparison");
    view.setCurrentIndex(rows().index(2, gradeColumn));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(requested.size(), 3);
    for (const QVariantList &arguments : requested) {
        QVERIFY(arguments[0].value<MeasureId>() == test::measureId(m_document->plan(), u"24"_s));
        QCOMPARE(arguments[1].value<EvaluationField>(), EvaluationField::Grade);
    }
}

void TstComparePage::aClickOnACountGivesItsMeasures()
{
    QSignalSpy chosen(m_page.get(), &Page::chosen);
    click("changeCounts", 0, 1); // declined
    QCOMPARE(chosen.size(), 1);
    const std::vector declined{test::measureId(m_document->plan(), u"35"_s)};
    QVERIFY(chosen.first().first().value<Selection>() == Selection{.measures = declined});
    click("changeMatrix", 2, 2); // B to A
    QCOMPARE(chosen.last().first().value<Selection>().measures->size(), std::size_t(6));
}

void TstComparePage::anotherYearsMeasuresAreNotOpened()
{
    m_page->setYear(year(2018));
    typeYear("afterYear", u"2019"_s); // and what stands before it is found
    QCOMPARE(years(), u"平成30年度|令和元年度"_s);
    QSignalSpy requested(m_page.get(), &Page::cellRequested);
    QSignalSpy chosen(m_page.get(), &Page::chosen);
    QSignalSpy told(m_page.get(), &Page::told);
    click("comparison", 0, titleColumn);
    click("changeCounts", 0, 0);
    QVERIFY(requested.isEmpty() && chosen.isEmpty());
    QCOMPARE(told.size(), 2);
    QVERIFY(told.first().first().toString().contains(u"令和元年度"_s));
}

void TstComparePage::itFollowsAnEditAndItsUndo()
{
    const Plan &plan = m_document->plan();
    for (const Measure &measure : plan.measuresInForce(year(2019))) {
        Evaluation same = plan.evaluationOrEmpty(measure.id, year(2019));
        const Evaluation before = plan.evaluationOrEmpty(measure.id, year(2018));
        if (before.grade)
            same.grade = before.grade;
        QVERIFY(m_document->editEvaluation(same));
    }
    QCOMPARE(rows().rowCount(), 0);
    QVERIFY(find<QLabel>("compareSentence").isVisible());
    m_page->hide(); // what is edited elsewhere meanwhile is seen as well
    QVERIFY(m_document->undo());
    QCOMPARE(m_page->sheets()[1].rows.size(), std::size_t(1));
    m_page->show();
    QCOMPARE(rows().rowCount(), 1);
    QVERIFY(find<QLabel>("compareSentence").isHidden());
    QCOMPARE(rows().index(0, 0).data().toString(), u"41"_s);
}

void TstComparePage::aRemovedYearIsNotComparedAnyMore()
{
    addYears();
    m_page->setYear(year(2020));
    typeYear("beforeYear", u"2018"_s);
    QCOMPARE(years(), u"平成30年度|令和２年度"_s);
    m_page->setYear(year(2019));
    typeYear("afterYear", u"2020"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(years(), u"平成30年度|令和元年度"_s);
    QCOMPARE(rows().rowCount(), 8);
    QCOMPARE(find<YearBox>("afterYear").count(), 2);
}

void TstComparePage::theSheetsAreWhatIsShown()
{
    const auto sheets = m_page->sheets();
    QCOMPARE(sheets.size(), std::size_t(3));
    QCOMPARE(sheets[1].rows.size(), std::size_t(8));
    for (const Sheet &sheet : sheets)
        QVERIFY(sheet.title.contains(u"令和元年度"_s));
    const auto titles = m_page->findChildren<SheetTitle *>();
    QCOMPARE(titles.size(), 2);
    QCOMPARE(titles[0]->text(), sheets[1].title);
    QCOMPARE(titles[1]->text(), sheets[2].title);
}

QTEST_MAIN(TstComparePage)
#include "tst_comparepage.moc"
