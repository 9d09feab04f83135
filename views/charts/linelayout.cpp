#include "views/charts/linelayout.h"

#include "views/charts/chartframe.h"
#include "views/charts/linetable.h"
#include "views/charts/ticks.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Charts)
};

// In sizes of the text.
constexpr double usualPlot = 11;  ///< the height that lines want
constexpr double lowestPlot = 4;  ///< and the least that shows something
constexpr double belowPlot = 0.4; ///< for the half of a point
constexpr double markPitch = 1.6;
constexpr double axisGap = 0.5; ///< between a number of the axis and the plot

constexpr int mostTicks = 7;
constexpr int fewestTicks = 3;

/// What the axis has to show.
struct Range {
    double lowest = 0;
    double highest = 0;
    Numbers numbers = Numbers::Whole;
};

Range rangeOf(const Lines &lines)
{
    std::vector<double> values;
    for (const Series &series : lines.series) {
        for (const Series::Point &point : series.points) {
            if (point.value)
                values.push_back(*point.value);
        }
    }
    if (values.empty())
        return {};
    const auto [lowest, highest] = std::ranges::minmax(values);
    const bool whole =
        std::ranges::all_of(values, [](double value) { return value == std::round(value); });
    return {lowest, highest, whole ? Numbers::Whole : Numbers::Any};
}

Ticks ticksOf(const Range &range, int atMost)
{
    // No point stands on the edge of an axis that is cut, where it would be read as nothing.
    const double below = range.lowest - 0.15 * (range.highest - range.lowest);
    return ticksNear(range.lowest > 0 ? std::max(0.0, below) : range.lowest, range.highest, atMost,
                     range.numbers);
}

/// What the numbers of the axis need, however many there will be.
double axisWidth(const Range &range, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (int atMost = fewestTicks; atMost <= mostTicks; ++atMost) {
        const Ticks ticks = ticksOf(range, atMost);
        for (int tick = 0; tick < ticks.count; ++tick)
            width = std::max(width, metrics.horizontalAdvance(ticks.text(tick)));
    }
    return width + axisGap * sizeOf(font);
}

/// The page at one size of text.
struct Page {
    ChartFrame frame;
    TextBlock unit{};
    LineTable table{};

    double plotTop() const
    {
        return frame.area.top() + unit.size.height() + 0.8 * frame.em; // half a number of the axis
    }
    double plotHeight() const { return tableTop() - belowPlot * frame.em - plotTop(); }
    double tableTop() const { return frame.area.bottom() - table.height(); }
};

Page pageOf(const Chart &chart, const Lines &lines, const QSizeF &size, const QFont &font,
            double text)
{
    Page page{.frame = frameOf(chart, size, font, text)};
    const QFont &own = page.frame.font;
    const double width = page.frame.area.width();
    if (width <= 0)
        return page;
    if (!lines.unit.isEmpty())
        //: The unit over the numbers of an axis
        page.unit = wrapped(Tr::tr("(%1)").arg(lines.unit), own, width);
    page.table = lineTable(lines, own, width, axisWidth(rangeOf(lines), own));
    return page;
}

/// One way to lay the lines out: text of that share of the wished size, and how far the table's
/// texts may be broken for it.
struct Attempt {
    double text = 1;
    qsizetype lines = 3;
    bool brokenNumbers = false;

    bool takes(const LineTable &table) const
    {
        return table.mostLines() <= lines && (brokenNumbers || table.hasWholeNumbers());
    }
};

