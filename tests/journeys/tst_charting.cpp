#include "tests/support/files.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/charts/chartkind.h"
#include "views/charts/chartview.h"
#include "views/pages/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// From a chart in the window to a paper of the council.
class TstCharting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChartIsMadeAndSaved_data();
    void aChartIsMadeAndSaved();
    void theTextIsSavedBesideIt();
    void anOlderTextIsAskedAbout();
    void anEndingThatIsNoneIsRefused();
    void aChartIsCopied();
    void allChartsGoIntoAFolder_data();
    void allChartsGoIntoAFolder();
    void olderFilesAreAskedAbout();
    void whatWasWrittenBeforeAFailureIsSaid();
    void aSliceLeadsToItsMeasures();
    void aSliceOfAnotherYearLeadsThere();
    void anEditChangesTheChart();
    void theWindowRemembersTheChart();
};

namespace
{

constexpr int chartPage = 2;

void press(TestWindow &test, const char *button)
{
    QTest::mouseClick(&test.find<QPushButton>(button), Qt::LeftButton);
}

/// Opens the list and chooses with the keys.
void choose(TestWindow &test, const char *list, const QString &entry)
{
    auto &box = test.find<QComboBox>(list);
    const int at = box.findText(entry);
    QVERIFY2(at >= 0, qPrintable(entry));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int step = 0; step < at; ++step)
        QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(box.currentIndex(), at);
}

void chooseKind(TestWindow &test, const char *name)
{
    choose(test, "chartKind", chartKindNamed(QString::fromLatin1(name))->labelText());
}

void openCharts(TestWindow &test)
{
    test.find<QListWidget>("pages").setCurrentRow(chartPage);
}

const Chart &shown(TestWindow &test)
{
    return test.find<ChartView>("chart").chart();
}

void saveAll(TestWindow &test, const QString &suffix)
{
    for (QAction *action : test.find<QPushButton>("allCharts").menu()->actions()) {
        if (action->objectName() == suffix + u"Charts"_s)
            action->trigger();
    }
}

QString message(TestWindow &test)
{
    return test.find<MessageBar>("messageBar").text();
}

/// Presses the button in the message that does what the message asks.
void agree(TestWindow &test)
{
    auto &bar = test.find<MessageBar>("messageBar");
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->objectName() != "closeMessage"_L1)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL("the message asks nothing");
}

QStringList writtenIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

std::size_t chartCount(TestWindow &test)
{
    const Plan plan = test.savedPlan();
    return allCharts(plan, yearId(plan, 2019)).size();
}

} // namespace

void TstCharting::aChartIsMadeAndSaved_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
}

void TstCharting::aChartIsMadeAndSaved()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, magic);
    TestWindow test;
    openCharts(test);
    chooseKind(test, "goal");
    choose(test, "chartPreset", test.find<QComboBox>("chartPreset").itemText(0));
    test.find<QRadioButton>("chartMono").click();
    const QString path = test.path(u"目標別."_s + suffix);
    test.answers << path;
    press(test, qPrintable(suffix + u"Chart"_s));
    QVERIFY(bytesOf(path).startsWith(magic));
    QVERIFY(message(test).contains(QDir::toNativeSeparators(path)));
    if (suffix == "png"_L1) {
        const QImage image(path);
        QCOMPARE(image.width(), 945); // 80 mm
        QCOMPARE(image.dotsPerMeterX(), 11811);
        bool grey = true;
        for (int x = 0; x < image.width(); x += 3) {
            for (int y = 0; y < image.height(); y += 3)
                grey =
                    grey && qAbs(image.pixelColor(x, y).red() - image.pixelColor(x, y).blue()) < 20;
        }
        QVERIFY(grey);
    }
}

void TstCharting::theTextIsSavedBesideIt()
{
    TestWindow test;
    openCharts(test);
    test.find<QCheckBox>("chartAlternativeText").click();
    test.answers << test.path(u"評価.svg"_s);
    press(test, "svgChart");
    const QString text = QString::fromUtf8(bytesOf(test.path(u"評価.txt"_s)));
    QVERIFY(text.contains(shown(test).title));
    QVERIFY(text.contains(u"24"_s) && text.contains(u"14"_s));
    QVERIFY(text.contains(shown(test).source));
    test.answers << test.path(u"評価.png"_s); // the same text stands beside it: nothing to ask
    press(test, "pngChart");
    QVERIFY(!bytesOf(test.path(u"評価.png"_s)).isEmpty());
}

void TstCharting::anOlderTextIsAskedAbout()
{
    TestWindow test;
    openCharts(test);
    test.find<QCheckBox>("chartAlternativeText").click();
    writeBytes(test.path(u"評価.txt"_s), "minutes of the council");
    test.answers << test.path(u"評価.png"_s);
    press(test, "pngChart");
    QVERIFY(message(test).contains(u"評価.txt"_s));
    QVERIFY(!QFile::exists(test.path(u"評価.png"_s)));
    QCOMPARE(bytesOf(test.path(u"評価.txt"_s)), QByteArray("minutes of the council"));
    agree(test);
    QVERIFY(QFile::exists(test.path(u"評価.png"_s)));
    QVERIFY(bytesOf(test.path(u"評価.txt"_s)).contains(shown(test).title.toUtf8()));
}

void TstCharting::anEndingThatIsNoneIsRefused()
{
    TestWindow test;
    openCharts(test);
    test.answers << test.path(u"評価.jpg"_s);
    press(test, "pngChart");
    QVERIFY(message(test).contains(u"評価.jpg"_s));
    QVERIFY(!QFile::exists(test.path(u"評価.jpg"_s)));
}

