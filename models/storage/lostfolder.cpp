#include "models/storage/lostfolder.h"

#include "models/files/pathkind.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shisaku
{

bool isFolderLost(const QString &path)
{
    const bool isInMemory = path.isEmpty();
    // To a look, a folder is what is no file.
    return !isInMemory && pathKind(QFileInfo(path).absolutePath()) != PathKind::Other;
}

QString lostFolderSentence()
{
    return QCoreApplication::translate(
        "shisaku::Storage", "The plan's folder cannot be reached (the network may be down, say). "
                            "Nothing was written; once it can be reached again, you simply go on.");
}

} // namespace shisaku
