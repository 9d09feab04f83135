#include "models/domain/closing.h"
#include "models/reports/annualreport.h"
#include "tests/support/papers.h"
#include "tests/support/reports.h"
#include "views/pages/reportpage.h"
#include "views/pages/slotedit.h"
#include "views/pages/slotmenu.h"
#include "views/printing/pagelist.h"
#include "views/printing/paperview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const QString grades = u"overall-grades"_s;
/// A template with another wording, and without most parts.
const QString templateOfPurpose = u"[表題]\n報告\n[段落 purpose]\n別の文案。"_s;

} // namespace

/// The report page by itself: what is typed, what follows, what is marked, and where clicks lead.
class TstReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePreviewIsTheReport();
    void aClickedPartCanBeWritten();
    void thePreviewFollowsEachKeystroke();
    void whatIsTypedIsSavedWhenTheFocusLeaves();
    void whatIsTypedIsSavedAfterAPause();
    void whatIsTypedIsSavedWhenAnotherPartIsChosen();
    void wordsStayAndFiguresFollow();
    void aChangedFigureIsMarkedUntilConfirmed();
    void figuresFollowWhatIsBeingTyped();
    void theTemplateComesBack();
    void restoringCanBeTakenBackWithWhatWasTyped();
    void undoShowsTheTextThatChanged();
    void aRefusedTextStaysTypedAndSaysWhy();
    void aFigureIsInsertedFromTheMenu();
    void aClickedFigureGivesItsMeasures();
    void aClickWhileTypingSavesFirst();
    void whatTheTemplateSaysNowIsShown();
    void aClosedYearIsOnlyLookedAt();
    void reopeningLetsWriteAgain();
    void aFindingIsReplacedInTheText();
    void aFindingInATableLeavesItsCaptionAlone();
    void findingsAreNamedByThePartsAsTheyAre();
    void whatIsRefusedIsGivenUpForTheTemplate();
    void whatIsRefusedIsGivenUpWhereNothingIsSaved();
    void anotherTemplateLeavesWhatIsTyped();
    void aPartThatWentIsLeftWhenItIsSaved();
    void aTemplateThatIsNoGoodLetsNothingBeWritten();
    void anotherYearShowsItsReport();
    void aYearStaysWhereTypedTextIsRefused();
    void whatIsPrintedHoldsWhatIsTyped();
    void aFileIsAskedForByItsEnding();
    void thePageListNeedsRoom();

private:
    template <class Widget>
    Widget &find(const char *name) const
    {
        auto *widget = m_page->findChild<Widget *>(QLatin1StringView(name));
        Q_ASSERT(widget);
        return *widget;
    }
    SlotEdit &edit() const { return find<SlotEdit>("paragraph"); }
    PaperView &preview() const { return find<PaperView>("preview"); }
    void choose(const QString &place);
    void clickFigure(const SpotPlace &place);
    void press(const char *name)
    {
        QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton);
    }
    /// Types at the beginning of that part.
    void type(const QString &place, const QString &text);
    void leave() { preview().setFocus(); }
    void setGrade(const QString &measure, const QString &grade);
    void chooseFinding(const QString &found);
    void putTemplate(const QString &text);
    ReportPart part(const QString &place) const;
    QString inPlan(const QString &place) const { return plainText(part(place).text); }
    QString typed() const { return plainText(edit().text()); }
    QString previewed() const { return dense(textOf(preview().paper())); }

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<ReportPage> m_page;
    std::unique_ptr<QSignalSpy> m_refused;
    YearId m_year;
};

void TstReportPage::init()
{
    m_document = sampleDocument();
    m_year = yearId(m_document->plan(), 2019);
    m_page = std::make_unique<ReportPage>(*m_document);
    m_page->resize(1150, 620);
    m_page->setYear(m_year);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_refused = std::make_unique<QSignalSpy>(m_document.get(), &PlanDocument::refused);
}

void TstReportPage::cleanup()
{
    m_page.reset();
}

