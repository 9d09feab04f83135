#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace shisaku
{

/// The right to write a plan's file, held as a lock file beside it while it lives. One window has
/// it; the others read.
class WriterLock
{
public:
    /// Tries once, without waiting. A lock that a killed program left behind is taken over.
    explicit WriterLock(const QString &path);

    /// Why it cannot be had at this moment, as `obstacle` says it; empty where nobody has it.
    static QString obstacleNow(const QString &path);

    bool isHeld() const { return m_lock->isLocked(); }
    /// Whether another window, or a command, holds it.
    bool isHeldElsewhere() const;
    /// Why it is not held, as a sentence: who has the file open, or that its folder takes no file.
    QString obstacle() const;

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace shisaku
