#pragma once

#include "models/editing/plandocument.h"

#include <QObject>

class QWidget;

namespace shisaku
{

class MessageBar;
class Outputs;
class PageBook;

/// What the window has and no file: asks what is to become of it before the window closes.
class UnsavedWork : public QObject
{
    Q_OBJECT

public:
    UnsavedWork(PlanDocument &document, PageBook &pages, Outputs &outputs, MessageBar &message,
                QWidget *window);

    /// Asks where there is such work; false where the window may close.
    bool asks();
    /// A copy of the plan, with what is being typed or, where that cannot be saved, on request
    /// without it.
    void saveCopy();
    /// Nothing is asked any more.
    void giveUp() { m_isGivenUp = true; }

private:
    void copy();

    PlanDocument &m_document;
    PageBook &m_pages;
    Outputs &m_outputs;
    MessageBar &m_message;
    QWidget *m_window;
    bool m_isGivenUp = false;
    bool m_isCopied = false; ///< since the last change
};

} // namespace shisaku
