#include "views/pages/rowsview.h"

#include "views/pages/tablecopying.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTimer>

namespace shisaku
{
namespace
{

constexpr int rowPadding = 12;
constexpr int cellPadding = 8;

} // namespace

RowsView::RowsView(QWidget *parent)
    : QTableView(parent)
{
    setEditTriggers(NoEditTriggers);
    new TableCopying(this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(0); // a history has thousands of rows
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &cell) {
        const bool selects = QGuiApplication::keyboardModifiers() != Qt::NoModifier;
        if (m_asking && !selects)
            Q_EMIT requested(cell);
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_sharing && isVisible())
            m_chosen = true;
    });
}

void RowsView::setShares(const std::vector<double> &shares)
{
    m_shares = shares;
}

void RowsView::reset()
{
    QTableView::reset();
    QTimer::singleShot(0, this, &RowsView::shareWidth); // once it knows what is in sight
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RowsView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    shareWidth();
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_asking && currentIndex().isValid())
        Q_EMIT requested(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void RowsView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const bool onRow = indexAt(event->position().toPoint()).isValid();
    viewport()->setCursor(m_asking && onRow ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RowsView::shareWidth()
{
    if (!model() || m_chosen || !isVisible())
        return;
    const QScopedValueRollback sharing(m_sharing, true);
    int left = viewport()->width();
    double shares = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const double share = m_shares[static_cast<std::size_t>(column)];
        shares += share;
        if (share > 0)
            continue;
        setColumnWidth(column, qMax(sizeHintForColumn(column) + cellPadding,
                                    horizontalHeader()->sectionSizeHint(column)));
        left -= columnWidth(column);
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        const double share = m_shares[static_cast<std::size_t>(column)];
        if (share > 0)
            setColumnWidth(column, qMax(static_cast<int>(left * share / shares),
                                        horizontalHeader()->sectionSizeHint(column)));
    }
    for (int row = 0; wordWrap() && row < model()->rowCount(); ++row)
        setRowHeight(row, sizeHintForRow(row) + rowPadding);
}

} // namespace shisaku
