#include "tests/support/testwindow.h"

#include "app/language.h"
#include "app/typography.h"
#include "models/storage/planstore.h"

#include <QAction>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shisaku::test
{

void useJapanese()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        installLanguage({u"shisaku"_s, u"--lang"_s, u"ja"_s});
}

void useHome(const QString &folder)
{
    useJapanese();
    installTypography();
    QCoreApplication::setOrganizationName(u"ShisakuTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    qputenv("XDG_DATA_HOME", QDir(folder).filePath(u"data"_s).toLocal8Bit());
}

TestWindow::TestWindow()
{
    useHome(m_folder.path());
    restart();
}

void TestWindow::restart()
{
    m_application.reset();
    const auto answer = [this](QWidget *, const QString &, const QString &, const QString &) {
        return answers.isEmpty() ? QString() : answers.takeFirst();
    };
    const auto all = [this](QWidget *, const QString &, const QString &, const QString &) {
        return std::exchange(answers, {});
    };
    const auto inFirstForm = [answer](QWidget *parent, const QString &title, const QString &at,
                                      const QStringList &) {
        return NewName{answer(parent, title, at, {})};
    };
    m_application = std::make_unique<Application>(
        FileChooser{answer, answer, answer, answer, all, inFirstForm});
    m_application->start({});
    window().setWindowState(Qt::WindowNoState);
    window().resize(1280, 720);
    QVERIFY2(QTest::qWaitForWindowExposed(&window()), "the window shows");
}

QString TestWindow::planPath() const
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           u"/板橋区ICT推進・活用計画2020.shisaku"_s;
}

Plan TestWindow::savedPlan() const
{
    return PlanStore::openReadOnly(planPath()).read();
}

void TestWindow::trigger(const QString &actionText)
{
    for (QAction *action : window().findChildren<QAction *>()) {
        if (action->text() == actionText)
            return action->trigger();
    }
    QFAIL(qPrintable(u"no action "_s + actionText));
}

} // namespace shisaku::test
