#include "models/reports/annualreport.h"
#include "tests/support/files.h"
#include "tests/support/grid.h"
#include "tests/support/papers.h"
#include "tests/support/plans.h"
#include "tests/support/reports.h"
#include "tests/support/testwindow.h"
#include "views/pages/messagebar.h"
#include "views/pages/slotedit.h"
#include "views/printing/paperview.h"
#include "views/printing/printdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const QString grades = u"overall-grades"_s;

void open(TestWindow &test, const QString &page)
{
    auto &pages = test.find<QListWidget>("pages");
    pages.setCurrentItem(pages.findItems(page, Qt::MatchExactly).constFirst());
}

void choosePart(TestWindow &test, const QString &place)
{
    auto &parts = test.find<QComboBox>("parts");
    Q_EMIT parts.activated(parts.findData(place));
}

/// Types words before a part of the report.
void type(TestWindow &test, const QString &place, const QString &words)
{
    choosePart(test, place);
    auto &edit = test.find<SlotEdit>("paragraph");
    edit.setFocus();
    edit.moveCursor(QTextCursor::Start);
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(&edit, &event);
}

void grade(TestWindow &test, const QString &measure, Qt::Key key)
{
    open(test, u"施策"_s);
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, measure, MeasureField::Grade));
    QTest::keyClick(&table, key);
}

QString previewed(TestWindow &test)
{
    return dense(textOf(test.find<PaperView>("preview").paper()));
}

QString savedText(const TestWindow &test, const QString &place)
{
    const Plan plan = test.savedPlan();
    return plainText(partAt(annualReport(plan, yearId(plan, 2019)), place).text);
}

} // namespace

/// The annual report in the window: written, followed, confirmed, published.
class TstReporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheOfficeStayAndFiguresFollow();
    void whatIsTypedIsSavedByGoingElsewhere();
    void aFigureLeadsToItsMeasures();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void theNameChoosesTheFormat();
    void printingGivesTheReport();
    void theOfficeBringsItsOwnTemplate();
    void closingSaysWhatWasNotConfirmed();
};

void TstReporting::wordsOfTheOfficeStayAndFiguresFollow()
{
    TestWindow test;
    open(test, u"報告書"_s);
    QVERIFY(previewed(test).contains(u"が24施策"_s));
    type(test, grades, u"さて、"_s);
    QVERIFY(previewed(test).contains(u"さて、本計画は"_s));
    grade(test, u"4"_s, Qt::Key_B);
    open(test, u"報告書"_s);
    QVERIFY(previewed(test).contains(u"さて、本計画は"_s));
    QVERIFY(previewed(test).contains(u"が23施策"_s));
    auto &confirm = test.find<QPushButton>("confirmParagraph");
    QVERIFY(confirm.isEnabled());
    QTest::mouseClick(&confirm, Qt::LeftButton);
    QVERIFY(!confirm.isEnabled());
    QVERIFY(!test.find<QPushButton>("restoreParagraph").hasFocus()); // a key more drops nothing
    QTest::mouseClick(&test.find<QPushButton>("restoreParagraph"), Qt::LeftButton);
    QVERIFY(!previewed(test).contains(u"さて、"_s));
    test.trigger(u"元に戻す：報告書：文をひな形に戻す"_s);
    QVERIFY(previewed(test).contains(u"さて、本計画は"_s));
}

void TstReporting::whatIsTypedIsSavedByGoingElsewhere()
{
    TestWindow test;
    open(test, u"報告書"_s);
    type(test, u"purpose"_s, u"はじめに、"_s);
    open(test, u"施策"_s);
    QVERIFY(savedText(test, u"purpose"_s).startsWith(u"はじめに、"_s));
    open(test, u"報告書"_s);
    type(test, u"outlook"_s, u"最後に、"_s);
    test.restart();
    QVERIFY(savedText(test, u"outlook"_s).startsWith(u"最後に、"_s));
}

