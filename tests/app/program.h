#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace shisaku::test
{

/// What the program said and ended with; -1 where it crashed or did not start.
struct Outcome {
    int exit = -1;
    QByteArray out{};
    QByteArray err{};

    /// Whether `err` is one sentence on a line of its own.
    bool saysOneSentence() const
    {
        return err.count('\n') == 1 && err.endsWith('\n') && err.size() > 10;
    }
};

/// An environment without a display and with that locale.
inline QProcessEnvironment plainEnvironment(const QString &locale)
{
    static const QTemporaryDir runtime; // Qt warns where there is none
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("LC_")) || name.startsWith(QLatin1String("LANG")))
            environment.remove(name);
    }
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    environment.insert(QStringLiteral("LC_ALL"), locale);
    return environment;
}

/// Runs the real program to its end.
inline Outcome runProgram(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(SHISAKU_PROGRAM), arguments, QIODevice::ReadOnly);
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

/// The same in a locale that means Japanese.
inline Outcome runProgram(const QStringList &arguments)
{
    return runProgram(arguments, plainEnvironment(QStringLiteral("C.UTF-8")));
}

} // namespace shisaku::test
