#include "app/chartfiles.h"

#include "models/exchange/atomicwrite.h"
#include "views/charts/alternativetext.h"
#include "views/charts/chartwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ChartFiles)
};

QByteArray drawn(const FinishedChart &finished, const QString &suffix)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ChartWriter write = chartWriterFor(suffix);
    return write && write(finished.chart, finished.format, buffer) ? buffer.data() : QByteArray();
}

} // namespace

std::vector<ChartFile> filesOf(const FinishedChart &finished, const QString &path, bool withText)
{
    const QFileInfo file(path);
    std::vector<ChartFile> files{
        {path, [finished, suffix = file.suffix()] { return drawn(finished, suffix); }}};
    if (withText)
        files.push_back({file.dir().filePath(file.completeBaseName() + u".txt"_s),
                         [finished] { return alternativeText(finished.chart).toUtf8(); }});
    return files;
}

std::vector<ChartFile> filesIn(const QString &folder, const ChartExport &charts)
{
    std::vector<ChartFile> files;
    for (const FinishedChart &finished : charts.charts) {
        const QString path = QDir(folder).filePath(finished.name + u'.' + charts.suffix);
        std::ranges::move(filesOf(finished, path, charts.alternativeText),
                          std::back_inserter(files));
    }
    return files;
}

bool isWritten(const ChartFile &file)
{
    QFile there(file.path);
    return there.open(QIODevice::ReadOnly) && there.readAll() == file.content();
}

FilesWritten writeFiles(const std::vector<ChartFile> &files)
{
    FilesWritten written;
    for (const ChartFile &file : files) {
        const QByteArray content = file.content();
        written.failure = content.isEmpty()
                              ? Tr::tr("The chart %1 could not be drawn at this size.")
                                    .arg(QFileInfo(file.path).fileName())
                              : atomicWrite(file.path, content);
        if (written.failure)
            break;
        written.paths << file.path;
    }
    return written;
}

} // namespace shisaku
