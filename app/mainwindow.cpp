#include "app/mainwindow.h"

#include "app/actions.h"
#include "app/chartdesk.h"
#include "app/clipboardactions.h"
#include "app/deskmessages.h"
#include "app/displayname.h"
#include "app/exportfolder.h"
#include "app/filedrop.h"
#include "app/helptexts.h"
#include "app/importdesk.h"
#include "app/outputs.h"
#include "app/pagebook.h"
#include "app/planfiles.h"
#include "app/reporttemplates.h"
#include "app/spreadsheetdesk.h"
#include "app/surveydesk.h"
#include "app/undosteps.h"
#include "app/unsavedwork.h"
#include "app/windowplace.h"
#include "app/writingturn.h"
#include "app/yearsteps.h"
#include "models/domain/reading.h"
#include "views/pages/checkspage.h"
#include "views/pages/comparepage.h"
#include "views/pages/historypage.h"
#include "views/pages/measurespage.h"
#include "views/pages/messagebar.h"
#include "views/pages/planpage.h"
#include "views/pages/reportpage.h"
#include "views/pages/statusline.h"
#include "views/pages/tallypage.h"
#include "views/pages/tallypanel.h"
#include "views/pages/yearchooser.h"
#include "views/publishing/publication.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int narrowPanel = 344;
constexpr int widePanel = 560; // the definitions of the grades stand whole

/// Where a page stands in the list, in the order of `pageEntries`.
enum Place {
    MeasuresPlace,
    TalliesPlace,
    ChartPlace,
    ComparisonPlace,
    ReportPlace,
    ChecksPlace,
    HistoryPlace,
    PlanPlace
};

} // namespace

MainWindow::MainWindow(PlanDocument &document, Settings &settings, FileChooser chooser)
    : m_document(document)
    , m_settings(settings)
    , m_exports(exportChooser(chooser, settings, document.path()))
    , m_actions(new Actions(*this))
    , m_files(new PlanFiles(document, settings, chooser, *m_actions, this))
    , m_outputs(new Outputs(document, m_exports, this))
    , m_spreadsheets(new SpreadsheetDesk(document, m_exports, this))
    , m_imports(new ImportDesk(document, settings, chooser, this))
    , m_surveys(new SurveyDesk(document, m_exports, this))
    , m_charts(new ChartDesk(document, settings, m_exports, this))
    , m_templates(new ReportTemplates(document, std::move(chooser), this))
    , m_year(new YearChooser)
    , m_measures(new MeasuresPage(document))
    , m_pages(new PageBook(pageEntries(), *m_actions->pages, this))
    , m_undo(new UndoSteps(document, *m_actions, *m_pages))
    , m_steps(new YearSteps(document, *m_actions, this))
    , m_panel(new TallyPanel(document))
    , m_message(new MessageBar)
    , m_unsaved(new UnsavedWork(document, *m_pages, *m_outputs, *m_message, this))
    , m_status(new StatusLine(document))
{
    showTitle();
    buildLayout();
    connectActions();
    m_pages->offer(m_measures->columnActions(), MeasuresPlace);
    connectParts();
    restore();
    new WritingTurn(document, *m_message, this);
    if (!document.isReadOnly() && document.plan().records<Measure>().all().empty()) {
        m_message->ask(tr("The plan has no measures yet. They can be taken in from the spreadsheet "
                          "that you have, or added on the page “Plan”."),
                       tr("Take in a spreadsheet…"), [this] { m_imports->choose(); });
        m_message->lastUntilSaved();
    }
}

MainWindow::~MainWindow()
{
    // An open cell speaks up once more as it goes, so the pages go while there is a window to hear.
    delete takeCentralWidget();
}

void MainWindow::tell(const QString &sentence)
{
    m_message->tell(sentence);
}
void MainWindow::warn(const QString &sentence)
{
    m_message->warn(sentence);
}
void MainWindow::ask(const QString &sentence, const QString &action,
                     const std::function<void()> &act)
{
    m_message->ask(sentence, action, act);
}

bool MainWindow::closeFor(const std::function<void()> &next)
{
    m_unsaved->setNext(next);
    const bool isClosed = close();
    m_unsaved->setNext({});
    return isClosed;
}

void MainWindow::buildLayout()
{
    m_actions->toolBar->insertWidget(m_actions->toolBar->actions().constFirst(), m_year);
    auto *middle = new QVBoxLayout;
    middle->addWidget(m_pages->stack(), 1);
    middle->addWidget(m_message); // below, so that nothing moves under the pointer
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(8, 8, 8, 4);
    row->addWidget(m_pages->list());
    row->addLayout(middle, 1);
    row->addWidget(m_panel);
    setCentralWidget(content);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
}

