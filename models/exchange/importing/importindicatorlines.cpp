#include "models/exchange/importing/importlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

using Kind = ImportLine::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportLines)
};

} // namespace

QString ImportLines::onlyFigure(int first, const ImportedIndicator &added) const
{
    const ImportClaim *claim = onlyClaim(first);
    const bool isSound = claim && (claim->doubt < 0 || claim->doubt == added.doubt);
    return isSound ? claim->value.text : QString();
}

QString ImportLines::indicatorSummary(const Indicator &indicator, const IndicatorValue &value) const
{
    QString text = indicatorLabel(indicator);
    const std::pair<ImportField, const QString &> figures[] = {{ImportField::Target, value.target},
                                                               {ImportField::Actual, value.actual}};
    for (const auto &[field, figure] : figures) {
        if (!figure.isEmpty())
            text.append(u" / ").append(fieldName(field)).append(m_colon).append(figure);
    }
    return text;
}

void ImportLines::addIndicators()
{
    const std::size_t own = m_preview.m_plan.records<Indicator>().all().size();
    m_figureClaims.resize(own + m_claims.addedIndicators.size());
    std::iota(m_figureClaims.begin(), m_figureClaims.end(), 0U);
    const auto added = m_figureClaims.begin() + static_cast<std::ptrdiff_t>(own);
    std::ranges::stable_sort(added, m_figureClaims.end(), {}, [&](std::size_t at) {
        return m_claims.addedIndicators[at - own].measure;
    });
    m_preview.m_indicators.reserve(m_claims.addedIndicators.size());
    for (std::size_t at = own; at < m_figureClaims.size(); ++at)
        addIndicator(m_claims.addedIndicators[m_figureClaims[at] - own], m_figureClaims[at]);
}

void ImportLines::addIndicator(const ImportedIndicator &added, std::size_t from)
{
    const Measure &measure = m_preview.measureAt(added.measure);
    auto &indicators = m_preview.m_indicators;
    Indicator indicator = added.indicator;
    const bool isNext = !indicators.empty() && indicators.back().measure == indicator.measure;
    indicator.position =
        1 + (isNext ? indicators.back().position : m_preview.lastPosition(indicator.measure));
    IndicatorValue value{.year = m_year.id, .indicator = indicator.id};
    if (measure.isInForce(m_year)) {
        value.target = onlyFigure(m_claims.ofIndicators[2 * from], added);
        value.actual = onlyFigure(m_claims.ofIndicators[2 * from + 1], added);
    }
    const auto place =
        static_cast<int>(m_preview.m_plan.records<Indicator>().all().size() + indicators.size());
    const QString name = nameOf(added.measure);
    ImportLine &line =
        addLine(Kind::NewIndicator, added.place,
                {.measure = added.measure, .indicator = place, .field = ImportField::Indicator});
    line.measure = name;
    line.field = fieldName(ImportField::Indicator);
    line.after = indicatorSummary(indicator, value);
    line.included = added.doubt < 0;
    if (added.doubt >= 0)
        line.reason = m_claims.doubts[added.doubt];
    if (added.measure >= m_own) {
        const ImportLine &above = m_preview.m_lines[m_preview.measureLine(added.measure)];
        line.included = line.included && above.included;
        if (above.kind == Kind::Refused)
            refuse(line, above.reason);
    }
    indicators.push_back(std::move(indicator));
    m_preview.m_figures.push_back(std::move(value));
}

void ImportLines::addFigures()
{
    const auto own = static_cast<int>(m_preview.m_plan.records<Indicator>().all().size());
    const auto measures = m_preview.m_plan.records<Measure>().all();
    for (std::size_t at = 0; at < 2 * m_figureClaims.size(); ++at) {
        const std::size_t claims = m_figureClaims[at / 2];
        const int first = m_claims.ofIndicators[2 * claims + at % 2];
        if (first < 0)
            continue;
        const auto indicator = static_cast<int>(at / 2);
        Effect effect{.indicator = indicator,
                      .field = at % 2 == 0 ? ImportField::Target : ImportField::Actual};
        if (indicator < own) {
            const auto measure = std::ranges::lower_bound(
                measures, m_preview.indicatorAt(indicator).measure, {}, &Measure::id);
            effect.measure = static_cast<int>(measure - measures.begin());
        } else {
            const ImportedIndicator &added =
                m_claims.addedIndicators[claims - static_cast<std::size_t>(own)];
            const ImportLine &line = m_preview.m_lines[m_preview.indicatorLine(indicator)];
            if (line.kind == Kind::Refused)
                continue;
            if (!m_preview.measureAt(added.measure).isInForce(m_year)) {
                refuseClaims(added.measure, first, effect.field);
                continue;
            }
            if (!onlyFigure(first, added).isEmpty())
                continue;
            effect.measure = added.measure;
        }
        addClaims(first, effect);
    }
    m_preview.m_figuresEnd = m_preview.m_lines.size();
}

} // namespace shisaku
