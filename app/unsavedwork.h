#pragma once

#include "models/editing/plandocument.h"

#include <QObject>

#include <functional>

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

    /// Asks where there is such work; false where the window may close. It closes later where the
    /// user lets the work go.
    bool asks();
    /// What the window closes for: done right before it closes later. None: for nothing.
    void setNext(const std::function<void()> &next) { m_next = next; }
    /// A copy of the plan, with what is being typed or, where that cannot be saved, on request
    /// without it.
    void saveCopy();

private:
    void copy();
    void giveUp(const std::function<void()> &next);

    PlanDocument &m_document;
    PageBook &m_pages;
    Outputs &m_outputs;
    MessageBar &m_message;
    QWidget *m_window;
    std::function<void()> m_next;
    bool m_isGivenUp = false;
    bool m_isCopied = false; ///< since the last change
};

} // namespace shisaku
