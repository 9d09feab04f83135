#include "app/unsavedwork.h"

#include "app/outputs.h"
#include "app/pagebook.h"
#include "views/pages/messagebar.h"

#include <QWidget>

namespace shisaku
{

UnsavedWork::UnsavedWork(PlanDocument &document, PageBook &pages, Outputs &outputs,
                         MessageBar &message, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_pages(pages)
    , m_outputs(outputs)
    , m_message(message)
    , m_window(window)
{
    connect(&document, &PlanDocument::saved, this, [this] { m_isCopied = false; });
}

bool UnsavedWork::asks()
{
    if (m_isGivenUp)
        return false;
    const bool isSaved = m_pages.commit();
    const QString loss = m_isCopied ? QString() : m_document.lossOfFile();
    if (isSaved && loss.isEmpty())
        return false;
    std::vector<MessageAnswer> answers;
    if (!loss.isEmpty())
        answers.push_back({tr("Save a copy…"), [this] { saveCopy(); }});
    answers.push_back({isSaved ? tr("Close anyway") : tr("Close without it"),
                       [this, next = m_next] { giveUp(next); }});
    m_message.askBeforeClosing(
        isSaved ? loss
                : tr("What you typed could not be saved, so the window stays open. %1")
                      .arg(m_message.text()),
        answers);
    m_message.lastUntilSaved();
    return true;
}

void UnsavedWork::giveUp(const std::function<void()> &next)
{
    if (next)
        next();
    m_isGivenUp = true;
    m_window->close();
}

void UnsavedWork::saveCopy()
{
    if (m_pages.commit())
        return copy();
    // The way out where the plan's file is gone, so it stays open.
    m_message.ask(tr("What you typed could not be saved, so a copy does not hold it. %1")
                      .arg(m_message.text()),
                  tr("Save a copy without it"), [this] { copy(); });
    m_message.lastUntilSaved();
}

void UnsavedWork::copy()
{
    m_isCopied = m_outputs.saveCopy() || m_isCopied;
}

} // namespace shisaku
