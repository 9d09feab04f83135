#pragma once

#include "models/domain/year.h"
#include "models/tables/measurecolumns.h"
#include "views/pages/gridview.h"

namespace shisaku
{

class MeasureFilterProxy;
class MeasureTableModel;
class PlanDocument;

/// The year's measures as a table: how each column is edited, how wide it is and whether it shows.
class MeasureTable : public GridView
{
    Q_OBJECT

public:
    MeasureTable(PlanDocument &document, MeasureTableModel &model, MeasureFilterProxy &proxy,
                 QWidget *parent = nullptr);

    /// Long texts, which the pane below holds too, show as columns only where the user wants them.
    bool shows(MeasureField field) const;
    /// Of these the commands that show and hide them.
    const QList<QAction *> &columnActions() const { return m_columnActions; }

    /// The columns that show, their widths, and whether the user has chosen these.
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addColumnAction(MeasureField field, const QString &text);
    void showColumn(MeasureField field, bool isShown);
    void showYear();
    /// A year that cannot be changed has a window's ground, as its texts below have.
    void showAccess();
    void arrange();
    void setUpColumns();
    /// A text that the column has to show whole.
    QString sampleOf(int column) const;

    PlanDocument &m_document;
    MeasureTableModel &m_model;
    YearKind m_yearKind{};
    QList<QAction *> m_columnActions;
    bool m_arranging = false;     ///< the table itself sets the widths
    bool m_columnsChosen = false; ///< the user's own widths are in force
};

} // namespace shisaku
