#pragma once

#include "models/editing/plandocument.h"
#include "views/pages/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace shisaku
{

class ErrataTableModel;
class HistoryBar;
class HistoryDetail;
class HistoryTableModel;
class RowsView;

/// 履歴: what was changed, when and by whom, and a year's errata (正誤表).
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(PlanDocument &document, QWidget *parent = nullptr);

    bool setYear(YearId year) override;
    std::vector<Sheet> sheets() const override;
    /// Shows what the history has of one measure.
    void showMeasure(MeasureId measure);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeHistory();
    QWidget *makeErrata();
    bool showsErrata() const;
    void refresh();
    void showErrata(bool errata);
    void showCurrent();
    void updateCounts();

    PlanDocument &m_document;
    YearId m_year;
    HistoryTableModel *m_model;
    ErrataTableModel *m_errata;
    HistoryBar *m_bar;
    QLabel *m_title;
    QPushButton *m_errataButton;
    QStackedWidget *m_tops;
    QStackedWidget *m_tables;
    RowsView *m_table;
    QLabel *m_nothing;
    HistoryDetail *m_detail;
};

} // namespace shisaku
