#include "tests/support/samplereport.h"
#include "views/pages/slotedit.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;
using shisaku::test::figure;
using shisaku::test::words;

namespace
{

constexpr GradeId gradeA{2};
constexpr GradeId gradeB{3};

ReportText sentence()
{
    return {words(u"A評価が"_s), figure(u"24施策"_s, gradeA), words(u"、B評価が"_s),
            figure(u"14施策"_s, gradeB), words(u"である。"_s)};
}

/// What is typed, pasted and dragged, as a user does it.
class TestEdit : public SlotEdit
{
public:
    using SlotEdit::createMimeDataFromSelection;
    using SlotEdit::insertFromMimeData;

    void moveTo(int position)
    {
        QTextCursor cursor = textCursor();
        cursor.setPosition(position);
        setTextCursor(cursor);
    }
    void select(int from, int to)
    {
        QTextCursor cursor = textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    QString plain() const { return plainText(text()); }
};

} // namespace

/// Words that are typed around chips.
class TstSlotEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsSetIsGivenBack();
    void anyTextIsGivenBack();
    void typedWordsStandBetweenChips();
    void linesMayBeBroken();
    void aChipIsDeletedAsOneCharacter();
    void valuesFollowWhileSomebodyTypes();
    void aLongerValueGetsAWiderChip();
    void followingValuesIsNoEdit();
    void chipsAreCutAndPastedAsChips();
    void otherProgramsGetTheValue();
    void foreignTextIsOnlyWords();
    void aStrayObjectCharacterIsNoChip();
    void aPastedChipShowsWhatThePlanSaysNow();
    void aChosenSlotIsInsertedAtTheCursor();
    void inputMethodsComposeBesideChips();
    void undoTakesBackTypingAndThenIsLeftToThePlan();
    void aChangedChipTellsWhatItWas();
    void aLongValueIsShortenedAndToldWhole();
    void onlyTheWordsThatAreMeantAreSelected_data();
    void onlyTheWordsThatAreMeantAreSelected();
    void theSlotAtTheCursorIsKnown();
    void nothingIsTypedAgainstAnObstacle();

private:
    std::unique_ptr<TestEdit> m_edit;
};

void TstSlotEdit::init()
{
    m_edit = std::make_unique<TestEdit>();
    m_edit->resize(500, 300);
    m_edit->setText(sentence());
    m_edit->show();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
}

void TstSlotEdit::cleanup()
{
    m_edit.reset();
}

void TstSlotEdit::whatIsSetIsGivenBack()
{
    QCOMPARE(m_edit->text(), sentence());
    QVERIFY(!m_edit->isEdited());
    QCOMPARE(m_edit->accessibleDescription(), u"A評価が24施策、B評価が14施策である。"_s);
    m_edit->setText({});
    QVERIFY(m_edit->text().empty());
}

void TstSlotEdit::anyTextIsGivenBack()
{
    const bool holds = rc::check([this] {
        const QStringList all{u"字"_s, u"{{x}}"_s, u"\n"_s, u"<b>&amp;</b>"_s, u"𠮷"_s, u" "_s};
        ReportText text;
        const int pieces = *rc::gen::inRange(0, 12);
        for (int i = 0; i < pieces; ++i) {
            const int what = *rc::gen::inRange(0, 9);
            if (what >= all.size())
                text.push_back(figure(QString::number(what), GradeId{what}));
            else if (!text.empty() && !text.back().isSlot())
                text.back().text += all[what];
            else
                text.push_back(words(all[what]));
        }
        m_edit->setText(text);
        RC_ASSERT(m_edit->text() == text);
        RC_ASSERT(!m_edit->isEdited());
    });
    QVERIFY(holds);
}

void TstSlotEdit::typedWordsStandBetweenChips()
{
    QSignalSpy edited(m_edit.get(), &SlotEdit::edited);
    m_edit->moveTo(5); // just behind the first chip
    QTest::keyClicks(m_edit.get(), u"x{{y}}"_s);
    QCOMPARE(m_edit->plain(), u"A評価が24施策x{{y}}、B評価が14施策である。"_s);
    QCOMPARE(m_edit->text().size(), 5U);
    QCOMPARE(m_edit->text()[1], figure(u"24施策"_s, gradeA));
    QCOMPARE(edited.size(), 6);
    QVERIFY(m_edit->isEdited());
    m_edit->moveTo(4); // just before it
    QTest::keyClicks(m_edit.get(), u"z"_s);
    QCOMPARE(m_edit->plain(), u"A評価がz24施策x{{y}}、B評価が14施策である。"_s);
}

void TstSlotEdit::linesMayBeBroken()
{
    m_edit->moveTo(5);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QTest::keyClick(m_edit.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_edit->plain(), u"A評価が24施策\n\n、B評価が14施策である。"_s);
}

void TstSlotEdit::aChipIsDeletedAsOneCharacter()
{
    m_edit->moveTo(5);
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QCOMPARE(m_edit->plain(), u"A評価が、B評価が14施策である。"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), sentence());
}

