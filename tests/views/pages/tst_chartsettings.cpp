#include "views/pages/chartsettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What the page of charts remembers, whatever has become of it in between.
class TstChartSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsRememberedAtFirst();
    void comesBackFromAFile();
    void whatIsNoSettingIsIgnored_data();
    void whatIsNoSettingIsIgnored();
    void whatIsOutOfBoundsIsBroughtIn_data();
    void whatIsOutOfBoundsIsBroughtIn();
};

namespace
{

const QString kindName = chartKinds().back()->name;

/// How the kind is drawn after that was stored of it.
ChartFormat formatAfter(const QVariantMap &style)
{
    return chartSettings({{u"styles"_s, QVariantMap{{kindName, style}}}})
        .styleOf(*chartKinds().back())
        .format;
}

} // namespace

void TstChartSettings::nothingIsRememberedAtFirst()
{
    QCOMPARE(chartSettings({}), ChartSettings{});
    QCOMPARE(ChartSettings{}.style(), ChartStyle{});
    QCOMPARE(ChartSettings{}.kind, chartKinds().front());
}

void TstChartSettings::comesBackFromAFile()
{
    const ChartSettings settings{
        .kind = chartKinds().back(),
        .alternativeText = true,
        .styles = {
            {chartKinds().front()->name,
             {.format = {.widthMm = 82.5, .points = 7.5, .title = false}, .share = true}},
            {kindName, {.format = {.heightMm = 240, .dpi = 600, .mono = true, .source = false}}}}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QSettings(path, QSettings::IniFormat).setValue(u"charts"_s, stored(settings));
    const QVariant read = QSettings(path, QSettings::IniFormat).value(u"charts"_s);
    QCOMPARE(chartSettings(read.toMap()), settings);
}

void TstChartSettings::whatIsNoSettingIsIgnored_data()
{
    QTest::addColumn<QVariantMap>("stored");
    QTest::newRow("a kind that is gone") << QVariantMap{{u"kind"_s, u"radar"_s}};
    QTest::newRow("no name") << QVariantMap{{u"kind"_s, 7}};
    QTest::newRow("a style of a kind that is gone")
        << QVariantMap{{u"styles"_s, QVariantMap{{u"radar"_s, QVariantMap{{u"dpi"_s, 72}}}}}};
    QTest::newRow("styles that are none") << QVariantMap{{u"styles"_s, u"x"_s}};
}

void TstChartSettings::whatIsNoSettingIsIgnored()
{
    QFETCH(QVariantMap, stored);
    QCOMPARE(chartSettings(stored), ChartSettings{});
}

void TstChartSettings::whatIsOutOfBoundsIsBroughtIn_data()
{
    QTest::addColumn<QVariantMap>("stored");
    QTest::addColumn<ChartFormat>("expected");
    const auto row = [](const char *name, const QString &key, const QVariant &value,
                        const ChartFormat &expected) {
        QTest::newRow(name) << QVariantMap{{key, value}} << expected;
    };
    row("narrow", u"widthMm"_s, 2, {.widthMm = smallestChartMm});
    row("wide", u"widthMm"_s, 1e9, {.widthMm = largestChartMm});
    row("no number", u"widthMm"_s, u"wide"_s, {});
    row("not a number", u"widthMm"_s, std::numeric_limits<double>::quiet_NaN(), {});
    row("endless", u"widthMm"_s, std::numeric_limits<double>::infinity(), {});
    row("no height", u"heightMm"_s, 0, {});
    row("height below none", u"heightMm"_s, -5, {});
    row("low", u"heightMm"_s, 3, {.heightMm = smallestChartMm});
    row("high", u"heightMm"_s, 5000, {.heightMm = largestChartMm});
    row("small text", u"points"_s, 0.1, {.points = smallestChartPoints});
    row("large text", u"points"_s, 500, {.points = largestChartPoints});
    row("coarse", u"dpi"_s, -1, {.dpi = smallestChartDpi});
    row("fine", u"dpi"_s, 1e12, {.dpi = largestChartDpi});
    row("as text", u"dpi"_s, u"150"_s, {.dpi = 150});
}

void TstChartSettings::whatIsOutOfBoundsIsBroughtIn()
{
    QFETCH(QVariantMap, stored);
    QFETCH(ChartFormat, expected);
    QCOMPARE(formatAfter(stored), expected);
}

QTEST_MAIN(TstChartSettings)
#include "tst_chartsettings.moc"
