#pragma once

#include <QString>

namespace shisaku::test
{

/// Gives this process mounts of its own, as root or in a user namespace; whether it has them.
/// Called at the very beginning of main, for a namespace is entered by one thread.
bool enterOwnMounts();

/// A disk in memory of that size at a folder, as long as the object lives; Linux only.
class SmallDisk
{
public:
    SmallDisk(QString folder, int kibibytes);
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk();

    bool isThere() const { return m_there; }

private:
    QString m_folder;
    bool m_there;
};

/// Makes a mounted folder one that cannot be written, or one that can; whether that was possible.
bool protectDisk(const QString &folder, bool readOnly);

} // namespace shisaku::test
