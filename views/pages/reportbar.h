#pragma once

#include <QAction>
#include <QToolBar>

class QLabel;

namespace shisaku
{

class PaperView;

/// The commands over the report: how large its pages are, which is in sight, and the ways out of
/// the program.
class ReportBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ReportBar(PaperView &preview, QWidget *parent = nullptr);

    /// Whether the list of pages is shown.
    void setPageListShown(bool shown) { m_pageList->setChecked(shown); }

Q_SIGNALS:
    /// Whether the list of pages is wanted.
    void pageListToggled(bool wanted);
    /// A file of the report is wanted, ending so.
    void exportRequested(const QString &suffix);

private:
    QAction *add(const QString &text, const QString &name);
    void addZooms();
    void addPages();
    void addExport();
    void update();

    PaperView &m_preview;
    QAction *m_fitWidth;
    QAction *m_fitPage;
    QAction *m_previous;
    QAction *m_next;
    QLabel *m_page;
    QAction *m_pageList;
};

} // namespace shisaku
