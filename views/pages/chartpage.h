#pragma once

#include "models/editing/plandocument.h"
#include "views/charts/finishedchart.h"
#include "views/pages/chartdrag.h"
#include "views/pages/page.h"

#include <QVariantMap>

class QCheckBox;

namespace shisaku
{

class ChartPanel;
class ChartView;
struct ChartOrder;

/// グラフ: the chart as it goes onto paper, how it is made, and the ways out of the program for it.
class ChartPage : public Page
{
    Q_OBJECT

public:
    explicit ChartPage(const PlanDocument &document, QWidget *parent = nullptr);

    bool setYear(YearId year) override;
    bool hasSheets() const override { return false; }

    /// What is remembered from one start to the next, as plain values.
    QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    /// A file of the chart in sight is wanted.
    void exportRequested(const shisaku::ChartExport &charts);
    /// A file of each chart of the year is wanted.
    void exportAllRequested(const shisaku::ChartExport &charts);
    /// The measures of that year are wanted; no year is the shown one.
    void measuresRequested(const shisaku::Selection &selection, shisaku::YearId year);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePreview();
    void connectParts();
    FinishedChart finished(const ChartOrder &order) const;
    FinishedChart inSight() const;
    ChartExport exportOf(std::vector<FinishedChart> charts, const QString &suffix) const;
    void follow();
    void showChart();
    void copy();
    void saveAll(const QString &suffix);

    const PlanDocument &m_document;
    YearId m_year;
    ChartView *m_chart;
    QCheckBox *m_copied;
    ChartPanel *m_panel;
    ChartDrag m_drag;
};

} // namespace shisaku
