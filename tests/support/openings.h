#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shisaku::test
{

/// What came of opening a file.
struct Opening {
    enum class End { Opened, Refused, Crashed, Hung };

    End end = End::Crashed;
    QString sentence{};   ///< why it was refused
    QString figures{};    ///< the digest of what the file stores of its closed year, byte for byte
    bool altered = false; ///< the closed year was reported as altered
};

/// Opens files in another process, one after the other, so that a crash and a hang are noticed.
class Opener
{
public:
    static constexpr int longestWait = 10'000; ///< milliseconds; whatever takes longer hangs

    ~Opener();

    /// Opens the file for writing and for reading only, each with all that a window first looks at.
    std::vector<Opening> open(const QString &path);

private:
    void start();
    Opening read(const QString &line);

    QProcess m_process;
};

/// The other process: it runs the same test program. None where this one is not it.
std::optional<int> runAsOpener(int argc, char **argv);

} // namespace shisaku::test
