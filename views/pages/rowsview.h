#pragma once

#include <QTableView>

namespace shisaku
{

/// A table that is read row by row: its columns share the width, and a click or Enter asks for a
/// row.
class RowsView : public QTableView
{
    Q_OBJECT

public:
    explicit RowsView(QWidget *parent = nullptr);

    /// The columns' shares of the width; of 0: as wide as the words that are in sight.
    void setShares(const std::vector<double> &shares);
    /// Whether a row can be asked for.
    void setAsking(bool asking) { m_asking = asking; }
    /// Whether rows are as high as their texts; for tables of few rows.
    void setWrapping(bool wrapping) { setWordWrap(wrapping); }
    void reset() override;

Q_SIGNALS:
    void requested(const QModelIndex &row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void shareWidth();

    std::vector<double> m_shares;
    bool m_asking = false;
    bool m_sharing = false; ///< the view itself sets the widths
    bool m_chosen = false;  ///< the user's own widths are in force
};

} // namespace shisaku
