#include "tests/support/testwindow.h"
#include "views/printing/printdialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What opens folders instead of the system.
class FolderOpener : public QObject
{
    Q_OBJECT

public:
    QString folder;

public Q_SLOTS:
    void open(const QUrl &url) { folder = url.toLocalFile(); }
};

/// What leaves the window: paper, spreadsheet, chart, a copy of the plan.
class TstOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printingGivesAPdf_data();
    void printingGivesAPdf();
    void exportWritesTheShownMeasures();
    void itsFolderCanBeOpened();
    void theChartIsWritten_data();
    void theChartIsWritten();
    void theChartIsCopied();
    void aCopyIsAWholePlan();
    void anUnwritablePlaceIsSaid();
};

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Presses "save as PDF" in the print dialog once it is open, then closes it.
void savePdfWhenAsked()
{
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
        dialog->reject();
    });
}

} // namespace

void TstOutputs::printingGivesAPdf_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("measures") << 0;
    QTest::newRow("tallies") << 1;
}

void TstOutputs::printingGivesAPdf()
{
    QFETCH(int, page);
    TestWindow test;
    test.find<QListWidget>("pages").setCurrentRow(page);
    test.answers << test.path(u"印刷.pdf"_s);
    savePdfWhenAsked();
    test.trigger(u"印刷(&P)…"_s);
    QVERIFY(contentOf(test.path(u"印刷.pdf"_s)).startsWith("%PDF"));
}

void TstOutputs::exportWritesTheShownMeasures()
{
    TestWindow test;
    test.find<QLineEdit>("search").setText(u"RPA"_s);
    test.answers << test.path(u"施策.csv"_s);
    test.trigger(u"書き出し(&E)…"_s);
    const QString csv = QString::fromUtf8(contentOf(test.path(u"施策.csv"_s)));
    QCOMPARE(csv.count(u"\r\n"_s), 2); // the heading and No.40
    QVERIFY(csv.contains(u"40,RPAを活用した業務効率化の推進,⑤ 行政事務の効率化,,B,A"_s));
}

void TstOutputs::itsFolderCanBeOpened()
{
    TestWindow test;
    FolderOpener opener;
    QDesktopServices::setUrlHandler(u"file"_s, &opener, "open");
    test.answers << test.path(u"施策.csv"_s);
    test.trigger(u"書き出し(&E)…"_s);
    QTest::mouseClick(&test.find<QPushButton>("messageAction"), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(opener.folder, test.path({}));
}

void TstOutputs::theChartIsWritten_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
}

void TstOutputs::theChartIsWritten()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, magic);
    TestWindow test;
    test.find<QListWidget>("pages").setCurrentRow(2);
    const QString path = test.path(u"グラフ."_s + suffix);
    test.answers << path;
    QTest::mouseClick(test.window().findChild<QPushButton *>(suffix + u"Chart"_s), Qt::LeftButton);
    QVERIFY(contentOf(path).startsWith(magic));
}

void TstOutputs::theChartIsCopied()
{
    TestWindow test;
    QApplication::clipboard()->clear();
    test.find<QListWidget>("pages").setCurrentRow(2);
    QTest::mouseClick(&test.find<QPushButton>("copyChart"), Qt::LeftButton);
    QVERIFY(!QApplication::clipboard()->image().isNull());
}

void TstOutputs::aCopyIsAWholePlan()
{
    TestWindow test;
    const QString path = test.path(u"コピー.shisaku"_s);
    test.answers << path;
    test.trigger(u"コピーを保存(&C)…"_s);
    QVERIFY(PlanStore::openReadOnly(path).read() == test.savedPlan());
}

void TstOutputs::anUnwritablePlaceIsSaid()
{
    TestWindow test;
    test.answers << test.path(u"ない/施策.csv"_s);
    test.trigger(u"書き出し(&E)…"_s);
    QVERIFY(test.find<QWidget>("messageBar").isVisible());
    QVERIFY(test.find<QWidget>("messageBar").findChildren<QLabel *>().size() >= 2);
}

QTEST_MAIN(TstOutputs)
#include "tst_outputs.moc"
