#include "models/tallies/sheets.h"
#include "tests/support/plans.h"
#include "views/printing/paperpainter.h"
#include "views/printing/printdialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

const PaperHeading heading{u"計画の名"_s, u"令和元年度"_s, u"令和２年５月１日"_s};

std::vector<Sheet> manyMeasures()
{
    const Plan plan = test::generatedPlan(200);
    return {measureSheet(plan, test::yearId(plan, 2019), {})};
}

std::vector<Sheet> oneTally()
{
    const Plan plan = samplePlan();
    return {gradeSheet(plan, test::yearId(plan, 2019))};
}

QPalette darkPalette()
{
    QPalette dark(QColor(40, 40, 40));
    for (const auto role : {QPalette::Base, QPalette::Window})
        dark.setColor(role, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        dark.setColor(role, Qt::white);
    return dark;
}

/// The part of the picture that is plain white.
double whiteness(const QImage &image)
{
    int white = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            white += image.pixelColor(x, y) == QColor(Qt::white);
    return static_cast<double>(white) / (image.width() * image.height());
}

} // namespace

class TstPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void showsThePages();
    void turnsThePaper();
    void isLaidOutAgainForOtherPaperOnly();
    void turnsPages();
    void returnInThePageBoxPressesNoButton();
    void zooms();
    void handsOverThePdf();
    void withoutAPrinterPrintIsHidden();
    void paperIsWhiteOnADarkScreen();
    void everythingIsInSight();

private:
    PrintDialog &open(const std::vector<Sheet> &sheets, QPageLayout::Orientation orientation);
    QAction &action(const QString &name) const { return *m_dialog->findChild<QAction *>(name); }
    QPushButton &button(const QString &name) const
    {
        return *m_dialog->findChild<QPushButton *>(name);
    }
    QPrintPreviewWidget &preview() const { return *m_dialog->findChild<QPrintPreviewWidget *>(); }
    QSpinBox &pageBox() const { return *m_dialog->findChild<QSpinBox *>(u"pageNumber"_s); }

    std::unique_ptr<PrintDialog> m_dialog;
    int m_layouts = 0; ///< how often the document was laid out
};

void TstPrintDialog::initTestCase()
{
    // So that no printer of the machine that runs the test is found.
    qputenv("CUPS_SERVER", "/nonexistent/cups.sock");
}

void TstPrintDialog::cleanup()
{
    m_dialog.reset();
    m_layouts = 0;
    QApplication::setPalette(QPalette());
}

PrintDialog &TstPrintDialog::open(const std::vector<Sheet> &sheets,
                                  QPageLayout::Orientation orientation)
{
    const PaperLayout layOut = [=, this](const QPageLayout &layout) {
        ++m_layouts;
        return layoutPaper(sheets, heading, layout);
    };
    m_dialog =
        std::make_unique<PrintDialog>(layOut(officePaper(orientation)), layOut, u"Print Tallies"_s);
    m_dialog->show();
    QTest::qWait(1);
    return *m_dialog;
}

void TstPrintDialog::showsThePages()
{
    const PrintDialog &dialog = open(manyMeasures(), QPageLayout::Landscape);
    QCOMPARE(dialog.windowTitle(), u"Print Tallies"_s);
    QVERIFY(dialog.paper().pages.size() > 2);
    QCOMPARE(preview().pageCount(), static_cast<int>(dialog.paper().pages.size()));
    QCOMPARE(pageBox().text(), u"1 / %1"_s.arg(preview().pageCount()));
    QVERIFY(action(u"landscape"_s).isChecked());
    QVERIFY(action(u"fitPage"_s).isChecked());
}

void TstPrintDialog::turnsThePaper()
{
    const PrintDialog &dialog = open(manyMeasures(), QPageLayout::Landscape);
    const auto landscape = dialog.paper().pages.size();
    action(u"portrait"_s).trigger();
    QCOMPARE(dialog.paper().layout.orientation(), QPageLayout::Portrait);
    QVERIFY(dialog.paper().pages.size() != landscape);
    QCOMPARE(preview().pageCount(), static_cast<int>(dialog.paper().pages.size()));
    QCOMPARE(pageBox().maximum(), preview().pageCount());
    action(u"landscape"_s).trigger();
    QCOMPARE(dialog.paper().pages.size(), landscape);
}

