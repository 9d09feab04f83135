#include "views/pages/measurespage.h"

#include "models/tables/measurefilterproxy.h"
#include "models/tables/measuretablemodel.h"
#include "models/tallies/sheets.h"
#include "views/pages/evaluationpane.h"
#include "views/pages/filterbar.h"
#include "views/pages/measuretable.h"
#include "views/pages/tablepasting.h"

#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

int columnOf(MeasureField field)
{
    return static_cast<int>(field);
}

/// The column in which a field is edited.
MeasureField columnFor(EvaluationField field)
{
    switch (field) {
    case EvaluationField::Department:
        return MeasureField::Department;
    case EvaluationField::Grade:
        return MeasureField::Grade;
    case EvaluationField::Direction:
        return MeasureField::Direction;
    case EvaluationField::Reason:
        return MeasureField::Reason;
    case EvaluationField::Achievement:
        return MeasureField::Achievement;
    case EvaluationField::NextSteps:
        return MeasureField::NextSteps;
    }
    Q_UNREACHABLE();
}

} // namespace

MeasuresPage::MeasuresPage(PlanDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_model(new MeasureTableModel(document, this))
    , m_proxy(new MeasureFilterProxy(*m_model, this))
    , m_filters(new FilterBar)
    , m_table(new MeasureTable(document, *m_model, *m_proxy))
    , m_nothing(new QLabel)
    , m_pane(new EvaluationPane(document))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_column(columnOf(MeasureField::Grade))
{
    connectTable();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filters);
    column->addWidget(m_nothing);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    for (const QKeySequence &key : {QKeySequence(Qt::Key_F6), QKeySequence(Qt::SHIFT | Qt::Key_F6)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &MeasuresPage::changePane);
    connect(m_filters, &FilterBar::selectionChanged, this, &MeasuresPage::showSelection);
    connect(m_filters, &FilterBar::left, this, &MeasuresPage::enterTable);
    connect(m_model, &MeasureTableModel::refused, this, &MeasuresPage::refused);
    connect(m_pane, &EvaluationPane::typed, this, &MeasuresPage::typed);
    connect(m_pane, &EvaluationPane::told, this, &MeasuresPage::told);
    connect(m_pane, &EvaluationPane::refused, this, &MeasuresPage::refused);
    connect(&document, &PlanDocument::changed, this, &MeasuresPage::follow);
}

void MeasuresPage::connectTable()
{
    connect(m_table, &GridView::clearRequested, this,
            [this](const QModelIndexList &cells, const QString &text) {
                m_model->clearCells(modelCells(cells), text);
            });
    m_table->setFill(
        [this](const QModelIndexList &cells, const QString &typed) { fill(cells, typed); });
    connect(m_table, &GridView::typedOnFixedCell, this, [this] {
        if (const QString why = m_document.obstacle(m_model->year()); !why.isEmpty())
            Q_EMIT refused(why);
    });
    auto *pasting = new TablePasting(
        *m_table, [this](const std::vector<PastedCell> &cells) { return m_model->paste(cells); });
    connect(pasting, &TablePasting::told, this, &MeasuresPage::told);
    connect(pasting, &TablePasting::refused, this, &MeasuresPage::refused);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_column = current.isValid() ? current.column() : m_column;
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MeasuresPage::showCurrent);
}

QModelIndexList MeasuresPage::modelCells(const QModelIndexList &cells) const
{
    QModelIndexList own;
    own.reserve(cells.size());
    for (const QModelIndex &cell : cells)
        own << m_proxy->mapToSource(cell);
    return own;
}

void MeasuresPage::fill(const QModelIndexList &cells, const QString &typed)
{
    const int count = static_cast<int>(cells.size());
    const int column = cells.front().column();
    const QString field = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int steps = m_document.undoStack().index();
    if (!m_model->setCells(modelCells(cells), typed,
                           tr("%1 of %n measure(s)", nullptr, count).arg(field)) ||
        m_document.undoStack().index() == steps) // all of them had it already
        return;
    const QString value = cells.front().data().toString();
    Q_EMIT told(value.isEmpty()
                    ? tr("%1 was cleared in %n selected row(s). One step of undo takes it back.",
                         nullptr, count)
                          .arg(field)
                    : tr("%1 is “%2” in %n selected row(s) now. One step of undo takes it back.",
                         nullptr, count)
                          .arg(field, value));
}

bool MeasuresPage::setYear(YearId year)
{
    if (year != m_model->year() && !commit())
        return false;
    reload(year);
    return true;
}

void MeasuresPage::reload(YearId year)
{
    const MeasureId measure = m_pane->measure();
    const int column = m_column; // the table itself may have lost its place
    m_model->setYear(year);
    m_filters->setPlan(m_document.plan(), year);
    m_departments = m_document.plan().departments(year);
    showSelection(m_filters->selection());
    goTo(measure, column);
    showCurrent();
}

void MeasuresPage::goTo(MeasureId measure, int column)
{
    const int row = m_model->rowOf(measure);
    const QModelIndex cell =
        row >= 0 ? m_proxy->mapFromSource(m_model->index(row, column)) : QModelIndex();
    if (!cell.isValid())
        return;
    m_table->setCurrentIndex(cell);
    // Once rows that came back have their room; it may have been the current one before.
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
}

