#include "app/application.h"

#include "app/mainwindow.h"
#include "app/recovery.h"
#include "app/salvagewords.h"
#include "app/waitcursor.h"
#include "app/welcomewindow.h"
#include "models/domain/backupname.h"
#include "models/domain/fiscalyear.h"
#include "models/exchange/sampleplan.h"
#include "models/storage/networkshare.h"
#include "models/storage/restoring.h"
#include "models/storage/storageerror.h"

#include <QDir>
#include <QEventLoopLocker>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

constexpr auto backUpAfter = 250ms; // the window is painted by then

/// Where the first database lives: the user's data folder, under the plan's title.
QString firstPlanPath(const Plan &plan)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(plan.info().title + u".shisaku"_s);
}

/// What is said once the backup has taken the plan's place; `aside` is the file from before.
QString restoredSentence(const QString &backup, const QString &aside)
{
    const QString file = QFileInfo(backup).fileName();
    const auto name = backupNamed(file);
    QString restored = Application::tr("The plan is as it was in the backup of %1.")
                           .arg(name ? timeText(*name) : file);
    if (aside.isEmpty()) // there was no file any more
        return restored;
    return restored + u' ' +
           Application::tr("The file from before is kept: %1").arg(QDir::toNativeSeparators(aside));
}

} // namespace

Application::Application(FileChooser chooser)
    : m_chooser(std::move(chooser))
{
}

Application::~Application() = default;

void Application::start(const QString &path)
{
    if (!path.isEmpty()) {
        open(path);
        return;
    }
    const QString last = m_settings.value(Setting::LastPlan).toString();
    if (last.isEmpty())
        openSample();
    else
        open(last);
}

void Application::openSample()
{
    const Plan plan = samplePlan();
    const QString path = firstPlanPath(plan);
    const bool isNew = !QFileInfo::exists(path);
    if (isNew)
        create(path, true);
    else
        open(path);
    if (isNew && m_window)
        m_window->tell(tr("This is the sample: its tallies are those published for fiscal 2019, "
                          "most titles and details are placeholders. Try it; every change is "
                          "saved at once and can be undone."));
}

bool Application::open(const QString &path)
{
    if (isOpen(path)) {
        m_window->raise();
        m_window->activateWindow();
        return true;
    }
    const QEventLoopLocker stay; // between two windows is not the end of the program
    const auto again = [this, path] { open(path); };
    if (isShown(path) && !m_document->isReadOnly()) { // it has the right to write the file
        if (!closeWindow(again))
            return false;
        dropWindow();
    }
    const WaitCursor wait;
    try {
        auto document = std::make_unique<PlanDocument>(PlanStore::open(path));
        if (m_window && !closeWindow(again))
            return false; // what is typed there could not be saved
        show(std::move(document));
    } catch (const StorageError &error) {
        sayOf(path, (m_outcomes.take(path) + u' ' + error.sentence()).trimmed());
        return false;
    }
    if (const QString outcome = m_outcomes.take(path); !outcome.isEmpty())
        m_window->warn(outcome);
    m_settings.rememberPlan(path);
    return true;
}

bool Application::isOpen(const QString &path) const
{
    return isShown(path) && !m_document->isReadOnly() && m_document->lossOfFile().isEmpty();
}

bool Application::isShown(const QString &path) const
{
    if (!m_window)
        return false;
    const QFileInfo file(path);
    const QFileInfo shown(m_document->path());
    return file.absoluteFilePath() == shown.absoluteFilePath() ||
           (file.exists() && file.canonicalFilePath() == shown.canonicalFilePath());
}

void Application::create(const QString &path, bool sample)
{
    const QString file = path.endsWith(".shisaku"_L1) ? path : path + u".shisaku"_s;
    try {
        PlanStore::create(
            file, sample ? samplePlan()
                         : emptyPlan(QFileInfo(file).completeBaseName(), currentFiscalYear()));
    } catch (const StorageError &error) {
        return say(error.sentence());
    }
    open(file);
}

