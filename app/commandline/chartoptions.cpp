#include "app/commandline/chartoptions.h"

#include "views/charts/chartwriter.h"
#include "views/charts/indicatorlines.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

/// An option that some charts heed, and what has to be asked for with it.
struct Belonging {
    QLatin1StringView option;
    QLatin1StringView to;
    QLatin1StringView value{};
};

constexpr Belonging belongings[] = {
    {"share"_L1, "kind"_L1, "goal"_L1},
    {"against"_L1, "kind"_L1, "change"_L1},
    {"since"_L1, "kind"_L1, "trend"_L1},
    {"measure"_L1, "kind"_L1, "indicator"_L1},
    {"indicator"_L1, "kind"_L1, "indicator"_L1},
    {"indicator"_L1, "measure"_L1},
    {"format"_L1, "all"_L1},
};

/// Why the options do not go together, as a sentence; empty where they do.
QString contradiction(const QCommandLineParser &parser)
{
    if (parser.isSet(u"all"_s) && parser.isSet(u"kind"_s))
        return Tr::tr("--all and --kind do not go together.");
    for (const Belonging &each : belongings) {
        const bool there =
            parser.isSet(each.to) && (each.value.isEmpty() || parser.value(each.to) == each.value);
        if (parser.isSet(each.option) && !there)
            return Tr::tr("--%1 belongs to --%2.")
                .arg(each.option, (each.to + u' ' + each.value).trimmed());
    }
    return {};
}

QString kindsSentence()
{
    QStringList names;
    for (const ChartKind *kind : chartKinds())
        names << kind->name;
    return Tr::tr("--kind is one of %1.").arg(names.join(Tr::tr(", ")));
}

/// A number that may be asked for.
struct Amount {
    QLatin1StringView option;
    double smallest;
    double largest;
    bool whole = false;
};

constexpr Amount widthMm{"width-mm"_L1, smallestChartMm, largestChartMm};
constexpr Amount heightMm{"height-mm"_L1, smallestChartMm, largestChartMm};
constexpr Amount fontPt{"font-pt"_L1, smallestChartPoints, largestChartPoints};
constexpr Amount dpi{"dpi"_L1, smallestChartDpi, largestChartDpi, true};

/// The amount, as it is usual where it is not given; none where it is out of bounds, which it has
/// said.
std::optional<double> amountOf(const QCommandLineParser &parser, const Amount &amount, double usual,
                               Console &console)
{
    if (!parser.isSet(amount.option))
        return usual;
    bool isNumber = false;
    const double value = parser.value(amount.option).toDouble(&isNumber);
    if (isNumber && value >= amount.smallest && value <= amount.largest &&
        (!amount.whole || std::floor(value) == value))
        return value;
    wrongUsage(console, Tr::tr("--%1 is from %2 to %3.")
                            .arg(amount.option)
                            .arg(amount.smallest)
                            .arg(amount.largest));
    return std::nullopt;
}

std::optional<ChartFormat> formatOf(const QCommandLineParser &parser, Console &console)
{
    const ChartFormat usual;
    const auto width = amountOf(parser, widthMm, usual.widthMm, console);
    const auto height = width ? amountOf(parser, heightMm, usual.heightMm, console) : width;
    const auto points = height ? amountOf(parser, fontPt, usual.points, console) : height;
    const auto dots = points ? amountOf(parser, dpi, usual.dpi, console) : points;
    if (!dots)
        return std::nullopt;
    return ChartFormat{.widthMm = *width,
                       .heightMm = *height,
                       .points = *points,
                       .dpi = static_cast<int>(*dots),
                       .mono = parser.isSet(u"mono"_s),
                       .title = !parser.isSet(u"no-title"_s),
                       .source = !parser.isSet(u"no-source"_s)};
}

/// The measure in force of the number; where there is none it has said so.
std::optional<Measure> measureOf(const Plan &plan, YearId year, const QString &number,
                                 Console &console)
{
    const std::vector<Measure> measures = plan.measuresInForce(year);
    const auto at = std::ranges::find(measures, number, &Measure::number);
    if (at != measures.end())
        return *at;
    refuse(console, Tr::tr("There is no measure No. %1 in that year.").arg(number));
    return std::nullopt;
}

