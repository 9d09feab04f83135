#pragma once

#include <QFont>
#include <QString>

#include <vector>

namespace shisaku
{

/// What a point is in the unit in which paper is laid out, so that sizes of type are whole numbers
/// of it and lines break in the same places whatever the resolution of the device.
constexpr double point = 20;

/// One line of type.
struct TypeLine {
    QString text;
    double width = 0;
};

/// The print typeface, sized in the unit of paper.
QFont typeOf(double points, bool bold = false);

/// From one baseline to the next.
double linePitch(const QFont &font);

/// From the top of a line to its baseline.
double baselineOf(const QFont &font);
/// The same with lines as far apart as that.
double baselineOf(const QFont &font, double pitch);

/// The text as it is broken into lines: as long as it was but for empty lines at its end, with line
/// separators between its lines.
QString asLines(const QString &text);
/// Without the spaces at the end of a line.
QString withoutEnd(QString text);

/// The text in lines no wider than the width, at least one. Where it breaks follows the rules of
/// its script (no 。 at the beginning of a line); empty lines at its end are
/// left out.
std::vector<TypeLine> brokenIntoLines(const QString &text, const QFont &font, double width);

/// The width of the text's longest line if none is broken, or `most` where it is wider.
double longestLine(const QString &text, const QFont &font, double most);

/// The width that the text has to have so that no word and nothing short in it is broken; what is
/// wider than `longest` may be.
double unbrokenWidth(const QString &text, const QFont &font, double longest);

} // namespace shisaku
