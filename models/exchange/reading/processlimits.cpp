#include "models/exchange/reading/processlimits.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>

#include <cstdio>
#endif

namespace shisaku
{

#ifdef Q_OS_UNIX

namespace
{

constexpr rlim_t mostMemory = rlim_t(1) << 30;
constexpr rlim_t mostSeconds = 20;

// Sanitizers reserve terabytes of addresses, so a program built with one cannot be limited.
#ifdef SHISAKU_SANITIZED
constexpr bool canLimitMemory = false;
#else
constexpr bool canLimitMemory = true;
#endif

void limit(auto resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(resource, &both);
}

} // namespace

void limitProcess()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, mostSeconds);
    if (canLimitMemory)
        limit(RLIMIT_AS, mostMemory);
}

#else

void limitProcess() {}

#endif

void prepareOutputPipe()
{
#ifdef Q_OS_LINUX
    constexpr int bytes = 1 << 20; // what an ordinary user may have
    fcntl(STDOUT_FILENO, F_SETPIPE_SZ, bytes);
#elif defined(Q_OS_WIN)
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

} // namespace shisaku
