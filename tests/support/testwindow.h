#pragma once

#include "app/application.h"
#include "app/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace shisaku::test
{

/// A program in Japanese with a home of its own, started on the sample as a new user starts it.
/// Files are asked for in `answers`, in their order.
class TestWindow
{
public:
    TestWindow();

    Application &application() { return *m_application; }
    MainWindow &window() { return *m_application->window(); }
    /// Ends the program and starts it again in the same home.
    void restart();

    /// A file in the temporary folder.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString planPath() const;
    /// What is in the plan's file now, read by another connection.
    Plan savedPlan() const;

    template <class Widget>
    Widget &find(const char *name)
    {
        auto *widget = window().findChild<Widget *>(QLatin1StringView(name));
        Q_ASSERT(widget);
        return *widget;
    }
    void trigger(const QString &actionText);

    QStringList answers;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
};

/// Japanese strings and locale, as a user sees them.
void useJapanese();
/// The same, with the user's settings and data in that folder.
void useHome(const QString &folder);

} // namespace shisaku::test
