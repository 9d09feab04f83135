#pragma once

#include "models/tables/pasting.h"

#include <QObject>

#include <functional>

class QModelIndex;

namespace shisaku
{

class GridView;

/// Pastes into a table what a spreadsheet has put on the clipboard, as a whole or not at all, and
/// cuts from it. Gives the table the keys and the entries of its context menu for it.
class TablePasting : public QObject
{
    Q_OBJECT

public:
    /// Takes the texts into cells of the table's own model, that behind a filter.
    using Paste = std::function<PasteResult(const std::vector<PastedCell> &)>;

    TablePasting(GridView &table, Paste paste);

Q_SIGNALS:
    /// Something was done that the user should know of.
    void told(const QString &sentence);
    /// The block could not be taken; nothing was changed.
    void refused(const QString &sentence);

private:
    void paste();
    void cut();
    /// `text` names the step; empty where it describes itself.
    void clear(const QString &text);
    /// Selects from one cell of the table's own model to another.
    void select(PasteResult::Place from, PasteResult::Place to);

    GridView &m_table;
    Paste m_paste;
};

} // namespace shisaku