/// The measure's indicator that is asked for: by its place, else the first that has a value, else
/// the first. Where there is none it has said so.
std::optional<IndicatorId> indicatorOf(const QCommandLineParser &parser, const Plan &plan,
                                       YearId year, Console &console)
{
    const auto measure = measureOf(plan, year, parser.value(u"measure"_s), console);
    if (!measure)
        return std::nullopt;
    const std::vector<Indicator> indicators = plan.indicators(measure->id);
    const bool byPlace = parser.isSet(u"indicator"_s);
    const QString place = parser.value(u"indicator"_s);
    auto at = std::ranges::find_if(indicators, [&](const Indicator &each) {
        return byPlace ? QString::number(each.position) == place
                       : hasIndicatorValue(plan, each.id, year);
    });
    if (at == indicators.end() && !byPlace)
        at = indicators.begin();
    if (at != indicators.end())
        return at->id;
    refuse(console, byPlace
                        ? Tr::tr("Measure No. %1 has no indicator %2.").arg(measure->number, place)
                        : Tr::tr("Measure No. %1 has no indicator.").arg(measure->number));
    return std::nullopt;
}

} // namespace

void addChartOptions(QCommandLineParser &parser)
{
    for (const auto &[option, value] : {std::pair{u"year"_s, u"year"_s},
                                        {u"kind"_s, u"kind"_s},
                                        {u"out"_s, u"path"_s},
                                        {u"format"_s, u"png|svg|pdf"_s},
                                        {u"width-mm"_s, u"mm"_s},
                                        {u"height-mm"_s, u"mm"_s},
                                        {u"font-pt"_s, u"pt"_s},
                                        {u"dpi"_s, u"dpi"_s},
                                        {u"against"_s, u"year"_s},
                                        {u"since"_s, u"year"_s},
                                        {u"measure"_s, u"number"_s},
                                        {u"indicator"_s, u"place"_s}})
        parser.addOption({option, {}, value});
    for (const auto &option :
         {u"all"_s, u"mono"_s, u"no-title"_s, u"no-source"_s, u"share"_s, u"alt"_s})
        parser.addOption({option, {}});
}

std::optional<ChartRequest> chartRequest(const QCommandLineParser &parser, Console &console)
{
    const auto wrong = [&](const QString &sentence) {
        wrongUsage(console, sentence);
        return std::nullopt;
    };
    if (const QString sentence = contradiction(parser); !sentence.isEmpty())
        return wrong(sentence);
    const bool all = parser.isSet(u"all"_s);
    ChartRequest request{.kind = all ? nullptr : chartKindNamed(parser.value(u"kind"_s)),
                         .out = parser.value(u"out"_s),
                         .alternative = parser.isSet(u"alt"_s)};
    if (!all && !request.kind)
        return wrong(kindsSentence());
    if (all && request.out.isEmpty())
        return wrong(Tr::tr("--out names a folder."));
    request.suffix = !all                        ? QFileInfo(request.out).suffix()
                     : parser.isSet(u"format"_s) ? parser.value(u"format"_s)
                                                 : u"png"_s;
    if (!chartWriterFor(request.suffix))
        return wrong(all ? Tr::tr("--format is png, svg or pdf.")
                         : Tr::tr("--out names a file that ends in .png, .svg or .pdf."));
    const auto format = formatOf(parser, console);
    if (!format)
        return std::nullopt;
    request.format = *format;
    return request;
}

std::optional<ChartSubject> chartSubject(const QCommandLineParser &parser, const Plan &plan,
                                         YearId year, Console &console)
{
    ChartSubject subject{.year = year, .share = parser.isSet(u"share"_s)};
    for (const QString &option : {u"against"_s, u"since"_s}) {
        if (!parser.isSet(option))
            continue;
        const auto other = earlierYear(parser, plan, year, console, option);
        if (!other)
            return std::nullopt;
        subject.other = *other;
    }
    if (parser.isSet(u"measure"_s)) {
        const auto indicator = indicatorOf(parser, plan, year, console);
        if (!indicator)
            return std::nullopt;
        subject.indicator = *indicator;
    }
    return subject;
}

} // namespace shisaku
