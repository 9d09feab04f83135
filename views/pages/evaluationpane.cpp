#include "views/pages/evaluationpane.h"

#include "models/domain/text.h"
#include "models/editing/description.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

constexpr auto pauseBeforeSaving = 1500ms;

} // namespace

EvaluationPane::EvaluationPane(PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    m_title->setTextFormat(Qt::PlainText);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    column->addLayout(row, 1);
    setLayout(column);
    m_fields = {
        makeField(&Evaluation::achievement, fieldName(EvaluationField::Achievement),
                  u"achievement"_s),
        makeField(&Evaluation::reason, fieldName(EvaluationField::Reason), u"reason"_s),
        makeField(&Evaluation::nextSteps, fieldName(EvaluationField::NextSteps), u"nextSteps"_s)};
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSaving);
    connect(&m_pause, &QTimer::timeout, this, &EvaluationPane::commit);
    connect(&document, &PlanDocument::changed, this, &EvaluationPane::refresh);
    refresh();
}

EvaluationPane::Field EvaluationPane::makeField(QString Evaluation::*text, const QString &label,
                                                const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(label);
    edit->installEventFilter(this);
    auto *title = new QLabel(label);
    title->setBuddy(edit);
    auto *column = new QVBoxLayout;
    column->addWidget(title);
    column->addWidget(edit, 1);
    static_cast<QHBoxLayout *>(layout()->itemAt(1)->layout())->addLayout(column, 1);
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
    refresh();
    return true;
}

bool EvaluationPane::commit()
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
    return bool(m_document.editEvaluation(after, mergeKey));
}

bool EvaluationPane::hasUnsavedText() const
{
    return m_measure && std::ranges::any_of(m_fields, [&](const Field &f) { return isTyped(f); });
}

bool EvaluationPane::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(object, event);
}

bool EvaluationPane::isTyped(const Field &field) const
{
    return normalisedText(field.edit->toPlainText()) != field.shown;
}

void EvaluationPane::refresh()
{
    const Measure *measure = m_document.plan().find<Measure>(m_measure);
    const Year *year = m_document.plan().find<Year>(m_year);
    m_title->setText(measure && year
                         ? u"%1  No.%2  %3"_s.arg(yearLabel(*year), measure->number, measure->title)
                         : tr("Choose a measure to see and edit its texts."));
    const Evaluation evaluation = m_document.plan().evaluationOrEmpty(m_measure, m_year);
    for (Field &field : m_fields) {
        const bool keep = isTyped(field) && evaluation.*field.text == field.shown;
        field.shown = evaluation.*field.text;
        if (!keep && field.edit->toPlainText() != field.shown)
            field.edit->setPlainText(field.shown);
        field.edit->setEnabled(measure);
        field.edit->setReadOnly(m_document.isReadOnly());
        field.edit->viewport()->setBackgroundRole(m_document.isReadOnly() ? QPalette::Window
                                                                          : QPalette::Base);
    }
}

} // namespace shisaku
