#pragma once

#include <QFont>
#include <QPainterPath>
#include <QPolygonF>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace shisaku
{

/// A filled part of a chart.
struct ShapeMark {
    QPainterPath path;
    int slice = 0; ///< its place among the chart's slices; -1 for a sample of an ink
    int classIndex = 0;
    QPainterPath clearing{}; ///< where a label lies, which the hatch leaves free
};

/// Lines of text in a box that holds them exactly.
struct TextMark {
    QStringList lines;
    QRectF box;
    QFont font;
    Qt::Alignment alignment = Qt::AlignHCenter;
    int slice = -1;      ///< whose label it is; none for the title, the axis and the note
    bool onFill = false; ///< inside a shape, and so dark in a dark theme as well
};

/// A straight line that helps to read the figures.
struct RuleMark {
    QLineF line;
    bool axis = false; ///< the line where counting begins; else a quieter one
};

/// The line of a series over the years.
struct CurveMark {
    QPolygonF points;
    bool dashed = false;
};

/// A chart of any kind as marks: what is drawn where, on whatever device. The unit is the
/// device's, fonts have their size in it. Rules lie under shapes, curves and leaders over them but
/// under the shapes of their points.
struct Layout {
    QSizeF size{};
    double em = 0; ///< the size of the labels, from which line widths are taken
    std::vector<ShapeMark> shapes{};
    std::vector<QPolygonF> leaders{}; ///< from a shape to its label outside
    std::vector<TextMark> texts{};
    std::vector<RuleMark> rules{};
    std::vector<CurveMark> curves{};
    std::vector<ShapeMark> points{}; ///< of the curves

    /// Nothing is drawn where not even the smallest text has room.
    bool isBlank() const { return texts.empty(); }
    /// The slice whose shape or label is there, -1 where there is none.
    int sliceAt(const QPointF &point) const;
};

} // namespace shisaku