void TstSlotEdit::valuesFollowWhileSomebodyTypes()
{
    m_edit->moveTo(7);
    QTest::keyClicks(m_edit.get(), u"x"_s);
    m_edit->updateValues({figure(u"25施策"_s, gradeA), figure(u"９施策"_s, GradeId{9})});
    QCOMPARE(m_edit->textCursor().position(), 8);
    QCOMPARE(m_edit->plain(), u"A評価が25施策、Bx評価が14施策である。"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Z, Qt::ControlModifier); // the letter, not the figure
    QCOMPARE(m_edit->plain(), u"A評価が25施策、B評価が14施策である。"_s);
}

void TstSlotEdit::aLongerValueGetsAWiderChip()
{
    const auto width = [this] {
        m_edit->moveTo(4);
        const int left = m_edit->cursorRect().left();
        m_edit->moveTo(5);
        return m_edit->cursorRect().left() - left;
    };
    const int before = width();
    m_edit->updateValues({figure(u"24施策とその他の施策"_s, gradeA)});
    QVERIFY(width() > 2 * before);
}

void TstSlotEdit::followingValuesIsNoEdit()
{
    QSignalSpy edited(m_edit.get(), &SlotEdit::edited);
    m_edit->updateValues({figure(u"25施策"_s, gradeA)});
    m_edit->setText(sentence());
    m_edit->setText({words(u"別の文"_s)});
    QVERIFY(edited.isEmpty());
    QVERIFY(!m_edit->isEdited());
}

void TstSlotEdit::chipsAreCutAndPastedAsChips()
{
    m_edit->select(4, 7); // the chip and two characters
    m_edit->cut();
    QCOMPARE(m_edit->plain(), u"A評価が評価が14施策である。"_s);
    m_edit->moveTo(0);
    m_edit->paste();
    QCOMPARE(m_edit->plain(), u"24施策、BA評価が評価が14施策である。"_s);
    QCOMPARE(m_edit->text().front(), figure(u"24施策"_s, gradeA));
}

void TstSlotEdit::otherProgramsGetTheValue()
{
    m_edit->selectAll();
    const std::unique_ptr<QMimeData> data(m_edit->createMimeDataFromSelection());
    QCOMPARE(data->text(), u"A評価が24施策、B評価が14施策である。"_s);
    QVERIFY(!data->hasHtml());
}

void TstSlotEdit::foreignTextIsOnlyWords()
{
    QMimeData data;
    data.setHtml(u"<b>太い</b><img src='x.png'>"_s);
    data.setText(u"太い\r\n字"_s);
    m_edit->moveTo(0);
    m_edit->insertFromMimeData(&data);
    QCOMPARE(m_edit->plain(), u"太い\n字A評価が24施策、B評価が14施策である。"_s);
    QCOMPARE(m_edit->textCursor().charFormat().fontWeight(), QTextCharFormat().fontWeight());
    QMimeData picture;
    picture.setImageData(QImage(4, 4, QImage::Format_RGB32));
    m_edit->insertFromMimeData(&picture);
    QCOMPARE(m_edit->plain(), u"太い\n字A評価が24施策、B評価が14施策である。"_s);
}

void TstSlotEdit::aStrayObjectCharacterIsNoChip()
{
    QMimeData data;
    data.setText(u"￼字"_s);
    m_edit->moveTo(5); // beside a chip
    m_edit->insertFromMimeData(&data);
    QCOMPARE(m_edit->plain(), u"A評価が24施策字、B評価が14施策である。"_s);
}

void TstSlotEdit::aPastedChipShowsWhatThePlanSaysNow()
{
    m_edit->select(4, 5);
    m_edit->copy();
    m_edit->updateValues({figure(u"25施策"_s, gradeA)});
    m_edit->moveTo(0);
    m_edit->paste();
    QCOMPARE(m_edit->plain(), u"25施策A評価が25施策、B評価が14施策である。"_s);
}

void TstSlotEdit::aChosenSlotIsInsertedAtTheCursor()
{
    QSignalSpy edited(m_edit.get(), &SlotEdit::edited);
    m_edit->select(0, 2);
    const ReportSpan all = figure(u"41施策"_s, GradeId{7});
    m_edit->insertSlot({.name = all.slot, .label = u"全施策"_s, .span = all});
    QCOMPARE(m_edit->text().front(), all);
    QCOMPARE(m_edit->plain(), u"41施策価が24施策、B評価が14施策である。"_s);
    QCOMPARE(edited.size(), 1);
}

void TstSlotEdit::inputMethodsComposeBesideChips()
{
    QSignalSpy edited(m_edit.get(), &SlotEdit::edited);
    m_edit->moveTo(5); // between the first chip and 、
    for (const QString &composed : {u"し"_s, u"しさ"_s, u"しさく"_s}) {
        QInputMethodEvent typing(composed, {});
        QCoreApplication::sendEvent(m_edit.get(), &typing);
        (void)m_edit->grab(); // chips behind the composed text find their slots
        QCOMPARE(m_edit->text(), sentence());
    }
    m_edit->updateValues({figure(u"25施策"_s, gradeA)}); // the plan changes in between
    QInputMethodEvent done;
    done.setCommitString(u"施策"_s);
    QCoreApplication::sendEvent(m_edit.get(), &done);
    QCOMPARE(m_edit->plain(), u"A評価が25施策施策、B評価が14施策である。"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_edit->textCursor().position(), 7);
}

