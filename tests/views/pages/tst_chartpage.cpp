#include "views/pages/chartpage.h"

#include "tests/support/files.h"
#include "tests/support/indicators.h"
#include "tests/support/testwindow.h"
#include "views/charts/chartkind.h"
#include "views/charts/chartview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolTip>
#include <QUrl>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The page of charts by itself, in English: a choice at the right is seen at the left.
class TstChartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersEveryKind();
    void showsTheChosenKind_data();
    void showsTheChosenKind();
    void showsWhatAKindHeeds_data();
    void showsWhatAKindHeeds();
    void earlierYearsAreOffered();
    void anEarlierYearIsOfItsKindOnly();
    void indicatorsAreOffered();
    void sharesAreShown();
    void presetsSetTheSize_data();
    void presetsSetTheSize();
    void aSizeOfOnesOwnIsNoPreset();
    void paperFollowsTheBoxes();
    void theOutcomeIsTold();
    void smallTextIsSaid();
    void tooManyPixelsAreSaid();
    void eachKindKeepsItsFormat();
    void theStateComesBack();
    void aBadStateIsHarmless();
    void followsAnEdit();
    void aHiddenPageFollowsWhenItIsShown();
    void staysWholeWhenAnIndicatorGoes();
    void staysWholeWhenAYearGoes();
    void copies_data();
    void copies();
    void withoutFiguresThereIsNoWayOut();
    void asksForAFile_data();
    void asksForAFile();
    void asksForAllFiles();
    void leadsToTheMeasures();
    void theHintNamesMeasures();
    void aDraggedChartIsAFile();

private:
    const Plan &plan() const { return m_document->plan(); }
    template <class Widget>
    Widget &find(const char *name) const
    {
        auto *widget = m_page->findChild<Widget *>(QLatin1StringView(name));
        Q_ASSERT(widget);
        return *widget;
    }
    ChartView &view() const { return find<ChartView>("chart"); }
    /// Chooses the entry as a person does.
    void choose(const char *list, int entry) const
    {
        auto &box = find<QComboBox>(list);
        box.setCurrentIndex(entry);
        Q_EMIT box.activated(entry);
    }
    void chooseKind(const ChartKind &kind) const
    {
        choose("chartKind", find<QComboBox>("chartKind").findText(kind.labelText()));
    }
    void chooseKind(const char *name) const
    {
        chooseKind(*chartKindNamed(QString::fromLatin1(name)));
    }
    /// The size of the sheet in sight.
    QSizeF shownMm() const { return view().layout().size / 1440.0 * 25.4; }
    ChartExport exported(const QSignalSpy &spy) const
    {
        return spy.last().first().value<ChartExport>();
    }

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<ChartPage> m_page;
};

void TstChartPage::init()
{
    m_document = std::make_unique<PlanDocument>(PlanStore::inMemory(planWithIndicators()));
    m_page = std::make_unique<ChartPage>(*m_document);
    m_page->setYear(yearId(plan(), 2019));
    m_page->resize(1100, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TstChartPage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TstChartPage::offersEveryKind()
{
    const auto &kinds = find<QComboBox>("chartKind");
    QCOMPARE(kinds.count(), static_cast<int>(chartKinds().size()));
    for (const ChartKind *kind : chartKinds())
        QVERIFY(kinds.findText(kind->labelText()) >= 0);
}

void TstChartPage::showsTheChosenKind_data()
{
    QTest::addColumn<QString>("name");
    for (const ChartKind *kind : chartKinds())
        QTest::newRow(kind->name.data()) << QString(kind->name);
}

void TstChartPage::showsTheChosenKind()
{
    QFETCH(QString, name);
    const ChartKind &kind = *chartKindNamed(name);
    chooseKind(kind);
    const Chart chart = chartOf(plan(), kind, {.year = yearId(plan(), 2019), .indicator = cases});
    QCOMPARE(view().chart().title, chart.title);
    QCOMPARE(view().chart().source, chart.source);
    QCOMPARE(view().chart().slices.size(), chart.slices.size());
    QVERIFY(!chart.slices.empty());
}

void TstChartPage::showsWhatAKindHeeds_data()
{
    showsTheChosenKind_data();
}

void TstChartPage::showsWhatAKindHeeds()
{
    QFETCH(QString, name);
    const ChartKind &kind = *chartKindNamed(name);
    chooseKind(kind);
    QCOMPARE(find<QComboBox>("chartEarlierYear").isVisible(), kind.has(ChartKind::EarlierYear));
    QCOMPARE(find<QComboBox>("chartIndicator").isVisible(), kind.has(ChartKind::OfIndicator));
    QCOMPARE(find<QCheckBox>("chartShare").isVisible(), kind.has(ChartKind::Shares));
    if (kind.earlierYear)
        QVERIFY(std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == QLatin1StringView(kind.earlierYear);
        }));
}

