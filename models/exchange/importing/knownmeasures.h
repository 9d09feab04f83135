#pragma once

#include "models/domain/plan.h"
#include "models/exchange/importing/importclaims.h"
#include "models/exchange/importing/measurefinder.h"

namespace shisaku
{

class ImportRow;

/// Whether a number can be read of a cell; a spreadsheet program makes a day of 1-1.
bool canBeMeasureNumber(const ForeignCell &cell);

/// The measures of the plan and the new ones that rows have named so far. A measure is a place:
/// first the plan's own in their order, then the new ones.
class KnownMeasures
{
public:
    explicit KnownMeasures(const Plan &plan);

    const Measure &at(int place) const;
    bool isNew(int place) const { return place >= m_own; }
    const ImportedMeasure &added(int place) const;
    const std::vector<ImportedMeasure> &allAdded() const { return m_added; }
    /// The place of the next new one.
    int end() const { return m_own + static_cast<int>(m_added.size()); }

    // A place, or `MeasureFinder::none` or `several`.
    int byNumber(const ForeignCell &cell) const;
    int byNumber(const QString &number) const { return m_finder.byNumber(number); }
    int byTitle(const QString &title) const { return m_finder.byTitle(title); }
    /// By a title with a number or a mark (※) before it.
    int byMarkedTitle(const QString &title) const;
    /// Whether the row's own number or title is that of one, or of several.
    bool isNamedBy(const ImportRow &row) const;

    /// Makes room for so many new ones.
    void reserve(std::size_t measures);
    void add(ImportedMeasure measure);
    void doubtAdded(int place, int doubt);
    std::vector<ImportedMeasure> takeAdded() { return std::move(m_added); }

private:
    const Plan &m_plan;
    int m_own;
    std::vector<ImportedMeasure> m_added;
    MeasureFinder m_finder;
};

} // namespace shisaku
