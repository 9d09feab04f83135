#include "app/planfiles.h"

#include "app/actions.h"
#include "app/menutext.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace shisaku
{

PlanFiles::PlanFiles(const PlanDocument &document, const Settings &settings, FileChooser chooser,
                     Actions &actions, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_chooser(std::move(chooser))
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.newPlan, &QAction::triggered, this, [this] { create(false); });
    connect(actions.newSample, &QAction::triggered, this, [this] { create(true); });
    connect(actions.open, &QAction::triggered, this, &PlanFiles::open);
    connect(actions.recent, &QMenu::aboutToShow, this, &PlanFiles::fillRecent);
}

void PlanFiles::open()
{
    const QString path = m_chooser.open(m_window, tr("Open a plan"), m_document.path(),
                                        tr("Plans (*.shisaku);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void PlanFiles::create(bool sample)
{
    const QString folder = QFileInfo(m_document.path()).absolutePath();
    const QString path =
        m_chooser.create(m_window, tr("New plan"), folder + u'/' + tr("New plan") + u".shisaku"_s,
                         tr("Plans (*.shisaku)"));
    if (!path.isEmpty())
        Q_EMIT createRequested(path, sample);
}

void PlanFiles::fillRecent()
{
    m_actions.recent->clear();
    for (const QString &path : m_settings.value(Setting::RecentPlans).toStringList()) {
        if (path == QFileInfo(m_document.path()).absoluteFilePath())
            continue;
        QAction *action =
            m_actions.recent->addAction(withoutMnemonic(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRequested(path); });
    }
}

} // namespace shisaku
