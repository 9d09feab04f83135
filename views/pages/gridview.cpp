#include "views/pages/gridview.h"

#include "models/tables/roles.h"
#include "views/delegates/celldelegate.h"
#include "views/delegates/choicedelegate.h"
#include "views/delegates/textdelegate.h"
#include "views/pages/plainheader.h"
#include "views/pages/tablecopying.h"
#include "views/pages/typing.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QToolTip>

#include <algorithm>

namespace shisaku
{
namespace
{

bool isFixed(const QModelIndex &cell)
{
    return !cell.flags().testFlag(Qt::ItemIsEditable);
}

} // namespace

GridView::GridView(QWidget *parent)
    : QTableView(parent)
{
    auto *header = new PlainHeader(this);
    header->setSectionsClickable(true);
    setHorizontalHeader(header);
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ContiguousSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    new TableCopying(this);
    setSortingEnabled(true);
    setTabKeyNavigation(true); // or Tab would leave the table before handleCommand sees it
    setAttribute(Qt::WA_InputMethodEnabled);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

void GridView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::layoutChanged, this, &GridView::forgetScatteredBlock);
}

void GridView::forgetScatteredBlock()
{
    if (selectionModel()->selection().size() > 1)
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

/// With Ctrl a block would reach from the cell that was clicked before, over all between.
QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    const bool isClick = event && event->type() == QEvent::MouseButtonPress;
    const bool isLeft =
        isClick && static_cast<const QMouseEvent *>(event)->button() == Qt::LeftButton;
    const auto modifiers =
        isLeft ? static_cast<const QMouseEvent *>(event)->modifiers() : Qt::NoModifier;
    const bool isCtrl = modifiers.testFlag(Qt::ControlModifier);
    return isCtrl && !modifiers.testFlag(Qt::ShiftModifier)
               ? QItemSelectionModel::ClearAndSelect
               : QTableView::selectionCommand(index, event);
}

bool GridView::isChoiceCell() const
{
    return currentIndex().data(ChoicesRole).isValid();
}

void GridView::openEditor()
{
    if (!edit(currentIndex(), EditKeyPressed, nullptr))
        Q_EMIT typedOnFixedCell();
}

void GridView::setChoice(const QString &typed)
{
    const QModelIndex cell = currentIndex();
    if (isFixed(cell))
        Q_EMIT typedOnFixedCell();
    else if (const QModelIndexList cells = cellsToFill(); !cells.isEmpty())
        m_fill(cells, typed);
    else if (model()->setData(cell, typed))
        move(1, 0);
}

QModelIndexList GridView::cellsToFill() const
{
    const QModelIndexList cells = cellsInSight();
    const bool fits = m_fill && isChoiceCell() && cells.size() > 1 &&
                      cells.contains(currentIndex()) &&
                      std::ranges::all_of(cells, [this](const QModelIndex &c) {
                          return c.column() == currentIndex().column();
                      });
    return fits ? cells : QModelIndexList();
}

void GridView::commitData(QWidget *editor)
{
    const QModelIndexList cells = cellsToFill();
    const auto *list = qobject_cast<QComboBox *>(editor);
    if (list && list->property(chosenProperty).toBool() && !cells.isEmpty())
        m_fill(cells, list->currentData().toString());
    else
        QTableView::commitData(editor);
}

void GridView::openWithText(const QString &text)
{
    if (!edit(currentIndex(), EditKeyPressed, nullptr))
        return;
    QWidget *editor = indexWidget(currentIndex());
    if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        lines->insertPlainText(text);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->insert(text);
}

QWidget *GridView::typedEditor() const
{
    if (QWidget *editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr)
        return editor;
    const auto children =
        viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const auto waiting = std::ranges::find_if(
        children, [](QWidget *child) { return child->property(refusedProperty).toBool(); });
    return waiting != children.end() ? *waiting : nullptr;
}

bool GridView::commitEditor()
{
    QWidget *editor = typedEditor();
    if (!editor)
        return true;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    return !editor->property(refusedProperty).toBool();
}

void GridView::move(int rows, int columns)
{
    const QModelIndex from = currentIndex();
    int column = from.column() + columns;
    while (columns != 0 && isColumnHidden(column))
        column += columns;
    const QModelIndex to = model()->index(from.row() + rows, column);
    if (to.isValid())
        setCurrentIndex(to);
}

bool GridView::handleCommand(const QKeyEvent &event)
{
    const bool back = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        move(back ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab:
        move(0, 1);
        return true;
    case Qt::Key_Backtab:
        move(0, -1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT clearRequested(cellsInSight(), {});
        return true;
    case Qt::Key_Down:
        if (!event.modifiers().testFlag(Qt::AltModifier))
            return false;
        openEditor();
        return true;
    case Qt::Key_F2:
        openEditor();
        return true;
    default:
        return false;
    }
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState)
        return QTableView::keyPressEvent(event);
    if (handleCommand(*event))
        return event->accept();
    if (isTyping(*event) && isFixed(currentIndex())) {
        Q_EMIT typedOnFixedCell();
        return event->accept();
    }
    if (isChoiceCell() && isTyping(*event)) {
        if (!event->text().trimmed().isEmpty())
            setChoice(event->text());
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (const QModelIndex cell = indexAt(event->position().toPoint());
        cell.isValid() && isFixed(cell))
        Q_EMIT typedOnFixedCell();
}

QVariant GridView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // A text may start with kana. A grade is one key, which an input method would keep to itself.
    if (query == Qt::ImEnabled)
        return currentIndex().flags().testFlag(Qt::ItemIsEditable) && !isChoiceCell();
    return QTableView::inputMethodQuery(query);
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    QGuiApplication::inputMethod()->update(Qt::ImEnabled);
}

void GridView::inputMethodEvent(QInputMethodEvent *event)
{
    const bool editable = currentIndex().flags().testFlag(Qt::ItemIsEditable);
    if (state() == EditingState || !editable)
        return QTableView::inputMethodEvent(event);
    if (isChoiceCell()) {
        // A preedit waits for its commit; only that can be one of the choices.
        if (!event->commitString().isEmpty())
            setChoice(event->commitString());
        return event->accept();
    }
    if (event->preeditString().isEmpty() && !event->commitString().isEmpty()) {
        openWithText(event->commitString()); // Qt would lose a commit without a preedit
        return event->accept();
    }
    QTableView::inputMethodEvent(event);
}

void GridView::keyboardSearch(const QString &)
{
    // Qt would jump to a row that begins so; here a letter is a grade or nothing.
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool refused = editor->property(refusedProperty).toBool();
    if (refused && hint != QAbstractItemDelegate::RevertModelCache) {
        editor->setFocus();
        QToolTip::showText(editor->mapToGlobal(editor->rect().bottomLeft()),
                           tr("Esc gives the cell its value back."), editor);
        return;
    }
    editor->setProperty(refusedProperty, false); // it is there until the event loop deletes it
    const bool hadFocus = editor->hasFocus() || hint != QAbstractItemDelegate::NoHint;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hadFocus && isVisible()) // a list may close when another tab has taken its place
        setFocus();
    if (hint == QAbstractItemDelegate::EditNextItem)
        move(0, 1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        move(0, -1);
    else if (hint == QAbstractItemDelegate::SubmitModelCache)
        move(1, 0);
}

} // namespace shisaku