/// Chooses from the list of parts, as a click does.
void TstReportPage::choose(const QString &place)
{
    auto &list = find<QComboBox>("parts");
    const int row = list.findData(place);
    QVERIFY(row >= 0);
    Q_EMIT list.activated(row);
}

void TstReportPage::clickFigure(const SpotPlace &place)
{
    preview().goToPage(static_cast<int>(place.page));
    QTest::mouseClick(preview().viewport(), Qt::LeftButton, {},
                      preview().areaInView(place).center().toPoint());
}

void TstReportPage::type(const QString &place, const QString &text)
{
    choose(place);
    edit().setFocus();
    edit().moveCursor(QTextCursor::Start);
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&edit(), &event);
}

void TstReportPage::setGrade(const QString &measure, const QString &grade)
{
    Plan plan = m_document->plan();
    test::setGrade(plan, m_year, measure, grade);
    QVERIFY(m_document->editEvaluation(plan.evaluationOrEmpty(measureId(plan, measure), m_year)));
}

ReportPart TstReportPage::part(const QString &place) const
{
    return partAt(annualReport(m_document->plan(), m_year), place);
}

/// Chooses that row of the findings, once the style has been checked.
void TstReportPage::chooseFinding(const QString &found)
{
    auto &table = find<QTableView>("findings");
    const auto row = [&] {
        const QModelIndexList rows = table.model()->match(
            table.model()->index(0, 0), Qt::DisplayRole, found, 1, Qt::MatchExactly);
        return rows.isEmpty() ? QModelIndex() : rows.front();
    };
    QTRY_VERIFY(row().isValid());
    table.setCurrentIndex(row());
}

void TstReportPage::putTemplate(const QString &text)
{
    PlanInfo info = m_document->plan().info();
    info.reportTemplate = text;
    ChangeSet changes;
    changes.replace(m_document->plan().info(), info);
    QVERIFY(m_document->edit(changes));
}

void TstReportPage::thePreviewIsTheReport()
{
    for (const ReportPart &each : annualReport(m_document->plan(), m_year).parts)
        QVERIFY2(previewed().contains(dense(plainText(each.text))), qUtf8Printable(each.place));
    QCOMPARE(find<PageList>("reportPages").count(), preview().pageCount());
    QVERIFY(!m_page->hasSheets());
}

void TstReportPage::aClickedPartCanBeWritten()
{
    const auto &spots = preview().paper().pages[0].spots;
    const auto at = std::ranges::find(spots, u"purpose"_s, &PaperSpot::place);
    QVERIFY(at != spots.end());
    const QRectF area = preview().areaInView({0, static_cast<std::size_t>(at - spots.begin())});
    QTest::mouseClick(preview().viewport(), Qt::LeftButton, {},
                      area.bottomRight().toPoint() - QPoint(4, 4));
    QCOMPARE(typed(), inPlan(u"purpose"_s));
    QVERIFY(edit().hasFocus());
    QCOMPARE(preview().currentPlace(), u"purpose"_s);
}

void TstReportPage::thePreviewFollowsEachKeystroke()
{
    QSignalSpy saving(m_page.get(), &ReportPage::typed);
    choose(grades);
    edit().moveCursor(QTextCursor::Start);
    QString before = previewed();
    for (const QChar c : u"abc"_s) {
        QTest::keyClick(&edit(), c.toLatin1());
        QVERIFY(previewed() != before);
        before = previewed();
    }
    QVERIFY(previewed().contains(u"abc"_s));
    QVERIFY(m_document->plan().records<Paragraph>().all().empty()); // not saved yet
    QCOMPARE(saving.last().first().toBool(), true);
    QVERIFY(m_page->commit());
    QCOMPARE(saving.last().first().toBool(), false);
}

