#include "models/editing/changecommand.h"

namespace shisaku
{

ChangeCommand::ChangeCommand(ChangeSet changes, const QString &text, QString mergeKey, Apply apply)
    : QUndoCommand(text)
    , m_changes(std::move(changes))
    , m_mergeKey(std::move(mergeKey))
    , m_apply(std::move(apply))
{
}

void ChangeCommand::undo()
{
    m_apply(m_changes.inverse());
}
void ChangeCommand::redo()
{
    m_apply(m_changes);
}
int ChangeCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : 1;
}

bool ChangeCommand::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const ChangeCommand *>(next);
    if (other->m_mergeKey != m_mergeKey)
        return false;
    m_changes = m_changes.followedBy(other->m_changes);
    setText(other->text());
    setObsolete(m_changes.isEmpty());
    return true;
}

} // namespace shisaku
