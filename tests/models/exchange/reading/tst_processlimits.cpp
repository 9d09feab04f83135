#include "models/exchange/reading/processlimits.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace shisaku;

namespace
{

#ifdef Q_OS_UNIX

rlim_t limitOf(auto resource)
{
    rlimit limit{};
    return getrlimit(resource, &limit) == 0 ? limit.rlim_max : 0;
}

/// What `work` gives in a process of its own that has the limits.
int resultUnderLimits(int (*work)())
{
    const pid_t child = fork();
    if (child == 0) {
        limitProcess();
        _exit(work());
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#endif

} // namespace

/// That the process that reads foreign files cannot take the machine with it.
class TstProcessLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreSet();
    void memoryEnds();
};

void TstProcessLimits::limitsAreSet()
{
#ifdef Q_OS_UNIX
    QCOMPARE(resultUnderLimits(
                 [] { return limitOf(RLIMIT_CORE) == 0 && limitOf(RLIMIT_CPU) == 20 ? 7 : 1; }),
             7);
#else
    QSKIP("Only Unix has them.");
#endif
}

void TstProcessLimits::memoryEnds()
{
#if defined(Q_OS_UNIX) && !defined(SHISAKU_SANITIZED)
    QCOMPARE(resultUnderLimits([] {
                 void *memory = mmap(nullptr, std::size_t(1) << 30, PROT_READ | PROT_WRITE,
                                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
                 return memory == MAP_FAILED ? 7 : 1;
             }),
             7);
#else
    QSKIP("Not limited here.");
#endif
}

QTEST_GUILESS_MAIN(TstProcessLimits)
#include "tst_processlimits.moc"
