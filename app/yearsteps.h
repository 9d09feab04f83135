#pragma once

#include "models/editing/plandocument.h"

#include <QObject>

class QWidget;

namespace shisaku
{

class Actions;

/// The office's steps from year to year, as the window offers them: start one, close it, reopen it.
/// Each asks first, and says what came of it.
class YearSteps : public QObject
{
    Q_OBJECT

public:
    YearSteps(PlanDocument &document, const Actions &actions, QWidget *window);

    /// The year that closing and reopening are about.
    void setYear(YearId year);

    void start(YearKind kind);
    void close();
    void reopen();

Q_SIGNALS:
    void started(shisaku::YearId year);
    void told(const QString &sentence);
    /// What stands against closing the year is wanted as a page.
    void checksRequested();

private:
    QString label() const;

    PlanDocument &m_document;
    const Actions &m_actions;
    QWidget *m_window;
    YearId m_year;
};

} // namespace shisaku
