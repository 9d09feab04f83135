#pragma once

#include <QStandardItemModel>
#include <QWidget>

class QPushButton;
class QTableView;

namespace shisaku
{

class ImportDraft;

/// The files of an import: what was read of each, others added, one taken out.
class ImportFilesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilesPage(ImportDraft &draft, QWidget *parent = nullptr);

    /// While files are read no others are.
    void setReading(bool reading);

Q_SIGNALS:
    void moreRequested();

private:
    void refresh();
    void takeOut();
    QString descriptionOf(std::size_t file) const;

    ImportDraft &m_draft;
    QStandardItemModel m_model;
    QTableView *m_table;
    QPushButton *m_more;
    QPushButton *m_takeOut;
};

} // namespace shisaku