void TstChartPage::earlierYearsAreOffered()
{
    chooseKind("trend");
    const auto &years = find<QComboBox>("chartEarlierYear");
    QCOMPARE(years.count(), 2); // automatic, 2018
    QCOMPARE(years.currentIndex(), 0);
    QCOMPARE(years.itemText(1), yearLabel(*plan().year(2018)));
    choose("chartEarlierYear", 1);
    m_page->setYear(yearId(plan(), 2018));
    QCOMPARE(years.count(), 1);
    m_page->setYear(yearId(plan(), 2019));
    QCOMPARE(years.currentIndex(), 1); // as it was chosen
}

void TstChartPage::anEarlierYearIsOfItsKindOnly()
{
    chooseKind("trend");
    choose("chartEarlierYear", 1);
    chooseKind("change");
    QCOMPARE(find<QComboBox>("chartEarlierYear").currentIndex(), 0);
}

void TstChartPage::indicatorsAreOffered()
{
    chooseKind("indicator");
    const auto &indicators = find<QComboBox>("chartIndicator");
    QCOMPARE(indicators.count(), 2);
    QVERIFY(indicators.itemText(0).startsWith(u"No.4 ① 利用件数"_s));
    QVERIFY(view().chart().title.contains(u"利用件数"_s));
    choose("chartIndicator", 1);
    QVERIFY(view().chart().title.contains(u"待ち時間"_s));
}

void TstChartPage::sharesAreShown()
{
    chooseKind("goal");
    QVERIFY(!std::get<Bars>(view().chart().figure).share);
    find<QCheckBox>("chartShare").click();
    QVERIFY(std::get<Bars>(view().chart().figure).share);
}

void TstChartPage::presetsSetTheSize_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<QSizeF>("mm");
    QTest::newRow("half column") << 0 << QSizeF(80, 48);
    QTest::newRow("full column") << 1 << QSizeF(160, 96);
    QTest::newRow("full page") << 2 << QSizeF(160, 240);
    QTest::newRow("slide") << 3 << QSizeF(254, 142.9);
}

void TstChartPage::presetsSetTheSize()
{
    QFETCH(int, preset);
    QFETCH(QSizeF, mm);
    choose("chartPreset", preset);
    QVERIFY(qFuzzyCompare(shownMm().width(), mm.width()));
    QVERIFY(qFuzzyCompare(shownMm().height(), mm.height()));
    QCOMPARE(find<QComboBox>("chartPreset").currentIndex(), preset);
}

void TstChartPage::aSizeOfOnesOwnIsNoPreset()
{
    auto &width = find<QDoubleSpinBox>("chartWidth");
    width.setValue(120);
    QCOMPARE(find<QComboBox>("chartPreset").currentIndex(), 4);
    QVERIFY(qFuzzyCompare(shownMm().width(), 120.0));
    width.setValue(80);
    QCOMPARE(find<QComboBox>("chartPreset").currentIndex(), 0);
    auto &height = find<QDoubleSpinBox>("chartHeight");
    QCOMPARE(height.text(), height.specialValueText());
    height.setValue(60);
    QVERIFY(qFuzzyCompare(shownMm().height(), 60.0));
    height.setValue(height.minimum());
    QVERIFY(qFuzzyCompare(shownMm().height(), 48.0));
}

