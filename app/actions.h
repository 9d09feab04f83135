#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace shisaku
{

/// The window's commands with their words, keys and pictures, and the menus and the tool bar that
/// hold them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QMainWindow &window);

    QAction *newPlan;
    QAction *newSample;
    QAction *open;
    QAction *saveCopy;
    QAction *restoreBackup;
    QAction *print; ///< what the page shows
    QAction *printSheets;
    QAction *exportPage;     ///< what the page shows
    QAction *exportWorkbook; ///< of the year
    QAction *exportOpenData;
    QAction *importFiles;
    QAction *saveTemplate; ///< of the report
    QAction *replaceTemplate;
    QAction *restoreTemplate;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *cut; ///< these four in the table or text that has the focus
    QAction *copy;
    QAction *copyWithHeadings;
    QAction *paste;
    QAction *find;
    QAction *startYear;
    QAction *makeSurveys; ///< for the departments
    QAction *startOverall;
    QAction *closeYear;
    QAction *reopenYear;
    QAction *measureHistory;
    QAction *displayName;
    QAction *keys;
    QAction *about;
    QMenu *recent;
    QMenu *pages;
    QToolBar *toolBar;

private:
    void fillMenus(QMainWindow &window);
    void fillToolBar(QMainWindow &window);
};

} // namespace shisaku
