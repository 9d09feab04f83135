#pragma once

#include "app/filechooser.h"
#include "app/settings.h"
#include "models/editing/plandocument.h"
#include "models/tallies/selection.h"

#include <QMainWindow>

class QListWidget;
class QStackedWidget;

namespace shisaku
{

class Actions;
class ChartPage;
class MeasuresPage;
class MessageBar;
class Outputs;
class StatusLine;
class TallyPage;
class TallyPanel;
class YearChooser;

/// The window of one open plan: year and commands above, pages at the left, the tallies at the
/// right of the measures.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(PlanDocument &document, Settings &settings, FileChooser chooser);

    ~MainWindow() override;

    /// Shows a sentence that the user should know of from the start.
    void tell(const QString &sentence);
    void warn(const QString &sentence);

Q_SIGNALS:
    void openRequested(const QString &path);
    void createRequested(const QString &path, bool sample);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void addPage(const QString &name, QLatin1StringView icon);
    QWidget *pageAt(int place);
    QWidget *makeTallies();
    QWidget *makeChart();
    void connectActions();
    void connectPages();
    void takeBack(EditResult (PlanDocument::*step)());
    void fillRecent();
    void updateUndo();
    void showPage(int page);
    void showYear();
    void showMeasures(const Selection &selection);
    void restore();
    void remember();
    void askForPlan(bool sample);

    PlanDocument &m_document;
    Settings &m_settings;
    FileChooser m_chooser;
    Actions *m_actions;
    Outputs *m_outputs;
    YearChooser *m_year;
    QListWidget *m_pages;
    QStackedWidget *m_stack;
    MeasuresPage *m_measures;
    TallyPage *m_tallies = nullptr; ///< made when it is first looked at, as the chart
    ChartPage *m_chart = nullptr;
    TallyPanel *m_panel;
    MessageBar *m_message;
    StatusLine *m_status;
    YearId m_shownYear;
    bool m_discardTyped = false;
};

} // namespace shisaku