void TstChartPage::paperFollowsTheBoxes()
{
    const auto holds = [this](const QString &text) {
        return std::ranges::any_of(view().layout().texts, [&](const TextMark &mark) {
            return mark.lines.join(QString()).contains(text);
        });
    };
    const QString title = view().chart().title;
    const QString plansTitle = plan().info().title;
    QVERIFY(holds(title) && holds(plansTitle));
    find<QCheckBox>("chartTitle").click();
    QVERIFY(!holds(title) && holds(plansTitle));
    find<QCheckBox>("chartSource").click();
    QVERIFY(!holds(plansTitle));
    const double em = view().layout().em;
    find<QDoubleSpinBox>("chartPoints").setValue(7);
    QVERIFY(view().layout().em < em);
    const QImage colour = view().grab().toImage();
    find<QRadioButton>("chartMono").click();
    QVERIFY(view().grab().toImage() != colour);
    find<QRadioButton>("chartColour").click();
    QCOMPARE(view().grab().toImage(), colour);
    find<QCheckBox>("chartCopied").click();
    QVERIFY(view().grab().toImage() != colour);
}

void TstChartPage::theOutcomeIsTold()
{
    QCOMPARE(find<QLabel>("chartOutcome").text(), u"160 × 96 mm, text 10.0 pt"_s);
    QCOMPARE(find<QLabel>("chartPixels").text(), u"1890 × 1134 pixels"_s);
    choose("chartPreset", 3);
    find<QSpinBox>("chartDpi").setValue(100);
    const QString text = find<QLabel>("chartOutcome").text();
    QVERIFY2(text.startsWith(u"254 × 142.9 mm"_s), qPrintable(text));
    QCOMPARE(find<QLabel>("chartPixels").text(), u"1000 × 563 pixels"_s);
}

void TstChartPage::smallTextIsSaid()
{
    const auto &warning = find<QLabel>("chartWarning");
    QVERIFY(!warning.isVisible());
    find<QDoubleSpinBox>("chartPoints").setValue(5);
    QVERIFY(warning.isVisible() && !warning.text().isEmpty());
    find<QDoubleSpinBox>("chartPoints").setValue(6);
    QVERIFY(!warning.isVisible());
}

void TstChartPage::tooManyPixelsAreSaid()
{
    find<QDoubleSpinBox>("chartWidth").setValue(largestChartMm);
    QVERIFY(!find<QLabel>("chartWarning").isVisible());
    find<QSpinBox>("chartDpi").setValue(largestChartDpi);
    QVERIFY(find<QLabel>("chartWarning").isVisible());
    QVERIFY(find<QLabel>("chartWarning").text().contains(u"PNG"_s));
    QTest::mouseClick(&find<QPushButton>("copyChart"), Qt::LeftButton);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/svg+xml"_s));
}

void TstChartPage::eachKindKeepsItsFormat()
{
    chooseKind("goal");
    choose("chartPreset", 0);
    find<QRadioButton>("chartMono").click();
    chooseKind("grade");
    QCOMPARE(find<QDoubleSpinBox>("chartWidth").value(), 160.0);
    QVERIFY(find<QRadioButton>("chartColour").isChecked());
    chooseKind("goal");
    QCOMPARE(find<QDoubleSpinBox>("chartWidth").value(), 80.0);
    QVERIFY(find<QRadioButton>("chartMono").isChecked());
}

void TstChartPage::theStateComesBack()
{
    chooseKind("goal");
    find<QCheckBox>("chartShare").click();
    find<QDoubleSpinBox>("chartHeight").setValue(77);
    find<QCheckBox>("chartAlternativeText").click();
    const QVariantMap state = m_page->state();
    const QString title = view().chart().title;
    init();
    QVERIFY(view().chart().title != title);
    m_page->restoreState(state);
    QCOMPARE(view().chart().title, title);
    QVERIFY(find<QCheckBox>("chartShare").isChecked());
    QVERIFY(find<QCheckBox>("chartAlternativeText").isChecked());
    QVERIFY(std::get<Bars>(view().chart().figure).share);
    QVERIFY(qFuzzyCompare(shownMm().height(), 77.0));
    QCOMPARE(m_page->state(), state);
}

