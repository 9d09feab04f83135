#include "views/delegates/sparklinedelegate.h"

#include "models/tables/roles.h"
#include "models/tallies/indicatorseries.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

using namespace shisaku;

using Series = QList<SeriesPoint>;

namespace
{

constexpr QSize cellSize(120, 40);
constexpr std::optional<double> none;

QPalette paletteOf(Qt::GlobalColor base, Qt::GlobalColor text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

QImage painted(const Series &series, const QPalette &palette = paletteOf(Qt::white, Qt::black))
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QVariant::fromValue(series), SeriesRole);
    QImage image(cellSize, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = palette;
    option.state = QStyle::State_Enabled;
    SparklineDelegate().paint(&painter, option, model.index(0, 0));
    painter.end();
    return image;
}

/// How many pixels of the columns from `left` up to `right` are not of the corner's colour.
int inked(const QImage &image, int left, int right)
{
    int count = 0;
    for (int x = left; x < right; ++x) {
        for (int y = 0; y < image.height(); ++y)
            count += image.pixel(x, y) != image.pixel(0, 0) ? 1 : 0;
    }
    return count;
}

int inked(const QImage &image)
{
    return inked(image, 0, image.width());
}

/// The row of the topmost ink in these columns; -1 for none.
int top(const QImage &image, int left, int right)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = left; x < right; ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return y;
        }
    }
    return -1;
}

} // namespace

/// The small line, looked at as pixels. The years stand 26 pixels apart around the middle of 120.
class TstSparklineDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDrawnOfNothing();
    void oneYearIsADot();
    void theLineRisesWithTheNumbers();
    void equalNumbersAreALevelLine();
    void aYearWithoutANumberIsAGap();
    void targetsAreDrawnBeside();
    void itIsLightOnDark();
    void itStaysWithinItsCell();
};

void TstSparklineDelegate::nothingIsDrawnOfNothing()
{
    QCOMPARE(inked(painted({})), 0);
    QCOMPARE(inked(painted({{}, {}, {}})), 0);
}

void TstSparklineDelegate::oneYearIsADot()
{
    const QImage image = painted({{none, 5}});
    QVERIFY(inked(image, 55, 65) > 0);
    QCOMPARE(inked(image, 0, 50) + inked(image, 70, 120), 0);
}

void TstSparklineDelegate::theLineRisesWithTheNumbers()
{
    const QImage image = painted({{none, 1}, {none, 2}, {none, 3}});
    QVERIFY(top(image, 80, 90) < top(image, 57, 63));
    QVERIFY(top(image, 57, 63) < top(image, 32, 38));
}

void TstSparklineDelegate::equalNumbersAreALevelLine()
{
    const QImage image = painted({{none, 7}, {none, 7}, {none, 7}});
    QCOMPARE(top(image, 44, 48), top(image, 70, 74));
    QVERIFY(top(image, 44, 48) > 10);
}

void TstSparklineDelegate::aYearWithoutANumberIsAGap()
{
    const Series whole{{none, 1}, {none, 2}, {none, 3}, {none, 4}};
    Series broken = whole;
    broken[1].actual.reset();
    QVERIFY(inked(painted(whole), 30, 65) > 0);
    QCOMPARE(inked(painted(broken), 30, 65), 0);
}

void TstSparklineDelegate::targetsAreDrawnBeside()
{
    const Series without{{none, 1}, {none, 2}, {none, 3}};
    const Series with{{3, 1}, {3, 2}, {3, 3}};
    QVERIFY(inked(painted(with)) > inked(painted(without)));
    QVERIFY(top(painted(with), 34, 40) < top(painted(without), 34, 40));
    QVERIFY(inked(painted({{5, none}})) > 0); // a single target is seen, too
}

void TstSparklineDelegate::itIsLightOnDark()
{
    const Series series{{3, 1}, {3, 2}};
    const QImage light = painted(series);
    const QImage dark = painted(series, paletteOf(Qt::black, Qt::white));
    QCOMPARE(inked(dark), inked(light));
    const auto brightest = [](const QImage &image) {
        int value = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                value = qMax(value, qGray(image.pixel(x, y)));
        }
        return value;
    };
    QVERIFY(brightest(dark) > 200);
}

void TstSparklineDelegate::itStaysWithinItsCell()
{
    Series many;
    for (int year = 0; year < 40; ++year)
        many.append({year * 1e6, -year * 1e6});
    const QImage image = painted(many);
    QCOMPARE(inked(image, 0, 4) + inked(image, 116, 120), 0);
    QVERIFY(inked(image, 40, 80) > 0);
}

QTEST_MAIN(TstSparklineDelegate)
#include "tst_sparklinedelegate.moc"
