#pragma once

#include "models/domain/plan.h"
#include "views/printing/pageframe.h"

#include <functional>
#include <optional>

namespace shisaku
{

/// The evaluation sheets (評価シート) of several measures, laid out one after another, so that
/// somebody who waits can be told how far it is and may stop. The plan has to stay as it is.
class EvaluationPaper
{
public:
    EvaluationPaper(const Plan &plan, YearId year, std::vector<MeasureId> measures,
                    const PaperHeading &heading, const QPageLayout &layout);

    int total() const { return static_cast<int>(m_measures.size()); }
    int done() const { return m_done; }
    bool isDone() const { return done() == total(); }

    /// Lays out the sheet of one more measure.
    void layOutNext();
    /// Hands over the document of the sheets that are done.
    Paper finish();

private:
    const Plan &m_plan;
    YearId m_year;
    std::vector<MeasureId> m_measures;
    PageFrame m_frame;
    Paper m_paper;
    int m_done = 0;
};

/// Told after each measure how many of how many are done; false stops the work.
using Progress = std::function<bool(int done, int total)>;

/// The sheets of these measures, each on a page of its own; none where the progress stopped it.
std::optional<Paper> layoutEvaluationSheets(const Plan &plan, YearId year,
                                            const std::vector<MeasureId> &measures,
                                            const PaperHeading &heading, const QPageLayout &layout,
                                            const Progress &progress = {});

} // namespace shisaku
