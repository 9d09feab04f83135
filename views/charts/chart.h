#pragma once

#include "models/domain/year.h"
#include "models/tallies/selection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace shisaku
{

/// A part of a chart that stands for measures: it answers the pointer and the keys.
struct Slice {
    QString label; ///< in whole words, for people who hear it; its parts end with commas
    int count = 0;
    int classIndex = 0; ///< chooses the ink; `noClass` for none
    Selection behind{}; ///< the measures that it counts
    QString hint{};     ///< more words for a pointer that rests on it
    YearId year{};      ///< in which they are behind it; none for the chart's own
    QString name{};     ///< of its class, within a bar: A; empty where the bar says it all
    QString figure{};   ///< within a bar: 23, 46%
};

/// A pie: each label stands in its slice, or beside the pie where it may break after commas.
struct Pie {
    bool operator==(const Pie &) const = default;
};

/// One bar of a bar chart: as many of the chart's next slices, end to end.
struct Bar {
    QString label;
    int slices = 0;
    QString end{};   ///< what stands at its end: 36, 24施策 59%
    QString group{}; ///< of level bars: the heading over those that share it; empty for none
};

/// Bars from one axis with whole numbers.
struct Bars {
    Qt::Orientation direction = Qt::Horizontal; ///< in which they grow
    bool share = false;                         ///< each is 100 % long, if there is anything in it
    std::vector<Bar> bars{};
};

/// One line over the years, as people wrote its values and as numbers.
struct Series {
    struct Point {
        QString text{}; ///< 95.2, 検討中; empty where nothing was written
        std::optional<double> value{};
        int slice = -1; ///< among the chart's; -1 where nothing was written
    };

    QString name;
    bool isTarget = false; ///< what was aimed at: dashed, its points hollow
    std::vector<Point> points{};
};

/// Lines over the years; under each year stand the values as they were written.
struct Lines {
    QStringList years{};
    QString unit{};
    std::vector<Series> series{};
};

/// What a chart says, whatever it is drawn on.
struct Chart {
    QString title;
    QString note{}; ///< what a reader has to know of the figures; mostly empty
    /// Title and figures as a text, for those who cannot see the picture.
    QString description{};
    std::vector<Slice> slices{}; ///< in reading order
    QString source{};            ///< plan, year and day (出典); mostly empty
    QString empty{};             ///< what stands in the place of a chart without figures
    std::variant<Pie, Bars, Lines> figure{};
};

/// The usual sentence in the place of a chart without figures.
QString nothingToCount();

} // namespace shisaku
