#include "app/chartfiles.h"

#include "views/charts/alternativetext.h"
#include "views/charts/chartwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
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

FileContent drawn(const FinishedChart &finished, const QString &path)
{
    const QFileInfo file(path);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ChartWriter write = chartWriterFor(file.suffix());
    if (write && write(finished.chart, finished.format, buffer))
        return {buffer.data()};
    return {{}, Tr::tr("The chart %1 could not be drawn at this size.").arg(file.fileName())};
}

} // namespace

std::vector<NewFile> filesOf(const FinishedChart &finished, const QString &path, bool withText)
{
    const QFileInfo file(path);
    std::vector<NewFile> files{{path, [finished, path] { return drawn(finished, path); }}};
    if (withText)
        files.push_back({file.dir().filePath(file.completeBaseName() + u".txt"_s), [finished] {
                             return FileContent{alternativeText(finished.chart).toUtf8()};
                         }});
    return files;
}

std::vector<NewFile> filesIn(const QString &folder, const ChartExport &charts)
{
    std::vector<NewFile> files;
    for (const FinishedChart &finished : charts.charts) {
        const QString path = QDir(folder).filePath(finished.name + u'.' + charts.suffix);
        std::ranges::move(filesOf(finished, path, charts.alternativeText),
                          std::back_inserter(files));
    }
    return files;
}

} // namespace shisaku
