#include "views/pages/planform.h"

#include "models/domain/planperiod.h"
#include "models/domain/text.h"
#include "models/tables/recordcells.h"
#include "views/pages/textfield.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int noteLines = 3;

template <QString PlanInfo::*Member>
QString textOf(const PlanInfo &info)
{
    return info.*Member;
}

template <QString PlanInfo::*Member>
QString writeText(PlanInfo &info, const QString &typed)
{
    info.*Member = typed.trimmed();
    return {};
}

template <int PlanInfo::*Member>
QString yearOf(const PlanInfo &info)
{
    return yearText(info.*Member);
}

template <int PlanInfo::*Member>
QString writeYear(PlanInfo &info, const QString &typed)
{
    const auto year = readFiscalYear(typed);
    if (!year)
        return notAYear(typed).refusal;
    info.*Member = *year;
    return {};
}

QString typedIn(const QWidget *edit)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(edit))
        return line->text();
    return static_cast<const QPlainTextEdit *>(edit)->toPlainText();
}

void showText(QWidget *edit, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(edit))
        line->setText(text);
    else
        static_cast<QPlainTextEdit *>(edit)->setPlainText(text);
}

} // namespace

PlanForm::PlanForm(PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(makeLine(u"planTitle"_s, tr("Title")))
    , m_organisation(makeLine(u"organisation"_s, tr("Organisation")))
    , m_firstYear(makeLine(u"firstYear"_s, tr("First fiscal year")))
    , m_lastYear(makeLine(u"lastYear"_s, tr("Last fiscal year")))
    , m_percentBase(new QComboBox)
    , m_note(new TextField)
{
    m_percentBase->setObjectName(u"percentBase"_s);
    m_percentBase->addItem(tr("all measures in force"), static_cast<int>(PercentBase::InForce));
    m_percentBase->addItem(tr("rated measures only"), static_cast<int>(PercentBase::Rated));
    m_note->setObjectName(u"planNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 12);
    m_note->installEventFilter(this);
    auto *grid = new QGridLayout(this);
    place(*grid);
    addFields();
    connect(m_percentBase, &QComboBox::activated, this, &PlanForm::setPercentBase);
    connect(&document, &PlanDocument::changed, this, &PlanForm::refresh);
    refresh();
}

void PlanForm::addFields()
{
    m_fields = {
        {m_title, textOf<&PlanInfo::title>, writeText<&PlanInfo::title>},
        {m_organisation, textOf<&PlanInfo::organisation>, writeText<&PlanInfo::organisation>},
        {m_firstYear, yearOf<&PlanInfo::firstYear>, writeYear<&PlanInfo::firstYear>},
        {m_lastYear, yearOf<&PlanInfo::lastYear>, writeYear<&PlanInfo::lastYear>},
        {m_note, textOf<&PlanInfo::note>, writeText<&PlanInfo::note>},
    };
}

QLineEdit *PlanForm::makeLine(const QString &name, const QString &label)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->installEventFilter(this);
    connect(line, &QLineEdit::returnPressed, this, &PlanForm::commit);
    return line;
}

void PlanForm::place(QGridLayout &grid)
{
    const auto put = [&](const QString &text, QWidget *edit, int row, int column, int span = 1) {
        auto *label = new QLabel(text);
        label->setBuddy(edit);
        grid.addWidget(label, row, column);
        grid.addWidget(edit, row, column + 1, 1, span);
    };
    grid.setContentsMargins(0, 0, 0, 0);
    put(tr("Title"), m_title, 0, 0, 3);
    put(tr("Organisation"), m_organisation, 0, 4);
    put(tr("First fiscal year"), m_firstYear, 1, 0);
    put(tr("Last fiscal year"), m_lastYear, 1, 2);
    put(tr("Percentages are of"), m_percentBase, 1, 4);
    put(tr("Note"), m_note, 2, 0, 5);
    grid.itemAtPosition(2, 0)->setAlignment(Qt::AlignTop);
    m_firstYear->setPlaceholderText(tr("for example R1 or 2019"));
    m_lastYear->setPlaceholderText(tr("for example R1 or 2019"));
    grid.setColumnStretch(1, 2);
    grid.setColumnStretch(3, 2);
    grid.setColumnStretch(5, 3);
}

bool PlanForm::commit()
{
    QWidget *wrong = save();
    if (wrong) { // nothing else can be done before; Esc works where the focus is
        wrong->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(wrong))
            line->selectAll();
    }
    return !wrong;
}

/// The field whose text was refused; null where all went in.
QWidget *PlanForm::save()
{
    QWidget *first = nullptr; // of those that were typed in
    PlanInfo after = m_document.plan().info();
    for (const Field &field : m_fields) {
        const QString typed = typedIn(field.edit);
        if (normalisedText(typed) == field.shown)
            continue;
        first = first ? first : field.edit;
        if (const QString wrong = field.write(after, typed); !wrong.isEmpty()) {
            Q_EMIT refused(wrong + u' ' + tr("Esc brings back what the plan has."));
            return field.edit;
        }
    }
    if (!edit(after))
        return first;
    for (const Field &field : m_fields) {
        if (typedIn(field.edit) != field.shown)
            showText(field.edit, field.shown); // R1 that was typed reads 令和元年度
    }
    return nullptr;
}

bool PlanForm::takeBack()
{
    bool isAny = false;
    for (const Field &field : m_fields) {
        if (typedIn(field.edit) == field.shown)
            continue;
        showText(field.edit, field.shown);
        isAny = true;
    }
    return isAny;
}

bool PlanForm::edit(const PlanInfo &after)
{
    const ChangeSet changes = changeOfInfo(m_document.plan(), after);
    const bool alone = changes.changes().size() == 1;
    return bool(m_document.edit(changes, alone ? QString() : tr("Period of the plan")));
}

void PlanForm::setPercentBase()
{
    PlanInfo after = m_document.plan().info();
    after.percentBase = static_cast<PercentBase>(m_percentBase->currentData().toInt());
    if (!edit(after))
        refresh();
}

bool PlanForm::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save(); // what it refuses it says
    if (event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape)
        return takeBack() || QWidget::eventFilter(object, event);
    return QWidget::eventFilter(object, event);
}

void PlanForm::refresh()
{
    const PlanInfo info = m_document.plan().info();
    for (Field &field : m_fields)
        refreshField(field, info);
    m_percentBase->setCurrentIndex(m_percentBase->findData(static_cast<int>(info.percentBase)));
    m_percentBase->setEnabled(!m_document.isReadOnly());
}

void PlanForm::refreshField(Field &field, const PlanInfo &info)
{
    const bool isTyped = normalisedText(typedIn(field.edit)) != field.shown;
    const bool keep = isTyped && field.text(info) == field.shown;
    field.shown = field.text(info);
    if (!keep && typedIn(field.edit) != field.shown)
        showText(field.edit, field.shown);
    field.edit->setProperty("readOnly", m_document.isReadOnly());
}

} // namespace shisaku
