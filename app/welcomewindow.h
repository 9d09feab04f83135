#pragma once

#include "app/filechooser.h"

#include <QWidget>

class QLabel;

namespace shisaku
{

/// What the program shows when it has no plan to show: why, and the ways on.
class WelcomeWindow : public QWidget
{
    Q_OBJECT

public:
    WelcomeWindow(const QString &sentence, const QStringList &recent, FileChooser chooser);

    void setSentence(const QString &sentence);

Q_SIGNALS:
    void openRequested(const QString &path);
    void createRequested(const QString &path, bool sample);

private:
    void ask(bool sample);

    FileChooser m_chooser;
    QLabel *m_sentence;
};

} // namespace shisaku
