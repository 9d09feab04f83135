#include "models/exchange/importing/knownmeasures.h"

#include "models/exchange/importing/importrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{

bool canBeMeasureNumber(const ForeignCell &cell)
{
    return cell.kind == ForeignCell::Kind::Text || cell.kind == ForeignCell::Kind::Number;
}

KnownMeasures::KnownMeasures(const Plan &plan)
    : m_plan(plan)
    , m_own(static_cast<int>(plan.records<Measure>().all().size()))
{
    for (const Measure &measure : plan.records<Measure>().all())
        m_finder.add(measure.number, measure.title);
}

const Measure &KnownMeasures::at(int place) const
{
    return isNew(place) ? added(place).measure
                        : m_plan.records<Measure>().all()[static_cast<std::size_t>(place)];
}

const ImportedMeasure &KnownMeasures::added(int place) const
{
    return m_added[static_cast<std::size_t>(place - m_own)];
}

void KnownMeasures::doubtAdded(int place, int doubt)
{
    int &of = m_added[static_cast<std::size_t>(place - m_own)].doubt;
    if (of < 0)
        of = doubt;
}

int KnownMeasures::byNumber(const ForeignCell &cell) const
{
    return canBeMeasureNumber(cell) ? m_finder.byNumber(cell.text) : MeasureFinder::none;
}

int KnownMeasures::byMarkedTitle(const QString &title) const
{
    const auto isMark = [](QChar c) { return u"※*＊●○◎★☆■◆・ 　"_s.contains(c); };
    const auto words = std::find_if_not(title.begin(), title.end(), isMark);
    const int marked = words == title.begin()
                           ? MeasureFinder::none
                           : m_finder.byTitle(title.sliced(words - title.begin()));
    return marked == MeasureFinder::none ? m_finder.byBoth(title) : marked;
}

bool KnownMeasures::isNamedBy(const ImportRow &row) const
{
    return m_finder.byNumber(row.ownCell(ImportField::Number).text) != MeasureFinder::none ||
           m_finder.byTitle(row.ownCell(ImportField::Title).text) != MeasureFinder::none;
}

void KnownMeasures::reserve(std::size_t measures)
{
    m_added.reserve(measures);
    m_finder.reserve(m_own + static_cast<int>(measures));
}

void KnownMeasures::add(ImportedMeasure measure)
{
    m_finder.add(measure.measure.number, measure.measure.title);
    m_added.push_back(std::move(measure));
}

} // namespace shisaku
