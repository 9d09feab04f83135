#include "models/tables/problemtablemodel.h"

#include "models/tables/roles.h"

namespace shisaku
{

ProblemTableModel::ProblemTableModel(const PlanDocument &document, QObject *parent)
    : RowTableModel<Problem>(problemColumns(), parent)
    , m_document(document)
{
}

void ProblemTableModel::setYear(YearId year)
{
    m_year = year;
    refresh();
}

void ProblemTableModel::setSeverity(std::optional<Severity> only)
{
    m_only = only;
    refresh();
}

void ProblemTableModel::refresh()
{
    beginResetModel();
    m_all = problemsInOrder(m_document.plan(), m_year);
    m_rows = m_all;
    std::erase_if(m_rows,
                  [this](const Problem &p) { return m_only && p.rule->severity != *m_only; });
    endResetModel();
}

int ProblemTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProblemTableModel::data(const QModelIndex &index, int role) const
{
    if (role == SeverityRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return static_cast<int>(rowAt(index.row()).rule->severity);
    return RowTableModel<Problem>::data(index, role);
}

} // namespace shisaku
