#pragma once

#include <QTableView>

namespace shisaku
{

class ImportTableModel;
struct ImportLine;

/// Hands the lines to the clipboard as a spreadsheet takes them.
void copyImportLines(const std::vector<ImportLine> &lines);

/// The lines of an import: Space takes those that are selected in or leaves them out, Ctrl+C copies
/// them.
class ImportLinesView : public QTableView
{
    Q_OBJECT

public:
    explicit ImportLinesView(ImportTableModel &model, QWidget *parent = nullptr);

    /// The widths that somebody chose, to be remembered; empty where nobody did.
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    void inclusionRequested(const std::vector<std::size_t> &lines, bool included);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<int> selectedRows() const;
    void toggle();
    void copySelected() const;

    void shareWidth();

    ImportTableModel &m_model;
    bool m_sharing = false; ///< widths are set by `shareWidth`
    bool m_chosen = false;  ///< widths are the user's
};

} // namespace shisaku
