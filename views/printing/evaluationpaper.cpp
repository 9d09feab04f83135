#include "views/printing/evaluationpaper.h"

#include "models/tallies/evaluationsheet.h"
#include "views/printing/formcomposer.h"

#include <algorithm>

namespace shisaku
{

EvaluationPaper::EvaluationPaper(const Plan &plan, YearId year, std::vector<MeasureId> measures,
                                 const PaperHeading &heading, const QPageLayout &layout)
    : m_plan(plan)
    , m_year(year)
    , m_measures(std::move(measures))
    , m_frame(heading, layout)
    , m_paper{.title = heading.plan, .layout = layout, .pages = {}}
{
}

void EvaluationPaper::layOutNext()
{
    const MeasureId measure = m_measures[static_cast<std::size_t>(m_done)];
    const Form form = evaluationSheet(m_plan, m_year, measure);
    if (m_done == 0)
        m_paper.title = (m_paper.title + u' ' + form.title).trimmed();
    std::ranges::move(formPages(form, m_frame), std::back_inserter(m_paper.pages));
    ++m_done;
}

Paper EvaluationPaper::finish()
{
    if (m_paper.pages.empty())
        m_paper.pages.push_back(m_frame.newPage());
    m_frame.putFooters(m_paper.pages);
    return std::move(m_paper);
}

std::optional<Paper> layoutEvaluationSheets(const Plan &plan, YearId year,
                                            const std::vector<MeasureId> &measures,
                                            const PaperHeading &heading, const QPageLayout &layout,
                                            const Progress &progress)
{
    EvaluationPaper paper(plan, year, measures, heading, layout);
    while (!paper.isDone()) {
        paper.layOutNext();
        if (progress && !progress(paper.done(), paper.total()))
            return std::nullopt;
    }
    return paper.finish();
}

} // namespace shisaku
