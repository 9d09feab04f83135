#include "tests/support/child.h"

#include <QRandomGenerator>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <exception>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace shisaku::test
{
namespace
{

void sayAloud(const QByteArray &word)
{
    QByteArray line = word + '\n';
    while (!line.isEmpty()) {
        const auto count =
            ::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()));
        if (count < 0 && errno != EINTR)
            ::_exit(3);
        line.remove(0, static_cast<qsizetype>(std::max<ssize_t>(count, 0)));
    }
}

} // namespace

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

Child::Child(const Work &work)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("A test cannot make a pipe.");
    std::fflush(nullptr); // or the child would print it, too
    // Or each child would try the same temporary names, which those that were killed have left.
    QRandomGenerator::global()->generate();
    m_process = ::fork();
    if (m_process < 0)
        qFatal("A test cannot fork.");
    if (m_process == 0) {
        ::fcntl(ends[1], F_SETFL, 0);
        ::dup2(ends[1], STDOUT_FILENO); // which a program goes on using
        try {
            work(sayAloud);
        } catch (const std::exception &error) { // it must not go on as a second test program
            std::fprintf(stderr, "A child of the test ended: %s\n", error.what());
            ::_exit(5);
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    m_words = ends[0];
    m_began = Clock::now();
}

Child::~Child()
{
    kill();
    ::close(m_words);
}

bool Child::hasEnded()
{
    if (!m_ended)
        reap(WNOHANG);
    return m_ended;
}

bool Child::kill()
{
    if (hasEnded())
        return false;
    ::kill(m_process, SIGKILL);
    reap(0);
    return WIFSIGNALED(m_status); // or it ended at the last moment
}

void Child::waitForEnd()
{
    while (!m_ended) {
        read(); // or it could say no more
        pollfd more{m_words, POLLIN, 0};
        ::poll(&more, 1, 10);
        reap(WNOHANG);
    }
}

void Child::waitForWord()
{
    pollfd more{m_words, POLLIN, 0};
    ::poll(&more, 1, -1);
}

QByteArrayList Child::said()
{
    read();
    QByteArrayList words = m_said.left(m_said.lastIndexOf('\n')).split('\n'); // none that is cut
    words.removeAll({});
    return words;
}

void Child::reap(int options)
{
    int result = 0;
    do
        result = ::waitpid(m_process, &m_status, options);
    while (result < 0 && errno == EINTR);
    if (result != m_process)
        return;
    m_ended = true;
    m_endedAt = Clock::now();
    const bool killed = WIFSIGNALED(m_status) && WTERMSIG(m_status) == SIGKILL;
    if (!killed && (!WIFEXITED(m_status) || WEXITSTATUS(m_status) != 0))
        qFatal("A child ended with the status %d.", m_status);
}

void Child::read()
{
    char part[4096];
    for (;;) {
        const auto count = ::read(m_words, part, sizeof part);
        if (count == 0 || (count < 0 && errno != EINTR))
            return;
        m_said.append(part, std::max<qsizetype>(count, 0));
    }
}

} // namespace shisaku::test
