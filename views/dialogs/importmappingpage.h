#pragma once

#include "models/exchange/importing/columnmapping.h"
#include "models/tables/foreigntablemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;

namespace shisaku
{

class FieldHeader;
class ImportDraft;

/// What the columns of a table hold (列の対応): its first rows as they stand, above each column
/// what it is taken for, and the row in which the headings stand.
class ImportMappingPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingPage(ImportDraft &draft, QWidget *parent = nullptr);

    void showTable(std::size_t table);
    /// Hands the corrections to the draft.
    void commit();

private:
    void fillTables();
    void showMapping();
    /// What can be taken in of the table, and what that depends on.
    QString state() const;
    void setHeadingRow(int row);
    void setField(int column, ImportField field);
    void answer(int column, ImportField field);

    ImportDraft &m_draft;
    ForeignTableModel m_model;
    ColumnMapping m_mapping;
    std::size_t m_shown = 0;
    QComboBox *m_tables;
    QSpinBox *m_headingRow;
    QLabel *m_state;
    QTableView *m_view;
    FieldHeader *m_header;
};

} // namespace shisaku
