#pragma once

#include <QByteArrayList>
#include <QStringList>

#include <chrono>
#include <functional>

namespace shisaku::test
{

/// How a child tells what it has done: one word at a time, which survives its end.
using Say = std::function<void(const QByteArray &word)>;
/// What a child does.
using Work = std::function<void(const Say &say)>;

/// The work that is the real program with these arguments; it says what stands on its output.
Work programWork(const QStringList &arguments);

/// A process of its own that does some work: a fork of this one (so Unix only), since the start of
/// a program would take longer than the work. It is killed with the object.
class Child
{
public:
    using Clock = std::chrono::steady_clock;

    /// Begins the work at once.
    explicit Child(const Work &work);
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child();

    bool hasEnded();
    /// Kills it (SIGKILL) unless it has ended; whether it had not.
    bool kill();
    void waitForEnd();
    /// Waits until it has said something more.
    void waitForWord();

    Clock::time_point began() const { return m_began; }
    Clock::time_point ended() const { return m_endedAt; }
    /// What it has said until now; once it has ended, all of it.
    QByteArrayList said();

private:
    void reap(int options);
    void read();

    Clock::time_point m_began;
    Clock::time_point m_endedAt;
    QByteArray m_said;
    int m_words = -1;
    int m_process = -1;
    int m_status = 0;
    bool m_ended = false;
};

} // namespace shisaku::test
