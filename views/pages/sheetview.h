#pragma once

#include "models/tables/sheetmodel.h"

#include <QTableView>

namespace shisaku
{

/// A tally's sheet, whole, without scroll bars. A click on a count, or Enter, asks for the measures
/// behind it.
class SheetView : public QTableView
{
    Q_OBJECT

public:
    SheetView(const PlanDocument &document, SheetModel::Builder builder, QWidget *parent = nullptr);

    const SheetModel &sheetModel() const { return *m_model; }
    void setYear(YearId year);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const shisaku::Selection &selection);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void choose(const QModelIndex &cell);
    bool figuresFit() const;
    void shareWidth();
    /// Every column as wide as its words; what is left over by their shares.
    int lineHeight() const;
    std::vector<int> columnWidths(int available) const;

    SheetModel *m_model;
    bool m_shared = false; ///< the columns have the widths that the cells want
};

} // namespace shisaku
