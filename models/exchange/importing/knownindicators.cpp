#include "models/exchange/importing/knownindicators.h"

#include "models/domain/officialtext.h"
#include "models/domain/text.h"
#include "models/exchange/importing/cellwords.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/newindicators.h"
#include "models/exchange/importing/rowwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Whether one of the plan goes by that name, with its mark or unit or without.
bool goesBy(const Indicator &indicator, const QString &key)
{
    const QString marked = indicatorMark(indicator) + indicator.name;
    const QString texts[] = {
        indicator.name, indicatorMark(indicator),        indicatorLabel(indicator),
        marked,         indicator.name + indicator.unit, marked + indicator.unit};
    return std::ranges::any_of(texts, [&](const QString &text) { return headingKey(text) == key; });
}

} // namespace

QString indicatorKey(const QString &text)
{
    static const QStringList none = {
        u"なし"_s,   u"無し"_s,   u"該当なし"_s, u"設定なし"_s,   u"指標なし"_s,    u"検討中"_s,
        u"調整中"_s, u"未設定"_s, u"未定"_s,     u"数値化困難"_s, u"数値化が困難"_s};
    const QString key = headingKey(text);
    return isDash(text) || none.contains(key) || isTotalWord(text) ? QString() : key;
}

KnownIndicators::KnownIndicators(const Plan &plan)
    : m_plan(plan)
    , m_own(plan.records<Indicator>().all().size())
{
}

const Indicator &KnownIndicators::at(int place) const
{
    const auto index = static_cast<std::size_t>(place);
    return isNew(place) ? m_added[index - m_own].indicator
                        : m_plan.records<Indicator>().all()[index];
}

std::vector<int> KnownIndicators::ofMeasure(int measure) const
{
    const auto measures = m_plan.records<Measure>().all();
    const auto own = m_plan.records<Indicator>().all();
    std::vector<int> places;
    if (static_cast<std::size_t>(measure) < measures.size()) {
        const MeasureId id = measures[static_cast<std::size_t>(measure)].id;
        for (const Indicator &each : m_plan.indicators(id))
            places.push_back(static_cast<int>(m_plan.find<Indicator>(each.id) - own.data()));
    }
    for (const int added : m_places.values(measure))
        places.push_back(added);
    return places;
}

std::vector<int> KnownIndicators::named(int measure, const QString &text) const
{
    std::vector<int> places = ofMeasure(measure);
    std::erase_if(places, [&](int place) { return !isNamed(place, text); });
    return places;
}

bool KnownIndicators::isNamed(int place, const QString &text) const
{
    if (!isNew(place))
        return goesBy(at(place), indicatorKey(text));
    const auto named = indicatorNamed(text, {});
    return named && headingKey(named->name) == headingKey(at(place).name);
}

int KnownIndicators::add(ImportedIndicator indicator)
{
    const auto place = static_cast<int>(m_own + m_added.size());
    indicator.indicator.id = {nextId<Indicator>(m_plan).value +
                              static_cast<qint64>(m_added.size())};
    m_places.insert(indicator.measure, place);
    m_added.push_back(std::move(indicator));
    return place;
}

} // namespace shisaku
