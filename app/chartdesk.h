#pragma once

#include "app/chartfiles.h"
#include "app/filechooser.h"
#include "app/settings.h"
#include "views/pages/chartpage.h"

#include <QPointer>

#include <functional>
#include <span>

namespace shisaku
{

/// The page of charts in the window: made with what was remembered of it, and its charts written
/// as files. Asks where to, and before an older file is replaced; says what came of it.
class ChartDesk : public QObject
{
    Q_OBJECT

public:
    ChartDesk(const PlanDocument &document, Settings &settings, FileChooser chooser,
              QWidget *window);

    ChartPage *makePage();
    /// Keeps how the page is set, if there is one.
    void remember();

Q_SIGNALS:
    /// Of what was written also the folder.
    void done(const QString &sentence, const QString &folder);
    void failed(const QString &sentence);
    /// Nothing is written until somebody chooses the action.
    void asked(const QString &sentence, const QString &action, const std::function<void()> &act);
    void measuresRequested(const shisaku::Selection &selection, shisaku::YearId year);

private:
    void save(const ChartExport &charts);
    void saveAll(const ChartExport &charts);
    /// Writes them, after a question where there are such files in `guarded` already.
    void write(const std::vector<NewFile> &files, std::span<const NewFile> guarded,
               const QString &done);
    void writeNow(const std::vector<NewFile> &files, const QString &sentence);

    const PlanDocument &m_document;
    Settings &m_settings;
    FileChooser m_chooser;
    QWidget *m_window;
    QPointer<ChartPage> m_page;
};

} // namespace shisaku
