#include "views/pages/historypage.h"

#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The history of the sample after two edits, in a window of its own.
class TstHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useJapanese(); }
    void init();
    void theNewestIsOnTop();
    void itFollowsAnEdit();
    void itFollowsWhileHidden();
    void aSearchFindsWhateverTheWidth();
    void aMeasureCanBeChosen();
    void aYearAndEvaluationsCanBeChosen();
    void everythingCanBeShownAgain();
    void nothingThatFitsIsSaid();
    void anEntryIsReadWhole();
    void paperHasWhatIsShown();
    void anOpenYearHasNoErrata();
    void theErrataAreShownAndPrinted();
    void anotherYearLeavesTheErrata();

private:
    template <class Widget>
    Widget &find(const char *name)
    {
        return *m_page->findChild<Widget *>(QLatin1StringView(name));
    }
    QTableView &table() { return find<QTableView>("history"); }
    int rows() { return table().model()->rowCount(); }
    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    void click(const char *button)
    {
        QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton);
    }
    YearId year(int fiscalYear = 2019) const
    {
        return test::yearId(m_document->plan(), fiscalYear);
    }
    void setReason(const QString &number, const QString &text);
    void correct();

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<HistoryPage> m_page;
};

void TstHistoryPage::init()
{
    m_page.reset();
    m_document = test::sampleDocument();
    setReason(u"4"_s, u"ＩＣＴ化のため"_s);
    setReason(u"5"_s, u"一行目\n二行目"_s);
    m_page = std::make_unique<HistoryPage>(*m_document);
    m_page->setYear(year());
    m_page->resize(1080, 560);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstHistoryPage::setReason(const QString &number, const QString &text)
{
    const Plan &plan = m_document->plan();
    Evaluation after = plan.evaluationOrEmpty(test::measureId(plan, number), year());
    after.reason = text;
    QVERIFY(m_document->editEvaluation(after));
}

/// Closes and reopens the year, and corrects a reason.
void TstHistoryPage::correct()
{
    QVERIFY(m_document->closeYear(year()));
    QVERIFY(m_document->reopenYear(year(), u"報告書の誤り"_s));
    setReason(u"4"_s, u"正しい理由"_s);
}

void TstHistoryPage::theNewestIsOnTop()
{
    QVERIFY(rows() > 100);
    QCOMPARE(cell(0, 2), u"令和元年度 No.5"_s);
    QCOMPARE(cell(0, 3), u"変更理由"_s);
    QCOMPARE(cell(0, 5), u"一行目 二行目"_s);
    QCOMPARE(cell(1, 2), u"令和元年度 No.4"_s);
}

void TstHistoryPage::itFollowsAnEdit()
{
    const int before = rows();
    setReason(u"6"_s, u"新しい"_s);
    QCOMPARE(rows(), before + 1);
    QCOMPARE(cell(0, 5), u"新しい"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(rows(), before + 2);
    QCOMPARE(cell(0, 4), u"新しい"_s);
}

void TstHistoryPage::itFollowsWhileHidden()
{
    const int before = rows();
    m_page->hide();
    setReason(u"6"_s, u"新しい"_s);
    QCOMPARE(rows(), before);
    m_page->show();
    QCOMPARE(rows(), before + 1);
}

void TstHistoryPage::aSearchFindsWhateverTheWidth()
{
    find<QLineEdit>("historySearch").setText(u"ict化のため"_s); // as an input method commits it
    find<QLineEdit>("historySearch").setFocus();
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 5), u"ＩＣＴ化のため"_s);
    QVERIFY(find<QLabel>("historyCounts").text().startsWith(u"1 / "_s));
    QTest::keyClick(&find<QLineEdit>("historySearch"), Qt::Key_Escape);
    QVERIFY(rows() > 100);
}

void TstHistoryPage::aMeasureCanBeChosen()
{
    m_page->showMeasure(test::measureId(m_document->plan(), u"4"_s));
    QVERIFY(rows() > 1 && rows() < 100);
    for (int row = 0; row < rows(); ++row)
        QVERIFY(cell(row, 2).endsWith(u"No.4"_s));
    auto &measures = find<QComboBox>("historyMeasure");
    QVERIFY(measures.currentText().startsWith(u"No.4 "_s));
    measures.setFocus();
    QTest::keyClick(&measures, Qt::Key_Down);
    QVERIFY(measures.currentText().startsWith(u"No.5 "_s));
    QVERIFY(cell(0, 2).endsWith(u"No.5"_s));
}

