#pragma once

#include <QLockFile>
#include <QString>

namespace shisaku
{

/// A hidden name beside a target, for a file that is not finished yet. What has the name goes with
/// the object. While it lives, a lock file beside it says so to other programs.
class Draft
{
public:
    /// Also removes what killed programs have left in that folder.
    explicit Draft(const QString &target);
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    ~Draft();

    const QString &path() const { return m_path; }
    /// Gives the file the name of the target, in place of what had it. The reason where that fails,
    /// else empty.
    QString replace(const QString &target);
    /// The same where nothing has that name; what came into being meanwhile is not replaced.
    QString become(const QString &target);
    /// The other way round: the file of that name gets the hidden one.
    QString take(const QString &file);

private:
    QString m_path;
    QLockFile m_lock;
};

/// Removes the drafts in the folder whose programs are gone; the one place that does. A draft that
/// is being written, here or on another computer, stays.
void removeAbandonedDrafts(const QString &folder);

} // namespace shisaku
