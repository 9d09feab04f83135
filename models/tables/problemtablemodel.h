#pragma once

#include "models/editing/plandocument.h"
#include "models/tables/rowtablemodel.h"
#include "models/tallies/problemsheet.h"

namespace shisaku
{

/// The problems of a year as a table, found anew whenever it is asked to.
class ProblemTableModel : public RowTableModel<Problem>
{
    Q_OBJECT

public:
    explicit ProblemTableModel(const PlanDocument &document, QObject *parent = nullptr);

    void setYear(YearId year);
    /// None: all.
    void setSeverity(std::optional<Severity> only);
    std::optional<Severity> severity() const { return m_only; }
    void refresh();

    /// All of the year, whatever is shown.
    int countOf(Severity severity) const { return shisaku::countOf(m_all, severity); }

    const Problem &rowAt(int row) const override { return m_rows[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    const Plan &plan() const override { return m_document.plan(); }

private:
    const PlanDocument &m_document;
    YearId m_year;
    std::optional<Severity> m_only;
    std::vector<Problem> m_all;
    std::vector<Problem> m_rows; ///< those that are shown
};

} // namespace shisaku
