#pragma once

#include "models/exchange/importing/claimcollector.h"
#include "models/exchange/importing/knownindicators.h"

namespace shisaku
{

class ImportRow;
class KnownMeasures;

/// Reads what rows say of the indicators of their measures: targets, actuals, and new ones.
class RowFigures
{
public:
    RowFigures(const Plan &plan, const KnownMeasures &measures, ClaimCollector &claims);

    void beginTable(const ImportRow &row);
    void read(const ImportRow &row, const RowMeasure &measure);
    std::vector<ImportedIndicator> takeAdded() { return m_known.takeAdded(); }

private:
    /// Whether a row without figures is about an indicator: a new one, or dashes for one.
    bool isAboutOne(const ImportRow &row, int measure) const;
    /// The place of the row's indicator; -1 where it is refused.
    int indicatorOf(const ImportRow &row, const RowMeasure &measure);
    int add(const ImportRow &row, const RowMeasure &measure);
    void readFigure(const ImportRow &row, RowMeasure measure, int indicator, ImportField field);
    QString unitOfNew(const ImportRow &row) const;
    /// Why somebody should look at the figure first; -1 where nobody need.
    int doubtOf(const ImportRow &row, ImportField field, int measure, const Indicator &meant,
                const ReadValue &value);
    /// What its heading, or a note beside the table, says that its figures are counted in.
    const QString &unitOfColumn(ImportField field) const;

    const KnownMeasures &m_measures;
    ClaimCollector &m_claims;
    KnownIndicators m_known;
    bool m_isThere = false; ///< the table has columns of them
    QString m_unitOfTable;
    QString m_unitOfTarget;
    QString m_unitOfActual;
};

} // namespace shisaku