/// Every way, best first.
std::vector<Attempt> allAttempts()
{
    std::vector<Attempt> attempts;
    const auto add = [&](int smallest, qsizetype lines, bool brokenNumbers) {
        for (int percent = 100; percent >= smallest; percent -= 5)
            attempts.push_back({percent / 100.0, lines, brokenNumbers});
    };
    add(60, 3, false);
    add(35, 8, false);
    add(5, 10'000, true);
    return attempts;
}

QPointF placeOf(const Page &page, const Ticks &ticks, std::size_t year, double value)
{
    return {page.frame.area.left() + page.table.middleOf(year),
            page.plotTop() + (1 - ticks.share(value)) * page.plotHeight()};
}

void addAxis(Layout &layout, const Page &page, const Ticks &ticks)
{
    const QFontMetricsF metrics(page.frame.font);
    const QRectF &area = page.frame.area;
    const double left = area.left() + page.table.left;
    for (int tick = 0; tick < ticks.count; ++tick) {
        const double y = placeOf(page, ticks, 0, ticks.at(tick)).y();
        const bool isZero = std::abs(ticks.at(tick)) < ticks.step / 2;
        layout.rules.push_back({.line = {left, y, area.right(), y}, .axis = isZero});
        const QString number = ticks.text(tick);
        QRectF box(0, 0, metrics.horizontalAdvance(number), metrics.height());
        box.moveCenter({0, y});
        box.moveRight(left - axisGap * page.frame.em);
        layout.texts.push_back({.lines = {number}, .box = box, .font = page.frame.font});
    }
    if (page.unit.lines.isEmpty())
        return;
    // It ends where the numbers end, and begins at the edge where it is longer than they.
    const double x = std::max(area.left(), left - axisGap * page.frame.em - page.unit.size.width());
    layout.texts.push_back({.lines = page.unit.lines,
                            .box = {{x, area.top()}, page.unit.size},
                            .font = page.frame.font,
                            .alignment = Qt::AlignLeft});
}

/// The line, broken where a year has no number.
void addSeries(Layout &layout, const Page &page, const Ticks &ticks, const Series &series)
{
    QPolygonF run;
    const auto endRun = [&] {
        if (run.size() > 1)
            layout.curves.push_back({.points = run, .dashed = series.isTarget});
        run.clear();
    };
    for (std::size_t year = 0; year < series.points.size(); ++year) {
        const Series::Point &point = series.points[year];
        if (!point.value) {
            endRun();
            continue;
        }
        run << placeOf(page, ticks, year, *point.value);
        layout.points.push_back(pointMark(run.last(), series.isTarget, page.frame.em, point.slice));
    }
    endRun();
}

} // namespace

Layout layoutLines(const Chart &chart, const Lines &lines, const QSizeF &size, const QFont &font)
{
    for (const Attempt &attempt : allAttempts()) {
        const Page page = pageOf(chart, lines, size, font, attempt.text);
        if (!hasRoom(page.frame, size) || !attempt.takes(page.table) ||
            page.plotHeight() < lowestPlot * page.frame.em)
            continue;
        const int atMost = static_cast<int>(page.plotHeight() / (markPitch * page.frame.em));
        const Ticks ticks = ticksOf(rangeOf(lines), std::clamp(atMost, fewestTicks, mostTicks));
        Layout layout{.size = size, .em = page.frame.em, .texts = page.frame.texts};
        addAxis(layout, page, ticks);
        addTable(layout, page.table, {page.frame.area.left(), page.plotTop() + page.plotHeight()});
        // Targets lie under what was reached.
        for (const bool isTarget : {true, false}) {
            for (const Series &series : lines.series) {
                if (series.isTarget == isTarget)
                    addSeries(layout, page, ticks, series);
            }
        }
        return layout;
    }
    return {.size = size};
}

double linesHeight(const Chart &chart, const Lines &lines, double width, const QFont &font)
{
    constexpr double endless = 1e6;
    for (const Attempt &attempt : allAttempts()) {
        const Page page = pageOf(chart, lines, {width, endless}, font, attempt.text);
        if (hasRoom(page.frame, {width, endless}) && attempt.takes(page.table))
            return endless - page.plotHeight() + usualPlot * page.frame.em;
    }
    return 0;
}

} // namespace shisaku
