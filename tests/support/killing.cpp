#include "tests/support/killing.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <optional>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace shisaku::test
{
namespace
{

constexpr auto lookEvery = 20us;

/// A pipe whose ends the programs of the children do not inherit.
struct Pipe {
    Pipe()
    {
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("A test cannot make a pipe.");
    }
    int ends[2] = {-1, -1};
};

void writeAll(int to, QByteArray bytes)
{
    while (!bytes.isEmpty()) {
        const auto count = ::write(to, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno != EINTR)
            ::_exit(3);
        bytes.remove(0, static_cast<qsizetype>(std::max<ssize_t>(count, 0)));
    }
}

QByteArray readAll(int from)
{
    QByteArray all;
    char part[4096];
    for (;;) {
        const auto count = ::read(from, part, sizeof part);
        if (count == 0 || (count < 0 && errno != EINTR))
            return all;
        all.append(part, std::max<qsizetype>(count, 0));
    }
}

/// A process of its own that works as soon as it is there.
class Child
{
public:
    explicit Child(const Work &work)
    {
        std::fflush(nullptr); // or the child would print it, too
        m_process = ::fork();
        if (m_process < 0)
            qFatal("A test cannot fork.");
        if (m_process > 0) {
            ::close(m_words.ends[1]);
            m_began = Clock::now();
            return;
        }
        ::dup2(m_words.ends[1], STDOUT_FILENO); // which a program goes on using
        work([](const QByteArray &word) { writeAll(STDOUT_FILENO, word + '\n'); });
        ::_exit(0);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child() { ::close(m_words.ends[0]); }

    Clock::time_point began() const { return m_began; }

    bool hasEnded()
    {
        if (!m_ended && ::waitpid(m_process, &m_status, WNOHANG) == m_process) {
            m_ended = true;
            m_endedAt = Clock::now();
        }
        return m_ended;
    }

    /// Kills it unless it has ended by itself.
    Ending end()
    {
        if (!hasEnded()) {
            ::kill(m_process, SIGKILL);
            while (::waitpid(m_process, &m_status, 0) < 0 && errno == EINTR) {
            }
            m_ended = true;
            m_endedAt = Clock::now();
        }
        Ending ending;
        ending.killed = WIFSIGNALED(m_status) && WTERMSIG(m_status) == SIGKILL;
        if (!ending.killed && (!WIFEXITED(m_status) || WEXITSTATUS(m_status) != 0))
            qFatal("A child ended with the status %d.", m_status);
        ending.lasted = m_endedAt - m_began;
        const QByteArray said = readAll(m_words.ends[0]);
        ending.said = said.left(said.lastIndexOf('\n')).split('\n'); // a word that is cut is none
        ending.said.removeAll({});
        return ending;
    }

private:
    Pipe m_words;
    pid_t m_process = -1;
    Clock::time_point m_began;
    Clock::time_point m_endedAt;
    int m_status = 0;
    bool m_ended = false;
};

} // namespace

QString folderInMemory()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/shisaku-XXXXXX"_s;
}

Work programWork(const QStringList &arguments)
{
    return [arguments](const Say &) {
        QByteArrayList words{SHISAKU_PROGRAM};
        for (const QString &argument : arguments)
            words << argument.toLocal8Bit();
        std::vector<char *> pointers;
        pointers.reserve(static_cast<std::size_t>(words.size()) + 1);
        for (QByteArray &word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        ::execv(SHISAKU_PROGRAM, pointers.data());
        ::_exit(4);
    };
}

Killing::Killing(QRandomGenerator &random, QString folder, QString sign)
    : m_random(random)
    , m_folder(std::move(folder))
    , m_sign(std::move(sign))
{
}

bool Killing::isWriting() const
{
    return !QDir(m_folder).entryList({m_sign}, QDir::Files | QDir::Hidden).isEmpty();
}

Ending Killing::letEnd(const Work &work)
{
    const Ending ending = run(work, Phase::Writing, 10min);
    m_lasts = ending.lasted;
    m_writes = ending.writing > 0ns ? ending.writing : ending.lasted / 20; // too quick to be seen
    return ending;
}

Ending Killing::kill(const Work &work)
{
    const bool anywhere = m_killed % 2 == 0;
    const auto span = anywhere ? m_lasts : m_writes;
    const auto delay = std::chrono::nanoseconds(
        static_cast<qint64>(double(span.count()) * m_random.generateDouble()));
    const Ending ending = run(work, anywhere ? Phase::Anywhere : Phase::Writing, delay);
    m_killed += ending.killed ? 1 : 0;
    m_killedWriting += ending.killed && ending.writing > 0ns ? 1 : 0;
    if (!ending.killed) { // so the work is quicker than it was thought to be
        ++m_ended;
        m_lasts = (m_lasts + ending.lasted) / 2;
        m_writes = (m_writes + ending.writing) / 2;
    }
    return ending;
}

Ending Killing::run(const Work &work, Phase phase, std::chrono::nanoseconds delay)
{
    Child child(work);
    std::optional<Clock::time_point> writes;
    const auto isDue = [&] {
        const auto from = phase == Phase::Anywhere ? child.began() : writes.value_or(Clock::now());
        return Clock::now() - from >= delay;
    };
    while (!child.hasEnded() && !isDue()) {
        if (!writes && isWriting())
            writes = Clock::now();
        else if (phase == Phase::Anywhere)
            std::this_thread::sleep_for(lookEvery);
    }
    Ending ending = child.end();
    if (writes)
        ending.writing = child.began() + ending.lasted - *writes;
    return ending;
}

void Killing::printFigures(const char *name) const
{
    const auto ms = [](std::chrono::nanoseconds span) { return double(span.count()) / 1e6; };
    qInfo("%s: %d killed, %d of them while writing; %d had ended; the work takes %.1f ms, %.1f of "
          "it from the first write",
          name, m_killed, m_killedWriting, m_ended, ms(m_lasts), ms(m_writes));
}

} // namespace shisaku::test
