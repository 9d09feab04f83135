#pragma once

#include <QObject>
#include <QTimer>

namespace shisaku
{

class MessageBar;
class PlanDocument;

/// Follows a plan that is open for reading only. Says why it is so, and whose it is; once nobody
/// else writes it any more, offers to go on writing it in this window.
class WritingTurn : public QObject
{
    Q_OBJECT

public:
    WritingTurn(PlanDocument &document, MessageBar &message, QObject *parent);

private:
    void look();
    void showObstacle();
    void take();

    PlanDocument &m_document;
    MessageBar &m_message;
    QTimer m_timer;
    bool m_isTold = false; ///< that the file cannot be read
};

} // namespace shisaku
