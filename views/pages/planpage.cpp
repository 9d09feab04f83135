#include "views/pages/planpage.h"

#include "models/exchange/sampleplan.h"
#include "models/tables/measurerecords.h"
#include "models/tables/recordtablemodel.h"
#include "models/tables/scalerecords.h"
#include "views/pages/gridview.h"
#include "views/pages/indicatortab.h"
#include "views/pages/planform.h"
#include "views/pages/recordtab.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

template <class T>
QString namesOf(const std::vector<T> &records, QString T::*name)
{
    QStringList names;
    for (const T &record : records)
        names << record.*name;
    return names.join(u'・');
}

template <class T>
ChangeSet additionOf(const std::vector<T> &records)
{
    ChangeSet changes;
    for (const T &record : records)
        changes.add(record);
    return changes;
}

} // namespace

PlanPage::PlanPage(PlanDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_form(new PlanForm(document))
    , m_tabs(new QTabWidget)
{
    m_goals =
        addTab(goalRecords(), u"goals"_s, tr("Goals"),
               tr("There are no goals yet. Every measure belongs to one goal of the plan, and "
                  "tallies are made for each. “Add” makes the first one."));
    m_grades = addTab(gradeRecords(), u"grades"_s, tr("Grades"),
                      tr("There are no grades yet. A grade says how a measure went in a year. Take "
                         "the usual ones and alter them, or “Add” your own, the best first."));
    m_directions = addTab(directionRecords(), u"directions"_s, tr("Directions"),
                          tr("There are no directions yet. A direction says how a measure goes on. "
                             "Take the usual ones and alter them, or “Add” your own."));
    m_measures = addTab(measureRecords(), u"measures"_s, tr("Measures"),
                        tr("There are no measures yet. “Add” makes the first one; its number is "
                           "proposed, its title is typed."));
    addIndicators();
    offerScale();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_tabs, 1);
    m_tabs->setObjectName(u"planTabs"_s);
    m_shown = m_tabs->currentWidget();
    connect(m_form, &PlanForm::refused, this, &PlanPage::refused);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlanPage::tabChanged);
}

RecordTab *PlanPage::addTab(const RecordKind &kind, const QString &name, const QString &title,
                            const QString &hint)
{
    auto *tab = new RecordTab(m_document, new RecordTableModel(m_document, kind), hint);
    tab->setObjectName(name);
    m_tabs->addTab(tab, title);
    connect(tab, &RecordTab::told, this, &PlanPage::told);
    connect(tab, &RecordTab::refused, this, &PlanPage::refused);
    return tab;
}

void PlanPage::addIndicators()
{
    m_indicators = new IndicatorTab(m_document);
    m_indicators->setObjectName(u"indicators"_s);
    m_tabs->addTab(m_indicators, tr("Indicators"));
    connect(&m_indicators->records(), &RecordTab::told, this, &PlanPage::told);
    connect(&m_indicators->records(), &RecordTab::refused, this, &PlanPage::refused);
    connect(m_measures->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_indicators->setMeasure({m_measures->model().keyAt(current.row())});
            });
}

void PlanPage::offerScale()
{
    const Scale scale = usualScale();
    connect(
        m_grades->offer(tr("Take the usual grades (%1)").arg(namesOf(scale.grades, &Grade::code))),
        &QPushButton::clicked, this, &PlanPage::fillGrades);
    connect(
        m_directions->offer(
            tr("Take the usual directions (%1)").arg(namesOf(scale.directions, &Direction::label))),
        &QPushButton::clicked, this, &PlanPage::fillDirections);
}

void PlanPage::fillGrades()
{
    if (commit())
        (void)m_document.edit(additionOf(usualScale().grades), tr("Usual grades"));
}

void PlanPage::fillDirections()
{
    if (commit())
        (void)m_document.edit(additionOf(usualScale().directions), tr("Usual directions"));
}

bool PlanPage::setYear(YearId year)
{
    if (!commit())
        return false;
    m_measures->model().setYear(year);
    return true;
}

bool PlanPage::commit()
{
    return m_form->commit() && commitTab(m_shown);
}

bool PlanPage::commitTab(QWidget *tab)
{
    return tab == m_indicators ? m_indicators->records().commit()
                               : static_cast<RecordTab *>(tab)->commit();
}

void PlanPage::tabChanged()
{
    if (m_tabs->currentWidget() == m_shown)
        return;
    if (commitTab(m_shown))
        m_shown = m_tabs->currentWidget();
    else
        m_tabs->setCurrentWidget(m_shown); // to what is still being typed there
}

void PlanPage::reveal(const ChangeSet &changes)
{
    const auto &all = changes.changes();
    (void)std::ranges::any_of(all, [this](const Change &change) { return revealRecord(change); });
}

bool PlanPage::revealRecord(const Change &change)
{
    const auto record = [&]<class T>(const Replacement<T> &replaced) {
        if constexpr (std::is_same_v<T, Goal>)
            return goTo(m_goals, replaced.key().value);
        else if constexpr (std::is_same_v<T, Grade>)
            return goTo(m_grades, replaced.key().value);
        else if constexpr (std::is_same_v<T, Direction>)
            return goTo(m_directions, replaced.key().value);
        else if constexpr (std::is_same_v<T, Measure>)
            return goTo(m_measures, replaced.key().value);
        else if constexpr (std::is_same_v<T, Evaluation>)
            return goTo(m_measures, replaced.key().measure.value);
        else if constexpr (std::is_same_v<T, Indicator>)
            return goTo(replaced.after ? *replaced.after : *replaced.before);
        return false;
    };
    return std::visit(record, change);
}

bool PlanPage::goTo(RecordTab *tab, qint64 key)
{
    m_tabs->setCurrentWidget(tab);
    tab->goTo(key);
    return true;
}

bool PlanPage::goTo(const Indicator &indicator)
{
    m_tabs->setCurrentWidget(m_indicators);
    if (m_indicators->setMeasure(indicator.measure))
        m_indicators->records().goTo(indicator.id.value);
    return true;
}

} // namespace shisaku
