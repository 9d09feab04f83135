#pragma once

#include <QTableView>

#include <functional>

namespace shisaku
{

/// A table that is worked with the keyboard as a spreadsheet is: typing sets a cell, Enter goes
/// down, Tab to the right, F2 and Alt+Down open the editor, Del clears.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void keyboardSearch(const QString &search) override;

    /// Puts a value into several cells, of the view's model, at once.
    using Fill = std::function<void(const QModelIndexList &cells, const QString &value)>;
    /// From now on a choice goes into all cells that are selected, where they are of one column.
    void setFill(Fill fill) { m_fill = std::move(fill); }

    /// The selected cells; a column that does not show is never cleared or cut.
    QModelIndexList cellsInSight() const { return selectedIndexes(); }

    /// Takes over what is typed in an open cell; false where it was refused.
    bool commitEditor();

Q_SIGNALS:
    /// The values of these cells, of the view's model, are to be cleared. `text` names the step;
    /// empty where it describes itself.
    void clearRequested(const QModelIndexList &cells, const QString &text);
    /// A value was typed on a cell that cannot be changed, or its editor was asked for.
    void typedOnFixedCell();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void commitData(QWidget *editor) override;

private:
    /// The selected cells where they are more than one, in one column of choices; else none.
    QModelIndexList cellsToFill() const;
    /// Sorting scatters a block over the table; the current cell alone stays selected.
    void forgetScatteredBlock();
    bool isChoiceCell() const;
    /// That of the current cell, or one that was refused and waits in another; null for none.
    QWidget *typedEditor() const;
    void setChoice(const QString &typed);
    void openEditor();
    void openWithText(const QString &text);
    void move(int rows, int columns);
    bool handleCommand(const QKeyEvent &event);

    Fill m_fill;
};

} // namespace shisaku
