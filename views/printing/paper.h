#pragma once

#include "models/tallies/selection.h"
#include "views/charts/layout.h"

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPageLayout>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace shisaku
{

// Pages ready to be painted. Lengths are in twentieths of a point (`point` in typesetting.h) from
// the upper left corner of the sheet of paper.

/// A piece of one line of text.
struct PaperText {
    QPointF at; ///< the left end of its baseline
    double width = 0;
    QString text;
    QFont font;
};

/// A straight rule.
struct PaperRule {
    QLineF line;
    double width = 0;
};

/// A tinted area.
struct PaperFill {
    QRectF area;
    QColor color;
};

/// A chart that was laid out in the unit of paper.
struct PaperChart {
    QPointF at;
    Layout layout;
};

/// Where something stands that a preview answers for; it is not printed.
struct PaperSpot {
    QRectF area;
    QString place;                     ///< the part of the document that it belongs to
    std::optional<Selection> behind{}; ///< of a figure: the measures that it counts
    QString hint{};                    ///< more words for a pointer that rests on it
    bool isMarked = false;             ///< changed since somebody last looked at it
    QPainterPath outline{};            ///< its form where it does not fill the area

    bool holds(const QPointF &at) const
    {
        return area.contains(at) && (outline.isEmpty() || outline.contains(at));
    }
};

/// One page: fills lie under rules, rules under charts and texts. Texts are in reading order.
struct PaperPage {
    std::vector<PaperFill> fills;
    std::vector<PaperRule> rules;
    std::vector<PaperText> texts;
    std::vector<PaperChart> charts{};
    std::vector<PaperSpot> spots{};
};

/// A document as it is previewed, printed and written.
struct Paper {
    QString title; ///< what a printer queue or a PDF reader calls it
    QPageLayout layout;
    std::vector<PaperPage> pages; ///< at least one
};

} // namespace shisaku