void TstReportPage::whatIsTypedIsSavedWhenTheFocusLeaves()
{
    type(grades, u"追記。"_s);
    leave();
    QVERIFY(part(grades).isWritten);
    QVERIFY(inPlan(grades).startsWith(u"追記。"_s));
    QVERIFY(find<QComboBox>("parts").currentText().contains(u"rewritten"_s));
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TstReportPage::whatIsTypedIsSavedAfterAPause()
{
    QSignalSpy saving(m_page.get(), &ReportPage::typed);
    const QString before = inPlan(grades);
    type(grades, u"追記。"_s);
    QTRY_VERIFY(inPlan(grades).startsWith(u"追記。"_s));
    QCOMPARE(saving.last().first().toBool(), false);
    QVERIFY(edit().hasFocus());
    QCOMPARE(edit().textCursor().position(), 3); // typing goes on where it was
    edit().insertPlainText(u"続き。"_s);
    QCOMPARE(saving.last().first().toBool(), true);
    QTRY_VERIFY(inPlan(grades).startsWith(u"追記。続き。"_s));
    edit().undo(); // what was saved meanwhile can still be taken back here
    QVERIFY(!typed().contains(u"続き。"_s));
    QTRY_VERIFY(!inPlan(grades).contains(u"続き。"_s));
    edit().insertPlainText(u"別に。"_s);
    leave();
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(m_document->undo());
    QCOMPARE(inPlan(grades), before);
    QCOMPARE(typed(), before);
}

void TstReportPage::whatIsTypedIsSavedWhenAnotherPartIsChosen()
{
    type(grades, u"追記。"_s);
    press("partAfter");
    QVERIFY(inPlan(grades).startsWith(u"追記。"_s));
    QVERIFY(!typed().startsWith(u"追記。"_s));
    press("partBefore");
    QCOMPARE(typed(), inPlan(grades));
}

void TstReportPage::wordsStayAndFiguresFollow()
{
    type(grades, u"追記。"_s);
    leave();
    QVERIFY(typed().contains(u"24施策"_s));
    setGrade(u"4"_s, u"B"_s);
    QVERIFY(typed().startsWith(u"追記。"_s));
    QVERIFY(typed().contains(u"23施策"_s));
    QCOMPARE(typed(), inPlan(grades));
    QVERIFY(previewed().contains(dense(inPlan(grades))));
}

void TstReportPage::aChangedFigureIsMarkedUntilConfirmed()
{
    const auto &next = find<QPushButton>("nextToConfirm");
    const auto &confirm = find<QPushButton>("confirmParagraph");
    type(grades, u"追記。"_s);
    leave();
    QVERIFY(!next.isVisible());
    QVERIFY(!confirm.isEnabled());
    setGrade(u"4"_s, u"B"_s);
    QVERIFY(part(grades).isToConfirm());
    QVERIFY(next.isVisible());
    QVERIFY(confirm.isEnabled());
    const auto marked = [&] {
        return std::ranges::any_of(preview().paper().pages, [](const PaperPage &page) {
            return std::ranges::any_of(page.spots, &PaperSpot::isMarked);
        });
    };
    QVERIFY(marked());
    choose(u"purpose"_s);
    press("nextToConfirm");
    QCOMPARE(typed(), inPlan(grades));
    press("confirmParagraph");
    QVERIFY(!part(grades).isToConfirm());
    QVERIFY(inPlan(grades).startsWith(u"追記。"_s));
    QVERIFY(!confirm.isEnabled());
    QVERIFY(!marked());
}

void TstReportPage::figuresFollowWhatIsBeingTyped()
{
    type(grades, u"追記。"_s);
    const int cursor = edit().textCursor().position();
    setGrade(u"4"_s, u"B"_s);
    QVERIFY(typed().startsWith(u"追記。"_s));
    QVERIFY(typed().contains(u"23施策"_s));
    QCOMPARE(edit().textCursor().position(), cursor);
    QVERIFY(previewed().contains(u"追記。"_s));
    leave();
    QVERIFY(inPlan(grades).startsWith(u"追記。"_s));
    QVERIFY(!part(grades).isToConfirm()); // whoever typed saw the figures
}

void TstReportPage::theTemplateComesBack()
{
    const QString before = inPlan(grades);
    const auto &restore = find<QPushButton>("restoreParagraph");
    choose(grades);
    QVERIFY(!restore.isEnabled());
    type(grades, u"追記。"_s);
    leave();
    QVERIFY(restore.isEnabled());
    press("restoreParagraph");
    QCOMPARE(inPlan(grades), before);
    QCOMPARE(typed(), before);
    QVERIFY(!restore.isEnabled());
}

void TstReportPage::restoringCanBeTakenBackWithWhatWasTyped()
{
    type(grades, u"追記。"_s);
    press("restoreParagraph");
    QVERIFY(!typed().startsWith(u"追記。"_s));
    QVERIFY(m_document->undo());
    QVERIFY(typed().startsWith(u"追記。"_s));
}

void TstReportPage::undoShowsTheTextThatChanged()
{
    type(grades, u"追記。"_s);
    choose(u"outlook"_s);
    const auto going =
        connect(m_document.get(), &PlanDocument::changed, m_page.get(), &Page::reveal);
    QVERIFY(m_document->undo());
    disconnect(going);
    QCOMPARE(typed(), inPlan(grades));
    QVERIFY(!typed().startsWith(u"追記。"_s));
    QCOMPARE(preview().currentPlace(), grades);
}

void TstReportPage::aRefusedTextStaysTypedAndSaysWhy()
{
    const QString wrong = u"制御文字"_s + QChar(0x1);
    type(grades, wrong);
    QVERIFY(!m_page->commit());
    QCOMPARE(m_refused->size(), 1);
    QVERIFY(typed().startsWith(wrong));
    press("partAfter");
    QVERIFY(typed().startsWith(wrong)); // it is still the part that is shown
    QCOMPARE(find<QComboBox>("parts").currentData().toString(), grades);
    QVERIFY(m_document->plan().records<Paragraph>().all().empty());
}

void TstReportPage::aFigureIsInsertedFromTheMenu()
{
    choose(u"goal/2/changes"_s);
    edit().moveCursor(QTextCursor::Start);
    auto &menu = *m_page->findChild<SlotMenu *>();
    Q_EMIT menu.aboutToShow();
    const auto actions = menu.findChildren<QAction *>();
    const auto at = std::ranges::find_if(actions, [](const QAction *action) {
        return action->text().contains(u"A評価の施策数"_s) && action->text().contains("24"_L1);
    });
    QVERIFY(at != actions.end());
    (*at)->trigger();
    QVERIFY(edit().text().front().isSlot());
    QCOMPARE(edit().text().front().text, u"24"_s);
    setGrade(u"4"_s, u"B"_s);
    QCOMPARE(edit().text().front().text, u"23"_s);
    QVERIFY(m_page->commit());
    QVERIFY(inPlan(u"goal/2/changes"_s).startsWith(u"23"_s));
}

void TstReportPage::aClickedFigureGivesItsMeasures()
{
    QSignalSpy chosen(m_page.get(), &Page::chosen);
    const auto figures = figuresOf(preview().paper());
    QVERIFY(!figures.empty());
    for (const SpotPlace &place : figures) {
        const auto behind = *preview().paper().pages[place.page].spots[place.spot].behind;
        clickFigure(place);
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.takeLast().first().value<Selection>(), behind);
    }
}

