#pragma once

#include "models/editing/plandocument.h"
#include "views/pages/page.h"

class QTabWidget;

namespace shisaku
{

class IndicatorTab;
class PlanForm;
class RecordTab;
struct RecordKind;

/// 計画: where a plan is set up: what it says of itself, and its goals, grades, directions,
/// measures and indicators in tables.
class PlanPage : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(PlanDocument &document, QWidget *parent = nullptr);

    /// Also the year whose departments the measures show.
    bool setYear(YearId year) override;
    bool hasSheets() const override { return false; }
    bool commit() override;
    /// Goes to what a change has changed.
    void reveal(const ChangeSet &changes) override;

private:
    RecordTab *addTab(const RecordKind &kind, const QString &name, const QString &title,
                      const QString &hint);
    void addIndicators();
    void offerScale();
    void fillGrades();
    void fillDirections();
    bool commitTab(QWidget *tab);
    void tabChanged();
    bool revealRecord(const Change &change);
    bool goTo(RecordTab *tab, qint64 key);
    bool goTo(const Indicator &indicator);

    PlanDocument &m_document;
    PlanForm *m_form;
    QTabWidget *m_tabs;
    RecordTab *m_goals;
    RecordTab *m_grades;
    RecordTab *m_directions;
    RecordTab *m_measures;
    IndicatorTab *m_indicators;
    QWidget *m_shown = nullptr; ///< the tab in sight
};

} // namespace shisaku