void TstCharting::aChartIsCopied()
{
    TestWindow test;
    openCharts(test);
    QApplication::clipboard()->clear();
    press(test, "copyChart");
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(1890, 1134));
    QVERIFY(QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s).contains("<svg"));
}

void TstCharting::allChartsGoIntoAFolder_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s})
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TstCharting::allChartsGoIntoAFolder()
{
    QFETCH(QString, suffix);
    TestWindow test;
    openCharts(test);
    const QTemporaryDir folder;
    test.answers << folder.path();
    saveAll(test, suffix);
    const QStringList names = writtenIn(folder.path());
    QCOMPARE(names.size(), static_cast<qsizetype>(chartCount(test)));
    for (const QString &name : names)
        QVERIFY2(name.startsWith(u"R01_"_s) && name.endsWith(u'.' + suffix), qPrintable(name));
    QVERIFY(message(test).contains(QString::number(names.size())));
    QVERIFY(message(test).contains(QDir::toNativeSeparators(folder.path())));
}

void TstCharting::olderFilesAreAskedAbout()
{
    TestWindow test;
    openCharts(test);
    const QTemporaryDir folder;
    test.answers << folder.path() << folder.path();
    saveAll(test, u"svg"_s);
    const QStringList names = writtenIn(folder.path());
    const QString first = folder.filePath(names[0]);
    writeBytes(first, "an older chart");
    QFile::remove(folder.filePath(names[1]));
    saveAll(test, u"svg"_s);
    QVERIFY(message(test).contains(QString::number(names.size() - 1)));
    QCOMPARE(bytesOf(first), QByteArray("an older chart"));
    QVERIFY(!QFile::exists(folder.filePath(names[1])));
    agree(test);
    QVERIFY(bytesOf(first).startsWith("<?xml"));
    QCOMPARE(writtenIn(folder.path()), names);
}

void TstCharting::whatWasWrittenBeforeAFailureIsSaid()
{
    TestWindow test;
    openCharts(test);
    const QTemporaryDir folder;
    const Plan plan = test.savedPlan();
    const auto orders = allCharts(plan, yearId(plan, 2019));
    // A folder stands where the second file should.
    QVERIFY(QDir(folder.path()).mkdir(orders[1].fileName + u".svg"_s));
    test.answers << folder.path();
    saveAll(test, u"svg"_s);
    agree(test);
    QCOMPARE(writtenIn(folder.path()), QStringList{orders[0].fileName + u".svg"_s});
    QVERIFY2(message(test).contains(orders[0].fileName), qPrintable(message(test)));
}

void TstCharting::aSliceLeadsToItsMeasures()
{
    TestWindow test;
    openCharts(test);
    auto &view = test.find<ChartView>("chart");
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.rect().center() + QPoint(20, 0));
    QCOMPARE(test.find<QListWidget>("pages").currentRow(), 0);
    QCOMPARE(test.find<GridView>("measures").model()->rowCount(), 24); // A
}

void TstCharting::aSliceOfAnotherYearLeadsThere()
{
    TestWindow test;
    openCharts(test);
    chooseKind(test, "trend");
    const Chart &chart = shown(test);
    const Plan plan = test.savedPlan();
    const auto at = std::ranges::find_if(chart.slices, [&](const Slice &slice) {
        return slice.year == yearId(plan, 2018) && slice.count > 0 &&
               slice.behind.grade == gradeId(plan, u"B"_s);
    });
    QVERIFY(at != chart.slices.end());
    const int count = at->count;
    auto &view = test.find<ChartView>("chart");
    const int slice = static_cast<int>(at - chart.slices.begin());
    const QRectF box = view.boxOf(slice);
    QTest::mouseClick(&view, Qt::LeftButton, {}, box.center().toPoint());
    QCOMPARE(test.find<QComboBox>("year").currentText(), yearLabel(*plan.year(2018)));
    QCOMPARE(test.find<QListWidget>("pages").currentRow(), 0);
    QCOMPARE(test.find<GridView>("measures").model()->rowCount(), count);
}

void TstCharting::anEditChangesTheChart()
{
    TestWindow test;
    openCharts(test);
    QCOMPARE(shown(test).slices[0].count, 24);
    auto &pages = test.find<QListWidget>("pages");
    pages.setCurrentRow(0);
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"4"_s, MeasureField::Grade)); // A
    QTest::keyClick(&table, Qt::Key_B);
    openCharts(test);
    QCOMPARE(shown(test).slices[0].count, 23);
    test.trigger(u"元に戻す：No.４ 評価 A→B"_s);
    QCOMPARE(shown(test).slices[0].count, 24);
}

void TstCharting::theWindowRemembersTheChart()
{
    TestWindow test;
    openCharts(test);
    chooseKind(test, "direction");
    choose(test, "chartPreset", test.find<QComboBox>("chartPreset").itemText(2));
    test.find<QRadioButton>("chartMono").click();
    const QString title = shown(test).title;
    test.window().close();
    test.restart();
    QCOMPARE(test.find<QListWidget>("pages").currentRow(), chartPage);
    QCOMPARE(shown(test).title, title);
    QCOMPARE(test.find<QComboBox>("chartPreset").currentIndex(), 2);
    QVERIFY(test.find<QRadioButton>("chartMono").isChecked());
}

QTEST_MAIN(TstCharting)
#include "tst_charting.moc"