void TstChartPage::aBadStateIsHarmless()
{
    const QString title = view().chart().title;
    m_page->restoreState({{u"kind"_s, u"radar"_s}, {u"styles"_s, 3}});
    QCOMPARE(view().chart().title, title);
    QCOMPARE(shownMm().toSize(), QSize(160, 96));
}

void TstChartPage::followsAnEdit()
{
    const int before = view().chart().slices[0].count;
    Evaluation edited = plan().evaluationOrEmpty(measureId(plan(), u"4"_s), yearId(plan(), 2019));
    QCOMPARE(edited.grade, gradeId(plan(), u"A"_s));
    edited.grade = gradeId(plan(), u"B"_s);
    QVERIFY(m_document->editEvaluation(edited));
    QCOMPARE(view().chart().slices[0].count, before - 1);
    QVERIFY(m_document->undo());
    QCOMPARE(view().chart().slices[0].count, before);
}

void TstChartPage::aHiddenPageFollowsWhenItIsShown()
{
    m_page->hide();
    const int before = view().chart().slices[0].count;
    Evaluation edited = plan().evaluationOrEmpty(measureId(plan(), u"4"_s), yearId(plan(), 2019));
    edited.grade = gradeId(plan(), u"B"_s);
    QVERIFY(m_document->editEvaluation(edited));
    QCOMPARE(view().chart().slices[0].count, before);
    m_page->show();
    QCOMPARE(view().chart().slices[0].count, before - 1);
}

void TstChartPage::staysWholeWhenAnIndicatorGoes()
{
    chooseKind("indicator");
    choose("chartIndicator", 1);
    ChangeSet gone;
    for (const int fiscalYear : {2018, 2019})
        gone.remove(plan().indicatorValueOrEmpty(minutes, yearId(plan(), fiscalYear)));
    gone.remove(*plan().find<Indicator>(minutes));
    QVERIFY(m_document->edit(gone));
    QCOMPARE(find<QComboBox>("chartIndicator").count(), 1);
    QVERIFY(view().chart().title.contains(u"利用件数"_s));
    QVERIFY(m_document->undo());
    QVERIFY(view().chart().title.contains(u"待ち時間"_s)); // as it was chosen
}

void TstChartPage::staysWholeWhenAYearGoes()
{
    for (const ChartKind *kind : chartKinds()) {
        chooseKind(*kind);
        m_page->setYear(YearId{99});
        QVERIFY(find<QComboBox>("chartEarlierYear").count() == 1);
        QVERIFY(view().grab().toImage().width() > 0);
        m_page->setYear(yearId(plan(), 2019));
    }
}

void TstChartPage::copies_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Ctrl+C") << true;
}

void TstChartPage::copies()
{
    QFETCH(bool, byKey);
    const QSignalSpy told(m_page.get(), &Page::told);
    QGuiApplication::clipboard()->clear();
    choose("chartPreset", 0);
    if (byKey) {
        view().setFocus();
        QTRY_VERIFY(view().hasFocus());
        QTest::keySequence(&view(), QKeySequence::Copy);
    } else {
        QTest::mouseClick(&find<QPushButton>("copyChart"), Qt::LeftButton);
    }
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasFormat(u"image/svg+xml"_s) && data->hasFormat(u"application/pdf"_s));
    QCOMPARE(QGuiApplication::clipboard()->image().width(), 945); // 80 mm
    QCOMPARE(told.size(), 1);
}

