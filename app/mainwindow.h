#pragma once

#include "app/filechooser.h"
#include "app/settings.h"
#include "app/waitcursor.h"
#include "models/editing/plandocument.h"
#include "models/tallies/selection.h"

#include <QMainWindow>

#include <functional>
#include <optional>

namespace shisaku
{

class Actions;
class ChartDesk;
class HistoryPage;
class ImportDesk;
class MeasuresPage;
class MessageBar;
class Outputs;
class Page;
class PageBook;
class PlanFiles;
class ReportTemplates;
struct PageEntry;
class SpreadsheetDesk;
class StatusLine;
class SurveyDesk;
class TallyPanel;
class UndoSteps;
class UnsavedWork;
class YearChooser;
class YearSteps;

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
    /// The same, with what can be done about it.
    void ask(const QString &sentence, const QString &action, const std::function<void()> &act);
    /// Closes it for something else to happen. False where it asks first what is to become of its
    /// work; `next` is done right before it closes after all.
    bool closeFor(const std::function<void()> &next);

Q_SIGNALS:
    void openRequested(const QString &path);
    void createRequested(const QString &path, bool sample);
    void restoreRequested(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void connectActions();
    void connectParts();
    void connectPage(Page *page);
    std::vector<PageEntry> pageEntries();
    Page *makeReport();
    void showPage(Page *page);
    void showYear();
    /// The plan, its file, and whether that is written; a star while something is being typed.
    void showTitle();
    void follow(const ChangeSet &changes);
    void showMeasures(const Selection &selection);
    void showMeasuresOf(const Selection &selection, YearId year);
    void showCell(MeasureId measure, EvaluationField field);
    void restore();
    /// What the page shows: its tables, or the report.
    void exportPage();
    void remember();

    PlanDocument &m_document;
    Settings &m_settings;
    FileChooser m_exports; ///< for what goes out of the program
    Actions *m_actions;
    PlanFiles *m_files;
    Outputs *m_outputs;
    SpreadsheetDesk *m_spreadsheets;
    ImportDesk *m_imports;
    SurveyDesk *m_surveys;
    ChartDesk *m_charts;
    ReportTemplates *m_templates;
    YearChooser *m_year;
    MeasuresPage *m_measures;
    PageBook *m_pages;
    UndoSteps *m_undo;
    YearSteps *m_steps;
    HistoryPage *m_history = nullptr; ///< made when it is first looked at
    TallyPanel *m_panel;
    MessageBar *m_message;
    UnsavedWork *m_unsaved;
    StatusLine *m_status;
    YearId m_shownYear;
    std::optional<WaitCursor> m_wait; ///< while a change waits for its backup
};

} // namespace shisaku