void TstReporting::aFigureLeadsToItsMeasures()
{
    TestWindow test;
    open(test, u"報告書"_s);
    auto &preview = test.find<PaperView>("preview");
    const auto figures = figuresOf(preview.paper());
    const GradeId b = gradeId(test.savedPlan(), u"B"_s);
    const auto figure = std::ranges::find_if(figures, [&](const SpotPlace &at) {
        return preview.paper().pages[at.page].spots[at.spot].behind->grade == b;
    });
    QVERIFY(figure != figures.end());
    preview.goToPage(static_cast<int>(figure->page));
    QTest::mouseClick(preview.viewport(), Qt::LeftButton, {},
                      preview.areaInView(*figure).center().toPoint());
    QCOMPARE(test.find<QListWidget>("pages").currentItem()->text(), u"施策"_s);
    QCOMPARE(test.find<GridView>("measures").model()->rowCount(), 14);
}

void TstReporting::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
    QTest::newRow("docx") << u"docx"_s << QByteArray("PK");
    QTest::newRow("odt") << u"odt"_s << QByteArray("PK");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
}

void TstReporting::everyFormatIsWritten()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, beginning);
    TestWindow test;
    open(test, u"報告書"_s);
    const QString file = test.path(u"報告."_s + suffix);
    test.answers << file;
    auto *action = test.window().findChild<QAction *>(suffix + u"Report"_s);
    QVERIFY(action);
    action->trigger();
    QVERIFY2(bytesOf(file).startsWith(beginning), bytesOf(file).left(40));
}

void TstReporting::theNameChoosesTheFormat()
{
    TestWindow test;
    open(test, u"報告書"_s);
    test.answers << test.path(u"報告.docx"_s) << test.path(u"報告.doc"_s);
    test.trigger(u"書き出し(&E)…"_s);
    QVERIFY(bytesOf(test.path(u"報告.docx"_s)).startsWith("PK"));
    test.trigger(u"書き出し(&E)…"_s);
    QVERIFY(!QFile::exists(test.path(u"報告.doc"_s)));
    QVERIFY(test.find<MessageBar>("messageBar").text().contains(u"報告.doc"_s));
}

void TstReporting::printingGivesTheReport()
{
    TestWindow test;
    open(test, u"報告書"_s);
    test.answers << test.path(u"印刷.pdf"_s);
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
        dialog->reject();
    });
    test.trigger(u"印刷(&P)…"_s);
    const QString text =
        dense(askPdf(u"pdftotext"_s, {u"-raw"_s}, bytesOf(test.path(u"印刷.pdf"_s))));
    QVERIFY2(text.contains(u"令和元年度実績報告について"_s), qUtf8Printable(text));
}

void TstReporting::theOfficeBringsItsOwnTemplate()
{
    TestWindow test;
    open(test, u"報告書"_s);
    const QString file = test.path(u"ひな形.txt"_s);
    test.answers << file;
    test.trigger(u"ひな形を保存(&S)…"_s);
    const QByteArray program = bytesOf(file);
    writeBytes(file, QByteArray(program).replace("今後の予定", "これから"));
    test.answers << file;
    test.trigger(u"ひな形を読み込む(&T)…"_s);
    QVERIFY(previewed(test).contains(u"４これから"_s));
    writeBytes(file, QByteArray(program).replace("{{計画名}}", "{{計画}}"));
    test.answers << file;
    test.trigger(u"ひな形を読み込む(&T)…"_s);
    QVERIFY(test.find<MessageBar>("messageBar").isVisible());
    QVERIFY(previewed(test).contains(u"４これから"_s));
    test.trigger(u"標準のひな形に戻す(&P)"_s);
    QVERIFY(!previewed(test).contains(u"４これから"_s));
    test.trigger(u"元に戻す：報告書のひな形を標準に戻す"_s);
    QVERIFY(previewed(test).contains(u"４これから"_s));
}

void TstReporting::closingSaysWhatWasNotConfirmed()
{
    TestWindow test;
    open(test, u"報告書"_s);
    type(test, grades, u"さて、"_s);
    grade(test, u"1"_s, Qt::Key_B);
    QString words;
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        words = dialog->findChild<QLabel *>(u"words"_s)->text();
        dialog->reject();
    });
    test.trigger(u"年度を確定(&C)…"_s);
    QVERIFY2(words.contains(u"1か所"_s), qUtf8Printable(words));
}

QTEST_MAIN(TstReporting)
#include "tst_reporting.moc"
