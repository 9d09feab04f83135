#pragma once

#include "models/editing/plandocument.h"

#include <QWidget>

class QLabel;

namespace shisaku
{

class GridView;
class IndicatorTableModel;
class SparklineDelegate;

/// The indicators of one measure in a year: target, actual and achievement rate, beside them what
/// was reached in earlier years.
class IndicatorPane : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorPane(PlanDocument &document, QWidget *parent = nullptr);

    void show(MeasureId measure, YearId year);
    /// Goes to the indicator, if it is one of the measure's.
    void reveal(IndicatorId indicator);
    /// Saves what is being typed; false where it was refused.
    bool commit();

Q_SIGNALS:
    /// Something was done that the user should know of.
    void told(const QString &sentence);
    /// A value cannot be edited, and why.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void setUpTable();
    void setUpColumns();
    /// What the column needs whatever its contents, in pixels.
    int widthOf(int column) const;
    int longestName() const;
    void showWhatIsThere();

    PlanDocument &m_document;
    IndicatorTableModel *m_model;
    GridView *m_table;
    SparklineDelegate *m_sparkline;
    QLabel *m_nothing;
    YearId m_year;
};

} // namespace shisaku