std::vector<PageEntry> MainWindow::pageEntries()
{
    return {
        {tr("Measures"), "measures"_L1, [this] { return m_measures; }},
        {tr("Tallies"), "tallies"_L1, [this] { return new TallyPage(m_document); }},
        {tr("Chart"), "chart"_L1, [this] { return m_charts->makePage(); }},
        {tr("Comparison"), "compare"_L1, [this] { return new ComparePage(m_document); }},
        {tr("Report"), "report"_L1, [this] { return makeReport(); }},
        {tr("Checks"), "checks"_L1, [this] { return new ChecksPage(m_document); }},
        {tr("History"), "history"_L1, [this] { return m_history = new HistoryPage(m_document); }},
        {tr("Plan"), "plan"_L1, [this] { return new PlanPage(m_document); }}};
}

Page *MainWindow::makeReport()
{
    auto *report = new ReportPage(m_document);
    connect(report, &ReportPage::typed, m_status, &StatusLine::showTyping);
    connect(report, &ReportPage::typed, this, &QWidget::setWindowModified);
    connect(report, &ReportPage::exportRequested, this, [this](const QString &suffix) {
        if (m_pages->commit())
            m_outputs->exportReport(suffix);
    });
    return report;
}

void MainWindow::connectActions()
{
    // What goes out of the program holds what was typed last.
    const auto onSaved = [this](QAction *action, const auto &act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_pages->commit())
                act();
        });
    };
    connect(m_actions->saveCopy, &QAction::triggered, m_unsaved, &UnsavedWork::saveCopy);
    onSaved(m_actions->restoreBackup, [this] { Q_EMIT restoreRequested(m_document.path()); });
    onSaved(m_actions->exportPage, [this] { exportPage(); });
    onSaved(m_actions->exportWorkbook, [this] { m_spreadsheets->exportWorkbook(m_shownYear); });
    onSaved(m_actions->exportOpenData, [this] { m_spreadsheets->exportOpenData(m_shownYear); });
    onSaved(m_actions->importFiles, [this] { m_imports->choose(); });
    onSaved(m_actions->makeSurveys, [this] { m_surveys->make(m_shownYear); });
    onSaved(m_actions->print,
            [this] { m_outputs->print(m_pages->currentName(), *m_pages->current()); });
    onSaved(m_actions->saveTemplate, [this] { m_templates->save(); });
    onSaved(m_actions->replaceTemplate, [this] { m_templates->replace(); });
    onSaved(m_actions->restoreTemplate, [this] { m_templates->restore(); });
    onSaved(m_actions->printSheets,
            [this] { m_outputs->printEvaluationSheets(m_measures->inSight()); });
    onSaved(m_actions->undo, [this] { m_undo->undo(); });
    onSaved(m_actions->redo, [this] { m_undo->redo(); });
    onSaved(m_actions->startYear, [this] { m_steps->start(YearKind::Regular); });
    onSaved(m_actions->startOverall, [this] { m_steps->start(YearKind::Overall); });
    onSaved(m_actions->closeYear, [this] { m_steps->close(); });
    onSaved(m_actions->reopenYear, [this] { m_steps->reopen(); });
    onSaved(m_actions->measureHistory, [this] {
        m_pages->open(HistoryPlace);
        m_history->showMeasure(m_measures->currentMeasure());
    });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_pages->open(MeasuresPlace);
        m_measures->focusSearch();
    });
    connect(m_actions->displayName, &QAction::triggered, this, [this] {
        if (const auto name = askDisplayName(*this, m_settings))
            m_document.setDisplayName(*name);
    });
    connect(m_actions->keys, &QAction::triggered, this, [this] { showKeys(this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connectClipboard(*m_actions, *this, [this](const QString &sentence) { warn(sentence); });
}

void MainWindow::connectParts()
{
    connect(m_files, &PlanFiles::openRequested, this, &MainWindow::openRequested);
    connect(m_files, &PlanFiles::createRequested, this, &MainWindow::createRequested);
    connect(m_pages, &PageBook::made, this, &MainWindow::connectPage);
    connect(m_pages, &PageBook::opened, this, &MainWindow::showPage);
    connect(m_year, &YearChooser::yearChanged, this, &MainWindow::showYear);
    connect(m_steps, &YearSteps::started, m_year, &YearChooser::setYear);
    connect(m_steps, &YearSteps::told, this, &MainWindow::tell);
    connect(m_steps, &YearSteps::checksRequested, this, [this] { m_pages->open(ChecksPlace); });
    connect(m_measures, &MeasuresPage::typed, m_status, &StatusLine::showTyping);
    connect(m_measures, &MeasuresPage::typed, this, &QWidget::setWindowModified);
    connect(m_status, &StatusLine::checksRequested, this, [this] { m_pages->open(ChecksPlace); });
    connect(m_panel, &TallyPanel::chosen, this, &MainWindow::showMeasures);
    connectMessages(m_outputs, m_message);
    connectMessages(m_templates, m_message);
    connectMessages(m_imports, m_message);
    connectMessages(m_spreadsheets, m_message);
    connectMessages(m_surveys, m_message);
    connectMessages(m_charts, m_message);
    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::refused, this, &MainWindow::warn);
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) {
        if (m_pages->commit())
            m_imports->open(paths);
    });
    connect(m_charts, &ChartDesk::measuresRequested, this, &MainWindow::showMeasuresOf);
    connect(&m_document, &PlanDocument::refused, m_message, &MessageBar::refuse);
    connect(&m_document, &PlanDocument::notSaved, m_message, &MessageBar::lastUntilSaved);
    connect(&m_document, &PlanDocument::unconfirmed, m_message, &MessageBar::lastUntilSaved);
    connect(&m_document, &PlanDocument::warned, m_message, &MessageBar::warnToo);
    connect(&m_document, &PlanDocument::backingUp, this, [this](bool is) {
        if (is)
            m_wait.emplace();
        else
            m_wait.reset();
    });
    connect(&m_document, &PlanDocument::saved, m_message, &MessageBar::endWithSaving);
    connect(&m_document, &PlanDocument::changed, this, &MainWindow::follow);
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::chosen, this, &MainWindow::showMeasures);
    connect(page, &Page::cellRequested, this, &MainWindow::showCell);
    connect(page, &Page::told, this, &MainWindow::tell);
    connect(page, &Page::refused, m_message, &MessageBar::refuse);
}

