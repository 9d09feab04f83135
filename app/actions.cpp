#include "app/actions.h"

#include <QAction>
#include <QIcon>
#include <QMainWindow>
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

} // namespace

Actions::Actions(QMainWindow &window)
    : QObject(&window)
    , newPlan(makeAction(this, tr("&New plan…"), QKeySequence::New))
    , newSample(makeAction(this, tr("New plan from the &sample…")))
    , open(makeAction(this, tr("&Open…"), QKeySequence::Open))
    , saveCopy(makeAction(this, tr("Save a &copy…")))
    , print(makeAction(this, tr("&Print measures…"), QKeySequence::Print, "print"_L1))
    , printTallies(makeAction(this, tr("Print &tallies…")))
    , printShown(makeAction(this, tr("Print"), {}, "print"_L1))
    , exportShown(makeAction(this, tr("Export"), {}, "export"_L1))
    , exportCsv(makeAction(this, tr("&Export measures (CSV)…"), {}, "export"_L1))
    , quit(makeAction(this, tr("&Quit"), QKeySequence::Quit))
    , undo(makeAction(this, tr("&Undo"), QKeySequence::Undo, "undo"_L1))
    , redo(makeAction(this, tr("&Redo"), {}, "redo"_L1))
    , find(makeAction(this, tr("&Find"), QKeySequence::Find))
    , keys(makeAction(this, tr("&Keys"), QKeySequence::HelpContents))
    , about(makeAction(this, tr("&About Shisaku")))
{
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    printShown->setToolTip(tr("Prints what the page shows"));
    exportShown->setToolTip(tr("Writes the measures shown into a spreadsheet file (CSV)"));
    fillMenus(window);
    fillToolBar(window);
}

void Actions::fillMenus(QMainWindow &window)
{
    auto *file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({newPlan, newSample, open});
    recent = file->addMenu(tr("Open &recent"));
    file->addSeparator();
    file->addAction(saveCopy);
    file->addSeparator();
    file->addActions({exportCsv, print, printTallies});
    file->addSeparator();
    file->addAction(quit);
    auto *edit = window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(find);
    pages = window.menuBar()->addMenu(tr("&View"));
    auto *help = window.menuBar()->addMenu(tr("&Help"));
    help->addActions({keys, about});
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
    toolBar->addActions({printShown, exportShown});
}

} // namespace shisaku
