#include "views/pages/slotedit.h"

#include "models/tables/plaintooltip.h"
#include "views/charts/paperfont.h"
#include "views/pages/slotchips.h"
#include "views/pages/slotclipboard.h"
#include "views/pages/typing.h"
#include "views/printing/changehint.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr double linePercent = 150; ///< of the type's own: chips have a frame
constexpr double points = 10.5;     ///< as on paper

/// Words as the editor can hold them: what stands for a chip is none of them.
QString onlyWords(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    return text.remove(QChar::ObjectReplacementCharacter);
}

/// Words, and slots by name only.
QString wordingOf(const ReportText &text)
{
    QString wording;
    for (const ReportSpan &span : text)
        wording += span.isSlot() ? QChar::ObjectReplacementCharacter + span.slot +
                                       QChar::ObjectReplacementCharacter
                                 : onlyWords(span.text);
    return wording;
}

void addWords(ReportText &text, const QString &words)
{
    if (text.empty() || text.back().isSlot())
        text.push_back({});
    text.back().text += words;
}

/// Ctrl+Y as well, where the platform has only Ctrl+Shift+Z: the window's redo has both.
bool isRedo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Redo) ||
           (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
}

} // namespace

SlotEdit::SlotEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_chips(new SlotChips(*this))
{
    setFont(paperFont(points)); // full-width and half-width digits are told apart as on paper
    setTabChangesFocus(true);
    m_chips->install(*document());
    connect(this, &QTextEdit::textChanged, this, &SlotEdit::followEdit);
}

void SlotEdit::setText(const ReportText &text)
{
    const QString wording = wordingOf(text);
    m_setWording = wording;
    updateValues(text);
    if (wording != m_wording) {
        const QSignalBlocker silent(this); // it is no edit
        document()->clear();
        QTextCursor cursor(document());
        QTextBlockFormat lines;
        lines.setLineHeight(linePercent, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(lines);
        insert(cursor, text);
        cursor.movePosition(QTextCursor::Start);
        setTextCursor(cursor);
        m_setWording = m_wording = wordingOf(this->text());
    }
    document()->clearUndoRedoStacks();
    setAccessibleDescription(plainText(this->text()));
}

ReportText SlotEdit::text() const
{
    return textBetween(0, document()->characterCount() - 1);
}

void SlotEdit::updateValues(const ReportText &values)
{
    bool changed = false;
    for (const ReportSpan &span : values) {
        if (span.isSlot())
            changed = m_chips->setValue(span) || changed;
    }
    if (changed)
        document()->markContentsDirty(0, document()->characterCount());
}

void SlotEdit::insertSlot(const Slot &slot)
{
    updateValues({slot.span});
    QTextCursor cursor = textCursor();
    insert(cursor, {slot.span});
    setFocus();
}

std::optional<ReportSpan> SlotEdit::slotAtCursor() const
{
    QTextCursor cursor = textCursor();
    const auto slotBehind = [&](int position) -> std::optional<ReportSpan> {
        const ReportText text =
            textBetween(position, std::min(position + 1, document()->characterCount() - 1));
        return !text.empty() && text.front().isSlot() ? std::optional(text.front()) : std::nullopt;
    };
    if (cursor.hasSelection()) {
        const bool isOne = cursor.selectionEnd() - cursor.selectionStart() == 1;
        return isOne ? slotBehind(cursor.selectionStart()) : std::nullopt;
    }
    const auto behind = slotBehind(cursor.position());
    return behind || cursor.position() == 0 ? behind : slotBehind(cursor.position() - 1);
}

bool SlotEdit::selectWords(qsizetype at, const QString &wanted)
{
    const qsizetype length = wanted.size();
    qsizetype read = 0;
    int position = 0;
    for (const ReportSpan &span : text()) {
        const qsizetype end = read + span.text.size();
        if (!span.isSlot() && at >= read && at + length <= end) {
            if (span.text.sliced(at - read, length) != wanted)
                return false;
            QTextCursor cursor = textCursor();
            cursor.setPosition(position + static_cast<int>(at - read));
            cursor.setPosition(position + static_cast<int>(at - read + length),
                               QTextCursor::KeepAnchor);
            setTextCursor(cursor);
            return true;
        }
        read = end;
        position += span.isSlot() ? 1 : static_cast<int>(span.text.size());
    }
    return false;
}

void SlotEdit::setObstacle(const QString &sentence)
{
    m_obstacle = sentence;
    setTextInteractionFlags(sentence.isEmpty()
                                ? Qt::TextEditorInteraction
                                : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setToolTip(plainToolTip(sentence));
    viewport()->setBackgroundRole(sentence.isEmpty() ? QPalette::Base : QPalette::Window);
}

bool SlotEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return hasText(*source);
}

QMimeData *SlotEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const QTextCursor cursor = textCursor();
    putText(*copied, textBetween(cursor.selectionStart(), cursor.selectionEnd()));
    return copied;
}

void SlotEdit::insertFromMimeData(const QMimeData *source)
{
    if (!hasText(*source) || isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    insert(cursor, textIn(*source));
    ensureCursorVisible();
}

bool SlotEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = (!key->matches(QKeySequence::Undo) || document()->isUndoAvailable()) &&
                            (!isRedo(*key) || document()->isRedoAvailable());
        if (!isOurs) { // the plan's undo, where nothing typed is left to take back
            event->ignore();
            return true;
        }
        if (isRedo(*key)) { // the keys of the window's redo are all of Qt's and one more
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool SlotEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF inText =
        help->pos() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QString name = SlotChips::nameOf(document()->documentLayout()->formatAt(inText));
    const QString hint = name.isEmpty() ? m_obstacle : hintOf(m_chips->value(name));
    QToolTip::showText(help->globalPos(), plainToolTip(hint), viewport());
    return true;
}

void SlotEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() && isTyping(*event))
        Q_EMIT refused(m_obstacle);
    if (isRedo(*event))
        redo();
    else
        QTextEdit::keyPressEvent(event);
}

void SlotEdit::insert(QTextCursor &cursor, const ReportText &text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (const ReportSpan &span : text) {
        if (span.isSlot())
            m_chips->insert(cursor, span);
        else
            cursor.insertText(onlyWords(span.text), QTextCharFormat());
    }
    cursor.endEditBlock();
}

ReportText SlotEdit::textBetween(int from, int to) const
{
    ReportText text;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (block.position() > from)
            addWords(text, u"\n"_s);
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const QString name = SlotChips::nameOf(fragment.charFormat());
            const QString all = fragment.text();
            for (qsizetype i = 0; i < all.size(); ++i) {
                const auto position = fragment.position() + static_cast<int>(i);
                if (position < from || position >= to)
                    continue;
                if (all[i] != QChar::ObjectReplacementCharacter)
                    addWords(text, all[i] == QChar::LineSeparator ? u"\n"_s : QString(all[i]));
                else if (!name.isEmpty())
                    text.push_back(m_chips->value(name));
            }
        }
    }
    return text;
}

void SlotEdit::followEdit()
{
    const QString wording = wordingOf(text());
    if (wording == m_wording)
        return;
    m_wording = wording;
    setAccessibleDescription(plainText(text()));
    Q_EMIT edited();
}

QString SlotEdit::hintOf(const ReportSpan &span) const
{
    QStringList lines;
    if (m_chips->shown(span, document()->defaultFont()) != span.text)
        lines << span.text;
    if (span.before)
        lines << changeHint(*span.before);
    return lines.isEmpty() ? tr("Follows the plan") : lines.join(u'\n');
}

} // namespace shisaku
