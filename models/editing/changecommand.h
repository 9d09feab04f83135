#pragma once

#include "models/domain/changeset.h"

#include <QUndoCommand>

#include <functional>

namespace shisaku
{

/// The one undo command: a change and its inverse. It carries them into memory; the document has
/// written them to the disk before.
class ChangeCommand : public QUndoCommand
{
public:
    using Apply = std::function<void(const ChangeSet &)>;

    /// Commands in succession with the same mergeKey, if it is not empty, become one, or none.
    ChangeCommand(ChangeSet changes, const QString &text, QString mergeKey, Apply apply);

    const ChangeSet &changes() const { return m_changes; }

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    ChangeSet m_changes;
    QString m_mergeKey;
    Apply m_apply;
};

} // namespace shisaku
