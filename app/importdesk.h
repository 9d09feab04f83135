#pragma once

#include "app/filechooser.h"
#include "app/settings.h"
#include "views/dialogs/importdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace shisaku
{

/// The way of spreadsheets into the plan: asks for files or takes those that are dropped onto the
/// window, leads the dialog, remembers what headings mean, and says what came of it.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    ImportDesk(PlanDocument &document, Settings &settings, FileChooser chooser, QWidget *window);

    /// The year that the values go into.
    void setYear(YearId year) { m_year = year; }
    /// The program that reads the files, where it is not the one that runs (in tests).
    void setProgram(const QString &path) { m_program = path; }
    /// Asks for files and opens the dialog on them, unless the year takes nothing in.
    void choose();
    /// Opens the dialog on the files, unless the year takes nothing in.
    void open(const QStringList &paths);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    /// Some lines were not taken in; the action hands them to the clipboard.
    void leftOut(const QString &sentence, const QString &action, const std::function<void()> &act);

private:
    /// Says why not, where nothing can be taken in.
    bool canTakeIn();
    QStringList askForFiles();
    void takeIn();
    /// Whoever undoes it is not to read on that values were taken in.
    void tellWhenTakenBack();

    PlanDocument &m_document;
    Settings &m_settings;
    FileChooser m_chooser;
    QWidget *m_window;
    QString m_program;
    YearId m_year;
    QPointer<ImportDialog> m_dialog;
    QMetaObject::Connection m_step; ///< to the import on the undo stack
};

} // namespace shisaku
