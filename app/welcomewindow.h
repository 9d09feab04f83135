#pragma once

#include "app/filechooser.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shisaku
{

/// What the program shows when it has no plan to show: why, and the ways on.
class WelcomeWindow : public QWidget
{
    Q_OBJECT

public:
    WelcomeWindow(const QString &sentence, const QStringList &recent, FileChooser chooser);

    void setSentence(const QString &sentence);
    /// What can be done about the plan that did not open, as the button says it; nothing where that
    /// is empty.
    void offerRecovery(const QString &plan, const QString &action);

Q_SIGNALS:
    void openRequested(const QString &path);
    void createRequested(const QString &path, bool sample);
    void recoveryRequested(const QString &plan);

private:
    void ask(bool sample);

    FileChooser m_chooser;
    QLabel *m_sentence;
    QPushButton *m_recover;
    QString m_plan; ///< that did not open
};

} // namespace shisaku