void MainWindow::showPage(Page *page)
{
    m_message->leavePage();
    m_panel->setVisible(page == m_measures); // wherever grades are edited
    const bool goesOut = page->hasSheets() || page->paper();
    m_actions->print->setEnabled(goesOut);
    m_actions->exportPage->setEnabled(goesOut);
}

void MainWindow::showYear()
{
    const YearId year = m_year->year();
    if (!m_pages->setYear(year)) {
        const QSignalBlocker back(m_year);
        return m_year->setYear(m_shownYear);
    }
    m_shownYear = year;
    m_panel->setYear(year);
    m_status->setYear(year);
    m_outputs->setYear(year);
    m_imports->setYear(year);
    m_steps->setYear(year);
}

void MainWindow::follow(const ChangeSet &changes)
{
    if (!changes.changesStructure())
        return;
    m_year->setPlan(m_document.plan());
    showTitle();
    m_steps->setYear(m_shownYear);
}

void MainWindow::showTitle()
{
    QString title = m_document.plan().info().title;
    title.replace("[*]"_L1, "[*][*]"_L1); // which Qt shows as they stand there
    QString file = QFileInfo(m_document.path()).fileName() + "[*]"_L1;
    if (m_document.isReadOnly())
        file = tr("%1 (read-only)").arg(file);
    if (isInProgramFolder(m_document.path()))
        file = tr("%1 (sample)").arg(file);
    setWindowTitle(tr("%1 – %2 – Shisaku").arg(title, file));
}

void MainWindow::showMeasures(const Selection &selection)
{
    m_measures->setSelection(selection);
    m_pages->open(MeasuresPlace);
}

void MainWindow::showMeasuresOf(const Selection &selection, YearId year)
{
    m_year->setYear(year);
    if (!year || m_shownYear == year) // unless what was typed kept the year
        showMeasures(selection);
}

void MainWindow::showCell(MeasureId measure, EvaluationField field)
{
    m_pages->open(MeasuresPlace);
    m_measures->showCell(measure, field);
}

void MainWindow::restore()
{
    restorePlace(*this, m_settings.value(Setting::WindowGeometry).toByteArray());
    {
        const QSignalBlocker once(m_year);
        m_year->setPlan(m_document.plan());
        const QString year = m_settings.value(Setting::Year).toString();
        if (const Year *shown = readYear(m_document.plan(), year))
            m_year->setYear(shown->id);
    }
    showYear();
    if (const auto columns = m_settings.value(Setting::ColumnState).toByteArray();
        !columns.isEmpty())
        m_measures->restoreColumnState(columns);
    m_measures->restoreSplitterState(m_settings.value(Setting::SplitterState).toByteArray());
    m_pages->open(MeasuresPlace); // commands ask it for its measures, whatever page is in sight
    m_pages->open(m_settings.value(Setting::Page).toInt());
}

void MainWindow::remember()
{
    m_settings.setValue(Setting::WindowGeometry, saveGeometry());
    m_settings.setValue(Setting::ColumnState, m_measures->columnState());
    m_settings.setValue(Setting::SplitterState, m_measures->splitterState());
    m_settings.setValue(Setting::Page, m_pages->place());
    m_charts->remember();
    if (const Year *year = m_document.plan().find<Year>(m_year->year()))
        m_settings.setValue(Setting::Year,
                            year->isOverall() ? overallWord() : QString::number(year->fiscalYear));
}

void MainWindow::exportPage()
{
    const Page &page = *m_pages->current();
    if (page.paper())
        m_outputs->exportReport(publicationFormats().front().suffix);
    else
        m_spreadsheets->exportTables(m_pages->currentName(), page.sheets(), m_shownYear,
                                     page.partInSight());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_panel->setFixedWidth(qBound(narrowPanel, width() / 3 - narrowPanel / 4, widePanel));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_unsaved->asks())
        return event->ignore();
    remember();
}

} // namespace shisaku
