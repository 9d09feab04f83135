#pragma once

#include "app/filechooser.h"
#include "app/newfiles.h"
#include "models/editing/plandocument.h"

#include <QObject>

#include <functional>

namespace shisaku
{

/// Makes the year's survey workbooks in the window: asks for which departments and where to, and
/// before older files are replaced; says what came of it.
class SurveyDesk : public QObject
{
    Q_OBJECT

public:
    SurveyDesk(const PlanDocument &document, FileChooser chooser, QWidget *window);

    void make(YearId year);

Q_SIGNALS:
    /// Of what was written also the folder.
    void done(const QString &sentence, const QString &folder);
    void failed(const QString &sentence);
    /// Nothing is written until somebody chooses the action.
    void asked(const QString &sentence, const QString &action, const std::function<void()> &act);

private:
    void write(const std::vector<NewFile> &files, const QString &folder);

    const PlanDocument &m_document;
    FileChooser m_chooser;
    QWidget *m_window;
};

} // namespace shisaku