void TstReportPage::aClickWhileTypingSavesFirst()
{
    QSignalSpy chosen(m_page.get(), &Page::chosen);
    type(grades, u"追記。"_s);
    clickFigure(figuresOf(preview().paper()).front());
    QCOMPARE(chosen.size(), 1);
    QVERIFY(inPlan(grades).startsWith(u"追記。"_s));
}

void TstReportPage::whatTheTemplateSaysNowIsShown()
{
    const QString place = u"goal/1/changes"_s;
    const auto &notice = find<SlotEdit>("templateChanged");
    type(place, u"追記。"_s);
    leave();
    QVERIFY(!notice.isVisible());
    setGrade(u"4"_s, u"B"_s); // it is no improvement any more
    QVERIFY(notice.isVisible());
    QVERIFY2(notice.height() < m_page->height() / 4, "however long the text is");
    QVERIFY(plainText(notice.text())
                .contains(plainText(templateText(m_document->plan(), m_year, place))));
    QVERIFY(typed().startsWith(u"追記。"_s));
    press("confirmParagraph");
    QVERIFY(!notice.isVisible());
}

void TstReportPage::aClosedYearIsOnlyLookedAt()
{
    QVERIFY(m_document->closeYear(m_year));
    const QString sentence = m_document->obstacle(m_year);
    QSignalSpy refused(m_page.get(), &Page::refused);
    choose(grades);
    const QString before = typed();
    QTest::keyClicks(&edit(), u"x"_s);
    QCOMPARE(typed(), before);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().toString(), sentence);
    for (const char *button : {"insertSlot", "confirmParagraph", "restoreParagraph"})
        QVERIFY2(!find<QPushButton>(button).isEnabled(), button);
    QVERIFY(previewed().contains(dense(before)));
}

