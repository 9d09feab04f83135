#pragma once

#include "models/domain/plan.h"
#include "models/storage/planstore.h"

#include <QDateTime>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace shisaku
{

/// What came of an edit: nothing to say, or why it was refused.
struct [[nodiscard]] EditResult {
    /// One sentence; none where the edit is done and saved.
    std::optional<QString> refusal{};

    explicit operator bool() const { return !refusal; }
};

/// An open plan and the one gate for every change to it: refuse or write to the disk, then change
/// memory, then tell.
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    /// So many steps can be taken back. Older ones stand in the history, so that a session takes no
    /// more memory the longer it lasts.
    static constexpr int undoSteps = 1'000;

    explicit PlanDocument(PlanStore store, QObject *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    const QUndoStack &undoStack() const { return m_undoStack; }
    bool isReadOnly() const { return m_store.isReadOnly(); }
    /// Why the plan is open for reading only; empty where it is not.
    const QString &obstacle() const { return m_store.obstacle(); }
    /// Whether that year's values stay as they are, because the plan or the year is not to be
    /// edited.
    bool isReadOnly(YearId year) const { return isReadOnly() || m_plan.isClosed(year); }
    /// Why that year's values cannot be edited; empty where they can.
    QString obstacle(YearId year) const;
    /// Empty for a plan in memory.
    const QString &path() const { return m_store.path(); }

    /// Carries out the change as a whole and saves it, or refuses it and changes nothing. `text`
    /// names it; without one the change describes itself. Successive edits with the same `mergeKey`
    /// are undone as one. An empty change is no edit.
    EditResult edit(const ChangeSet &changes, const QString &text = {},
                    const QString &mergeKey = {});
    /// The same for what comes from spreadsheets: a backup is made before. `progress` may let
    /// events happen; other changes are refused meanwhile.
    EditResult takeIn(const ChangeSet &changes, const QString &text,
                      const WriteProgress &progress = {});
    /// Replaces one evaluation; the same value is no edit.
    EditResult editEvaluation(const Evaluation &after, const QString &mergeKey = {});
    /// Replaces one indicator's value; an empty value is none.
    EditResult editIndicatorValue(const IndicatorValue &after, const QString &mergeKey = {});
    EditResult undo();
    EditResult redo();

    /// Closes (確定) the year with its report as it is now, unless its balance fails or an error
    /// stands. What was done before cannot be undone any more.
    EditResult closeYear(YearId year);
    /// Opens a closed year again for corrections.
    EditResult reopenYear(YearId year, const QString &reason);

    /// Everything that was ever changed, oldest first, or of that what came after the entry with
    /// that id; empty where it cannot be read, and then `refused` says why.
    History history(qint64 after = 0);
    /// The name that the history gives beside the system account.
    void setDisplayName(const QString &name) { m_store.setDisplayName(name); }

    /// Begins the backup of the day unless there is one, and returns; `dayBackupBegun` and
    /// `dayBackupEnded` say so, and `warned` where it fails. A change that comes meanwhile is not
    /// in it. Who opens the plan calls it once the plan is in sight; before the first change of a
    /// day it is made in any case.
    void backUpDay();
    /// Writes a copy of the plan's file.
    EditResult saveCopy(const QString &path);
    /// Why the plan's file does not hold what is shown, because it was moved, replaced or removed
    /// meanwhile, or its folder cannot be reached; empty where it does, or another window writes
    /// it.
    QString lossOfFile();
    /// Reads the file again where another program has changed it.
    EditResult refresh();
    /// Whether the plan is open for reading only because another window wrote it, which it does no
    /// longer.
    bool isFree() const { return m_store.right() == WritingRight::Free; }
    /// Looks whether another window still writes the plan, and who; where that is news,
    /// `accessChanged` says so.
    void followWriter();
    /// Opens the file again, for writing unless something hinders that again (see `obstacle`), with
    /// what it holds now.
    EditResult reopen();

Q_SIGNALS:
    /// The plan has changed; everything that shows it looks again, but does not edit it.
    void changed(const shisaku::ChangeSet &changes);
    /// The plan may be edited now, or why it may not be is another reason.
    void accessChanged();
    /// The change is on the disk.
    void saved(const QDateTime &at);
    /// The disk did not take a change, as `refused` has just said: what is shown stays as it was.
    void notSaved();
    /// The file has the change, but the disk does not confirm that it keeps it.
    void unconfirmed();
    /// An edit could not be carried out; nothing was changed, unless the sentence says so.
    void refused(const QString &sentence);
    /// Something besides the plan went wrong that the user should know of.
    void warned(const QString &sentence);
    /// A backup is being made before a change, which waits for it, or is so no longer.
    void backingUp(bool is);
    void dayBackupBegun();
    void dayBackupEnded(bool isMade);

private:
    EditResult edit(const ChangeSet &normalised, const QString &text, const QString &mergeKey,
                    const std::optional<BackupOccasion> &backup,
                    const WriteProgress &progress = {});
    /// Makes the backup that is due before a change; the change is refused where it fails.
    EditResult backUp(const BackupOccasion &occasion);
    /// Makes the backup of the day unless there is one; why, where that fails.
    std::optional<QString> dayBackupFailure();
    /// Whether the backup of the day is still to be made; asked once, it is said to be no longer.
    bool isDayBackupDue();
    void endDayBackup(const QString &failure);
    /// Takes over what the store holds.
    void show(Plan plan, int dataVersion);
    /// A plan with a closed year that was altered elsewhere is open for reading only.
    void guardClosedYears();
    EditResult check(const ChangeSet &changes);
    EditResult refuse(const QString &sentence);
    /// Writes the change to the disk, after the backup of the day; where it is there, `follow`
    /// takes it over into memory.
    EditResult write(const ChangeSet &changes, const QString &text,
                     const std::function<void()> &follow, const WriteProgress &progress = {});
    EditResult writeToFile(const ChangeSet &changes, const QString &text,
                           const std::function<void()> &follow, const WriteProgress &progress);
    EditResult refuseWhileWriting();
    void apply(const ChangeSet &changes);
    const ChangeSet &changesAt(int index) const;

    PlanStore m_store;
    std::unique_ptr<BackgroundBackup> m_dayBackup; ///< while it is being made
    int m_dataVersion; // older than the plan, so that no change in between is missed
    Plan m_plan;
    QUndoStack m_undoStack;
    QDate m_backedUpOn; // or tried to
    bool m_applying = false;
    bool m_isWriting = false;
};

} // namespace shisaku
