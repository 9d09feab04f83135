#pragma once

#include "models/domain/year.h"
#include "views/pages/gridview.h"

namespace shisaku
{

class MeasureFilterProxy;
class MeasureTableModel;
class PlanDocument;

/// The year's measures as a table: how each column is edited, and how wide it is.
class MeasureTable : public GridView
{
    Q_OBJECT

public:
    MeasureTable(PlanDocument &document, MeasureTableModel &model, MeasureFilterProxy &proxy,
                 QWidget *parent = nullptr);

    /// The widths that the user has chosen; empty while the table chooses.
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
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
    bool m_arranging = false;     ///< the table itself sets the widths
    bool m_columnsChosen = false; ///< the user's own widths are in force
};

} // namespace shisaku