void TstChartPage::withoutFiguresThereIsNoWayOut()
{
    QVERIFY(find<QPushButton>("copyChart").isEnabled());
    ChangeSet gone;
    for (const Measure &measure : plan().measuresInForce(yearId(plan(), 2019))) {
        for (const Indicator &indicator : plan().indicators(measure.id)) {
            for (const Year &year : plan().years()) {
                if (const auto value = plan().indicatorValueOrEmpty(indicator.id, year.id);
                    !value.isEmpty())
                    gone.remove(value);
            }
        }
    }
    QVERIFY(m_document->edit(gone));
    chooseKind("indicator");
    for (const char *button : {"copyChart", "pngChart", "svgChart", "pdfChart"})
        QVERIFY(!find<QPushButton>(button).isEnabled());
    QVERIFY(find<QPushButton>("allCharts").isEnabled());
    const QSignalSpy refused(m_page.get(), &Page::refused);
    QTest::keySequence(m_page.get(), QKeySequence::Copy);
    QCOMPARE(refused.count(), 1);
}

void TstChartPage::asksForAFile_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s})
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TstChartPage::asksForAFile()
{
    QFETCH(QString, suffix);
    const QSignalSpy asked(m_page.get(), &ChartPage::exportRequested);
    choose("chartPreset", 3);
    QTest::mouseClick(m_page->findChild<QPushButton *>(suffix + u"Chart"_s), Qt::LeftButton);
    const ChartExport charts = exported(asked);
    QCOMPARE(charts.suffix, suffix);
    QVERIFY(!charts.alternativeText);
    QCOMPARE(charts.charts.size(), 1);
    QCOMPARE(charts.charts[0].chart.title, view().chart().title);
    QCOMPARE(charts.charts[0].format, (ChartFormat{.widthMm = 254, .heightMm = 142.9}));
    QVERIFY(charts.charts[0].name.startsWith(u"R01_"_s));
}

void TstChartPage::asksForAllFiles()
{
    const QSignalSpy asked(m_page.get(), &ChartPage::exportAllRequested);
    chooseKind("goal");
    find<QCheckBox>("chartShare").click();
    choose("chartPreset", 0);
    chooseKind("grade");
    find<QCheckBox>("chartAlternativeText").click();
    find<QPushButton>("allCharts").menu()->actions().constFirst()->trigger();
    const ChartExport charts = exported(asked);
    QCOMPARE(charts.suffix, u"png"_s);
    QVERIFY(charts.alternativeText);
    QCOMPARE(charts.charts.size(), allCharts(plan(), yearId(plan(), 2019)).size());
    QSet<QString> names;
    int shares = 0;
    for (const FinishedChart &chart : charts.charts) {
        names << chart.name;
        const auto *bars = std::get_if<Bars>(&chart.chart.figure);
        const bool isShare = bars && bars->share;
        shares += isShare ? 1 : 0;
        QCOMPARE(chart.format.widthMm, isShare ? 80.0 : 160.0);
    }
    QCOMPARE(shares, 1);
    QCOMPARE(names.size(), static_cast<qsizetype>(charts.charts.size()));
}

void TstChartPage::leadsToTheMeasures()
{
    const QSignalSpy asked(m_page.get(), &ChartPage::measuresRequested);
    QTest::mouseClick(&view(), Qt::LeftButton, {}, view().rect().center() + QPoint(20, 0));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.last()[0].value<Selection>(), view().chart().slices[0].behind);
}

void TstChartPage::theHintNamesMeasures()
{
    const QPoint at = view().rect().center() + QPoint(20, 0);
    QHelpEvent help(QEvent::ToolTip, at, view().mapToGlobal(at));
    QCoreApplication::sendEvent(&view(), &help);
    QVERIFY(QToolTip::text().contains(u"No.4"_s));
}

void TstChartPage::aDraggedChartIsAFile()
{
    ChartDrag drag;
    const Chart chart = view().chart();
    const auto data = drag.data({.chart = chart, .format = {}, .name = u"R01_評価別"_s});
    QVERIFY(data->hasImage() && data->hasFormat(u"image/svg+xml"_s));
    QCOMPARE(data->urls().size(), 1);
    const QString path = data->urls().constFirst().toLocalFile();
    QVERIFY(path.endsWith(u"/R01_評価別.png"_s));
    QCOMPARE(bytesOf(path), data->data(u"image/png"_s));
}

QTEST_MAIN(TstChartPage)
#include "tst_chartpage.moc"
