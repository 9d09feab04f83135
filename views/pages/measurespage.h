#pragma once

#include "models/editing/plandocument.h"
#include "models/tallies/selection.h"

#include <QWidget>

class QLabel;

namespace shisaku
{

class EvaluationPane;
class FilterBar;
class GridView;
class MeasureFilterProxy;
class MeasureTableModel;

/// 施策: the year's measures in a table, their long texts below.
class MeasuresPage : public QWidget
{
    Q_OBJECT

public:
    explicit MeasuresPage(PlanDocument &document, QWidget *parent = nullptr);

    void setYear(YearId year);
    const Selection &selection() const;
    void setSelection(const Selection &selection);
    void focusSearch();
    /// Saves what is being typed; false where it was refused.
    bool commit();
    bool hasUnsavedText() const;

    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    /// What was typed could not be taken; nothing was changed.
    void refused(const QString &sentence);
    /// Something was typed; whether it is still to be saved.
    void typed(bool unsaved);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void setUpColumns();
    void fillWidth();
    void showSelection(const Selection &selection);
    void showCurrent();
    void follow(const ChangeSet &changes);
    void updateCounts();

    PlanDocument &m_document;
    MeasureTableModel *m_model;
    MeasureFilterProxy *m_proxy;
    FilterBar *m_filters;
    GridView *m_table;
    QLabel *m_nothing;
    EvaluationPane *m_pane;
    bool m_columnsChosen = false; ///< the user's own widths are in force
};

} // namespace shisaku
