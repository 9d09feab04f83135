#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace shisaku
{

/// One sentence inside the window, over its page, with a button to put it away.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Stays until it is put away.
    void warn(const QString &sentence);
    /// Goes by itself.
    void tell(const QString &sentence);
    /// Like warn, with something that can be done about it.
    void ask(const QString &sentence, const QString &action, const std::function<void()> &act);
    QString text() const;

private:
    void showSentence(const QString &sentence, bool warning);

    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    QTimer m_timer;
};

} // namespace shisaku
