#include "models/editing/plandocument.h"

#include "models/domain/admission.h"
#include "models/domain/backuprules.h"
#include "models/domain/closing.h"
#include "models/editing/changecommand.h"
#include "models/editing/description.h"
#include "models/reports/publishedreport.h"
#include "models/storage/storageerror.h"
#include "models/tallies/closingrefusal.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

namespace shisaku
{
namespace
{

bool closesOrReopens(const ChangeSet &changes)
{
    return std::ranges::any_of(changes.changes(), [](const Change &change) {
        const auto *year = std::get_if<Replacement<Year>>(&change);
        return year && year->before && year->after && year->before->state != year->after->state;
    });
}

QString withoutDayBackup(const QString &sentence)
{
    return PlanDocument::tr("The backup of the day could not be made. The plan is not affected and "
                            "you can go on.") +
           u' ' + sentence;
}

/// Says for as long as it lives that a change waits for its backup.
class Announcement
{
public:
    explicit Announcement(PlanDocument &document)
        : m_document(document)
    {
        Q_EMIT m_document.backingUp(true);
    }
    Announcement(const Announcement &) = delete;
    Announcement &operator=(const Announcement &) = delete;
    ~Announcement() { Q_EMIT m_document.backingUp(false); }

private:
    PlanDocument &m_document;
};

} // namespace

PlanDocument::PlanDocument(PlanStore store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_dataVersion(m_store.dataVersion())
    , m_plan(m_store.read())
{
    m_undoStack.setUndoLimit(undoSteps);
    guardClosedYears();
}

QString PlanDocument::obstacle(YearId id) const
{
    if (isReadOnly())
        return obstacle();
    const Year *year = m_plan.find<Year>(id);
    return year && year->isClosed() ? closedSentence(*year) : QString();
}

EditResult PlanDocument::edit(const ChangeSet &wanted, const QString &text, const QString &mergeKey)
{
    const ChangeSet changes = normalised(wanted);
    return edit(changes, text, mergeKey, backupBefore(changes));
}

EditResult PlanDocument::takeIn(const ChangeSet &changes, const QString &text,
                                const WriteProgress &progress)
{
    return edit(normalised(changes), text, {}, BackupOccasion{BackupReason::BeforeImport},
                progress);
}

EditResult PlanDocument::edit(const ChangeSet &changes, const QString &text,
                              const QString &mergeKey, const std::optional<BackupOccasion> &backup,
                              const WriteProgress &progress)
{
    if (changes.isEmpty())
        return {};
    if (m_isWriting)
        return refuseWhileWriting();
    const QString name = text.isEmpty() ? description(m_plan, changes) : text;
    if (EditResult result = check(changes); !result)
        return result;
    if (EditResult result = backup ? backUp(*backup) : EditResult{}; !result)
        return result;
    const auto follow = [&] {
        if (closesOrReopens(changes)) { // and is itself no step to take back
            m_undoStack.clear();
            return apply(changes);
        }
        m_undoStack.push(
            new ChangeCommand(changes, name, mergeKey, [this](const ChangeSet &c) { apply(c); }));
    };
    return write(changes, name, follow, progress);
}

EditResult PlanDocument::editEvaluation(const Evaluation &after, const QString &mergeKey)
{
    const Evaluation *before = m_plan.evaluation(after.measure, after.year);
    if (m_plan.evaluationOrEmpty(after.measure, after.year) == after)
        return {};
    ChangeSet changes;
    if (before)
        changes.replace(*before, after);
    else
        changes.add(after);
    return edit(changes, {}, mergeKey);
}

EditResult PlanDocument::editIndicatorValue(const IndicatorValue &after, const QString &mergeKey)
{
    const auto *before = m_plan.find<IndicatorValue>(after.key());
    ChangeSet changes;
    if (before && after.isEmpty())
        changes.remove(*before);
    else if (before)
        changes.replace(*before, after);
    else if (!after.isEmpty())
        changes.add(after);
    return edit(changes, {}, mergeKey);
}

EditResult PlanDocument::closeYear(YearId year)
{
    if (const auto sentence = closingRefusal(m_plan, year))
        return refuse(*sentence);
    return edit(closing(m_plan, year, publishedReport(m_plan, year)));
}

EditResult PlanDocument::reopenYear(YearId year, const QString &reason)
{
    const Year *closed = m_plan.find<Year>(year);
    if (closed && !closed->isClosed())
        return refuse(tr("%1 is not closed. Nothing was changed.").arg(yearLabel(*closed)));
    return edit(reopening(m_plan, year, reason));
}

History PlanDocument::history(qint64 after)
{
    try {
        return m_store.history(after);
    } catch (const StorageError &error) {
        Q_EMIT refused(error.sentence());
        return {};
    }
}

EditResult PlanDocument::undo()
{
    if (!m_undoStack.canUndo())
        return {};
    if (m_isWriting)
        return refuseWhileWriting();
    const QString name = tr("Undo: %1").arg(m_undoStack.undoText());
    return write(changesAt(m_undoStack.index() - 1).inverse(), name, [&] { m_undoStack.undo(); });
}

EditResult PlanDocument::redo()
{
    if (!m_undoStack.canRedo())
        return {};
    if (m_isWriting)
        return refuseWhileWriting();
    const QString name = tr("Redo: %1").arg(m_undoStack.redoText());
    return write(changesAt(m_undoStack.index()), name, [&] { m_undoStack.redo(); });
}

void PlanDocument::backUpDay()
{
    try {
        if (!isDayBackupDue())
            return;
        m_dayBackup = m_store.beginBackup({BackupReason::DayStart}, [this](const QString &failure) {
            QMetaObject::invokeMethod(
                this, [this, failure] { endDayBackup(failure); }, Qt::QueuedConnection);
        });
    } catch (const StorageError &error) {
        Q_EMIT warned(withoutDayBackup(error.sentence()));
        return;
    }
    Q_EMIT dayBackupBegun();
}

void PlanDocument::endDayBackup(const QString &failure)
{
    m_dayBackup.reset();
    Q_EMIT dayBackupEnded(failure.isEmpty());
    if (!failure.isEmpty())
        Q_EMIT warned(withoutDayBackup(failure));
}

bool PlanDocument::isDayBackupDue()
{
    const QDate today = QDate::currentDate();
    return !isReadOnly() && today != std::exchange(m_backedUpOn, today) &&
           !m_store.hasBackupOf(today);
}

EditResult PlanDocument::backUp(const BackupOccasion &occasion)
{
    const Announcement announcement(*this);
    m_dayBackup.reset(); // one at a time
    try {
        m_store.makeBackup(occasion);
    } catch (const StorageError &error) {
        return refuse(tr("No backup could be made before this change, so nothing was changed.") +
                      u' ' + error.sentence());
    }
    m_backedUpOn = QDate::currentDate();
    return {};
}

std::optional<QString> PlanDocument::dayBackupFailure()
{
    if (m_dayBackup) {
        const Announcement announcement(*this);
        m_dayBackup->waitUntilRead(); // it shows the plan before the change
    }
    if (!isDayBackupDue())
        return std::nullopt;
    const Announcement announcement(*this);
    m_dayBackup.reset(); // one at a time: that of yesterday may take beyond midnight
    try {
        m_store.makeBackup({BackupReason::DayStart});
    } catch (const StorageError &error) {
        return error.sentence();
    }
    return std::nullopt;
}

EditResult PlanDocument::saveCopy(const QString &path)
{
    try {
        m_store.saveCopy(path);
    } catch (const StorageError &error) {
        return {error.sentence()};
    }
    return {};
}

QString PlanDocument::lossOfFile()
{
    if (isReadOnly() || m_isWriting || path().isEmpty())
        return {};
    QString loss = m_store.loss();
    if (!loss.isEmpty())
        Q_EMIT notSaved();
    return loss;
}

EditResult PlanDocument::refresh()
{
    if (m_isWriting)
        return {}; // who writes has the file to itself
    try {
        const int version = m_store.dataVersion();
        if (version == m_dataVersion)
            return {};
        const QString obstacle = m_store.obstacle();
        show(m_store.read(), version);
        if (m_store.obstacle() != obstacle) // a closed year was altered
            Q_EMIT accessChanged();
    } catch (const StorageError &error) {
        return {error.sentence()};
    }
    return {};
}

void PlanDocument::followWriter()
{
    const QString obstacle = m_store.obstacle();
    m_store.followWriter();
    if (m_store.obstacle() != obstacle)
        Q_EMIT accessChanged();
}

EditResult PlanDocument::reopen()
{
    try {
        PlanStore store = m_store.reopened();
        const int version = store.dataVersion();
        Plan plan = store.read();
        m_store = std::move(store);
        show(std::move(plan), version);
    } catch (const StorageError &error) {
        return {error.sentence()};
    }
    Q_EMIT accessChanged();
    return {};
}

void PlanDocument::show(Plan plan, int dataVersion)
{
    m_plan = std::move(plan);
    m_dataVersion = dataVersion;
    guardClosedYears();
    m_undoStack.clear();
    Q_EMIT changed(creation(m_plan));
}

void PlanDocument::guardClosedYears()
{
    if (const auto altered = alteredYears(m_plan); !altered.empty())
        m_store.forbidWriting(alteredSentence(altered.front()));
}

EditResult PlanDocument::check(const ChangeSet &changes)
{
    auto sentence = shisaku::refusal(m_plan, changes);
    for (const Change &change : changes.changes()) {
        const auto *year = std::get_if<Replacement<Year>>(&change);
        if (!sentence && year && year->after && year->after->isClosed())
            sentence = closingRefusal(m_plan, year->key());
    }
    return sentence ? refuse(*sentence) : EditResult{};
}

EditResult PlanDocument::refuse(const QString &sentence)
{
    Q_EMIT refused(sentence);
    return {sentence};
}

EditResult PlanDocument::refuseWhileWriting()
{
    return refuse(tr("Values are being taken in, so nothing was changed. Please try again once "
                     "that is done."));
}

EditResult PlanDocument::write(const ChangeSet &changes, const QString &text,
                               const std::function<void()> &follow, const WriteProgress &progress)
{
    Q_ASSERT_X(!m_applying, "PlanDocument", "edited by what is being told of a change");
    const auto backupFailure = dayBackupFailure();
    bool isInFile = false;
    const auto followFile = [&] {
        isInFile = true;
        follow();
    };
    EditResult result = writeToFile(changes, text, followFile, progress);
    if (backupFailure && isInFile)
        Q_EMIT warned(withoutDayBackup(*backupFailure));
    else if (backupFailure)
        m_backedUpOn = {}; // so that the next change tries again, or tells it
    return result;
}

EditResult PlanDocument::writeToFile(const ChangeSet &changes, const QString &text,
                                     const std::function<void()> &follow,
                                     const WriteProgress &progress)
{
    try {
        const QScopedValueRollback<bool> writing(m_isWriting, true);
        m_store.write(changes, text, progress);
    } catch (const WriteStopped &stopped) {
        return {stopped.sentence()}; // who stopped it knows, and the disk is well
    } catch (const UnconfirmedWrite &error) {
        follow(); // the file has it, and memory is what the file is
        EditResult result = refuse(error.sentence());
        Q_EMIT unconfirmed();
        return result;
    } catch (const StorageError &error) {
        EditResult result = refuse(error.sentence());
        Q_EMIT notSaved();
        return result;
    }
    Q_EMIT saved(QDateTime::currentDateTime());
    follow();
    return {};
}

void PlanDocument::apply(const ChangeSet &changes)
{
    const QScopedValueRollback<bool> applying(m_applying, true);
    m_plan.apply(changes);
    Q_EMIT changed(changes);
}

const ChangeSet &PlanDocument::changesAt(int index) const
{
    return static_cast<const ChangeCommand *>(m_undoStack.command(index))->changes();
}

} // namespace shisaku
