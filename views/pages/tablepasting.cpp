#include "views/pages/tablepasting.h"

#include "models/exchange/clipboardtable.h"
#include "views/pages/gridview.h"
#include "views/pages/tableaction.h"
#include "views/pages/tablesight.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The rows and columns in sight as the model behind a filter counts them.
PasteArea areaOf(const GridView &table)
{
    const TableSight sight = sightOf(table);
    PasteArea area{.rows = sight.rows,
                   .columns = sight.columns,
                   .headings = sight.headings,
                   .top = sight.top,
                   .left = sight.left,
                   .height = sight.height,
                   .width = sight.width};
    if (const auto *filter = qobject_cast<const QAbstractProxyModel *>(table.model())) {
        for (int &row : area.rows)
            row = filter->mapToSource(filter->index(row, 0)).row();
    }
    return area;
}

QString headingsSentence(PastedHeadings headings)
{
    switch (headings) {
    case PastedHeadings::LeftOut:
        return TablePasting::tr("The first row has the headings of these columns; it was not "
                                "pasted as values.");
    case PastedHeadings::Followed:
        return TablePasting::tr("The first row has headings of this table; the values went into "
                                "the columns of these names.");
    case PastedHeadings::None:
        break;
    }
    return {};
}

} // namespace

TablePasting::TablePasting(GridView &table, Paste paste)
    : QObject(&table)
    , m_table(table)
    , m_paste(std::move(paste))
{
    connect(addTableAction(table, u"cut"_s, tr("Cu&t"), QKeySequence::Cut), &QAction::triggered,
            this, &TablePasting::cut);
    connect(addTableAction(table, u"paste"_s, tr("&Paste"), QKeySequence::Paste),
            &QAction::triggered, this, &TablePasting::paste);
    connect(addTableAction(table, u"clear"_s, tr("C&lear"), {}), &QAction::triggered, this,
            [this] { clear({}); });
}

void TablePasting::paste()
{
    if (!m_table.commitEditor())
        return;
    const PasteArea area = areaOf(m_table);
    if (area.height == 0 || area.width == 0)
        return Q_EMIT refused(tr("There is no row here into which something could be pasted. "
                                 "Nothing was changed."));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const PastePlan plan =
        planPaste(copied ? clipboardRows(copied->text(), copied->html()) : ClipboardRows(), area);
    if (!plan.refusal.isEmpty())
        return Q_EMIT refused(plan.refusal);
    if (const PasteResult result = m_paste(plan.cells); !result) {
        if (result.cell)
            select(*result.cell, *result.cell);
        return Q_EMIT refused(result.refusal);
    }
    const auto [left, right] = std::ranges::minmax(plan.cells, {}, &PastedCell::column);
    select({plan.cells.front().row, left.column}, {plan.cells.back().row, right.column});
    if (plan.headings != PastedHeadings::None)
        Q_EMIT told(headingsSentence(plan.headings));
}

void TablePasting::cut()
{
    if (!m_table.commitEditor())
        return;
    m_table.findChild<QAction *>(u"copy"_s, Qt::FindDirectChildrenOnly)->trigger();
    clear(cutText(m_table.cellsInSight().size()));
}

void TablePasting::clear(const QString &text)
{
    Q_EMIT m_table.clearRequested(m_table.cellsInSight(), text);
}

void TablePasting::select(PasteResult::Place from, PasteResult::Place to)
{
    const QAbstractItemModel *model = m_table.model();
    const auto *filter = qobject_cast<const QAbstractProxyModel *>(model);
    const auto cell = [&](PasteResult::Place place) {
        return filter ? filter->mapFromSource(filter->sourceModel()->index(place.row, place.column))
                      : model->index(place.row, place.column);
    };
    QItemSelectionModel &selection = *m_table.selectionModel();
    m_table.scrollTo(cell(from));
    selection.setCurrentIndex(cell(from), QItemSelectionModel::NoUpdate);
    selection.select(QItemSelection(cell(from), cell(to)), QItemSelectionModel::ClearAndSelect);
}

} // namespace shisaku
