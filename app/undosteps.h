#pragma once

#include "models/editing/plandocument.h"

#include <QObject>

namespace shisaku
{

class Actions;
class PageBook;

/// Undo and redo: what their actions are called, and the page that shows what they changed.
class UndoSteps : public QObject
{
    Q_OBJECT

public:
    UndoSteps(PlanDocument &document, Actions &actions, PageBook &pages);

    void undo() { step(&PlanDocument::undo); }
    void redo() { step(&PlanDocument::redo); }

private:
    void step(EditResult (PlanDocument::*take)());
    void name();

    PlanDocument &m_document;
    Actions &m_actions;
    PageBook &m_pages;
};

} // namespace shisaku
