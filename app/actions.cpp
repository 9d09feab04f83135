#include "app/actions.h"

#include <QAction>
#include <QIcon>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QAction *makeAction(QObject *parent, const QString &text, const QKeySequence &key = {},
                    QLatin1StringView icon = {})
{
    auto *action = new QAction(text, parent);
    action->setShortcut(key);
    if (!icon.isEmpty())
        action->setIcon(QIcon(u":/shisaku/icons/%1.svg"_s.arg(icon)));
    return action;
}

/// Qt elides the widest entry of a menu whose entries have no keys beside them: it counts the
/// mnemonic's mark when it draws, but not when it measures.
void giveRoom(QMenu *menu)
{
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] {
        menu->setMinimumWidth(0);
        menu->setMinimumWidth(menu->sizeHint().width() +
                              menu->fontMetrics().horizontalAdvance(u'&'));
    });
}

} // namespace

Actions::Actions(QMainWindow &window)
    : QObject(&window)
    , newPlan(makeAction(this, tr("&New plan…"), QKeySequence::New))
    , newSample(makeAction(this, tr("New plan from the &sample…")))
    , open(makeAction(this, tr("&Open…"), QKeySequence::Open))
    , saveCopy(makeAction(this, tr("Save a &copy…")))
    , restoreBackup(makeAction(this, tr("Restore a &backup…")))
    , print(makeAction(this, tr("&Print…"), QKeySequence::Print, "print"_L1))
    , printSheets(makeAction(this, tr("Print e&valuation sheets…")))
    , exportPage(makeAction(this, tr("&Export…"), {}, "export"_L1))
    , exportWorkbook(makeAction(this, tr("Export the year as an Excel &workbook…")))
    , exportOpenData(makeAction(this, tr("Export open &data…")))
    , importFiles(
          makeAction(this, tr("Take &in spreadsheets…"), QKeySequence(Qt::CTRL | Qt::Key_I)))
    , saveTemplate(makeAction(this, tr("&Save the template…")))
    , replaceTemplate(makeAction(this, tr("&Take in a template…")))
    , restoreTemplate(makeAction(this, tr("Back to the &program's template")))
    , quit(makeAction(this, tr("&Quit"), QKeySequence::Quit))
    , undo(makeAction(this, tr("&Undo"), QKeySequence::Undo, "undo"_L1))
    , redo(makeAction(this, tr("&Redo"), {}, "redo"_L1))
    , cut(makeAction(this, tr("Cu&t") + u"\tCtrl+X"_s))
    , copy(makeAction(this, tr("&Copy") + u"\tCtrl+C"_s))
    , copyWithHeadings(makeAction(this, tr("Copy &with headings") + u"\tCtrl+Shift+C"_s))
    , paste(makeAction(this, tr("&Paste") + u"\tCtrl+V"_s))
    , find(makeAction(this, tr("&Find"), QKeySequence::Find))
    , startYear(makeAction(this, tr("&Start a year…")))
    , makeSurveys(makeAction(this, tr("Make survey &workbooks…")))
    , startOverall(makeAction(this, tr("Start the &overall evaluation…")))
    , closeYear(makeAction(this, tr("&Close the year…")))
    , reopenYear(makeAction(this, tr("&Reopen the year…")))
    , measureHistory(
          makeAction(this, tr("&History of the measure"), QKeySequence(Qt::CTRL | Qt::Key_H)))
    , displayName(makeAction(this, tr("Your &name in the history…")))
    , keys(makeAction(this, tr("&Keys"), QKeySequence::HelpContents))
    , about(makeAction(this, tr("&About Shisaku")))
{
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    print->setIconText(tr("Print"));
    print->setToolTip(tr("Prints what the page shows"));
    exportPage->setIconText(tr("Export"));
    exportPage->setToolTip(tr(
        "Writes what the page shows into a file: tables as CSV, the report in a format to choose"));
    fillMenus(window);
    fillToolBar(window);
}

void Actions::fillMenus(QMainWindow &window)
{
    auto *file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({newPlan, newSample, open});
    recent = file->addMenu(tr("Open &recent"));
    file->addSeparator();
    file->addActions({saveCopy, restoreBackup});
    file->addSeparator();
    file->addAction(importFiles);
    file->addActions({exportPage, exportWorkbook, exportOpenData});
    file->addSeparator();
    file->addActions({print, printSheets});
    file->addMenu(tr("&Template of the report"))
        ->addActions({saveTemplate, replaceTemplate, restoreTemplate});
    file->addSeparator();
    file->addAction(quit);
    auto *edit = window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, copyWithHeadings, paste});
    edit->addSeparator();
    edit->addAction(find);
    edit->addSeparator();
    edit->addActions({measureHistory, displayName});
    auto *year = window.menuBar()->addMenu(tr("&Year"));
    year->addActions({startYear, startOverall, makeSurveys});
    year->addSeparator();
    year->addActions({closeYear, reopenYear});
    pages = window.menuBar()->addMenu(tr("&View"));
    auto *help = window.menuBar()->addMenu(tr("&Help"));
    help->addActions({keys, about});
    for (QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        giveRoom(menu);
}

void Actions::fillToolBar(QMainWindow &window)
{
    toolBar = window.addToolBar(tr("Tools"));
    toolBar->setObjectName(u"tools"_s);
    toolBar->setMovable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
    toolBar->addActions({undo, redo});
    toolBar->addSeparator();
    toolBar->addActions({print, exportPage});
}

} // namespace shisaku
