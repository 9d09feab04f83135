#include "views/delegates/sparklinedelegate.h"

#include "models/tables/roles.h"
#include "models/tallies/indicatorseries.h"

#include <QPainter>

#include <algorithm>

namespace shisaku
{
namespace
{

constexpr QMargins padding(10, 7, 10, 7);
constexpr double dotRadius = 1.8;
constexpr double lastDotRadius = 2.8;
constexpr double yearWidth = 26; // at most, so that two years are no long slope
constexpr double loneTarget = 6; // half the length of a target that has no neighbour

using Part = std::optional<double> SeriesPoint::*;

/// Where the years and the values of one series stand.
class Scale
{
public:
    Scale(const QList<SeriesPoint> &series, const QRectF &area)
        : m_step(series.size() > 1 ? std::min(yearWidth, area.width() / double(series.size() - 1))
                                   : 0)
        , m_left(area.center().x() - m_step * double(series.size() - 1) / 2)
        , m_area(area)
    {
        for (const SeriesPoint &point : series) {
            include(point.target);
            include(point.actual);
        }
    }

    QPointF at(qsizetype year, double value) const
    {
        const double range = m_highest - m_lowest;
        const double share = range > 0 ? (value - m_lowest) / range : 0.5;
        return {m_left + m_step * double(year), m_area.bottom() - share * m_area.height()};
    }

private:
    void include(std::optional<double> value)
    {
        if (!value)
            return;
        m_lowest = m_any ? std::min(m_lowest, *value) : *value;
        m_highest = m_any ? std::max(m_highest, *value) : *value;
        m_any = true;
    }

    double m_step;
    double m_left;
    QRectF m_area;
    double m_lowest = 0;
    double m_highest = 0;
    bool m_any = false;
};

/// The points of one part, broken at the years that have none.
QList<QPolygonF> runs(const QList<SeriesPoint> &series, Part part, const Scale &scale)
{
    QList<QPolygonF> result;
    bool open = false;
    for (qsizetype year = 0; year < series.size(); ++year) {
        const auto &value = series[year].*part;
        if (value && !open)
            result.append(QPolygonF());
        if (value)
            result.last() << scale.at(year, *value);
        open = value.has_value();
    }
    return result;
}

void drawTargets(QPainter &painter, const QList<QPolygonF> &runs)
{
    for (const QPolygonF &run : runs) {
        if (run.size() == 1)
            painter.drawLine(run.first() - QPointF(loneTarget, 0),
                             run.first() + QPointF(loneTarget, 0));
        painter.drawPolyline(run);
    }
}

void drawActuals(QPainter &painter, const QList<QPolygonF> &runs)
{
    for (const QPolygonF &run : runs) {
        painter.drawPolyline(run);
        for (const QPointF &point : run) {
            const bool last = &run == &runs.last() && point == run.last();
            const double radius = last ? lastDotRadius : dotRadius;
            painter.drawEllipse(point, radius, radius);
        }
    }
}

} // namespace

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto series = index.data(SeriesRole).value<QList<SeriesPoint>>();
    const Scale scale(series, QRectF(option.rect.marginsRemoved(padding)));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QColor quiet = ink;
    quiet.setAlphaF(0.6F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(quiet, 1, Qt::DashLine));
    drawTargets(*painter, runs(series, &SeriesPoint::target, scale));
    painter->setPen(QPen(ink, 1.4));
    painter->setBrush(ink);
    drawActuals(*painter, runs(series, &SeriesPoint::actual, scale));
    painter->restore();
}

} // namespace shisaku
