#include "views/charts/chartpainter.h"

#include <QImage>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

constexpr int classes = 12;
constexpr double em = 20; // in pixels: text of 10 points at 144 dpi
constexpr int side = 120; // of an area: six ems
constexpr int reach = 20; // how far a pattern is looked at; each comes again within it
constexpr int margin = 3; // of the outline

/// How dark an area is, and how strongly the greys change from a pixel to one that far to the right
/// and down. Where the lines begin makes hardly a difference to it.
using Pattern = std::vector<double>;

// Greys, of 255. An area and a piece of the same hatch that begins elsewhere are about 1 apart,
// the two hatches most alike (measured) more than 5.
constexpr double sameAtMost = 2;
constexpr double otherAtLeast = 4;

double meanOf(const QImage &area)
{
    double sum = 0;
    for (int y = 0; y < area.height(); ++y) {
        const uchar *line = area.constScanLine(y);
        sum += std::accumulate(line, line + area.width(), 0);
    }
    return sum / (area.width() * area.height());
}

Pattern patternOf(const QImage &area)
{
    Pattern pattern{meanOf(area)};
    for (int down = 0; down <= reach; down += 2) {
        for (int right = -reach; right <= reach; right += 2) {
            int change = 0;
            int pairs = 0;
            for (int y = 0; y + down < area.height(); y += 3) {
                const uchar *here = area.constScanLine(y);
                const uchar *there = area.constScanLine(y + down) + right;
                const int end = area.width() - std::max(0, right);
                for (int x = std::max(0, -right); x < end; ++x, ++pairs)
                    change += std::abs(here[x] - there[x]);
            }
            pattern.push_back(double(change) / pairs);
        }
    }
    return pattern;
}

double differenceOf(const Pattern &one, const Pattern &other)
{
    double largest = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        largest = std::max(largest, std::abs(one[i] - other[i]));
    return largest;
}

ShapeMark areaAt(double left, double top, int classIndex)
{
    QPainterPath path;
    path.addRect(left, top, side, side);
    return {.path = path, .classIndex = classIndex};
}

/// A bar of two neighbours, painted and then seen without colour.
QImage painted(int left, int right, InkMode mode)
{
    const Layout layout{
        .size = {2 * side, side}, .em = em, .shapes = {areaAt(0, 0, left), areaAt(side, 0, right)}};
    QImage image(layout.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, layout, {.inks = mode});
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

double difference(int left, int right, InkMode mode)
{
    const QImage image = painted(left, right, mode);
    const QRect inner = QRect(0, 0, side, side).adjusted(margin, margin, -margin, -margin);
    return differenceOf(patternOf(image.copy(inner)),
                        patternOf(image.copy(inner.translated(side, 0))));
}

} // namespace

/// That neighbouring areas are told apart on a grey copy, by how dark they are or by their lines.
class TstPaletteCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreToldApart_data() { modes(); }
    void neighboursAreToldApart();
    void sameClassIsNot_data() { modes(); }
    void sameClassIsNot();

private:
    static void modes();
};

void TstPaletteCopies::modes()
{
    QTest::addColumn<InkMode>("mode");
    QTest::newRow("colour") << InkMode::Colour;
    QTest::newRow("mono") << InkMode::Mono;
    QTest::newRow("copied") << InkMode::Copied;
}

void TstPaletteCopies::neighboursAreToldApart()
{
    QFETCH(InkMode, mode);
    for (int left = noClass; left < classes; ++left) {
        for (int right = left + 1; right < classes; ++right) {
            const double apart = difference(left, right, mode);
            QVERIFY2(apart >= otherAtLeast,
                     qPrintable(u"%1 and %2: %3"_s.arg(left).arg(right).arg(apart)));
        }
    }
}

void TstPaletteCopies::sameClassIsNot()
{
    QFETCH(InkMode, mode);
    for (int index = noClass; index < classes; ++index) {
        const double apart = difference(index, index, mode);
        QVERIFY2(apart <= sameAtMost, qPrintable(u"%1: %2"_s.arg(index).arg(apart)));
    }
}

QTEST_MAIN(TstPaletteCopies)
#include "tst_palette_copies.moc"
