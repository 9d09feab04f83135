#include "models/files/draft.h"

#include "models/files/filelock.h"
#include "models/files/renaming.h"

#include <QDir>
#include <QFileInfo>
#include <QMultiMap>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

const auto lockSuffix = ".lock"_L1;

/// Short, since the target's own name may be as long as names get.
QString draftPath(const QString &target)
{
    return QFileInfo(target).absolutePath() + u"/.shisaku-"_s +
           QUuid::createUuid().toString(QUuid::Id128);
}

/// The drafts in a folder, each with the files that have to do with it: itself, its lock, the
/// journal that SQLite writes beside it, and what Qt calls it before it is whole.
QMultiMap<QString, QString> draftsIn(const QDir &folder)
{
    static const QRegularExpression pattern(
        uR"(^(\.shisaku-[0-9a-f]{32})(\.lock|\.lock\.rmlock|-journal|\.[A-Za-z]{6})?$)"_s);
    QMultiMap<QString, QString> drafts;
    for (const QString &name : folder.entryList({u".shisaku-*"_s}, QDir::Files | QDir::Hidden)) {
        if (const auto match = pattern.match(name); match.hasMatch())
            drafts.insert(folder.filePath(match.captured(1)), folder.filePath(name));
    }
    return drafts;
}

} // namespace

Draft::Draft(const QString &target)
    : m_path(draftPath(target))
    , m_lock(m_path + lockSuffix)
{
    removeAbandonedDrafts(QFileInfo(target).absolutePath());
    takeLock(
        m_lock); // a folder that takes no file takes no draft either, and then its writer says so
}

Draft::~Draft()
{
    QFile::remove(m_path);
}

QString Draft::replace(const QString &target)
{
    return renameOver(m_path, QFileInfo(target).absoluteFilePath());
}

QString Draft::become(const QString &target)
{
    return renameToNew(m_path, QFileInfo(target).absoluteFilePath());
}

QString Draft::take(const QString &file)
{
    return renameOver(QFileInfo(file).absoluteFilePath(), m_path);
}

void removeAbandonedDrafts(const QString &folder)
{
    const auto drafts = draftsIn(QDir(folder));
    for (const QString &draft : drafts.uniqueKeys()) {
        QLockFile lock(draft + lockSuffix);
        if (!takeLock(lock))
            continue;
        for (const QString &file : drafts.values(draft)) {
            if (file != lock.fileName()) // which goes when the lock is let go of
                QFile::remove(file);
        }
    }
}

} // namespace shisaku
