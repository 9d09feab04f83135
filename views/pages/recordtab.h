#pragma once

#include "models/editing/plandocument.h"

#include <QAbstractItemModel>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace shisaku
{

class GridView;
class RecordTableModel;

/// One kind of record in a table, with the buttons that add, remove and move its rows. While there
/// are none it says what they are for.
class RecordTab : public QWidget
{
    Q_OBJECT

public:
    /// `hint` says to a new user what the records are.
    RecordTab(PlanDocument &document, RecordTableModel *model, const QString &hint,
              QWidget *parent = nullptr);

    RecordTableModel &model() const { return *m_model; }
    GridView &table() const { return *m_table; }
    /// Offers something to start with, only while the table is empty.
    QPushButton *offer(const QString &text);
    /// Goes to that record.
    void goTo(qint64 key);
    /// Saves what is being typed; false where it was refused.
    bool commit();

Q_SIGNALS:
    /// Something was done that the user should know of.
    void told(const QString &sentence);
    /// What was wanted could not be done; nothing was changed.
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &name, const QKeySequence &keys,
                           void (RecordTab::*act)());
    void setUpButtons();
    void setUpTable();
    void setUpDelegates();
    void add();
    void remove();
    void moveUp() { moveRecord(-1); }
    void moveDown() { moveRecord(1); }
    void moveRecord(int step);
    void clear(const QModelIndexList &cells, const QString &text);
    /// Where Esc closes the editor of a row that was just added, the row goes too.
    void takeBackWithEsc();
    void fillWidth();
    void refresh();

    PlanDocument &m_document;
    RecordTableModel *m_model;
    QString m_hintText;
    QBoxLayout *m_buttons;
    QLabel *m_hint;
    GridView *m_table;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_offer = nullptr;
    bool m_arranging = false;     ///< the tab itself sets the widths
    bool m_columnsChosen = false; ///< the user's own widths are in force
};

} // namespace shisaku
