#include "app/yearsteps.h"

#include "app/actions.h"
#include "views/dialogs/closeyeardialog.h"
#include "views/dialogs/reopenyeardialog.h"
#include "views/dialogs/startyeardialog.h"

#include <QAction>

namespace shisaku
{

YearSteps::YearSteps(PlanDocument &document, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_actions(actions)
    , m_window(window)
{
}

void YearSteps::setYear(YearId year)
{
    m_year = year;
    const bool writable = !m_document.isReadOnly();
    const bool closed = m_document.plan().isClosed(year);
    m_actions.startYear->setEnabled(writable);
    m_actions.startOverall->setEnabled(writable && !m_document.plan().overallYear());
    m_actions.closeYear->setEnabled(writable && year && !closed);
    m_actions.reopenYear->setEnabled(writable && closed);
}

QString YearSteps::label() const
{
    const Year *year = m_document.plan().find<Year>(m_year);
    return year ? yearLabel(*year) : QString();
}

void YearSteps::start(YearKind kind)
{
    StartYearDialog dialog(m_document.plan(), kind, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const YearStart &start = dialog.start();
    if (!m_document.edit(start.changes, tr("Start of %1").arg(yearLabel(start.year))))
        return; // the document has said why
    Q_EMIT started(start.year.id);
    Q_EMIT told(tr("%1 was started. One step of undo takes it back.").arg(yearLabel(start.year)));
}

void YearSteps::close()
{
    const Year *year = m_document.plan().find<Year>(m_year);
    const History history = year && year->isReopened() ? m_document.history() : History{};
    CloseYearDialog dialog(m_document.plan(), m_year, history, m_window);
    connect(&dialog, &CloseYearDialog::checksRequested, this, &YearSteps::checksRequested);
    if (dialog.exec() == QDialog::Accepted && m_document.closeYear(m_year))
        Q_EMIT told(tr("%1 is closed. Its grades, directions and texts do not change any more.")
                        .arg(label()));
}

void YearSteps::reopen()
{
    ReopenYearDialog dialog(label(), m_window);
    if (dialog.exec() == QDialog::Accepted && m_document.reopenYear(m_year, dialog.reason()))
        Q_EMIT told(tr("%1 is open again. Every correction is listed in its errata.").arg(label()));
}

} // namespace shisaku
