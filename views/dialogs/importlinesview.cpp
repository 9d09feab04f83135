#include "views/dialogs/importlinesview.h"

#include "models/exchange/clipboardtable.h"
#include "models/tables/importtablemodel.h"
#include "views/delegates/celldelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace shisaku
{
namespace
{

constexpr int rowPadding = 10;
constexpr int checkMarkWidth = 36;
/// Of the width, by column; 0: the kind, the item and the place stand whole, as far as they may.
constexpr double shares[] = {0, 4, 0, 2, 4, 0, 5};
constexpr double mostOfWhole = 0.16;

/// That of the longest word for what a line does.
int widestKind(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const auto kind : {ImportLine::Kind::NewMeasure, ImportLine::Kind::NewGoal,
                            ImportLine::Kind::NewIndicator, ImportLine::Kind::Refused})
        widest = std::max(widest, metrics.horizontalAdvance(importKindText(kind)));
    return widest;
}

} // namespace

void copyImportLines(const std::vector<ImportLine> &lines)
{
    ClipboardRows copied;
    copied.reserve(lines.size() + 1);
    copied.push_back(importLineHeaders());
    for (const ImportLine &line : lines)
        copied.push_back(importLineTexts(line));
    auto *data = new QMimeData; // the clipboard's from here on
    data->setText(clipboardText(copied));
    data->setHtml(clipboardHtml(copied, 1));
    QGuiApplication::clipboard()->setMimeData(data);
}

ImportLinesView::ImportLinesView(ImportTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(
        Qt::ElideMiddle); // 目標値 and 実績値, or two versions of a file, end differently
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // there may be 100,000
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_chosen)
            shareWidth();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_sharing && isVisible())
            m_chosen = true;
    });
}

QByteArray ImportLinesView::columnState() const
{
    return m_chosen ? horizontalHeader()->saveState() : QByteArray();
}

void ImportLinesView::restoreColumnState(const QByteArray &state)
{
    m_chosen = horizontalHeader()->restoreState(state);
}

std::vector<int> ImportLinesView::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void ImportLinesView::toggle()
{
    std::vector<std::size_t> lines;
    bool areIncluded = true;
    for (const int row : selectedRows()) {
        const QVariant mark = m_model.index(row, 0).data(Qt::CheckStateRole);
        if (!mark.isValid())
            continue;
        lines.push_back(m_model.lineAt(row));
        areIncluded = areIncluded && mark.toInt() == Qt::Checked;
    }
    if (!lines.empty())
        Q_EMIT inclusionRequested(lines, !areIncluded);
}

void ImportLinesView::copySelected() const
{
    std::vector<ImportLine> lines;
    for (const int row : selectedRows())
        lines.push_back(m_model.rowAt(row));
    copyImportLines(lines);
}

void ImportLinesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return toggle();
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept(); // nothing is taken in by an Enter on a line
    QTableView::keyPressEvent(event);
}

void ImportLinesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_chosen)
        shareWidth();
}

void ImportLinesView::shareWidth()
{
    const QScopedValueRollback sharing(m_sharing, true);
    const int width = viewport()->width();
    int left = width;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (shares[column] > 0)
            continue;
        const int whole =
            std::min(sizeHintForColumn(column), static_cast<int>(width * mostOfWhole));
        const int header = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, column == 0 ? widestKind(fontMetrics()) + checkMarkWidth
                                           : std::max(whole, header));
        left -= columnWidth(column);
    }
    const double all = std::accumulate(std::begin(shares), std::end(shares), 0.0);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (shares[column] > 0)
            setColumnWidth(column, static_cast<int>(left * shares[column] / all));
    }
}

} // namespace shisaku
