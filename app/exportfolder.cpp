#include "app/exportfolder.h"

#include "models/domain/backupname.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace shisaku
{
namespace
{

QString exportFolder(const Settings &settings, const QString &plan)
{
    QString last = settings.value(Setting::ExportFolder).toString();
    return !last.isEmpty() && QDir(last).exists() ? last : folderBeside(plan);
}

} // namespace

bool isInProgramFolder(const QString &plan)
{
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return !plan.isEmpty() && QFileInfo(plan).absoluteDir() == own;
}

QString folderBeside(const QString &plan)
{
    const QDir folder = QFileInfo(plan).absoluteDir();
    return isInProgramFolder(plan) || isBackupFolderName(folder.dirName()) ? documentPath({})
                                                                           : folder.path();
}

FileChooser exportChooser(FileChooser chooser, Settings &settings, const QString &plan)
{
    const auto suggested = [&settings, plan](const QString &name) {
        const QDir folder(exportFolder(settings, plan));
        return name.isEmpty() ? folder.path() : folder.filePath(name);
    };
    const auto remember = [&settings](const QString &name, const QString &folder) {
        if (!folder.isEmpty() && QDir::isRelativePath(name))
            settings.setValue(Setting::ExportFolder, folder);
    };
    const auto folderOf = [](const QString &path) {
        return path.isEmpty() ? path : QFileInfo(path).absolutePath();
    };
    chooser.save = [=, ask = chooser.save](QWidget *parent, const QString &title,
                                           const QString &name, const QString &filter) {
        QString path = ask(parent, title, suggested(name), filter);
        remember(name, folderOf(path));
        return path;
    };
    chooser.saveAs = [=, ask = chooser.saveAs](QWidget *parent, const QString &title,
                                               const QString &name, const QStringList &forms) {
        NewName file = ask(parent, title, suggested(name), forms);
        remember(name, folderOf(file.path));
        return file;
    };
    chooser.folder = [=, ask = chooser.folder](QWidget *parent, const QString &title,
                                               const QString &name, const QString &filter) {
        QString path = ask(parent, title, suggested(name), filter);
        remember(name, path);
        return path;
    };
    return chooser;
}

} // namespace shisaku
