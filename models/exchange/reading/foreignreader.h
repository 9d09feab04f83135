#pragma once

#include "models/exchange/reading/foreignfile.h"

#include <QObject>

#include <memory>

class QProcess;
class QTimer;

namespace shisaku
{

class ForeignStreamReader;

/// Reads files from elsewhere in a child process of the program, which has limits on memory, time
/// and size: whatever a file does there, this process and the plan are safe.
class ForeignReader : public QObject
{
    Q_OBJECT

public:
    /// `program` is the path of this program, which the child runs as `PROGRAM read-foreign FILE`.
    explicit ForeignReader(QString program, QObject *parent = nullptr);
    ~ForeignReader() override;

    /// Reads the files one after another and then says `finished`. Not while it reads others.
    void read(const QStringList &paths);
    /// Ends the child; nothing more is said.
    void cancel();
    /// What `finished` gave, without a copy.
    std::vector<ForeignFile> takeFiles();

Q_SIGNALS:
    /// How much is read, of `whole`.
    void progressed(qint64 done, qint64 whole);
    /// In the order in which they were asked for, those that were refused among them. They stay
    /// until the next `read`, `cancel` or `takeFiles`.
    void finished(const std::vector<shisaku::ForeignFile> &files);

private:
    void readNext();
    void takeOutput();
    void endFile();
    void endChild();

    QString m_program;
    QStringList m_paths; ///< all of them
    std::vector<qint64> m_sizes;
    std::vector<ForeignFile> m_files; ///< those that are through
    std::unique_ptr<QProcess> m_child;
    std::unique_ptr<ForeignStreamReader> m_stream;
    std::unique_ptr<QTimer> m_clock;
};

/// The same without an event loop of the caller's: for scripts.
std::vector<ForeignFile> readForeignFiles(const QString &program, const QStringList &paths);

} // namespace shisaku
