#pragma once

#include "models/tables/rowtablemodel.h"
#include "models/tallies/errata.h"

namespace shisaku
{

/// The corrections of a year as a table. Whoever shows it gives them, read from the history.
class ErrataTableModel : public RowTableModel<Correction>
{
    Q_OBJECT

public:
    explicit ErrataTableModel(QObject *parent = nullptr);

    /// The names are those of `namesOf`.
    void setCorrections(const Plan &names, std::vector<Correction> corrections);
    const std::vector<Correction> &corrections() const { return m_rows; }

    const Correction &rowAt(int row) const override
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    const Plan &plan() const override { return m_names; }

private:
    Plan m_names;
    std::vector<Correction> m_rows;
};

} // namespace shisaku
