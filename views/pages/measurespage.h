#pragma once

#include "models/editing/plandocument.h"
#include "models/tallies/selection.h"
#include "views/pages/page.h"
#include "views/printing/evaluationsheetdialog.h"

#include <QModelIndex>

class QLabel;
class QSplitter;

namespace shisaku
{

class EvaluationPane;
class FilterBar;
class MeasureFilterProxy;
class MeasureTable;
class MeasureTableModel;

/// 施策: the year's measures in a table, their long texts below.
class MeasuresPage : public Page
{
    Q_OBJECT

public:
    explicit MeasuresPage(PlanDocument &document, QWidget *parent = nullptr);

    bool setYear(YearId year) override;
    bool commit() override;
    void reveal(const ChangeSet &changes) override;
    std::vector<Sheet> sheets() const override;
    QString partInSight() const override;

    /// Goes to the field of that measure, whatever is filtered.
    void showCell(MeasureId measure, EvaluationField field);
    MeasureId currentMeasure() const;
    /// The measures that the table shows and those that are selected in it.
    MeasuresInSight inSight() const;
    const Selection &selection() const;
    void setSelection(const Selection &selection);
    void focusSearch();

    /// Commands that show and hide columns of long texts.
    QList<QAction *> columnActions() const;
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);
    QByteArray splitterState() const;
    void restoreSplitterState(const QByteArray &state);

Q_SIGNALS:
    /// Something was typed; whether it is still to be saved.
    void typed(bool unsaved);

private:
    void connectTable();
    /// The same cells as the model behind the filter counts them.
    QModelIndexList modelCells(const QModelIndexList &cells) const;
    /// Puts a grade or a direction into all these cells, and says so.
    void fill(const QModelIndexList &cells, const QString &typed);
    void reload(YearId year);
    /// From the search into its rows.
    void enterTable();
    void goTo(MeasureId measure, int column);
    void goTo(IndicatorId indicator);
    /// From the table to the texts below, from anywhere else to the table.
    void changePane();
    void showSelection(const Selection &selection);
    void showCurrent();
    void follow(const ChangeSet &changes);
    void updateCounts();

    PlanDocument &m_document;
    MeasureTableModel *m_model;
    MeasureFilterProxy *m_proxy;
    FilterBar *m_filters;
    MeasureTable *m_table;
    QLabel *m_nothing;
    EvaluationPane *m_pane;
    QSplitter *m_splitter;
    int m_column;              ///< where the user was last
    QStringList m_departments; ///< those that the filter offers
};

} // namespace shisaku
