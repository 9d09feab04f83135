#pragma once

#include <QString>

namespace shisaku::test
{

/// Write-protects a file or a folder while it lives: by its permissions or, for root, whom those do
/// not bind, by the file system's own mark (`chattr +i`).
class Protection
{
public:
    explicit Protection(QString path);
    Protection(const Protection &) = delete;
    Protection &operator=(const Protection &) = delete;
    ~Protection();

    /// False for root on a file system that has no such mark.
    bool holds() const { return m_holds; }

private:
    bool set(bool on) const;

    QString m_path;
    bool m_holds;
};

} // namespace shisaku::test
