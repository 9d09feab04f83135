#pragma once

#include "app/filechooser.h"
#include "app/settings.h"
#include "models/editing/plandocument.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace shisaku
{

class MainWindow;
class WelcomeWindow;
struct RecoveryChoice;

/// Wires file → store → document → window. One plan is open at a time.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(FileChooser chooser);
    ~Application() override;

    /// Opens the plan that the user named, or the last one, or at the first start the sample.
    void start(const QString &path);
    bool open(const QString &path);
    void create(const QString &path, bool sample);
    /// Asks which backup the plan is to go back to, and goes back to it.
    void recover(const QString &path);

    MainWindow *window() const { return m_window.get(); }
    WelcomeWindow *welcomeWindow() const { return m_welcome.get(); }

private:
    void openSample();
    bool isOpen(const QString &path) const;
    bool isShown(const QString &path) const;
    /// Whether the window is closed; it may ask what is to become of its work. Where it closes
    /// later, it goes, and then `again` is done.
    bool closeWindow(const std::function<void()> &again);
    void dropWindow();
    void carryOut(const QString &path, const RecoveryChoice &choice);
    void restore(const QString &path, const QString &backup);
    void saveWhatCanBeRead(const QString &path, const QString &target);
    void show(std::unique_ptr<PlanDocument> document);
    /// Says why a plan did not open.
    void sayOf(const QString &path, const QString &reason);
    /// What else can be done about the plan stands beside the sentence.
    void sayWithRecovery(const QString &path, const QString &sentence);
    void tellOfShare();
    void say(const QString &sentence);

    Settings m_settings;
    FileChooser m_chooser;
    /// What became of files before they are opened, told in the window that shows them.
    QHash<QString, QString> m_outcomes;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<MainWindow> m_window; // before the document it shows
    std::unique_ptr<WelcomeWindow> m_welcome;
};

} // namespace shisaku