void TstSlotEdit::undoTakesBackTypingAndThenIsLeftToThePlan()
{
    int planUndos = 0;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    m_edit->addAction(&undo);
    connect(&undo, &QAction::triggered, this, [&] { ++planUndos; });
    m_edit->moveTo(0);
    QTest::keyClicks(m_edit.get(), u"x"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_edit->isEdited());
    QCOMPARE(planUndos, 0);
    QTest::keyClick(m_edit.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(planUndos, 1);
    QTest::keyClicks(m_edit.get(), u"x"_s);
    m_edit->setText(m_edit->text()); // the plan has taken it
    QTest::keyClick(m_edit.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(planUndos, 2);
    QCOMPARE(m_edit->plain().left(1), u"x"_s);
}

namespace
{

QString toolTipAt(QWidget *viewport, const QPoint &place)
{
    QHelpEvent help(QEvent::ToolTip, place, viewport->mapToGlobal(place));
    QCoreApplication::sendEvent(viewport, &help);
    return QToolTip::text();
}

} // namespace

void TstSlotEdit::aChangedChipTellsWhatItWas()
{
    ReportSpan changed = figure(u"25施策"_s, gradeA);
    changed.before = u"24施策"_s;
    m_edit->updateValues({changed});
    QCOMPARE(m_edit->text()[1].before, u"24施策"_s);
    m_edit->moveTo(4);
    const QPoint inside = m_edit->cursorRect().center() + QPoint(12, 0);
    QVERIFY(toolTipAt(m_edit->viewport(), inside).contains(u"24施策"_s));
    changed.before = u""_s; // a long value, of which only a digest was kept
    m_edit->updateValues({changed});
    QVERIFY(toolTipAt(m_edit->viewport(), inside).contains("Changed since"_L1));
}

void TstSlotEdit::onlyTheWordsThatAreMeantAreSelected()
{
    QFETCH(const qsizetype, at);
    QFETCH(const QString, wanted);
    QFETCH(const bool, selected);
    QCOMPARE(m_edit->selectWords(at, wanted), selected);
    QCOMPARE(m_edit->textCursor().selectedText(), selected ? wanted : QString());
}

void TstSlotEdit::onlyTheWordsThatAreMeantAreSelected_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("selected");
    QTest::newRow("words before a slot") << qsizetype(0) << u"A評価"_s << true;
    QTest::newRow("words behind it") << qsizetype(9) << u"B評価"_s << true;
    QTest::newRow("other words") << qsizetype(9) << u"C評価"_s << false;
    QTest::newRow("what a slot says") << qsizetype(4) << u"24施策"_s << false;
    QTest::newRow("half of it a slot") << qsizetype(3) << u"が24"_s << false;
    QTest::newRow("behind the end") << qsizetype(99) << u"A評価"_s << false;
}

void TstSlotEdit::aLongValueIsShortenedAndToldWhole()
{
    const QString reason = QString(60, u'長');
    m_edit->setText({{.text = reason, .slot = u"measure/1/reason"_s}});
    m_edit->moveTo(1);
    QVERIFY(m_edit->cursorRect().left() < m_edit->viewport()->width());
    QVERIFY(
        toolTipAt(m_edit->viewport(), {30, m_edit->cursorRect().center().y()}).contains(reason));
    QCOMPARE(m_edit->plain(), reason);
}

void TstSlotEdit::theSlotAtTheCursorIsKnown()
{
    m_edit->moveTo(0);
    QVERIFY(!m_edit->slotAtCursor());
    for (const int place : {4, 5}) {
        m_edit->moveTo(place);
        QCOMPARE(m_edit->slotAtCursor(), figure(u"24施策"_s, gradeA));
    }
    m_edit->select(9, 11);
    QVERIFY(!m_edit->slotAtCursor());
    m_edit->select(10, 11);
    QCOMPARE(m_edit->slotAtCursor(), figure(u"14施策"_s, gradeB));
}

void TstSlotEdit::nothingIsTypedAgainstAnObstacle()
{
    QSignalSpy refused(m_edit.get(), &SlotEdit::refused);
    m_edit->setObstacle(u"確定した年度です。"_s);
    QTest::keyClicks(m_edit.get(), u"x"_s);
    QApplication::clipboard()->setText(u"貼り付け"_s);
    m_edit->paste();
    QCOMPARE(m_edit->text(), sentence());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().toString(), u"確定した年度です。"_s);
    m_edit->setObstacle({});
    QTest::keyClicks(m_edit.get(), u"x"_s);
    QVERIFY(m_edit->isEdited());
}

QTEST_MAIN(TstSlotEdit)
#include "tst_slotedit.moc"