void Application::show(std::unique_ptr<PlanDocument> document)
{
    m_window.reset(); // before the document that it shows
    m_document = std::move(document);
    m_document->setDisplayName(m_settings.value(Setting::DisplayName).toString());
    m_window = std::make_unique<MainWindow>(*m_document, m_settings, m_chooser);
    // Queued: the window that asks must not be destroyed by its own signal.
    connect(m_window.get(), &MainWindow::openRequested, this, &Application::open,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::createRequested, this, &Application::create,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::restoreRequested, this, &Application::recover,
            Qt::QueuedConnection);
    tellOfShare();
    m_welcome.reset();
    m_window->show();
    QTimer::singleShot(backUpAfter, m_document.get(), &PlanDocument::backUpDay);
}

void Application::recover(const QString &path)
{
    QWidget *parent = m_window ? static_cast<QWidget *>(m_window.get()) : m_welcome.get();
    const auto choice =
        askRecovery(parent, m_chooser, path, isShown(path) ? &m_document->plan() : nullptr);
    if (!choice)
        return;
    carryOut(path, *choice);
}

void Application::carryOut(const QString &path, const RecoveryChoice &choice)
{
    const QEventLoopLocker stay; // between two windows is not the end of the program
    if (isShown(path)) {
        if (!closeWindow([this, path, choice] { carryOut(path, choice); }))
            return;
        dropWindow();
    }
    if (choice.backup.isEmpty())
        saveWhatCanBeRead(path, choice.salvaged);
    else
        restore(path, choice.backup);
}

bool Application::closeWindow(const std::function<void()> &again)
{
    return m_window->closeFor([this, again] {
        const auto stay = std::make_shared<QEventLoopLocker>();
        QTimer::singleShot(0, this, [this, again, stay] { // not within a signal of the window
            dropWindow();
            again();
        });
    });
}

void Application::dropWindow()
{
    m_window.reset();
    m_document.reset(); // which held the plan's file
}

void Application::restore(const QString &path, const QString &backup)
{
    const WaitCursor wait;
    try {
        m_outcomes[path] = restoredSentence(backup, restoreBackup(path, backup));
    } catch (const StorageError &error) {
        m_outcomes[path] = error.sentence();
    }
    open(path);
}

void Application::saveWhatCanBeRead(const QString &path, const QString &target)
{
    const WaitCursor wait;
    try {
        m_outcomes[target] = salvageSentence(salvage(path, target));
        open(target);
    } catch (const StorageError &error) {
        sayWithRecovery(path,
                        tr("Nothing was saved from “%1”.").arg(QFileInfo(path).completeBaseName()) +
                            u' ' + error.sentence());
    }
}

void Application::sayOf(const QString &path, const QString &reason)
{
    const QFileInfo file(path);
    QString sentence =
        reason.contains(file.fileName())
            ? reason
            : tr("“%1” could not be opened.").arg(file.completeBaseName()) + u' ' + reason;
    if (m_window)
        sentence += u' ' + tr("The plan that is open here is not affected.");
    sayWithRecovery(path, sentence);
}

void Application::sayWithRecovery(const QString &path, const QString &sentence)
{
    const QString action = recoveryAction(path);
    if (m_window && !action.isEmpty())
        return m_window->ask(sentence, action, [this, path] {
            QTimer::singleShot(0, this, [this, path] { recover(path); });
        });
    say(sentence);
    if (m_welcome)
        m_welcome->offerRecovery(path, action);
}

void Application::tellOfShare()
{
    const QString kind = networkShareOf(m_document->path());
    if (kind.isEmpty())
        return;
    m_window->tell(tr("This plan is on a network share (%1). You can work as usual; whether what "
                      "is saved is safe there depends on that share, so please keep copies of the "
                      "plan in another place, too.")
                       .arg(kind));
}

void Application::say(const QString &sentence)
{
    if (m_window)
        return m_window->warn(sentence);
    if (m_welcome)
        return m_welcome->setSentence(sentence);
    m_welcome = std::make_unique<WelcomeWindow>(
        sentence, m_settings.value(Setting::RecentPlans).toStringList(), m_chooser);
    connect(m_welcome.get(), &WelcomeWindow::openRequested, this, &Application::open,
            Qt::QueuedConnection);
    connect(m_welcome.get(), &WelcomeWindow::createRequested, this, &Application::create,
            Qt::QueuedConnection);
    connect(m_welcome.get(), &WelcomeWindow::recoveryRequested, this, &Application::recover,
            Qt::QueuedConnection);
    m_welcome->show();
}

} // namespace shisaku
