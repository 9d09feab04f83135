#include "app/writingturn.h"

#include "app/waitcursor.h"
#include "models/editing/plandocument.h"
#include "views/pages/messagebar.h"

using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

constexpr auto lookEvery = 1s;

} // namespace

WritingTurn::WritingTurn(PlanDocument &document, MessageBar &message, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_message(message)
{
    if (!document.isReadOnly())
        return;
    showObstacle();
    connect(&document, &PlanDocument::accessChanged, this, &WritingTurn::showObstacle);
    connect(&m_timer, &QTimer::timeout, this, &WritingTurn::look);
    m_timer.start(lookEvery);
}

void WritingTurn::look()
{
    m_document.followWriter();
    const EditResult result = m_document.refresh();
    // Once, not every second; and what a killed writer left half done is mended by taking over.
    if (!result && !m_isTold && !m_document.isFree())
        m_message.warn(*result.refusal);
    m_isTold = !result && (m_isTold || !m_document.isFree());
}

void WritingTurn::showObstacle()
{
    if (m_document.isFree())
        m_message.stand(m_document.obstacle(), {{tr("Begin editing"), [this] { take(); }}});
    else
        m_message.stand(m_document.obstacle());
}

void WritingTurn::take()
{
    const WaitCursor wait;
    if (const EditResult result = m_document.reopen(); !result) {
        showObstacle(); // which is there to try again
        return m_message.warn(*result.refusal);
    }
    if (m_document.isReadOnly())
        return; // someone was quicker, and the message says who
    m_timer.stop();
    m_message.tell(tr("You can edit the plan in this window now. It is as it was last saved."));
    m_document.backUpDay();
}

} // namespace shisaku
