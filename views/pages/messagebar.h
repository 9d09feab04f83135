#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace shisaku
{

/// Something that can be done about a message.
struct MessageAnswer {
    QString text;
    std::function<void()> act;
};

/// One sentence inside the window, below its page, with a button to put it away.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Stays until it is put away.
    void warn(const QString &sentence);
    /// The same behind a warning that still stands.
    void warnToo(const QString &sentence);
    /// Goes by itself.
    void tell(const QString &sentence);
    /// Like warn, with something that can be done about it.
    void ask(const QString &sentence, const QString &action, const std::function<void()> &act);
    /// The same for the window that was to be closed: putting the message away is to go on.
    void askBeforeClosing(const QString &sentence, const std::vector<MessageAnswer> &answers);
    QString text() const;

private:
    QPushButton *addButton(QHBoxLayout &row, const QString &name);
    void showSentence(const QString &sentence, bool warning);
    void offer(QPushButton *button, const MessageAnswer &answer);

    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    QPushButton *m_second;
    QPushButton *m_close;
    QTimer m_timer;
};

} // namespace shisaku