void TstReportPage::reopeningLetsWriteAgain()
{
    QVERIFY(m_document->closeYear(m_year));
    QVERIFY(m_document->reopenYear(m_year, u"誤記の訂正"_s));
    type(grades, u"訂正。"_s);
    QVERIFY(m_page->commit());
    QVERIFY(inPlan(grades).startsWith(u"訂正。"_s));
}

void TstReportPage::aFindingIsReplacedInTheText()
{
    type(grades, u"これは２４施策である。"_s); // two digits are half-width
    chooseFinding(u"２４施策"_s);
    QVERIFY(find<QTableView>("findings").isVisible());
    press("replaceFinding");
    QVERIFY(typed().startsWith(u"これは24施策である。"_s));
    QVERIFY(m_page->commit());
    QVERIFY(inPlan(grades).startsWith(u"これは24施策である。"_s));
}

void TstReportPage::aFindingInATableLeavesItsCaptionAlone()
{
    const Plan &plan = m_document->plan();
    const Grade before = plan.grades().front(); // of no measure: only a table tells of it
    Grade grade = before;
    grade.definition = u"これは２４施策である"_s;
    ChangeSet changes;
    changes.replace(before, grade);
    QVERIFY(m_document->edit(changes));
    chooseFinding(u"２４施策"_s);
    QVERIFY(!find<QPushButton>("replaceFinding").isEnabled());
    auto &table = find<QTableView>("findings");
    QTest::keyClick(&table, Qt::Key_Return);
    const QString place = find<QComboBox>("parts").currentData().toString();
    QVERIFY(std::holds_alternative<TablePart>(part(place).content));
    QVERIFY(!edit().textCursor().hasSelection());
}

void TstReportPage::findingsAreNamedByThePartsAsTheyAre()
{
    type(u"purpose"_s, u"これは２４施策である。"_s);
    chooseFinding(u"２４施策"_s);
    const auto where = [this] {
        const auto &table = find<QTableView>("findings");
        return table.currentIndex().siblingAtColumn(3).data().toString();
    };
    QVERIFY(where().contains(u"実績報告の趣旨"_s));
    leave();
    type(u"heading/purpose"_s, u"改題"_s);
    QTRY_VERIFY(where().contains(u"改題"_s));
}

void TstReportPage::whatIsRefusedIsGivenUpForTheTemplate()
{
    type(grades, u"追記。"_s);
    leave();
    const QString saved = typed();
    type(grades, QString(QChar(0x1)));
    press("restoreParagraph");
    QVERIFY(!part(grades).isWritten);
    QCOMPARE(typed(), inPlan(grades));
    QCOMPARE(previewed().contains(QChar(0x1)), false);
    QVERIFY(m_document->undo());
    QCOMPARE(typed(), saved);
}

