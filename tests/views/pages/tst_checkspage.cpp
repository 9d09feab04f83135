#include "views/pages/checkspage.h"

#include "models/tallies/closingrefusal.h"
#include "models/tallies/problemsheet.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The checks of the sample's fiscal 2019 with No.4 and No.10 not graded, in a window of its own.
class TstChecksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useJapanese(); }
    void init();
    void whatIsMissingIsAboveNotices();
    void aClickAsksForTheCell();
    void enterAsksForTheCell();
    void aKindCanBeChosen();
    void itFollowsAnEdit();
    void itFollowsWhileHidden();
    void aMeasureMayGoWhileHidden();
    void nothingFoundIsSaid();
    void itSaysWhatStandsAgainstClosing();
    void itSaysThatTheYearIsClosed();
    void anOpenYearBeforeAClosedOneIsSaid();
    void paperHasWhatIsShown();

private:
    template <class Widget>
    Widget &find(const char *name)
    {
        return *m_page->findChild<Widget *>(QLatin1StringView(name));
    }
    QTableView &table() { return find<QTableView>("problems"); }
    YearId year() const { return test::yearId(m_document->plan(), 2019); }
    void grade(const QString &number, const QString &code);
    void click(const char *button)
    {
        QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton);
    }
    /// Mends what the sample's notices point at, so that nothing is found.
    void mendAll();

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<ChecksPage> m_page;
};

void TstChecksPage::init()
{
    m_page.reset();
    m_document = test::sampleDocument();
    grade(u"10"_s, {});
    grade(u"4"_s, {});
    m_page = std::make_unique<ChecksPage>(*m_document);
    m_page->setYear(year());
    m_page->resize(1080, 560);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstChecksPage::grade(const QString &number, const QString &code)
{
    const Plan &plan = m_document->plan();
    Evaluation after = plan.evaluationOrEmpty(test::measureId(plan, number), year());
    after.grade = test::gradeId(plan, code);
    QVERIFY(m_document->editEvaluation(after));
}

void TstChecksPage::mendAll()
{
    while (m_document->undoStack().canUndo())
        QVERIFY(m_document->undo());
    for (const Problem &problem : problems(m_document->plan(), year())) {
        Evaluation after = m_document->plan().evaluationOrEmpty(problem.measure, year());
        after.reason = u"理由"_s;
        QVERIFY(m_document->editEvaluation(after));
    }
}

void TstChecksPage::whatIsMissingIsAboveNotices()
{
    QCOMPARE(table().model()->index(0, 0).data(), severityText(Severity::Missing));
    QCOMPARE(table().model()->index(0, 1).data(), u"4"_s);
    QCOMPARE(table().model()->index(1, 1).data(), u"10"_s);
    QCOMPARE(find<QPushButton>("missing").text(), ChecksPage::tr("Missing %1").arg(2));
}

void TstChecksPage::aClickAsksForTheCell()
{
    QSignalSpy requested(m_page.get(), &Page::cellRequested);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(table().model()->index(1, 4)).center());
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested[0][0].value<MeasureId>() == test::measureId(m_document->plan(), u"10"_s));
    QVERIFY(requested[0][1].value<EvaluationField>() == EvaluationField::Grade);
}

void TstChecksPage::enterAsksForTheCell()
{
    QSignalSpy requested(m_page.get(), &Page::cellRequested);
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, 0));
    QTest::keyClick(&table(), Qt::Key_Down);
    QVERIFY2(requested.isEmpty(), "looking is not going");
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested[0][0].value<MeasureId>() == test::measureId(m_document->plan(), u"10"_s));
}

void TstChecksPage::aKindCanBeChosen()
{
    const int all = table().model()->rowCount();
    click("missing");
    QCOMPARE(table().model()->rowCount(), 2);
    click("errors");
    QCOMPARE(table().model()->rowCount(), 0);
    click("notices");
    QCOMPARE(table().model()->rowCount(), all - 2);
    click("allProblems");
    QCOMPARE(table().model()->rowCount(), all);
}

