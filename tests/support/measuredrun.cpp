#include "tests/support/measuredrun.h"

#include "tests/support/files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ;

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

/// From here on the most memory that this process had is what it has now.
void forgetOwnPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

pid_t started(QList<QByteArray> arguments, const QByteArray &out, const QByteArray &err)
{
    std::vector<char *> pointers;
    pointers.reserve(std::size_t(arguments.size()) + 1);
    for (QByteArray &each : arguments)
        pointers.push_back(each.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out.constData(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, err.constData(), O_WRONLY | O_CREAT, 0600);
    pid_t process = 0;
    if (posix_spawn(&process, pointers.front(), &actions, nullptr, pointers.data(), environ) != 0)
        qFatal("The program does not start.");
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

} // namespace

MeasuredRun measuredRun(const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out"_s);
    const QString err = folder.filePath(u"err"_s);
    QList<QByteArray> words{SHISAKU_PROGRAM, "--lang", "en"};
    for (const QString &each : arguments)
        words << each.toLocal8Bit();
    forgetOwnPeak();
    QElapsedTimer clock;
    clock.start();
    const pid_t process = started(words, QFile::encodeName(out), QFile::encodeName(err));
    int status = 0;
    rusage usage{};
    wait4(process, &status, 0, &usage);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytesOf(out), bytesOf(err),
            double(clock.elapsed()) / 1'000, double(usage.ru_maxrss) / 1'024};
}

} // namespace shisaku::test
