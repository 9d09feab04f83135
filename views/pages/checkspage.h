#pragma once

#include "models/editing/plandocument.h"
#include "views/pages/page.h"

class QButtonGroup;
class QLabel;

namespace shisaku
{

class ProblemTableModel;
class RowsView;

/// 点検: the year's problems and the balance, and what they mean for closing. A click on a problem
/// asks for the cell where it is mended.
class ChecksPage : public Page
{
    Q_OBJECT

public:
    explicit ChecksPage(const PlanDocument &document, QWidget *parent = nullptr);

    bool setYear(YearId year) override;
    std::vector<Sheet> sheets() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void request(const QModelIndex &cell);
    void refresh();
    void showCounts();
    void showClosing();

    const PlanDocument &m_document;
    YearId m_year;
    ProblemTableModel *m_model;
    QButtonGroup *m_kinds;
    QLabel *m_balance;
    QLabel *m_closing;
    QLabel *m_nothing;
    RowsView *m_table;
};

} // namespace shisaku