void TstHistoryPage::aYearAndEvaluationsCanBeChosen()
{
    auto &thisYear = find<QCheckBox>("historyThisYear");
    QCOMPARE(thisYear.text(), u"令和元年度のみ"_s);
    thisYear.click();
    const int ofYear = rows();
    QVERIFY(cell(ofYear - 1, 2).contains(u"令和元年度"_s));
    find<QCheckBox>("historyEvaluations").click();
    QVERIFY(rows() > 2 && rows() < ofYear);
    m_page->setYear(year(2018));
    QCOMPARE(thisYear.text(), u"平成30年度のみ"_s);
    QVERIFY(cell(0, 2).startsWith(u"平成30年度"_s));
}

void TstHistoryPage::everythingCanBeShownAgain()
{
    const int all = rows();
    QVERIFY(!find<QPushButton>("historyShowAll").isEnabled());
    find<QCheckBox>("historyThisYear").click();
    QTest::keyClicks(&find<QLineEdit>("historySearch"), u"ict"_s);
    click("historyShowAll");
    QCOMPARE(rows(), all);
    QVERIFY(!find<QCheckBox>("historyThisYear").isChecked());
    QCOMPARE(find<QLineEdit>("historySearch").text(), QString());
}

void TstHistoryPage::nothingThatFitsIsSaid()
{
    auto &nothing = find<QLabel>("historyNothing");
    QVERIFY(!nothing.isVisible());
    QTest::keyClicks(&find<QLineEdit>("historySearch"), u"zzz"_s);
    QVERIFY(nothing.isVisible());
}

void TstHistoryPage::anEntryIsReadWhole()
{
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(table().model()->index(0, 2)).center());
    QCOMPARE(find<QPlainTextEdit>("historyAfter").toPlainText(), u"一行目\n二行目"_s);
    QVERIFY(find<QLabel>("historyHeading").text().startsWith(u"令和元年度 No.5　変更理由"_s));
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(find<QPlainTextEdit>("historyAfter").toPlainText(), u"ＩＣＴ化のため"_s);
    setReason(u"6"_s, u"新しい"_s);
    QVERIFY2(find<QPlainTextEdit>("historyAfter").toPlainText() == u"ＩＣＴ化のため"_s,
             "what is being read stays");
}

void TstHistoryPage::paperHasWhatIsShown()
{
    find<QLineEdit>("historySearch").setText(u"二行目"_s);
    const auto sheets = m_page->sheets();
    QCOMPARE(sheets.size(), std::size_t(1));
    QCOMPARE(sheets[0].rows.size(), std::size_t(1));
    QCOMPARE(sheets[0].rows[0][5].text, u"一行目\n二行目"_s);
    QVERIFY(sheets[0].title.startsWith(u"変更履歴（"_s));
}

void TstHistoryPage::anOpenYearHasNoErrata()
{
    QVERIFY(!find<QPushButton>("errata").isEnabled());
    QVERIFY(m_document->closeYear(year()));
    QVERIFY(!find<QPushButton>("errata").isEnabled());
}

void TstHistoryPage::theErrataAreShownAndPrinted()
{
    correct();
    QVERIFY(find<QPushButton>("errata").isEnabled());
    click("errata");
    auto &errata = find<QTableView>("errataTable");
    QVERIFY(errata.isVisible() && !table().isVisible());
    QCOMPARE(find<QLabel>("errataTitle").text(), u"令和元年度 正誤表"_s);
    QCOMPARE(errata.model()->index(0, 3).data(), u"ＩＣＴ化のため"_s);
    QCOMPARE(errata.model()->index(0, 4).data(), u"正しい理由"_s);
    QCOMPARE(errata.model()->index(0, 6).data(), u"報告書の誤り"_s);
    const auto sheets = m_page->sheets();
    QCOMPARE(sheets[0].title, u"令和元年度 正誤表"_s);
    QCOMPARE(sheets[0].rows.size(), std::size_t(1));
    click("errata");
    QVERIFY(table().isVisible());
}

void TstHistoryPage::anotherYearLeavesTheErrata()
{
    correct();
    click("errata");
    m_page->setYear(year(2018));
    QVERIFY(table().isVisible());
    QVERIFY(!find<QPushButton>("errata").isEnabled());
    m_page->setYear(year(2019));
    QVERIFY(find<QPushButton>("errata").isEnabled());
}

QTEST_MAIN(TstHistoryPage)
#include "tst_historypage.moc"
