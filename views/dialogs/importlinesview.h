#pragma once

#include <QTableView>

namespace shisaku
{

class ImportTableModel;

/// The lines of an import: Space takes those that are selected in or leaves them out, Ctrl+C copies
/// them.
class ImportLinesView : public QTableView
{
    Q_OBJECT

public:
    explicit ImportLinesView(ImportTableModel &model, QWidget *parent = nullptr);

    /// The rows as a spreadsheet takes them.
    void copyRows(const std::vector<int> &rows) const;

Q_SIGNALS:
    void inclusionRequested(const std::vector<std::size_t> &lines, bool included);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<int> selectedRows() const;
    void toggle();

    ImportTableModel &m_model;
};

} // namespace shisaku