void TstPrintDialog::isLaidOutAgainForOtherPaperOnly()
{
    open(manyMeasures(), QPageLayout::Landscape);
    action(u"zoomIn"_s).trigger();
    button(u"savePdf"_s).click();
    QCOMPARE(m_layouts, 1);
    action(u"portrait"_s).trigger();
    QCOMPARE(m_layouts, 2);
}

void TstPrintDialog::turnsPages()
{
    open(manyMeasures(), QPageLayout::Portrait);
    QVERIFY(!action(u"previousPage"_s).isEnabled());
    action(u"nextPage"_s).trigger();
    QCOMPARE(preview().currentPage(), 2);
    QCOMPARE(pageBox().value(), 2);
    pageBox().setValue(preview().pageCount());
    QCOMPARE(preview().currentPage(), preview().pageCount());
    QVERIFY(!action(u"nextPage"_s).isEnabled());
    action(u"previousPage"_s).trigger();
    QCOMPARE(preview().currentPage(), preview().pageCount() - 1);
}

void TstPrintDialog::returnInThePageBoxPressesNoButton()
{
    PrintDialog &dialog = open(manyMeasures(), QPageLayout::Portrait);
    const QSignalSpy wanted(&dialog, &PrintDialog::pdfWanted);
    pageBox().selectAll();
    QTest::keyClicks(&pageBox(), u"3"_s);
    QTest::keyClick(&pageBox(), Qt::Key_Return);
    QCOMPARE(preview().currentPage(), 3);
    QCOMPARE(wanted.count(), 0);
}

void TstPrintDialog::zooms()
{
    open(oneTally(), QPageLayout::Portrait);
    const double before = preview().zoomFactor();
    action(u"zoomIn"_s).trigger();
    QVERIFY(preview().zoomFactor() > before);
    QVERIFY(!action(u"fitPage"_s).isChecked());
    action(u"zoomOut"_s).trigger();
    QVERIFY(qAbs(preview().zoomFactor() - before) < 0.01);
    action(u"fitWidth"_s).trigger();
    QCOMPARE(preview().zoomMode(), QPrintPreviewWidget::FitToWidth);
    QVERIFY(action(u"fitWidth"_s).isChecked());
    action(u"fitPage"_s).trigger();
    QCOMPARE(preview().zoomMode(), QPrintPreviewWidget::FitInView);
}

void TstPrintDialog::handsOverThePdf()
{
    PrintDialog &dialog = open(oneTally(), QPageLayout::Portrait);
    const QSignalSpy wanted(&dialog, &PrintDialog::pdfWanted);
    button(u"savePdf"_s).click();
    QCOMPARE(wanted.count(), 1);
    const QByteArray pdf = wanted.first().first().toByteArray();
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(dialog.isVisible());
    dialog.showMessage(u"<b>tallies.pdf</b>"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"message"_s)->textFormat(), Qt::PlainText);
}

void TstPrintDialog::withoutAPrinterPrintIsHidden()
{
    const PrintDialog &dialog = open(oneTally(), QPageLayout::Portrait);
    QVERIFY(!button(u"print"_s).isVisible());
    QVERIFY(button(u"savePdf"_s).isDefault());
    QVERIFY(dialog.findChild<QLabel *>(u"message"_s)->text().contains(u"No printer"_s));
}

void TstPrintDialog::paperIsWhiteOnADarkScreen()
{
    QApplication::setPalette(darkPalette());
    const PrintDialog &dialog = open(oneTally(), QPageLayout::Portrait);
    QVERIFY(whiteness(preview().grab().toImage()) > 0.2);

    PaperPage textAlone;
    textAlone.texts = dialog.paper().pages.front().texts;
    QImage image(600, 850, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, textAlone);
    painter.end();
    QVERIFY(whiteness(image) > 0.8);
    QVERIFY(whiteness(image) < 1);
}

void TstPrintDialog::everythingIsInSight()
{
    const PrintDialog &dialog = open(manyMeasures(), QPageLayout::Portrait);
    QVERIFY(dialog.height() <= 680);
    for (const QString &name : {u"savePdf"_s, u"qt_toolbar_ext_button"_s}) {
        const auto *widget = dialog.findChild<QWidget *>(name);
        QCOMPARE(widget->isVisible(), name == u"savePdf"_s);
    }
}

QTEST_MAIN(TstPrintDialog)
#include "tst_printdialog.moc"
