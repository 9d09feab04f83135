#pragma once

#include "tests/support/child.h"

#include <QRandomGenerator>

namespace shisaku::test
{

/// How a child tells what it has done: one word at a time, which survives its end.
using Say = std::function<void(const QByteArray &word)>;
/// What a child does.
using Work = std::function<void(const Say &say)>;

/// How a child ended.
struct Ending {
    bool killed = false; ///< before its work was done
    QByteArrayList said{};
    std::chrono::nanoseconds lasted{};  ///< from the beginning of the work
    std::chrono::nanoseconds writing{}; ///< of that, from the first sign that it writes
};

/// Kills children at random moments: half of them anywhere in the time that the work takes, the
/// others in the time that is left of it once it writes.
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
