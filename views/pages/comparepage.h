#pragma once

#include "models/editing/plandocument.h"
#include "models/tables/sheetmodel.h"
#include "models/tallies/comparisonsheets.h"
#include "views/pages/page.h"

class QBoxLayout;
class QCheckBox;
class QLabel;

namespace shisaku
{

class LongSheetView;
class SheetView;
class YearBox;

/// 年度比較: any two years side by side, the earlier one first.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(const PlanDocument &document, QWidget *parent = nullptr);

    /// Compares that year with the one before.
    bool setYear(YearId year) override;
    std::vector<Sheet> sheets() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    using MakeSheet = std::function<Sheet(const Plan &, const Comparison &)>;

    QBoxLayout *makeChoices();
    /// A hidden page counts nothing; it looks at the plan again when it is shown.
    SheetModel::Builder whileShown(const MakeSheet &make);
    ComparedRows listed() const;
    void layOutTables();
    void chooseYears(YearId one, YearId another);
    void follow(const ChangeSet &changes);
    void compareYears();
    void showState();
    QString sentence(const Comparison &comparison) const;
    void showBehind(const Selection &selection);
    void openMeasure(const Selection &selection);
    bool isOfShownYear();
    Comparison comparison() const;

    const PlanDocument &m_document;
    YearId m_shown; ///< the window's year, whose grades can be edited
    YearBox *m_before;
    YearBox *m_after;
    QCheckBox *m_changedOnly;
    QLabel *m_sentence; ///< says what is missing where there is no table
    SheetView *m_counts;
    LongSheetView *m_rows;
    SheetView *m_matrix;
    QWidget *m_tables;
};

} // namespace shisaku
