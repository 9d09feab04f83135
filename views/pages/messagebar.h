#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>
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
    /// The same for something that was tried on this page.
    void refuse(const QString &sentence);
    /// Like warn, behind a warning that still stands.
    void warnToo(const QString &sentence);
    /// Goes by itself, or when the next change is saved.
    void tell(const QString &sentence);
    /// The same of what was written into the folder, which can be opened.
    void tellOfFiles(const QString &sentence, const QString &folder);
    /// Like warn, with something that can be done about it.
    void ask(const QString &sentence, const QString &action, const std::function<void()> &act);
    /// The same about what the plan is like now.
    void askUntilSaved(const QString &sentence, const QString &action,
                       const std::function<void()> &act);
    /// The same for the window that was to be closed: putting the message away is to go on.
    void askBeforeClosing(const QString &sentence, const std::vector<MessageAnswer> &answers);
    /// What the plan is like, and perhaps what can be done about it: comes back when another
    /// message goes. An empty sentence ends it.
    void stand(const QString &sentence, const std::optional<MessageAnswer> &answer = {});
    /// The message that is shown now goes when a change is saved.
    void lastUntilSaved() { m_until = Until::Saved; }
    void leavePage();
    void endWithSaving();
    QString text() const;

private:
    QPushButton *addButton(QHBoxLayout &row, const QString &name);
    void showSentence(const QString &sentence, bool warning);
    void showStanding();
    void offer(QPushButton *button, const MessageAnswer &answer);
    void putAway();
    /// Makes room for the standing message, if there is one.
    void end();

    /// How long a message lasts unless it is put away.
    enum class Until {
        PutAway,
        Saved,   ///< until a change is saved
        PageLeft ///< the same, or until another page is shown
    };

    struct Standing {
        QString sentence;
        std::optional<MessageAnswer> answer;
        bool isRead = false; ///< and put away
    };

    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    QPushButton *m_second;
    QPushButton *m_close;
    QTimer m_timer;
    Until m_until = Until::PutAway;
    std::optional<Standing> m_standing;
    bool m_isStanding = false; ///< what is shown
};

} // namespace shisaku
