#include "app/newfiles.h"

#include "models/files/atomicwrite.h"
#include "models/files/pathkind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::NewFiles)
};

} // namespace

bool isWritten(const NewFile &file)
{
    QFile there(file.path);
    return there.open(QIODevice::ReadOnly) && there.readAll() == file.content().bytes;
}

std::optional<QString> replaceQuestion(std::span<const NewFile> files)
{
    QStringList older;
    for (const NewFile &file : files) {
        if (!isSurelyNothing(file.path))
            older << QFileInfo(file.path).fileName();
    }
    if (older.isEmpty())
        return std::nullopt;
    const auto count = static_cast<int>(older.size());
    return count == 1
               ? Tr::tr("There is a file %1 already. Should it be replaced?").arg(older.front())
               : Tr::tr("There are %n files of these names already, such as %1. Should they be "
                        "replaced?",
                        nullptr, count)
                     .arg(older.front());
}

FilesWritten writeFiles(const std::vector<NewFile> &files)
{
    FilesWritten written;
    for (const NewFile &file : files) {
        const FileContent content = file.content();
        written.failure = content.refusal.isEmpty() ? atomicWrite(file.path, content.bytes)
                                                    : std::optional(content.refusal);
        if (written.failure)
            break;
        written.paths << file.path;
    }
    return written;
}

} // namespace shisaku