void TstChecksPage::itFollowsAnEdit()
{
    grade(u"4"_s, u"A"_s);
    QCOMPARE(find<QPushButton>("missing").text(), ChecksPage::tr("Missing %1").arg(1));
    QCOMPARE(table().model()->index(0, 1).data(), u"10"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(find<QPushButton>("missing").text(), ChecksPage::tr("Missing %1").arg(2));
}

void TstChecksPage::itFollowsWhileHidden()
{
    m_page->hide();
    grade(u"4"_s, u"A"_s);
    m_page->show();
    QCOMPARE(find<QPushButton>("missing").text(), ChecksPage::tr("Missing %1").arg(1));
    QCOMPARE(table().model()->index(0, 1).data(), u"10"_s);
}

void TstChecksPage::aMeasureMayGoWhileHidden()
{
    ChangeSet added;
    added.add(
        Measure{.id = {99}, .number = u"99"_s, .title = u"新"_s, .goal = {1}, .inForceFrom = 2019});
    QVERIFY(m_document->edit(added));
    const int rows = table().model()->rowCount();
    m_page->hide();
    QVERIFY(m_document->undo());
    m_page->show(); // asks every row for its width
    QCOMPARE(table().model()->rowCount(), rows - 2);
}

void TstChecksPage::nothingFoundIsSaid()
{
    QVERIFY(!find<QLabel>("nothing").isVisible());
    mendAll();
    QVERIFY(problems(m_document->plan(), year()).empty());
    QVERIFY(!table().isVisible());
    QVERIFY(find<QLabel>("nothing").isVisible());
    QCOMPARE(find<QLabel>("nothing").text(), u"指摘はありません。"_s);
    click("errors");
    QCOMPARE(find<QLabel>("nothing").text(), u"エラーはありません。"_s);
    click("missing");
    QCOMPARE(find<QLabel>("nothing").text(), ChecksPage::tr("Nothing is missing."));
}

void TstChecksPage::itSaysWhatStandsAgainstClosing()
{
    QCOMPARE(find<QLabel>("closing").text(),
             closingRefusal(m_document->plan(), year()).value_or(QString()));
    QCOMPARE(find<QLabel>("checksBalance").text(), u"照合 ✓ 41＝41＝41"_s);
    mendAll();
    QVERIFY(find<QLabel>("closing").text().contains(u"令和元年度は確定できます"_s));
}

void TstChecksPage::itSaysThatTheYearIsClosed()
{
    mendAll();
    QVERIFY(m_document->closeYear(year()));
    QVERIFY(find<QLabel>("closing").text().contains(u"確定済み"_s));
    QVERIFY(m_document->reopenYear(year(), u"誤記"_s));
    QVERIFY(find<QLabel>("closing").text().contains(u"確定を解除しています"_s));
}

void TstChecksPage::anOpenYearBeforeAClosedOneIsSaid()
{
    const QString notice = u"まだ確定していない年度：平成30年度"_s;
    mendAll();
    QVERIFY(!find<QLabel>("closing").text().contains(notice)); // while it is open itself
    QVERIFY(m_document->closeYear(year()));
    QVERIFY(find<QLabel>("closing").text().contains(notice));
    const YearId past = test::yearId(m_document->plan(), 2018);
    QVERIFY(m_document->edit(test::readyToClose(m_document->plan(), past)));
    QVERIFY(m_document->closeYear(past));
    QVERIFY(!find<QLabel>("closing").text().contains(notice));
    QVERIFY(m_document->reopenYear(past, u"誤記"_s));
    QVERIFY(find<QLabel>("closing").text().contains(notice));
}

void TstChecksPage::paperHasWhatIsShown()
{
    click("missing");
    const auto sheets = m_page->sheets();
    QCOMPARE(sheets.size(), std::size_t(1));
    QCOMPARE(sheets[0].title, u"令和元年度 点検結果（%1）"_s.arg(severityText(Severity::Missing)));
    QCOMPARE(int(sheets[0].rows.size()), table().model()->rowCount());
}

QTEST_MAIN(TstChecksPage)
#include "tst_checkspage.moc"
