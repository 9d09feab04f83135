#include "models/exchange/writing/workbookcharts.h"

#include "models/domain/text.h"
#include "models/exchange/writing/workbookformats.h"
#include "models/exchange/writing/workbooktext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr QRgb outlineColour = 0xff3a4149;
/// The library cuts attributes at 2,080 bytes, whatever character is there.
constexpr qsizetype longestDescription = 600;

lxw_row_t rowOf(const CellPlace &place)
{
    return static_cast<lxw_row_t>(place.row);
}

lxw_col_t columnOf(const CellPlace &place)
{
    return static_cast<lxw_col_t>(place.column);
}

uint8_t typeOf(const WorkbookChart &chart)
{
    switch (chart.kind) {
    case WorkbookChart::Kind::Columns:
        return chart.stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN;
    case WorkbookChart::Kind::Bars:
        return chart.stacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR;
    case WorkbookChart::Kind::Pie:
        break;
    }
    return LXW_CHART_PIE;
}

/// The library would take a text that begins with = for a formula.
QByteArray literal(const QString &text)
{
    return (text.startsWith(u'=') ? u' ' + text : text).toUtf8();
}

lxw_chart_font fontOf(double points)
{
    lxw_chart_font font{};
    font.size = points;
    return font;
}

lxw_chart_line outline()
{
    lxw_chart_line line{};
    line.color = workbookColour(QColor(outlineColour));
    line.width = 0.75F;
    return line;
}

lxw_chart_fill fillOf(const QColor &colour)
{
    lxw_chart_fill fill{};
    fill.color = workbookColour(colour);
    return fill;
}

/// A colour for each point, all with the outline.
lxw_error colourPoints(lxw_chart_series *series, const std::vector<QColor> &colours)
{
    lxw_chart_line line = outline();
    std::vector<lxw_chart_fill> fills;
    std::ranges::transform(colours, std::back_inserter(fills), fillOf);
    std::vector<lxw_chart_point> points(fills.size());
    std::vector<lxw_chart_point *> list;
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i].line = &line;
        points[i].fill = &fills[i];
        list.push_back(&points[i]);
    }
    list.push_back(nullptr);
    return chart_series_set_points(series, list.data());
}

lxw_error colour(lxw_chart_series *series, const std::vector<QColor> &colours)
{
    if (colours.size() > 1)
        return colourPoints(series, colours);
    if (colours.empty())
        return LXW_NO_ERROR;
    lxw_chart_line line = outline();
    lxw_chart_fill fill = fillOf(colours.front());
    chart_series_set_line(series, &line);
    chart_series_set_fill(series, &fill);
    return LXW_NO_ERROR;
}

void label(lxw_chart_series *series, const WorkbookChart &chart)
{
    const bool isPie = chart.kind == WorkbookChart::Kind::Pie;
    lxw_chart_font font = fontOf(10);
    chart_series_set_labels(series);
    if (isPie) { // without percentages: programs give them the format of the counts
        chart_series_set_labels_options(series, LXW_FALSE, LXW_TRUE, LXW_TRUE);
        chart_series_set_labels_separator(series, LXW_CHART_LABEL_SEPARATOR_NEWLINE);
        chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_BEST_FIT);
        chart_series_set_labels_leader_line(series);
    } else if (chart.stacked) {
        chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_CENTER);
    }
    chart_series_set_labels_num_format(series, chart.labelFormat.toUtf8().constData());
    chart_series_set_labels_font(series, &font);
}

bool isZero(const WorkbookSheet &sheet, int row, int column)
{
    const auto &cells = sheet.rows.at(static_cast<std::size_t>(row));
    const auto *number = std::get_if<double>(&cells.at(static_cast<std::size_t>(column)).value);
    return number && *number == 0;
}