void TstReportPage::whatIsRefusedIsGivenUpWhereNothingIsSaved()
{
    QSignalSpy saving(m_page.get(), &ReportPage::typed);
    type(grades, u"制御文字"_s + QChar(0x1));
    press("restoreParagraph");
    QCOMPARE(typed(), inPlan(grades));
    QVERIFY(!previewed().contains(u"制御文字"_s));
    QCOMPARE(saving.last().first().toBool(), false);
    QVERIFY(m_page->commit());
}

void TstReportPage::anotherTemplateLeavesWhatIsTyped()
{
    const QString wrong = u"制御文字"_s + QChar(0x1);
    type(u"purpose"_s, wrong);
    leave(); // it is refused
    putTemplate(templateOfPurpose);
    QVERIFY(typed().startsWith(wrong));
    press("restoreParagraph");
    QCOMPARE(typed(), u"別の文案。"_s);
}

void TstReportPage::aPartThatWentIsLeftWhenItIsSaved()
{
    type(grades, u"追記。"_s);
    putTemplate(templateOfPurpose);
    QVERIFY(typed().startsWith(u"追記。"_s));
    QVERIFY(m_page->commit());
    QCOMPARE(typed(), u"別の文案。"_s);
    const int edits = m_document->undoStack().count();
    QVERIFY(m_page->commit());
    QCOMPARE(m_document->undoStack().count(), edits);
}

void TstReportPage::aTemplateThatIsNoGoodLetsNothingBeWritten()
{
    putTemplate(u"{{{"_s);
    const QString sentence = annualReport(m_document->plan(), m_year).refusal;
    QVERIFY(!sentence.isEmpty());
    QVERIFY(edit().isReadOnly());
    QVERIFY(find<SlotEdit>("templateChanged").isVisible());
    QCOMPARE(plainText(find<SlotEdit>("templateChanged").text()), sentence);
    QVERIFY(!find<QPushButton>("insertSlot").isEnabled());
    QVERIFY(m_document->undo());
    QVERIFY(!edit().isReadOnly());
}

void TstReportPage::anotherYearShowsItsReport()
{
    choose(grades);
    const YearId other = yearId(m_document->plan(), 2018);
    QVERIFY(m_page->setYear(other));
    const Report report = annualReport(m_document->plan(), other);
    QCOMPARE(typed(), plainText(textAt(report, grades)));
    QVERIFY(previewed().contains(dense(report.title)));
}

void TstReportPage::aYearStaysWhereTypedTextIsRefused()
{
    type(grades, QString(QChar(0x1)));
    QVERIFY(!m_page->setYear(yearId(m_document->plan(), 2018)));
    QVERIFY(typed().startsWith(QChar(0x1)));
    QVERIFY(previewed().contains(u"令和元年度"_s));
}

void TstReportPage::whatIsPrintedHoldsWhatIsTyped()
{
    type(grades, u"印刷する追記。"_s);
    const auto layOut = m_page->paper();
    QVERIFY(layOut.has_value());
    const Paper paper = (*layOut)(officePaper(QPageLayout::Landscape));
    QVERIFY(dense(textOf(paper)).contains(u"印刷する追記。"_s));
    QCOMPARE(paper.layout.orientation(), QPageLayout::Landscape);
}

void TstReportPage::aFileIsAskedForByItsEnding()
{
    QSignalSpy asked(m_page.get(), &ReportPage::exportRequested);
    find<QAction>("pdfReport").trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"pdf"_s);
}

void TstReportPage::thePageListNeedsRoom()
{
    const auto &list = find<PageList>("reportPages");
    auto &toggle = find<QAction>("pageList");
    m_page->resize(1900, 900);
    QVERIFY(list.isVisible());
    QVERIFY(toggle.isChecked());
    m_page->resize(900, 600);
    QVERIFY(!list.isVisible());
    QVERIFY(!toggle.isChecked());
    toggle.trigger(); // whoever wants it gets it
    QVERIFY(list.isVisible());
    toggle.trigger();
    m_page->resize(1900, 900);
    QVERIFY(!list.isVisible());
}

QTEST_MAIN(TstReportPage)
#include "tst_reportpage.moc"
