#include "views/pages/historypage.h"

#include "models/tables/erratatablemodel.h"
#include "models/tables/historytablemodel.h"
#include "models/tallies/historysheet.h"
#include "views/pages/historybar.h"
#include "views/pages/historydetail.h"
#include "views/pages/rowsview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{

HistoryPage::HistoryPage(PlanDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_model(new HistoryTableModel(document, this))
    , m_errata(new ErrataTableModel(this))
    , m_bar(new HistoryBar)
    , m_title(new QLabel)
    , m_errataButton(new QPushButton(tr("Errata")))
    , m_tops(new QStackedWidget)
    , m_tables(new QStackedWidget)
    , m_table(new RowsView)
    , m_nothing(new QLabel(tr("No entry fits the search and the filters. “Show all” brings all of "
                              "them back.")))
    , m_detail(new HistoryDetail)
{
    m_tables->addWidget(makeHistory());
    m_tables->addWidget(makeErrata());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeTop());
    column->addWidget(m_tables, 1);
    connect(m_bar, &HistoryBar::filterChanged, this, [this](const HistoryFilter &filter) {
        m_model->setFilter(filter);
        updateCounts();
    });
    connect(&document, &PlanDocument::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *HistoryPage::makeTop()
{
    m_title->setObjectName(u"errataTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_errataButton->setObjectName(u"errata"_s);
    m_errataButton->setCheckable(true);
    m_tops->addWidget(m_bar);
    m_tops->addWidget(m_title);
    m_tops->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tops, 1);
    row->addWidget(m_errataButton);
    connect(m_errataButton, &QPushButton::toggled, this, &HistoryPage::showErrata);
    return top;
}

QWidget *HistoryPage::makeHistory()
{
    m_table->setObjectName(u"history"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setShares({0, 0, 0, 0, 5, 5, 4});
    m_nothing->setObjectName(u"historyNothing"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showCurrent);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({1, m_detail->minimumSizeHint().height()});
    auto *history = new QWidget;
    auto *column = new QVBoxLayout(history);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addWidget(splitter, 1);
    return history;
}

QWidget *HistoryPage::makeErrata()
{
    auto *table = new RowsView;
    table->setObjectName(u"errataTable"_s);
    table->setAccessibleName(tr("Errata"));
    table->setModel(m_errata);
    table->setShares({0, 2, 0, 3, 3, 0, 2});
    table->setWrapping(true);
    return table;
}

bool HistoryPage::setYear(YearId year)
{
    m_year = year;
    if (const Year *shown = m_document.plan().find<Year>(year))
        m_bar->setYear(*shown);
    if (isVisible())
        refresh();
    return true;
}

std::vector<Sheet> HistoryPage::sheets() const
{
    if (showsErrata())
        return {errataSheet(m_model->names(), m_year, m_errata->corrections())};
    return {historySheet(m_model->names(), m_model->shown(), m_model->tellingCount())};
}

void HistoryPage::showMeasure(MeasureId measure)
{
    m_errataButton->setChecked(false);
    m_model->refresh(); // so that the list has the measure
    m_bar->setPlan(m_model->names());
    m_bar->setFilter({.text = {}, .measure = measure});
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

bool HistoryPage::showsErrata() const
{
    return m_tables->currentIndex() == 1;
}

void HistoryPage::refresh()
{
    m_model->refresh();
    m_bar->setPlan(m_model->names());
    updateCounts();
    m_errata->setCorrections(m_model->names(),
                             corrections(m_document.plan(), m_model->history(), m_year));
    const bool hasErrata = m_errata->rowCount() > 0;
    m_errataButton->setEnabled(hasErrata);
    m_errataButton->setToolTip(
        hasErrata ? tr("What was corrected after the year had first been closed")
                  : tr("Nothing of this year was corrected after it had been closed."));
    m_title->setText(errataSheet(m_model->names(), m_year, {}).title);
    if (!hasErrata)
        m_errataButton->setChecked(false);
}

void HistoryPage::showErrata(bool errata)
{
    m_tops->setCurrentIndex(errata ? 1 : 0);
    m_tables->setCurrentIndex(errata ? 1 : 0);
    m_errataButton->setText(errata ? tr("Back to the history") : tr("Errata"));
}

void HistoryPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_detail->show(m_model->names(), m_model->rowAt(current.row()));
    else
        m_detail->clear();
}

void HistoryPage::updateCounts()
{
    m_bar->setCounts(static_cast<std::size_t>(m_model->rowCount()), m_model->tellingCount());
    m_nothing->setVisible(m_model->rowCount() == 0 && m_model->tellingCount() > 0);
}

} // namespace shisaku
