#pragma once

#include "models/exchange/importing/importclaims.h"

#include <QHash>
#include <QSet>

#include <array>

namespace shisaku
{

class ImportRow;

/// Reads what rows say of the fields of a measure.
class FieldReader
{
public:
    explicit FieldReader(const Plan &plan);

    ReadValue read(const ImportRow &row, ImportField field);
    /// Whether a survey was sent out with that value of the measure, and nobody answered it.
    bool isAsSent(const ImportRow &row, ImportField field, const Measure &measure,
                  const ReadValue &value);
    /// Whether the row has a grade or a direction of the plan.
    bool isGraded(const ImportRow &row) const;
    ReadValue goal(const ForeignCell &cell) const { return m_values.goal(cell); }

private:
    ReadValue readCell(ImportField field, const ForeignCell &from);
    ReadValue department(const ForeignCell &from);

    ImportValues m_values;
    QSet<QString> m_spellings; ///< the plan's departments
    /// As the plan writes them, or else the file where it names them first; by `unspacedKey`.
    QHash<QString, QString> m_departments;
    std::array<std::pair<ForeignCell, ReadValue>, ImportClaims::fieldCount> m_last;
};

} // namespace shisaku
