#include "app/undosteps.h"

#include "app/actions.h"
#include "app/menutext.h"
#include "app/pagebook.h"
#include "models/tables/plaintooltip.h"

#include <QAction>

namespace shisaku
{

UndoSteps::UndoSteps(PlanDocument &document, Actions &actions, PageBook &pages)
    : QObject(&actions)
    , m_document(document)
    , m_actions(actions)
    , m_pages(pages)
{
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &UndoSteps::name);
    name();
}

void UndoSteps::step(EditResult (PlanDocument::*take)())
{
    const auto going =
        connect(&m_document, &PlanDocument::changed, m_pages.current(), &Page::reveal);
    (void)(m_document.*take)(); // what it refuses it says
    disconnect(going);
}

void UndoSteps::name()
{
    const QUndoStack &stack = m_document.undoStack();
    const auto nameOne = [](QAction &action, const QString &verb, const QString &what) {
        const QString text = what.isEmpty() ? verb : tr("%1: %2").arg(verb, what);
        action.setText(withoutMnemonic(text));
        action.setIconText(verb);
        action.setToolTip(plainToolTip(text));
    };
    m_actions.undo->setEnabled(stack.canUndo());
    m_actions.redo->setEnabled(stack.canRedo());
    nameOne(*m_actions.undo, tr("Undo"), stack.undoText());
    nameOne(*m_actions.redo, tr("Redo"), stack.redoText());
}

} // namespace shisaku
