#include "views/pages/paragraphpane.h"

#include "models/reports/annualreport.h"
#include "models/reports/paragraphedits.h"
#include "models/reports/slots.h"
#include "views/pages/partchooser.h"
#include "views/pages/partname.h"
#include "views/pages/slotedit.h"
#include "views/pages/slotmenu.h"
#include "views/pages/typing.h"
#include "views/printing/changehint.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The line under the text that tells of the figure at the cursor.
QLabel *slotLine()
{
    auto *label = new QLabel;
    label->setObjectName(u"slotAtCursor"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// What may be as long as a paragraph, in some lines that scroll, so that the window stays as high
/// as it is.
SlotEdit *noticeBox()
{
    constexpr int lines = 7;
    auto *box = new SlotEdit;
    box->setObjectName(u"templateChanged"_s);
    box->setAccessibleName(ParagraphPane::tr("What the template says now"));
    box->setReadOnly(true);
    box->viewport()->setBackgroundRole(QPalette::Window);
    box->setFixedHeight(lines * box->fontMetrics().lineSpacing());
    return box;
}

} // namespace

ParagraphPane::ParagraphPane(PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_chooser(new PartChooser)
    , m_changed(noticeBox())
    , m_edit(new SlotEdit)
    , m_slot(slotLine())
    , m_menu(new SlotMenu(this))
{
    m_edit->setObjectName(u"paragraph"_s);
    m_edit->setAccessibleName(tr("Text of the report"));
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chooser);
    column->addWidget(m_changed);
    column->addWidget(m_edit, 1);
    column->addWidget(m_slot);
    column->addWidget(makeButtons());
    connect(m_chooser, &PartChooser::placeChosen, this, [this](const QString &place) {
        if (!show(place))
            m_chooser->setPlace(m_place);
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSaving);
    connect(&m_pause, &QTimer::timeout, this, &ParagraphPane::saveTyped);
    connect(m_edit, &SlotEdit::edited, this, [this] {
        m_pause.start();
        showState();
        Q_EMIT edited();
    });
    connect(m_edit, &SlotEdit::refused, this, &ParagraphPane::refused);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &ParagraphPane::showSlot);
    connect(m_menu, &QMenu::aboutToShow, this, &ParagraphPane::fillMenu);
    connect(m_menu, &SlotMenu::chosen, m_edit, &SlotEdit::insertSlot);
    showState();
}

QWidget *ParagraphPane::makeButtons()
{
    m_insert =
        makeButton(tr("Insert a figure"), u"insertSlot"_s,
                   tr("Puts a figure, a name or a reason into the text that follows the plan"));
    m_insert->setMenu(m_menu);
    m_confirm = makeButton(tr("Confirmed"), u"confirmParagraph"_s,
                           tr("What has changed was looked at; the words stay as they are"));
    m_restore = makeButton(tr("Back to the template"), u"restoreParagraph"_s,
                           tr("Removes the office's own words from this place of the report"));
    connect(m_confirm, &QPushButton::clicked, this, &ParagraphPane::confirm);
    connect(m_restore, &QPushButton::clicked, this, &ParagraphPane::restore);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_insert);
    row->addStretch(1);
    row->addWidget(m_confirm);
    row->addWidget(m_restore);
    return buttons;
}

QPushButton *ParagraphPane::makeButton(const QString &text, const QString &name,
                                       const QString &hint)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(hint);
    return button;
}

void ParagraphPane::setReport(YearId year, const Report &report)
{
    const bool isSameYear = year == m_year;
    m_year = year;
    m_report = report;
    m_chooser->setReport(report);
    const QString obstacle = m_document.obstacle(year);
    m_edit->setObstacle(obstacle.isEmpty() ? report.refusal : obstacle);
    const ReportPart *part = partAt(report, m_place);
    if (part && isSameYear) {
        followPart(*part);
    } else if (part || m_isSaving || !draft()) { // what is typed in a place that went stays
        const auto prose = std::ranges::find_if(report.parts, [](const ReportPart &each) {
            return std::holds_alternative<ProsePart>(each.content);
        });
        if (!part)
            m_place = prose != report.parts.end() ? prose->place : QString();
        showPart();
    }
}

void ParagraphPane::followPart(const ReportPart &part)
{
    if (m_isTyping)
        m_edit->setSaved();
    else if (draft() && !m_isSaving)
        m_edit->updateValues(part.text);
    else
        m_edit->setText(part.text);
    m_edit->updateValues(valuesBeside(part.text));
    m_chooser->setPlace(m_place);
    showState();
    showSlot();
}

bool ParagraphPane::show(QString place)
{
    if (place == m_place)
        return true;
    if (!partAt(m_report, place) || !commit())
        return false;
    m_place = std::move(place);
    showPart();
    return true;
}

ChangeSet ParagraphPane::changes() const
{
    const auto typed = draft();
    return typed ? rewriting(m_document.plan(), m_year, m_place, *typed) : ChangeSet();
}

