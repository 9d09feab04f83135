#pragma once

#include "models/domain/changeset.h"
#include "models/tallies/selection.h"
#include "models/tallies/sheet.h"
#include "views/printing/paperlayout.h"

#include <QWidget>

namespace shisaku
{

/// What the pages of the window have in common.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows that year; false where something typed was refused, and then the year stays.
    virtual bool setYear(YearId year) = 0;
    /// Saves what is being typed; false where it was refused.
    virtual bool commit() { return true; }
    /// Goes to what a change has changed.
    virtual void reveal(const ChangeSet &) {}
    /// Whether the page is made of tables, which can be printed and exported.
    virtual bool hasSheets() const { return true; }
    /// Its tables as they are now.
    virtual std::vector<Sheet> sheets() const { return {}; }
    /// How much of all there is they show, as a sentence; empty where that is all.
    virtual QString partInSight() const { return {}; }
    /// What is printed in the place of tables; none where it is the tables.
    virtual std::optional<PaperLayout> paper() const { return {}; }

Q_SIGNALS:
    /// The measures behind a count are wanted.
    void chosen(const shisaku::Selection &selection);
    /// The place where a person edits that value of the shown year is wanted.
    void cellRequested(shisaku::MeasureId measure, shisaku::EvaluationField field);
    /// Something was done that the user should know of.
    void told(const QString &sentence);
    /// What was typed could not be taken; nothing was changed.
    void refused(const QString &sentence);
};

} // namespace shisaku
