#include "views/pages/evaluationpane.h"

#include "models/domain/text.h"
#include "models/editing/description.h"
#include "models/tables/plaintooltip.h"
#include "views/pages/indicatorpane.h"
#include "views/pages/textfield.h"
#include "views/pages/typing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

enum Tab { Texts, Indicators };

} // namespace

EvaluationPane::EvaluationPane(PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_texts(new QWidget)
{
    setUpTabs();
    m_fields = {
        makeField(&Evaluation::achievement, fieldName(EvaluationField::Achievement),
                  u"achievement"_s),
        makeField(&Evaluation::reason, fieldName(EvaluationField::Reason), u"reason"_s),
        makeField(&Evaluation::nextSteps, fieldName(EvaluationField::NextSteps), u"nextSteps"_s)};
    m_texts->setFocusProxy(m_fields.front().edit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSaving);
    connect(&m_pause, &QTimer::timeout, this, &EvaluationPane::commitTexts);
    connect(&document, &PlanDocument::changed, this, &EvaluationPane::refresh);
    connect(&document, &PlanDocument::accessChanged, this, &EvaluationPane::refresh);
    refresh();
}

void EvaluationPane::setUpTabs()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tabs->setObjectName(u"evaluationTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Texts"));
    m_tabs->addTab(QString()); // `refreshHeading` counts
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_tabs);
    auto *texts = new QHBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_texts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(heading);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &EvaluationPane::openTab);
}

void EvaluationPane::openTab(int tab)
{
    if (tab == Indicators && !m_indicators) { // which a start of the program need not wait for
        m_indicators = new IndicatorPane(m_document);
        m_indicators->show(m_measure, m_year);
        m_stack->addWidget(m_indicators);
        connect(m_indicators, &IndicatorPane::told, this, &EvaluationPane::told);
        connect(m_indicators, &IndicatorPane::refused, this, &EvaluationPane::refused);
    }
    m_stack->setCurrentIndex(tab);
}

EvaluationPane::Field EvaluationPane::makeField(QString Evaluation::*text, const QString &label,
                                                const QString &name)
{
    auto *edit = new TextField;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(label);
    edit->installEventFilter(this);
    auto *title = new QLabel(label);
    title->setBuddy(edit);
    auto *column = new QVBoxLayout;
    column->addWidget(title);
    column->addWidget(edit, 1);
    static_cast<QHBoxLayout *>(m_texts->layout())->addLayout(column, 1);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (hasUnsavedText())
            m_pause.start();
        Q_EMIT typed(hasUnsavedText());
    });
    return {text, edit};
}

bool EvaluationPane::show(MeasureId measure, YearId year)
{
    if (measure == m_measure && year == m_year)
        return true;
    if (!commit())
        return false;
    m_measure = measure;
    m_year = year;
    if (m_indicators)
        m_indicators->show(measure, year);
    refresh();
    return true;
}

void EvaluationPane::reveal(IndicatorId indicator)
{
    m_tabs->setCurrentIndex(Indicators);
    m_indicators->reveal(indicator);
}

bool EvaluationPane::commit()
{
    const bool texts = commitTexts();
    const bool indicators = !m_indicators || m_indicators->commit();
    if (!texts || !indicators) // what was refused is in sight
        m_tabs->setCurrentIndex(texts ? Indicators : Texts);
    return texts && indicators;
}

bool EvaluationPane::commitTexts()
{
    m_pause.stop();
    if (!hasUnsavedText())
        return true;
    Evaluation after = m_document.plan().evaluationOrEmpty(m_measure, m_year);
    QString fields;
    for (const Field &field : m_fields) {
        if (!isTyped(field))
            continue;
        after.*field.text = field.edit->toPlainText();
        fields += field.edit->objectName();
    }
    // What is typed in one go, with pauses, is one step to undo.
    const QString mergeKey = u"%1/%2/%3"_s.arg(m_year.value).arg(m_measure.value).arg(fields);
    const EditResult result = m_document.editEvaluation(after, mergeKey);
    if (!result)
        Q_EMIT refused(withTyped(*result.refusal));
    else
        Q_EMIT typed(hasUnsavedText());
    return bool(result);
}

bool EvaluationPane::hasUnsavedText() const
{
    return m_measure && std::ranges::any_of(m_fields, [&](const Field &f) { return isTyped(f); });
}

void EvaluationPane::takeFocus()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

bool EvaluationPane::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commitTexts();
    else if (event->type() == QEvent::KeyPress && m_document.isReadOnly(m_year) &&
             isTyping(*static_cast<QKeyEvent *>(event)))
        Q_EMIT refused(m_document.obstacle(m_year));
    return QWidget::eventFilter(object, event);
}

void EvaluationPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showHeading();
}

bool EvaluationPane::isTyped(const Field &field) const
{
    return normalisedText(field.edit->toPlainText()) != field.shown;
}

void EvaluationPane::refresh()
{
    refreshHeading();
    refreshTexts();
}

void EvaluationPane::refreshHeading()
{
    const Plan &plan = m_document.plan();
    const Measure *measure = plan.find<Measure>(m_measure);
    const Year *year = plan.find<Year>(m_year);
    m_heading = tr("Choose a measure to see and edit its texts.");
    if (measure && year)
        m_heading = u"%1  No.%2  %3"_s.arg(yearStateLabel(*year), measure->number, measure->title);
    //: The tab with a measure's indicators and how many there are
    m_tabs->setTabText(Indicators, tr("Indicators %1").arg(plan.indicators(m_measure).size()));
    showHeading();
}

void EvaluationPane::showHeading()
{
    layout()->activate(); // the tabs beside it may have another width now
    m_title->setText(
        m_title->fontMetrics().elidedText(m_heading, Qt::ElideRight, m_title->width()));
    m_title->setToolTip(plainToolTip(m_heading));
}

void EvaluationPane::refreshTexts()
{
    const bool isReadOnly = m_document.isReadOnly(m_year);
    const QString why = plainToolTip(m_document.obstacle(m_year));
    const Evaluation evaluation = m_document.plan().evaluationOrEmpty(m_measure, m_year);
    for (Field &field : m_fields) {
        const bool keep = isTyped(field) && evaluation.*field.text == field.shown;
        field.shown = evaluation.*field.text;
        if (!keep && field.edit->toPlainText() != field.shown)
            field.edit->setPlainText(field.shown);
        field.edit->setEnabled(m_document.plan().find<Measure>(m_measure));
        field.edit->setReadOnly(isReadOnly);
        field.edit->setToolTip(why);
        field.edit->viewport()->setBackgroundRole(isReadOnly ? QPalette::Window : QPalette::Base);
    }
}

} // namespace shisaku
