#pragma once

#include "app/filechooser.h"
#include "app/settings.h"
#include "models/editing/plandocument.h"

#include <QObject>

class QWidget;

namespace shisaku
{

class Actions;

/// The menu's ways to other plans: a new one, one that is chosen, one of the recent.
class PlanFiles : public QObject
{
    Q_OBJECT

public:
    PlanFiles(const PlanDocument &document, const Settings &settings, FileChooser chooser,
              Actions &actions, QWidget *window);

Q_SIGNALS:
    void openRequested(const QString &path);
    void createRequested(const QString &path, bool sample);

private:
    void open();
    void create(bool sample);
    void fillRecent();

    const PlanDocument &m_document;
    const Settings &m_settings;
    FileChooser m_chooser;
    Actions &m_actions;
    QWidget *m_window;
};

} // namespace shisaku
