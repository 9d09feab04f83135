#include "models/tables/roles.h"
#include "views/charts/palette.h"
#include "views/delegates/gradedelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

constexpr QRect mark(3, 4, 10, 16);

/// A cell of the class, or of none, that stands there on its sheet.
QImage painted(int classIndex, const QPoint &corner = {}, Trend trend = Trend::Same)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    if (classIndex >= 0)
        model.setData(index, classIndex, ClassRole);
    model.setData(index, int(trend), TrendRole);
    const QTableView table;
    QImage sheet(200, 100, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    QStyleOptionViewItem option;
    option.rect = QRect(corner, QSize(71, 25));
    option.widget = &table;
    option.state = QStyle::State_Enabled;
    GradeDelegate().paint(&painter, option, index);
    painter.end();
    return sheet.copy(option.rect);
}

std::set<QRgb> coloursOf(const QImage &image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours;
}

} // namespace

class TstGradeDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markHasTheInkOfTheCharts();
    void classesAreToldApartInGrey();
    void looksTheSameInEveryCell();
    void staysLeftOfTheText();
    void noGradeHasNoMark();
    void arrowWhereItRoseOrFell();
};

void TstGradeDelegate::markHasTheInkOfTheCharts()
{
    for (int index = 0; index < 12; ++index) {
        const Ink ink = inkOf(index);
        const std::set<QRgb> colours = coloursOf(painted(index).copy(mark));
        QVERIFY(colours.contains(ink.fill.rgb()));
        QVERIFY(colours.contains(ink.outline.rgb()));
        QCOMPARE(colours.contains(hatchColour(ink).rgb()), ink.hatch != Hatch::None);
    }
}

void TstGradeDelegate::classesAreToldApartInGrey()
{
    std::set<QByteArray> patterns; // of what is line and what is not
    for (int index = 0; index < 12; ++index) {
        const QImage cell = painted(index).copy(mark);
        QByteArray pattern;
        for (int y = 0; y < cell.height(); ++y) {
            for (int x = 0; x < cell.width(); ++x)
                pattern += cell.pixel(x, y) == inkOf(index).fill.rgb() ? ' ' : '#';
        }
        QVERIFY2(patterns.insert(pattern).second, qPrintable(QString::number(index)));
    }
}

/// But for the rounding of a slanting line's ends.
void TstGradeDelegate::looksTheSameInEveryCell()
{
    for (int index = 0; index < 12; ++index) {
        const QImage here = painted(index).copy(mark);
        const QImage there = painted(index, {37, 51}).copy(mark);
        int different = 0;
        for (int y = 0; y < here.height(); ++y) {
            for (int x = 0; x < here.width(); ++x)
                different += here.pixel(x, y) != there.pixel(x, y);
        }
        QVERIFY2(different <= 8, qPrintable(u"%1: %2"_s.arg(index).arg(different)));
    }
}

void TstGradeDelegate::staysLeftOfTheText()
{
    const QImage empty = painted(noClass);
    for (int index = 0; index < 12; ++index) {
        const QImage cell = painted(index);
        QVERIFY(cell.copy(mark) != empty.copy(mark));
        QCOMPARE(cell.copy(mark.right() + 1, 0, 71, 25), empty.copy(mark.right() + 1, 0, 71, 25));
        QCOMPARE(cell.copy(0, 0, mark.left(), 25), empty.copy(0, 0, mark.left(), 25));
    }
}

void TstGradeDelegate::noGradeHasNoMark()
{
    QCOMPARE(coloursOf(painted(noClass)).size(), 1U);
}

void TstGradeDelegate::arrowWhereItRoseOrFell()
{
    const QImage same = painted(1);
    const QImage rose = painted(1, {}, Trend::Improved);
    const QImage fell = painted(1, {}, Trend::Declined);
    QVERIFY(rose != same && fell != same && rose != fell);
}

QTEST_MAIN(TstGradeDelegate)
#include "tst_gradedelegate.moc"
