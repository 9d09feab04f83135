// Stands before the C library's functions that change files and makes one of them fail, as a disk
// does that is full or broken. Only files in one folder count; a file is known by the name that
// /proc has for its descriptor, so that those opened earlier or without a name count too.

#include "tests/faults/failingwrites.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace
{

struct Orders {
    std::string folder{};
    int at = 0;
    int error = ENOSPC;
    bool onwards = false;
    bool reads = false;
    bool dies = false;
    int log = -1;
    int counted = 0;
    std::string failed{};
    std::string lookedAt{};
    int look = 0;
    int looks = 0;
};

int numberFrom(const char *variable)
{
    const char *text = std::getenv(variable);
    return text ? std::atoi(text) : 0;
}

/// What the environment orders; made at the first call and never unmade, for files are closed until
/// the very end of a process.
Orders &orders()
{
    static auto &made = *new Orders([] {
        Orders read;
        if (const char *folder = std::getenv("FAILINGWRITES_FOLDER"))
            read.folder = folder;
        read.at = numberFrom("FAILINGWRITES_AT");
        read.error = numberFrom("FAILINGWRITES_ERROR");
        read.onwards = numberFrom("FAILINGWRITES_ONWARDS") != 0;
        if (const char *log = std::getenv("FAILINGWRITES_LOG"))
            read.log = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, log,
                                                  O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        return read;
    }());
    return made;
}

bool isInFolder(const Orders &told, const std::string &path)
{
    const std::size_t length = told.folder.size();
    return length > 0 && path.compare(0, length, told.folder) == 0 &&
           (path.size() == length || path[length] == '/');
}

std::string withinFolder(const Orders &told, const std::string &path)
{
    return isInFolder(told, path) ? path.substr(told.folder.size()) : path;
}

/// Counts the call; whether it is to fail, and then `errno` says why. `from` is what gets the name
/// `path`, where the call names a file anew.
bool fails(const char *call, const std::string &path, const char *from = nullptr)
{
    Orders &told = orders();
    if (!isInFolder(told, path))
        return false;
    const int number = ++told.counted;
    const bool now = told.at > 0 && (number == told.at || (told.onwards && number > told.at));
    if (now && told.dies)
        ::raise(SIGKILL);
    const std::string source = from ? withinFolder(told, from) + '\t' : std::string();
    const std::string what = std::string(call) + ' ' + source + withinFolder(told, path);
    if (now && told.failed.empty())
        told.failed = what;
    if (told.log >= 0) {
        const std::string line = std::to_string(number) + ' ' + what + (now ? " failed\n" : "\n");
        (void)::syscall(SYS_write, told.log, line.data(), line.size());
    }
    if (now)
        errno = told.error;
    return now;
}

/// The name of an open file; empty where it has none.
std::string pathOf(int descriptor)
{
    char path[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
    return length > 0 ? std::string(path, static_cast<std::size_t>(length)) : std::string();
}

bool fails(const char *call, int descriptor)
{
    return !orders().folder.empty() && fails(call, pathOf(descriptor));
}

bool failsToRead(int descriptor)
{
    const Orders &told = orders();
    if (!told.reads || told.failed.empty() || !isInFolder(told, pathOf(descriptor)))
        return false;
    errno = told.error;
    return true;
}

/// Whether this is the look at a file that is to fail.
bool failsToLook(const char *path)
{
    Orders &told = orders();
    if (!path || told.lookedAt.empty() || told.lookedAt != path || ++told.looks != told.look)
        return false;
    errno = EIO;
    return true;
}

/// The C library's own function of that name.
template <class Function>
Function *original(Function *, const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

bool changesFiles(int flags)
{
    return (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
}

bool takesMode(int flags)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

int openFile(int folder, const char *path, int flags, mode_t mode)
{
    if (changesFiles(flags) ? fails("open", path) : failsToLook(path))
        return -1;
    return static_cast<int>(::syscall(SYS_openat, folder, path, flags | O_LARGEFILE, mode));
}

mode_t modeFrom(int flags, va_list &arguments)
{
    return takesMode(flags) ? va_arg(arguments, mode_t) : 0;
}

} // namespace

// NOLINTBEGIN: the names, types and ellipses are the C library's

#define ORIGINAL(name) static auto *const next = original(&::name, #name)

extern "C" {

void failWrites(const char *folder, int at, int error, bool onwards)
{
    Orders &told = orders();
    told = {folder, at, error, onwards, false, false, told.log, 0, {}, {}, 0, 0};
}

void loseDisk(const char *folder, int at)
{
    failWrites(folder, at, EIO, true);
    orders().reads = true;
}

void dieAt(const char *folder, int at)
{
    failWrites(folder, at, 0, false);
    orders().dies = true;
}

void failLook(const char *path, int at)
{
    failWrites("", 0, 0, false);
    orders().lookedAt = path;
    orders().look = at;
}

int countedLooks()
{
    return orders().looks;
}

void letWritesThrough()
{
    orders().folder.clear();
    orders().lookedAt.clear();
}

int countedWrites()
{
    return orders().counted;
}

const char *failedWrite()
{
    return orders().failed.c_str();
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return openFile(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return openFile(AT_FDCWD, path, flags, mode);
}

int __open_2(const char *path, int flags)
{
    return openFile(AT_FDCWD, path, flags, 0);
}

int __open64_2(const char *path, int flags)
{
    return openFile(AT_FDCWD, path, flags, 0);
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    ORIGINAL(write);
    return fails("write", descriptor) ? -1 : next(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at)
{
    ORIGINAL(pwrite);
    return fails("pwrite", descriptor) ? -1 : next(descriptor, bytes, count, at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at)
{
    ORIGINAL(pwrite64);
    return fails("pwrite", descriptor) ? -1 : next(descriptor, bytes, count, at);
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t at)
{
    ORIGINAL(pread64);
    return failsToRead(descriptor) ? -1 : next(descriptor, bytes, count, at);
}

int fsync(int descriptor)
{
    ORIGINAL(fsync);
    return fails("fsync", descriptor) ? -1 : next(descriptor);
}

int fdatasync(int descriptor)
{
    ORIGINAL(fdatasync);
    return fails("fdatasync", descriptor) ? -1 : next(descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    ORIGINAL(ftruncate);
    return fails("ftruncate", descriptor) ? -1 : next(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    ORIGINAL(ftruncate64);
    return fails("ftruncate", descriptor) ? -1 : next(descriptor, size);
}

int rename(const char *from, const char *to) noexcept
{
    ORIGINAL(rename);
    return fails("rename", to, from) ? -1 : next(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned int flags) noexcept
{
    ORIGINAL(renameat2);
    return fails("rename", to, from) ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    ORIGINAL(link);
    return fails("link", to, from) ? -1 : next(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    ORIGINAL(linkat);
    return fails("link", to, from) ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int stat(const char *path, struct stat *found) noexcept
{
    ORIGINAL(stat);
    return failsToLook(path) ? -1 : next(path, found);
}

int lstat(const char *path, struct stat *found) noexcept
{
    ORIGINAL(lstat);
    return failsToLook(path) ? -1 : next(path, found);
}

int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *found) noexcept
{
    ORIGINAL(statx);
    return failsToLook(path) ? -1 : next(folder, path, flags, mask, found);
}

int access(const char *path, int right) noexcept
{
    ORIGINAL(access);
    return failsToLook(path) ? -1 : next(path, right);
}

int unlink(const char *path) noexcept
{
    ORIGINAL(unlink);
    return fails("unlink", path) ? -1 : next(path);
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    ORIGINAL(unlinkat);
    return fails("unlink", path) ? -1 : next(folder, path, flags);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    ORIGINAL(mkdir);
    return fails("mkdir", path) ? -1 : next(path, mode);
}
}

// NOLINTEND
