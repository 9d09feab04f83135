#include "views/pages/chartsettings.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

// The names under which values are stored.
const QString kindKey = u"kind"_s;
const QString alternativeTextKey = u"alternativeText"_s;
const QString stylesKey = u"styles"_s;
const QString widthKey = u"widthMm"_s;
const QString heightKey = u"heightMm"_s;
const QString pointsKey = u"points"_s;
const QString dpiKey = u"dpi"_s;
const QString monoKey = u"mono"_s;
const QString titleKey = u"title"_s;
const QString sourceKey = u"source"_s;
const QString shareKey = u"share"_s;

template <class Number>
void readNumber(const QVariantMap &from, const QString &key, Number least, Number most, Number &to)
{
    bool isNumber = false;
    const double read = from.value(key).toDouble(&isNumber);
    if (isNumber && std::isfinite(read))
        to = static_cast<Number>(std::clamp(read, double(least), double(most)));
}

/// A number that may be zero, which leaves the choice to the program.
void readOrAuto(const QVariantMap &from, const QString &key, double least, double most, double &to)
{
    double read = 0;
    readNumber(from, key, 0.0, most, read);
    to = read > 0 ? std::max(read, least) : 0;
}

void readFlag(const QVariantMap &from, const QString &key, bool &to)
{
    if (from.contains(key))
        to = from.value(key).toBool();
}

QVariantMap stored(const ChartStyle &style)
{
    const ChartFormat &format = style.format;
    return {{widthKey, format.widthMm}, {heightKey, format.heightMm}, {pointsKey, format.points},
            {dpiKey, format.dpi},       {monoKey, format.mono},       {titleKey, format.title},
            {sourceKey, format.source}, {shareKey, style.share}};
}

ChartStyle chartStyle(const QVariantMap &stored)
{
    ChartStyle style;
    ChartFormat &format = style.format;
    readNumber(stored, widthKey, smallestChartMm, largestChartMm, format.widthMm);
    readOrAuto(stored, heightKey, smallestChartMm, largestChartMm, format.heightMm);
    readOrAuto(stored, pointsKey, smallestChartPoints, largestChartPoints, format.points);
    readNumber(stored, dpiKey, smallestChartDpi, largestChartDpi, format.dpi);
    readFlag(stored, monoKey, format.mono);
    readFlag(stored, titleKey, format.title);
    readFlag(stored, sourceKey, format.source);
    readFlag(stored, shareKey, style.share);
    return style;
}

} // namespace

QVariantMap stored(const ChartSettings &settings)
{
    QVariantMap styles;
    for (auto style = settings.styles.begin(); style != settings.styles.end(); ++style)
        styles.insert(style.key(), stored(style.value()));
    return {{kindKey, QString(settings.kind->name)},
            {alternativeTextKey, settings.alternativeText},
            {stylesKey, styles}};
}

ChartSettings chartSettings(const QVariantMap &stored)
{
    ChartSettings settings;
    if (const ChartKind *kind = chartKindNamed(stored.value(kindKey).toString()))
        settings.kind = kind;
    readFlag(stored, alternativeTextKey, settings.alternativeText);
    const QVariantMap styles = stored.value(stylesKey).toMap();
    for (const ChartKind *kind : chartKinds()) {
        if (styles.contains(kind->name))
            settings.styles.insert(kind->name, chartStyle(styles.value(kind->name).toMap()));
    }
    return settings;
}

} // namespace shisaku
