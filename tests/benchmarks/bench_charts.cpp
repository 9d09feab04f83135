#include "app/language.h"
#include "tests/benchmarks/timing.h"
#include "tests/support/indicators.h"
#include "tests/support/plans.h"
#include "views/charts/chartkind.h"
#include "views/charts/chartpaper.h"
#include "views/charts/chartwriter.h"
#include "views/charts/paperfont.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

constexpr int runs = 11;
constexpr int screenDpi = 96;

/// What Qt itself takes for as large a picture with as many lines of text.
struct Floor {
    QSizeF mm;
    int lines;

    void draw(QPaintDevice &device) const
    {
        QPainter painter(&device);
        painter.setFont(paperFont(10));
        for (int line = 1; line <= lines; ++line)
            painter.drawText(QPointF(100, 10 * line), u"令和元年度 施策数 %1"_s.arg(line));
    }

    QImage picture(int dpi) const
    {
        QImage image((mm / mmPerInch * dpi).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        draw(image);
        return image;
    }

    void png() const
    {
        QBuffer buffer;
        picture(ChartFormat{}.dpi).save(&buffer, "PNG");
    }

    void svg() const
    {
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        draw(generator);
    }

    void pdf() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(chartUnitsPerInch);
        draw(writer);
    }
};

Floor floorOf(const Chart &chart)
{
    Floor floor{.mm = chartSizeMm(chart, {}), .lines = 0};
    for (const TextMark &text : chartOnPaper(chart, {}).texts)
        floor.lines += static_cast<int>(text.lines.size());
    return floor;
}

struct Format {
    const char *name;
    ChartWriter write;
    void (Floor::*plain)() const;
};

constexpr Format formats[] = {
    {"PNG", writePng, &Floor::png}, {"SVG", writeSvg, &Floor::svg}, {"PDF", writePdf, &Floor::pdf}};

void print(const QString &what, double floor, double own)
{
    QTextStream(stdout) << what << ": floor " << floor << " ms, shisaku " << own << " ms, ratio "
                        << own / floor << Qt::endl;
}

void measure(const QString &name, const ChartKind &kind, const Plan &plan,
             const ChartSubject &subject)
{
    const Chart chart = chartOf(plan, kind, subject);
    if (chart.slices.empty()) // the sentence in its place is no measure
        return;
    const QString what = u"%1, %2, "_s.arg(kind.name, name);
    const Floor floor = floorOf(chart);
    const double picture = medianMilliseconds(runs, [&] { (void)floor.picture(screenDpi); });
    const double edit = medianMilliseconds(
        runs, [&] { (void)chartImage(chartOf(plan, kind, subject), {.dpi = screenDpi}); });
    print(what + u"after an edit"_s, picture, edit);
    for (const Format &format : formats) {
        const double plain = medianMilliseconds(runs, [&] { (floor.*format.plain)(); });
        const double own = medianMilliseconds(runs, [&] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            if (!format.write(chart, {}, buffer))
                qFatal("%s was not written.", format.name);
        });
        print(what + QLatin1StringView(format.name), plain, own);
    }
}

} // namespace

/// A chart of each kind after an edit (made, laid out and painted as on a screen) and as a file,
/// beside a picture and files that Qt makes with as many lines of text.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    installLanguage({u"--lang"_s, u"ja"_s});
    for (const auto &[name, plan] : {std::pair{u"sample"_s, test::planWithIndicators()},
                                     {u"500 measures"_s, test::generatedPlan(500)}}) {
        for (const ChartKind *kind : chartKinds())
            measure(name, *kind, plan, {.year = test::yearId(plan, 2019)});
    }
    return 0;
}
