#include "views/charts/barlayout.h"

#include "views/charts/barattempt.h"
#include "views/charts/barlegend.h"
#include "views/charts/barmarks.h"
#include "views/charts/chartframe.h"

#include <algorithm>
#include <array>
#include <map>

namespace shisaku
{
namespace
{

constexpr std::array shares = {1.0, .95, .9, .85, .8, .75, .7, .65, .6, .55,
                               .5,  .45, .4, .35, .3, .25, .2, .15, .1};

/// The page in one size of text, and the bars' texts in the forms that were tried.
class BarPage
{
public:
    BarPage(const Chart &chart, const Bars &bars, ChartFrame frame)
        : m_chart(chart)
        , m_bars(bars)
        , m_frame(std::move(frame))
        , m_legend(legendOf(chart))
        , m_greatest(greatestOf(bars, segments(Naming::Direct)))
    {
    }

    std::vector<BarAttempt> attempts() { return attemptsFor(m_bars, words(LabelPlace::Beside)); }

    /// Adds the figure to the layout, if it fits.
    bool addTo(Layout &layout, const BarAttempt &attempt, Fit fit)
    {
        QRectF area = m_frame.area;
        if (!addLegend(layout, area, attempt))
            return false;
        const BarParts parts = partsOf(attempt);
        const auto figure = arrangedBars(parts, area, leastFor(fit, parts, area.size()));
        if (figure)
            addBars(layout, parts, *figure, m_chart, m_frame.font);
        return figure.has_value();
    }

    /// How much of the page's height is enough for the figure; none where all is not.
    std::optional<double> enough(const BarAttempt &attempt, Fit fit)
    {
        Layout legend;
        QRectF area = m_frame.area;
        if (!addLegend(legend, area, attempt))
            return {};
        const BarParts parts = partsOf(attempt);
        const auto fits = [&](double height) {
            area.setHeight(height);
            return arrangedBars(parts, area, leastFor(fit, parts, area.size())).has_value();
        };
        double tooLow = 0;
        double high = area.height();
        if (!fits(high))
            return {};
        while (high - tooLow > 0.05 * m_frame.em) {
            const double height = (tooLow + high) / 2;
            (fits(height) ? high : tooLow) = height;
        }
        return area.top() - m_frame.area.top() + high;
    }

private:
    bool addLegend(Layout &layout, QRectF &area, const BarAttempt &attempt) const
    {
        return attempt.naming == Naming::Direct ||
               (!m_legend.empty() && shisaku::addLegend(layout, area, m_legend, m_frame.font));
    }

    const std::vector<std::vector<Segment>> &segments(Naming naming)
    {
        if (!m_segments.contains(naming))
            m_segments[naming] = segmentsOf(m_chart, m_bars, m_frame.font, naming);
        return m_segments[naming];
    }

    const BarWords &words(LabelPlace place)
    {
        if (!m_words.contains(place))
            m_words[place] = wordsOf(m_bars, m_greatest, m_frame.area.width(), m_frame.font, place);
        return m_words[place];
    }

    BarParts partsOf(const BarAttempt &attempt)
    {
        return {.bars = m_bars,
                .words = words(attempt.place),
                .segments = segments(attempt.naming),
                .greatest = m_greatest,
                .em = m_frame.em};
    }

    const Chart &m_chart;
    const Bars &m_bars;
    ChartFrame m_frame;
    std::vector<LegendEntry> m_legend;
    std::map<LabelPlace, BarWords> m_words;
    std::map<Naming, std::vector<std::vector<Segment>>> m_segments;
    double m_greatest;
};

} // namespace

Layout layoutBars(const Chart &chart, const Bars &bars, const QSizeF &size, const QFont &font)
{
    if (bars.bars.empty())
        return emptyLayout(chart, size, font);
    for (const double share : shares) {
        const ChartFrame frame = frameOf(chart, size, font, share);
        if (!hasRoom(frame, size) || !mayHaveRoom(bars, frame.em, frame.area.size()))
            continue;
        BarPage page(chart, bars, frame);
        for (const Fit fit : {Fit::Roomy, Fit::Tight}) {
            for (const BarAttempt &attempt : page.attempts()) {
                Layout layout{.size = size, .em = frame.em, .texts = frame.texts};
                if (page.addTo(layout, attempt, fit))
                    return layout;
            }
        }
    }
    return {.size = size};
}

double barsHeight(const Chart &chart, const Bars &bars, double width, const QFont &font)
{
    if (bars.bars.empty())
        return 0;
    const double anyHeight = 400 * sizeOf(font);
    for (const double share : shares) {
        // Columns rather have a legend than grow taller than a page is usually wide.
        for (const double highest :
             {bars.direction == Qt::Vertical ? 0.6 * width : anyHeight, anyHeight}) {
            const ChartFrame frame = frameOf(chart, {width, highest}, font, share);
            if (!hasRoom(frame, {width, highest}))
                continue;
            BarPage page(chart, bars, frame);
            for (const Fit fit : {Fit::Natural, Fit::Tight}) {
                for (const BarAttempt &attempt : page.attempts()) {
                    if (const auto height = page.enough(attempt, fit))
                        return highest - frame.area.height() + *height;
                }
            }
        }
    }
    return 0;
}

} // namespace shisaku
