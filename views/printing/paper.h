#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPageLayout>
#include <QRectF>
#include <QString>

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

/// One page: fills lie under rules, rules under texts. Texts are in reading order.
struct PaperPage {
    std::vector<PaperFill> fills;
    std::vector<PaperRule> rules;
    std::vector<PaperText> texts;
};

/// A document as it is previewed, printed and written.
struct Paper {
    QString title; ///< what a printer queue or a PDF reader calls it
    QPageLayout layout;
    std::vector<PaperPage> pages; ///< at least one
};

} // namespace shisaku
