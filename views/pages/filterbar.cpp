#include "views/pages/filterbar.h"

#include "models/tallies/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Says what it chooses by beside what is chosen. Ten letters wide, whatever its list holds.
/// QComboBox would make the list itself to be told so.
class Chooser : public QComboBox
{
public:
    explicit Chooser(QString label)
        : m_label(std::move(label))
    {
    }

    QSize sizeHint() const override
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QSize letters(10 * fontMetrics().horizontalAdvance(u'X'), fontMetrics().height());
        return style()->sizeFromContents(QStyle::CT_ComboBox, &option, letters, this);
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        if (currentIndex() > 0) // the first names itself: all grades
            option.currentText = FilterBar::tr("%1: %2").arg(m_label, option.currentText);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }

private:
    QString m_label;
};

/// The list starts with "all"; an entry's data is an id or a department's name.
void fill(QComboBox &box, const QString &all, const QList<std::pair<QString, QVariant>> &entries)
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(all);
    for (const auto &[text, value] : entries)
        box.addItem(text, value);
}

template <class Id>
std::optional<Id> chosenId(const QComboBox &box)
{
    const QVariant value = box.currentData();
    return value.isValid() ? std::optional(Id{value.toLongLong()}) : std::nullopt;
}

template <class Id>
void showId(QComboBox &box, const std::optional<Id> &id)
{
    box.setCurrentIndex(id ? qMax(0, box.findData(QVariant(id->value))) : 0);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search measures…"));
    m_search->setObjectName(u"search"_s);
    m_search->setMinimumWidth(100);
    row->addWidget(m_search, 2);
    m_goal = addChooser(u"goalFilter"_s, tr("Goal"));
    m_grade = addChooser(u"gradeFilter"_s, tr("Grade"));
    m_direction = addChooser(u"directionFilter"_s, tr("Direction"));
    m_department = addChooser(u"departmentFilter"_s, tr("Department"));
    m_chosen = new QLabel(tr("Chosen measures only"));
    m_chosen->setObjectName(u"chosenFilter"_s);
    m_chosen->hide();
    row->addWidget(m_chosen);
    m_clear = new QPushButton(tr("Show all"));
    m_clear->setObjectName(u"showAll"_s);
    row->addWidget(m_clear);
    m_counts = new QLabel;
    m_counts->setTextFormat(Qt::PlainText);
    row->addWidget(m_counts);
    auto *escape = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_search, &QLineEdit::clear);
    auto *down = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &FilterBar::left);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::left);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::read);
    connect(m_clear, &QPushButton::clicked, this, [this] { setSelection({}); });
}

QComboBox *FilterBar::addChooser(const QString &name, const QString &label)
{
    auto *box = new Chooser(label);
    box->setObjectName(name);
    box->setMinimumWidth(64); // narrower than its words rather than a window wider than the screen
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::read);
    return box;
}

void FilterBar::setSelection(const Selection &selection)
{
    m_selection = selection;
    showSelection();
    Q_EMIT selectionChanged(m_selection);
}

void FilterBar::setPlan(const Plan &plan, YearId year)
{
    QList<std::pair<QString, QVariant>> goals, grades, directions, departments;
    for (const Goal &goal : plan.goals())
        goals.append({goal.label(), goal.id.value});
    for (const Grade &grade : plan.grades())
        grades.append({grade.code, grade.id.value});
    grades.append({gradeCode(plan, {}), qint64(0)});
    for (const Direction &direction : plan.directions())
        directions.append({direction.label, direction.id.value});
    directions.append({directionLabel(plan, {}), qint64(0)});
    for (const QString &department : plan.departments(year))
        departments.append({department, department});
    const QString chosen = m_selection.department.value_or(QString());
    if (!chosen.isEmpty() && !plan.departments(year).contains(chosen))
        departments.append({chosen, chosen});
    departments.append({tr("(no department)"), QString(u""_s)});
    fill(*m_goal, tr("All goals"), goals);
    fill(*m_grade, tr("All grades"), grades);
    fill(*m_direction, tr("All directions"), directions);
    fill(*m_department, tr("All departments"), departments);
    showSelection();
}

void FilterBar::setCounts(int shown, int all)
{
    m_clear->setEnabled(!m_selection.isAll());
    m_counts->setText(m_selection.isAll() ? tr("%1 measures").arg(all)
                                          : tr("%1 / %2 measures").arg(shown).arg(all));
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::read()
{
    const QVariant department = m_department->currentData();
    setSelection(
        {.text = m_search->text(),
         .goal = chosenId<GoalId>(*m_goal),
         .grade = chosenId<GradeId>(*m_grade),
         .direction = chosenId<DirectionId>(*m_direction),
         .department = department.isValid() ? std::optional(department.toString()) : std::nullopt,
         .measures = m_selection.measures});
}

void FilterBar::showSelection()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_search), QSignalBlocker(m_goal),
                                    QSignalBlocker(m_grade), QSignalBlocker(m_direction),
                                    QSignalBlocker(m_department)};
    if (m_search->text() != m_selection.text)
        m_search->setText(m_selection.text);
    showId(*m_goal, m_selection.goal);
    showId(*m_grade, m_selection.grade);
    showId(*m_direction, m_selection.direction);
    m_chosen->setVisible(m_selection.measures.has_value());
    m_department->setCurrentIndex(
        m_selection.department ? qMax(0, m_department->findData(*m_selection.department)) : 0);
}

} // namespace shisaku
