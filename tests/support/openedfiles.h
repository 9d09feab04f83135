#pragma once

#include <QString>
#include <QStringList>

namespace shisaku::test
{

/// Notices who opens files of a folder, by Linux's inotify.
class OpenedFiles
{
public:
    explicit OpenedFiles(const QString &folder);
    OpenedFiles(const OpenedFiles &) = delete;
    OpenedFiles &operator=(const OpenedFiles &) = delete;
    ~OpenedFiles();

    /// Whether this system can tell.
    bool canTell() const { return m_queue >= 0; }
    /// The names of the files that were opened since it was last asked.
    QStringList take();

private:
    int m_queue;
};

} // namespace shisaku::test
