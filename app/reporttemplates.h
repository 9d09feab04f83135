#pragma once

#include "app/filechooser.h"
#include "models/editing/plandocument.h"

#include <QObject>

namespace shisaku
{

/// The template of the plan's reports as a file that the office edits with an editor of its own:
/// written out, taken in again, or back to the program's.
class ReportTemplates : public QObject
{
    Q_OBJECT

public:
    ReportTemplates(PlanDocument &document, FileChooser chooser, QWidget *window);

    void save();
    void replace();
    void restore();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    PlanDocument &m_document;
    FileChooser m_chooser;
    QWidget *m_window;
};

} // namespace shisaku