void MeasuresPage::enterTable()
{
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->index(0, m_column));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void MeasuresPage::reveal(const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        const auto *evaluation = std::get_if<Replacement<Evaluation>>(&change);
        if (evaluation && evaluation->key().year == m_model->year())
            return goTo(evaluation->key().measure, qMax(0, m_table->currentIndex().column()));
        const auto *value = std::get_if<Replacement<IndicatorValue>>(&change);
        if (value && value->key().year == m_model->year())
            return goTo(value->key().indicator);
    }
}

std::vector<Sheet> MeasuresPage::sheets() const
{
    return {measureSheet(m_document.plan(), m_model->year(), selection(),
                         {.achievement = m_table->shows(MeasureField::Achievement),
                          .nextSteps = m_table->shows(MeasureField::NextSteps)})};
}

QString MeasuresPage::partInSight() const
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    return shown == all
               ? QString()
               : tr("These are the %1 of %n measure(s) that the filter shows.", nullptr, all)
                     .arg(shown);
}

void MeasuresPage::showCell(MeasureId measure, EvaluationField field)
{
    if (m_proxy->mapFromSource(m_model->index(m_model->rowOf(measure), 0)).row() < 0)
        setSelection({});
    const MeasureField column = columnFor(field);
    goTo(measure, columnOf(m_table->shows(column) ? column : MeasureField::Grade));
    m_table->setFocus();
}

MeasuresInSight MeasuresPage::inSight() const
{
    MeasuresInSight measures;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex own = m_proxy->mapToSource(m_proxy->index(row, 0));
        measures.shown.push_back(m_model->measureAt(own.row()));
        if (m_table->selectionModel()->rowIntersectsSelection(row, {}))
            measures.selected.push_back(measures.shown.back());
    }
    return measures;
}

MeasureId MeasuresPage::currentMeasure() const
{
    return m_pane->measure();
}

void MeasuresPage::goTo(IndicatorId id)
{
    const Indicator *indicator = m_document.plan().find<Indicator>(id);
    if (!indicator)
        return;
    goTo(indicator->measure, qMax(0, m_table->currentIndex().column()));
    m_pane->reveal(id);
}

const Selection &MeasuresPage::selection() const
{
    return m_filters->selection();
}
void MeasuresPage::setSelection(const Selection &selection)
{
    m_filters->setSelection(selection);
}
void MeasuresPage::focusSearch()
{
    m_filters->focusSearch();
}
bool MeasuresPage::commit()
{
    return m_table->commitEditor() && m_pane->commit();
}
QList<QAction *> MeasuresPage::columnActions() const
{
    return m_table->columnActions();
}
QByteArray MeasuresPage::columnState() const
{
    return m_table->columnState();
}

void MeasuresPage::restoreColumnState(const QByteArray &state)
{
    m_table->restoreColumnState(state);
}

QByteArray MeasuresPage::splitterState() const
{
    return m_splitter->saveState();
}

void MeasuresPage::restoreSplitterState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void MeasuresPage::changePane()
{
    const QWidget *focus = window()->focusWidget();
    if (focus != m_table && !m_table->isAncestorOf(focus))
        m_table->setFocus(Qt::ShortcutFocusReason);
    else if (m_table->commitEditor())
        m_pane->takeFocus();
}

void MeasuresPage::showSelection(const Selection &selection)
{
    const MeasureId measure = m_pane->measure();
    m_proxy->setSelection(selection);
    goTo(measure, qMax(columnOf(MeasureField::Grade), m_table->currentIndex().column()));
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, columnOf(MeasureField::Grade)));
    showCurrent(); // of rows that go all at once the table tells nobody
    // Once the table knows how many rows it has now.
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
    updateCounts();
}

void MeasuresPage::showCurrent()
{
    const QModelIndex current = m_proxy->mapToSource(m_table->currentIndex());
    const MeasureId measure = current.isValid() ? m_model->measureAt(current.row()) : MeasureId{};
    if (m_pane->show(measure, m_model->year()))
        return;
    // Back to the measure whose text was refused, once the table has finished moving.
    QTimer::singleShot(0, this,
                       [this, column = current.column()] { goTo(m_pane->measure(), column); });
}

void MeasuresPage::follow(const ChangeSet &changes)
{
    if (changes.changesStructure())
        return reload(m_model->year());
    QStringList departments = m_document.plan().departments(m_model->year());
    if (departments == m_departments)
        return;
    m_departments = std::move(departments);
    m_filters->setPlan(m_document.plan(), m_model->year());
}

void MeasuresPage::updateCounts()
{
    m_filters->setCounts(m_proxy->rowCount(), m_model->rowCount());
    m_nothing->setVisible(m_proxy->rowCount() == 0);
    m_nothing->setText(
        m_model->rowCount() == 0
            ? tr("This year has no measures yet. The page “Plan” sets up goals, grades, directions "
                 "and measures, in this order.")
            : tr("No measure fits the search and the filters. “Show all” brings "
                 "all of them back."));
}

} // namespace shisaku
