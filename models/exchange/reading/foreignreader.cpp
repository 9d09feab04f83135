#include "models/exchange/reading/foreignreader.h"

#include "models/exchange/reading/foreignstream.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

constexpr auto longestWait = 30s; // on the clock, for one file

/// The child says its sentences in the language of this process.
QString languageCode()
{
    return QLocale().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
}

} // namespace

ForeignReader::ForeignReader(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_clock(std::make_unique<QTimer>())
{
    m_clock->setSingleShot(true);
    m_clock->setInterval(longestWait);
    connect(m_clock.get(), &QTimer::timeout, this, [this] {
        m_stream.reset();
        m_child->kill();
    });
}

ForeignReader::~ForeignReader()
{
    endChild();
}

void ForeignReader::read(const QStringList &paths)
{
    Q_ASSERT(!m_child);
    m_paths = paths;
    m_files.clear();
    m_sizes.clear();
    for (const QString &path : paths)
        m_sizes.push_back(QFileInfo(path).size());
    readNext();
}

void ForeignReader::cancel()
{
    endChild();
    m_paths.clear();
    m_files.clear();
}

std::vector<ForeignFile> ForeignReader::takeFiles()
{
    return std::exchange(m_files, {});
}

void ForeignReader::readNext()
{
    if (m_files.size() == std::size_t(m_paths.size())) {
        Q_EMIT finished(m_files);
        return;
    }
    m_stream = std::make_unique<ForeignStreamReader>();
    m_child = std::make_unique<QProcess>();
    m_child->setStandardErrorFile(QProcess::nullDevice());
    m_child->setStandardInputFile(QProcess::nullDevice());
    connect(m_child.get(), &QProcess::readyReadStandardOutput, this, &ForeignReader::takeOutput);
    connect(m_child.get(), &QProcess::finished, this, &ForeignReader::endFile);
    connect(m_child.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            endFile();
    });
    const QString path = m_paths[qsizetype(m_files.size())];
    m_clock->start();
    m_child->start(m_program, {u"--lang"_s, languageCode(), u"read-foreign"_s, u"--"_s,
                               QFileInfo(path).absoluteFilePath()});
}

void ForeignReader::takeOutput()
{
    const QByteArray bytes = m_child->readAllStandardOutput();
    if (!m_stream)
        return;
    if (!m_stream->take(bytes)) {
        m_stream.reset();
        m_child->kill();
        return;
    }
    const auto through = m_sizes.begin() + std::ptrdiff_t(m_files.size());
    const qint64 size = *through;
    const double share =
        m_stream->whole() > 0 ? double(m_stream->done()) / double(m_stream->whole()) : 0;
    Q_EMIT progressed(std::accumulate(m_sizes.begin(), through, qint64(0)) +
                          qint64(double(size) * std::clamp(share, 0.0, 1.0)),
                      std::accumulate(m_sizes.begin(), m_sizes.end(), qint64(0)));
}

void ForeignReader::endFile()
{
    takeOutput();
    if (!m_child)
        return; // cancelled by who heard of the progress
    const bool whole = m_stream && m_stream->isComplete();
    ForeignFile file = whole ? m_stream->takeFile() : ForeignFile();
    const QFileInfo info(m_paths[qsizetype(m_files.size())]);
    if (!whole)
        file.refusal = tr("“%1” could not be read: it is damaged or too large. Nothing was "
                          "changed; please save only the table that is needed, and try again.")
                           .arg(info.fileName());
    file.path = info.filePath();
    for (ForeignTable &table : file.tables)
        table.file = info.fileName();
    m_files.push_back(std::move(file));
    endChild();
    readNext();
}

void ForeignReader::endChild()
{
    m_clock->stop();
    m_stream.reset();
    if (!m_child)
        return;
    m_child->disconnect(this);
    m_child->kill();
    m_child.release()->deleteLater(); // it may be its own signal that ends it
}

std::vector<ForeignFile> readForeignFiles(const QString &program, const QStringList &paths)
{
    if (paths.isEmpty())
        return {};
    ForeignReader reader(program);
    QEventLoop loop;
    QObject::connect(&reader, &ForeignReader::finished, &loop, &QEventLoop::quit);
    // Only then the loop runs when a program that cannot be started is reported at once.
    QMetaObject::invokeMethod(
        &reader, [&] { reader.read(paths); }, Qt::QueuedConnection);
    loop.exec();
    return reader.takeFiles();
}

} // namespace shisaku
