#pragma once

#include <QByteArrayList>
#include <QRandomGenerator>
#include <QStringList>

#include <chrono>
#include <functional>

namespace shisaku::test
{

/// How a child tells what it has done: one word at a time, which survives its end.
using Say = std::function<void(const QByteArray &word)>;
/// What a child does.
using Work = std::function<void(const Say &say)>;

/// For QTemporaryDir: a folder in memory where there is one. A kill leaves the same there as on a
/// disk, only sooner.
QString folderInMemory();

/// The work that is the real program with these arguments; it says what stands on its output.
Work programWork(const QStringList &arguments);

/// How a child ended.
struct Ending {
    bool killed = false; ///< before its work was done
    QByteArrayList said{};
    std::chrono::nanoseconds lasted{};  ///< from the beginning of the work
    std::chrono::nanoseconds writing{}; ///< of that, from the first sign that it writes
};

/// Kills (SIGKILL, so Unix only) children of this process at random moments: half of them anywhere
/// in the time that the work takes, the others in the time that is left of it once it writes.
///
/// A child is a fork, since the start of a program would take longer than its work.
class Killing
{
public:
    /// The work writes when there is a file of the name `sign` (with wildcards) in `folder`.
    Killing(QRandomGenerator &random, QString folder, QString sign);

    /// Lets the work end, to know how long it takes.
    Ending letEnd(const Work &work);
    Ending kill(const Work &work);
    int killed() const { return m_killed; }
    /// Prints how many were killed, how many of those while they wrote, and how many had ended.
    void printFigures(const char *name) const;

private:
    enum class Phase { Anywhere, Writing };

    bool isWriting() const;
    Ending run(const Work &work, Phase phase, std::chrono::nanoseconds delay);

    QRandomGenerator &m_random;
    QString m_folder;
    QString m_sign;
    std::chrono::nanoseconds m_lasts{};
    std::chrono::nanoseconds m_writes{};
    int m_killed = 0;
    int m_killedWriting = 0;
    int m_ended = 0;
};

} // namespace shisaku::test