bool ParagraphPane::write(const ChangeSet &changes)
{
    m_pause.stop();
    const QScopedValueRollback saving(m_isSaving, true);
    const QString mergeKey = u"%1/%2/%3"_s.arg(m_year.value).arg(m_typings).arg(m_place);
    const EditResult result = m_document.edit(changes, {}, mergeKey);
    if (!result)
        Q_EMIT refused(withTyped(*result.refusal));
    return bool(result);
}

void ParagraphPane::saveTyped()
{
    const ChangeSet typed = changes();
    const QScopedValueRollback typing(m_isTyping, true);
    if (typed.isEmpty() || !write(typed))
        return;
    m_edit->setSaved();
    showState();
}

bool ParagraphPane::commit()
{
    if (!draft()) {
        ++m_typings;
        return true;
    }
    const ChangeSet typed = changes();
    if (!write(typed))
        return false;
    ++m_typings;
    const ReportPart *part = partAt(m_report, m_place);
    m_edit->setText(part ? part->text : ReportText());
    showState();
    if (typed.isEmpty()) // what was typed is gone, and nobody else says so
        Q_EMIT edited();
    return true;
}

std::optional<ReportText> ParagraphPane::draft() const
{
    return m_edit->isEdited() ? std::optional(m_edit->text()) : std::nullopt;
}

void ParagraphPane::focusText()
{
    m_edit->setFocus();
}

bool ParagraphPane::selectWords(qsizetype at, const QString &wanted)
{
    return m_edit->selectWords(at, wanted);
}

void ParagraphPane::replaceWords(qsizetype at, const QString &wanted, const QString &words)
{
    if (!m_edit->isReadOnly() && selectWords(at, wanted))
        m_edit->insertPlainText(words);
}

bool ParagraphPane::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit(); // what it refuses it says
    return QWidget::eventFilter(object, event);
}

void ParagraphPane::fillMenu()
{
    m_menu->setSlots(slotsFor(m_document.plan(), m_year, m_place));
}

void ParagraphPane::confirm()
{
    if (commit())
        (void)m_document.edit(confirming(m_document.plan(), m_year, m_place));
    focusText(); // the button goes, and the next one would take the words back
}

/// What was typed and is not saved, because it was refused, is given up too.
void ParagraphPane::restore()
{
    const ReportPart *part = partAt(m_report, m_place);
    const bool wasTyped = draft().has_value();
    m_edit->setText(part ? part->text : ReportText());
    (void)m_document.edit(restoring(m_document.plan(), m_year, m_place));
    showState();
    if (wasTyped)
        Q_EMIT edited();
}

void ParagraphPane::showPart()
{
    const ReportPart *part = partAt(m_report, m_place);
    m_edit->setText(part ? part->text : ReportText());
    m_edit->setEnabled(part);
    m_chooser->setPlace(m_place);
    showState();
    showSlot();
    Q_EMIT placeChanged(m_place);
}

void ParagraphPane::showState()
{
    const ReportPart *part = partAt(m_report, m_place);
    const bool isReadOnly = m_edit->isReadOnly() || !part;
    m_insert->setEnabled(!isReadOnly);
    m_confirm->setEnabled(!isReadOnly && part->isToConfirm());
    m_restore->setEnabled(!isReadOnly && (part->isWritten || m_edit->isEdited()));
    ReportText told;
    if (!m_report.refusal.isEmpty()) {
        told = {{.text = m_report.refusal}};
    } else if (part && part->isTemplateChanged) {
        told = templateText(m_document.plan(), m_year, m_place);
        told.insert(told.begin(), {.text = tr("The plan or its template has changed. The template "
                                              "would say here now:") +
                                           u'\n'});
    }
    m_changed->setVisible(!told.empty());
    m_changed->setText(told);
}

void ParagraphPane::showSlot()
{
    const auto current = m_edit->slotAtCursor();
    if (!current)
        return m_slot->setText(tr("Shaded figures follow the plan."));
    const auto all = slotsFor(m_document.plan(), m_year, m_place);
    const auto known = std::ranges::find(all, current->slot, &Slot::name);
    //: What a figure in a text is, and how it reads now
    const QString told =
        tr("%1: %2").arg(known != all.end() ? known->label : current->slot, current->text);
    m_slot->setText(current->before ? told + u'\n' + changeHint(*current->before) : told);
}

/// What fills the slots that the text does not have, for those that were put into it just now.
ReportText ParagraphPane::valuesBeside(const ReportText &text) const
{
    QSet<QString> known;
    for (const ReportSpan &span : text)
        known << span.slot;
    ReportText values;
    for (const Slot &slot : slotsFor(m_document.plan(), m_year, m_place)) {
        if (!known.contains(slot.name))
            values.push_back(slot.span);
    }
    return values;
}

} // namespace shisaku
