#include "app/exportfolder.h"

#include <QDir>
#include <QFileInfo>

namespace shisaku
{
namespace
{

QString exportFolder(const Settings &settings, const QString &plan)
{
    QString last = settings.value(Setting::ExportFolder).toString();
    return !last.isEmpty() && QDir(last).exists() ? last : QFileInfo(plan).absolutePath();
}

} // namespace

FileChooser exportChooser(FileChooser chooser, Settings &settings, const QString &plan)
{
    const auto within = [&settings, plan](const FileChooser::Ask &ask, bool isFolder) {
        return [&settings, plan, ask, isFolder](QWidget *parent, const QString &title,
                                                const QString &name, const QString &filter) {
            const QDir folder(exportFolder(settings, plan));
            const QString suggestion = name.isEmpty() ? folder.path() : folder.filePath(name);
            QString path = ask(parent, title, suggestion, filter);
            if (!path.isEmpty() && QDir::isRelativePath(name))
                settings.setValue(Setting::ExportFolder,
                                  isFolder ? path : QFileInfo(path).absolutePath());
            return path;
        };
    };
    chooser.save = within(chooser.save, false);
    chooser.folder = within(chooser.folder, true);
    return chooser;
}

} // namespace shisaku