/// A slice of nothing has no label: those of several would lie on one another.
lxw_error hideLabelsOfNothing(lxw_chart_series *series, const WorkbookSheet &sheet,
                              const CellRange &values)
{
    const auto count = static_cast<std::size_t>(values.last.row - values.first.row + 1);
    std::vector<lxw_chart_data_label> labels(count);
    std::vector<lxw_chart_data_label *> list;
    for (std::size_t i = 0; i < count; ++i) {
        const bool hidden =
            isZero(sheet, values.first.row + static_cast<int>(i), values.first.column);
        labels[i].hide = hidden ? LXW_TRUE : LXW_FALSE;
        list.push_back(&labels[i]);
    }
    list.push_back(nullptr);
    return chart_series_set_labels_custom(series, list.data());
}

lxw_error addSeries(lxw_chart *made, const WorkbookChart &chart, const WorkbookChart::Series &each,
                    const ChartData &data)
{
    const QByteArray sheet = data.name.toUtf8();
    lxw_chart_series *series = chart_add_series(made, nullptr, nullptr);
    const auto &[from, to] = chart.categories;
    chart_series_set_categories(series, sheet.constData(), rowOf(from), columnOf(from), rowOf(to),
                                columnOf(to));
    chart_series_set_values(series, sheet.constData(), rowOf(each.values.first),
                            columnOf(each.values.first), rowOf(each.values.last),
                            columnOf(each.values.last));
    if (each.nameAt)
        chart_series_set_name_range(series, sheet.constData(), rowOf(*each.nameAt),
                                    columnOf(*each.nameAt));
    else
        chart_series_set_name(series, literal(each.name).constData());
    label(series, chart);
    if (chart.kind == WorkbookChart::Kind::Pie) {
        if (const lxw_error error = hideLabelsOfNothing(series, data.sheet, each.values))
            return error;
    }
    return colour(series, each.colours);
}

/// Counts along a line of whole numbers, the first category first.
void arrangeAxes(lxw_chart *made, const WorkbookChart &chart)
{
    lxw_chart_font font = fontOf(10);
    for (lxw_chart_axis *axis : {made->x_axis, made->y_axis})
        chart_axis_set_num_font(axis, &font);
    // A bar chart's categories go upwards unless they are reversed, and take the values along.
    const bool bars = chart.kind == WorkbookChart::Kind::Bars;
    lxw_chart_axis *values = bars ? made->x_axis : made->y_axis;
    if (bars) {
        chart_axis_set_reverse(made->y_axis);
        chart_axis_set_crossing_max(made->y_axis);
    }
    chart_axis_set_min(values, 0);
    chart_axis_set_num_format(values, "0");
    chart_set_series_gap(made, 60);
    if (chart.series.size() > 1)
        chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    else
        chart_legend_set_position(made, LXW_CHART_LEGEND_NONE);
}

} // namespace

lxw_error addChart(lxw_workbook *workbook, lxw_worksheet *worksheet, const WorkbookChart &chart,
                   const ChartData &data)
{
    lxw_chart *made = workbook_add_chart(workbook, typeOf(chart));
    lxw_chart_font titleFont = fontOf(12);
    titleFont.bold = LXW_TRUE;
    chart_title_set_name(made, literal(chart.title).constData());
    chart_title_set_name_font(made, &titleFont);
    for (const WorkbookChart::Series &series : chart.series) {
        if (const lxw_error error = addSeries(made, chart, series, data))
            return error;
    }
    if (chart.kind == WorkbookChart::Kind::Pie)
        chart_legend_set_position(made, LXW_CHART_LEGEND_NONE); // the labels have the names
    else
        arrangeAxes(made, chart);
    QByteArray description = shortened(chart.description, longestDescription).toUtf8();
    lxw_chart_options options{};
    // The library makes a chart of 480 × 288 pixels and scales it.
    options.x_scale = chart.width / 480.0;
    options.y_scale = chart.height / 288.0;
    options.description = description.data();
    return worksheet_insert_chart_opt(worksheet, rowOf(chart.at), columnOf(chart.at), made,
                                      &options);
}

} // namespace shisaku
