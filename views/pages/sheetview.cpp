#include "views/pages/sheetview.h"

#include "models/tables/roles.h"
#include "views/delegates/celldelegate.h"
#include "views/pages/plainheader.h"
#include "views/pages/tablecopying.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int rowPadding = 4;
constexpr int cellPadding = 8;

/// Tints the row of totals and underlines a count under the pointer as a link.
class SheetDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.data(TotalRole).toBool())
            option->backgroundBrush = option->palette.alternateBase();
        if (index.data(BehindRole).isValid() && option->state.testFlag(QStyle::State_MouseOver))
            option->font.setUnderline(true);
    }
};

} // namespace

SheetView::SheetView(const PlanDocument &document, SheetModel::Builder builder, QWidget *parent)
    : QTableView(parent)
    , m_model(new SheetModel(document, std::move(builder), this))
{
    setHorizontalHeader(new PlainHeader(this));
    setModel(m_model);
    setItemDelegate(new SheetDelegate(this));
    setEditTriggers(NoEditTriggers);
    new TableCopying(this);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight()); // before it is shown it is no higher
    connect(this, &QAbstractItemView::clicked, this, &SheetView::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_shared = false;
        if (isVisible() && m_model->columnCount() > 0)
            shareWidth();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!isVisible())
            m_shared = false;
        else if (wordWrap() || !figuresFit()) // a cell may have more lines than before
            shareWidth();
    });
}

void SheetView::setYear(YearId year)
{
    m_model->setYear(year);
}

QSize SheetView::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    return {QTableView::sizeHint().width(), height};
}

QSize SheetView::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && m_model->columnCount() > 0)
        shareWidth();
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space)
        return choose(currentIndex());
    QTableView::keyPressEvent(event);
}

void SheetView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex cell = indexAt(event->position().toPoint());
    viewport()->setCursor(cell.data(BehindRole).isValid() ? Qt::PointingHandCursor
                                                          : Qt::ArrowCursor);
}

void SheetView::choose(const QModelIndex &cell)
{
    QVariant behind = cell.data(BehindRole);
    for (int column = 0; !behind.isValid() && column < m_model->columnCount(); ++column)
        behind = cell.siblingAtColumn(column).data(BehindRole); // a row's name means its count
    if (behind.isValid())
        Q_EMIT chosen(behind.value<Selection>());
}

void SheetView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (!m_shared && m_model->columnCount() > 0)
        shareWidth();
}

/// Whether all columns but the one that is cut are as wide as what stands in them.
bool SheetView::figuresFit() const
{
    const auto &columns = m_model->sheet().columns;
    const auto widest = std::ranges::max_element(columns, {}, &SheetColumn::share);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column != widest - columns.begin() && sizeHintForColumn(column) > columnWidth(column))
            return false;
    }
    return true;
}

void SheetView::shareWidth()
{
    const std::vector<int> widths = columnWidths(viewport()->width());
    for (std::size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i]);
    const int line = lineHeight();
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, wordWrap() ? qMax(sizeHintForRow(row) + rowPadding, line) : line);
    updateGeometry();
    m_shared = true;
}

int SheetView::lineHeight() const
{
    return fontMetrics().height() + 2 * rowPadding;
}

std::vector<int> SheetView::columnWidths(int available) const
{
    const auto &columns = m_model->sheet().columns;
    std::vector<int> widths;
    double shares = 0;
    int missing = -available;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const int digits = fontMetrics().horizontalAdvance(u"00"_s) + cellPadding;
        widths.push_back(wordWrap() ? horizontalHeader()->sectionSizeHint(column) + cellPadding
                                    : qMax(sizeHintForColumn(column),
                                           horizontalHeader()->sectionSizeHint(column)));
        widths.back() = qMax(widths.back(), digits);
        missing += widths.back();
        shares += columns[i].share;
    }
    const auto widest = std::ranges::max_element(columns, {}, &SheetColumn::share);
    if (missing > 0) // only the column with the most words is cut
        widths[static_cast<std::size_t>(widest - columns.begin())] -= missing;
    int given = 0;
    for (std::size_t i = 0; missing < 0 && i < columns.size(); ++i) {
        const int part = static_cast<int>(-missing * columns[i].share / shares);
        widths[i] += part;
        given += part;
    }
    if (missing < 0) // what rounding left
        widths.back() += -missing - given;
    return widths;
}

} // namespace shisaku
