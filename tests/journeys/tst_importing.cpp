#include "app/importdesk.h"
#include "models/exchange/writing/surveyworkbook.h"
#include "tests/support/answering.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr int readingTime = 20'000; // ms: a child process reads the files
constexpr QSize smallScreen(1280, 720);
constexpr int titleBar = 40;

} // namespace

/// Answers come back as spreadsheets and go into the plan.
class TstImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAreTakenInAsOneStep();
    void whatIsLeftOutStaysOut();
    void aLeftOutLineStaysOutWhenThePlanChanges();
    void spaceLeavesOutAndTakesIn();
    void strangeHeadingsAreMappedAndRemembered();
    void ofSeveralGradesSomebodyChooses();
    void aTableOfAnotherYearSaysSo();
    void columnsThatNobodyKnowsAreNamed();
    void whatWasLeftOutCanBeCopiedAfterwards();
    void filesThatHoldNothingAreNamed();
    void aClosedYearTakesNothing();
    void aReadingWindowTakesNothing();
    void whatIsDoubtfulHasAPlaceOfItsOwn();
    void whatCannotBeReadSaysWhy();
    void aDamagedFileIsNamed();
    void filesThatComeWhileOthersAreReadWait();
    void stoppingLeavesWhatWasRead();
    void aLongImportCanBeStopped();
    void escapeChangesNothing();
    void escapeAsksOnceLinesAreChosen();
    void whatIsNotChosenOfAConflictIsAsked();
    void aSurveySaysWhoseItIs();
    void whatDiffersIsMarked();
    void theDialogComesBackAsItWasLeft();
    void noDialogIsLargerThanTheScreen();
    void theLinesHaveMostOfTheRoom();
    void everyStepFitsASmallScreen();

private:
    QString file(const QString &name, const QByteArray &content);
    /// Opens the dialog on the files and waits until they are read.
    void read(const QStringList &paths);
    ImportDialog &dialog() { return *m_window->findChild<ImportDialog *>(); }
    template <class Widget>
    Widget &find(const char *name)
    {
        auto *widget = dialog().findChild<Widget *>(QLatin1StringView(name));
        Q_ASSERT(widget);
        return *widget;
    }
    void press(const char *button)
    {
        QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton);
    }
    /// What the user says that a column holds, in the list above it.
    void choose(const char *list, ImportField field)
    {
        auto &box = find<QComboBox>(list);
        box.setCurrentIndex(box.findData(int(field)));
        Q_EMIT box.activated(box.currentIndex());
    }
    QString gradeOf(const QString &number) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QMainWindow> m_window;
    ImportDesk *m_desk = nullptr;
};

void TstImporting::init()
{
    useJapanese();
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(u"ShisakuTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_settings = std::make_unique<Settings>();
    m_document = sampleDocument();
    m_window = std::make_unique<QMainWindow>();
    m_desk = new ImportDesk(*m_document, *m_settings, {}, m_window.get());
    m_desk->setProgram(QStringLiteral(SHISAKU_PROGRAM));
    m_desk->setYear(yearId(m_document->plan(), 2019));
    m_window->resize(1280, 720);
    m_window->show();
}

QString TstImporting::file(const QString &name, const QByteArray &content)
{
    writeBytes(m_folder->filePath(name), content);
    return m_folder->filePath(name);
}

void TstImporting::read(const QStringList &paths)
{
    m_desk->open(paths);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("importProgress").isVisible(), readingTime);
}

QString TstImporting::gradeOf(const QString &number) const
{
    const Plan &plan = m_document->plan();
    const Evaluation evaluation =
        plan.evaluationOrEmpty(measureId(plan, number), yearId(plan, 2019));
    const Grade *grade = plan.find<Grade>(evaluation.grade);
    return grade ? grade->code : QString();
}

void TstImporting::answersAreTakenInAsOneStep()
{
    QSignalSpy leftOut(m_desk, &ImportDesk::leftOut);
    QSignalSpy done(m_desk, &ImportDesk::done);
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n"_s.toUtf8()),
          file(u"b.csv"_s, u"番号,評価\n36,よくわからない\n"_s.toUtf8())});
    QCOMPARE(find<QTableView>("importLines").model()->rowCount(), 2);
    QCOMPARE(find<QPushButton>("takeIn").text(), u"取り込む（1件）(&T)"_s);
    press("takeIn");
    QCOMPARE(gradeOf(u"4"_s), u"B"_s);
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), u"取り込み：a.csv、b.csv"_s);
    QCOMPARE(leftOut.size(), 1);
    QVERIFY2(leftOut[0][0].toString().contains(u"取り込まなかった行1件"_s),
             qPrintable(leftOut[0][0].toString()));
    QVERIFY(done.isEmpty());
    QVERIFY(m_document->undo());
    QVERIFY(m_document->plan() == samplePlan());
    QCOMPARE(done.size(), 1); // in the place of what was said before
    QCOMPARE(done[0][0].toString(), u"取り込みを元に戻しました。"_s);
}

void TstImporting::whatIsLeftOutStaysOut()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n36,C\n"_s.toUtf8())});
    auto &lines = find<QTableView>("importLines");
    QCOMPARE(lines.model()->rowCount(), 2);
    QVERIFY(lines.model()->setData(lines.model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    press("takeIn");
    QCOMPARE(gradeOf(u"4"_s), u"A"_s);
    QCOMPARE(gradeOf(u"36"_s), u"C"_s);
}

void TstImporting::aLeftOutLineStaysOutWhenThePlanChanges()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n36,C\n"_s.toUtf8())});
    const QAbstractItemModel &lines = *find<QTableView>("importLines").model();
    press("includeNone");
    Evaluation edited = m_document->plan().evaluationOrEmpty(measureId(m_document->plan(), u"36"_s),
                                                             yearId(m_document->plan(), 2019));
    edited.grade = gradeId(m_document->plan(), u"C"_s);
    QVERIFY(m_document->editEvaluation(edited));
    QCOMPARE(lines.rowCount(), 1); // the other is so already
    QCOMPARE(lines.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TstImporting::spaceLeavesOutAndTakesIn()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n36,C\n"_s.toUtf8())});
    auto &lines = find<QTableView>("importLines");
    lines.selectAll();
    QTest::keyClick(&lines, Qt::Key_Space);
    QVERIFY(!find<QPushButton>("takeIn").isEnabled());
    QTest::keyClick(&lines, Qt::Key_Space);
    QVERIFY(find<QPushButton>("takeIn").isEnabled());
    QTest::keyClick(&lines, Qt::Key_Return); // takes nothing in by accident
    QCOMPARE(gradeOf(u"4"_s), u"A"_s);
}

void TstImporting::strangeHeadingsAreMappedAndRemembered()
{
    const QString path = file(u"a.csv"_s, u"ほげ,ふが\n4,B\n"_s.toUtf8());
    read({path});
    QVERIFY(find<QTableView>("foreignTable").isVisible());
    find<QSpinBox>("headingRow").setValue(1);
    choose("field0", ImportField::Number);
    choose("field1", ImportField::Grade);
    press("importNext");
    QCOMPARE(find<QTableView>("importLines").model()->rowCount(), 1);
    press("importCancel");
    QTRY_VERIFY(!m_window->findChild<ImportDialog *>());
    read({path});
    QVERIFY(find<QTableView>("importLines").isVisible()); // not asked again
    press("takeIn");
    QCOMPARE(gradeOf(u"4"_s), u"B"_s);
}

void TstImporting::ofSeveralGradesSomebodyChooses()
{
    read({file(u"a.csv"_s, u"施策番号,評価,評価,方向性\n4,C,B,完了\n"_s.toUtf8())});
    QVERIFY(find<QTableView>("foreignTable").isVisible());
    const auto &state = find<QLabel>("mappingState");
    QVERIFY2(state.text().contains(u"評価、評価"_s), qUtf8Printable(state.text()));
    choose("field2", ImportField::Grade);
    QVERIFY2(!state.text().contains(u"評価、評価"_s), qUtf8Printable(state.text()));
    press("importNext");
    press("takeIn");
    QCOMPARE(gradeOf(u"4"_s), u"B"_s);
}

void TstImporting::aTableOfAnotherYearSaysSo()
{
    read({file(u"a.csv"_s, u"平成30年度 進捗状況\n施策番号,評価\n4,B\n"_s.toUtf8())});
    QVERIFY(find<QTableView>("foreignTable").isVisible());
    const QString state = find<QLabel>("mappingState").text();
    QVERIFY2(state.contains(u"平成30年度 進捗状況"_s), qUtf8Printable(state));
}

void TstImporting::columnsThatNobodyKnowsAreNamed()
{
    read({file(u"a.csv"_s, u"施策番号,方向性,優先度\n4,完了,B\n"_s.toUtf8())});
    const auto &unused = find<QLabel>("unusedColumns");
    QVERIFY2(unused.text().contains(u"優先度"_s), qUtf8Printable(unused.text()));
    QVERIFY(unused.isVisible());
    press("correctColumns");
    choose("field2", ImportField::Grade);
    press("importNext");
    QVERIFY(!unused.isVisible());
}

void TstImporting::whatWasLeftOutCanBeCopiedAfterwards()
{
    std::function<void()> copy;
    connect(
        m_desk, &ImportDesk::leftOut, this,
        [&](const QString &, const QString &, const std::function<void()> &act) { copy = act; });
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n36,よくわからない\n"_s.toUtf8())});
    press("takeIn");
    QTRY_VERIFY(!m_window->findChild<ImportDialog *>());
    copy();
    const QStringList rows = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(rows.size(), 2); // the headings and the line
    QVERIFY2(rows[1].contains(u"よくわからない"_s), qUtf8Printable(rows[1]));
}

void TstImporting::filesThatHoldNothingAreNamed()
{
    QSignalSpy said(m_desk, &ImportDesk::leftOut);
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n5,C\n"_s.toUtf8()),
          file(u"名簿.csv"_s, u"氏名,住所\n山田,板橋\n"_s.toUtf8())});
    QVERIFY(find<QTableView>("foreignTable").isVisible()); // somebody may know what it holds
    press("importNext");
    const auto &unused = find<QLabel>("unusedFiles");
    QVERIFY(unused.isVisible());
    QVERIFY2(unused.text().contains(u"名簿.csv"_s), qUtf8Printable(unused.text()));
    press("copyRefused");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"名簿.csv"_s));
    find<QTableView>("importLines").setCurrentIndex({});
    find<QTableView>("importLines")
        .model()
        ->setData(find<QTableView>("importLines").model()->index(1, 0), Qt::Unchecked,
                  Qt::CheckStateRole);
    press("takeIn");
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0][0].toString().contains(u"名簿.csv"_s), qUtf8Printable(said[0][0].toString()));
    said[0][2].value<std::function<void()>>()();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"名簿.csv"_s) && copied.contains(u"施策の表が見つかりません"_s) &&
                 copied.contains(u"対象から外されました"_s),
             qUtf8Printable(copied));
    QCOMPARE(m_document->undoStack().undoText(), u"取り込み：a.csv"_s);
}

void TstImporting::aClosedYearTakesNothing()
{
    QVERIFY(m_document->closeYear(yearId(m_document->plan(), 2019)));
    QSignalSpy refused(m_desk, &ImportDesk::failed);
    m_desk->open({file(u"a.csv"_s, u"施策番号,評価\n4,B\n"_s.toUtf8())});
    m_desk->choose(); // asks for no files either
    QVERIFY(!m_window->findChild<ImportDialog *>());
    QCOMPARE(refused.size(), 2);
    QVERIFY2(refused[0][0].toString().contains(u"確定"_s),
             qUtf8Printable(refused[0][0].toString()));
}

void TstImporting::aReadingWindowTakesNothing()
{
    const QString path = planFile(m_folder->path(), samplePlan(), u"plan.shisaku"_s);
    const PlanDocument writer(PlanStore::open(path));
    PlanDocument reader(PlanStore::open(path));
    auto *desk = new ImportDesk(reader, *m_settings, {}, m_window.get());
    desk->setYear(yearId(reader.plan(), 2019));
    QSignalSpy refused(desk, &ImportDesk::failed);
    desk->choose();
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused[0][0].toString().endsWith(reader.obstacle()),
             qUtf8Printable(refused[0][0].toString()));
    QVERIFY(refused[0][0].toString() != reader.obstacle()); // which stands in the window anyway
}

void TstImporting::whatIsDoubtfulHasAPlaceOfItsOwn()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n36,－\n"_s.toUtf8())});
    const QAbstractItemModel &lines = *find<QTableView>("importLines").model();
    QCOMPARE(lines.rowCount(), 2);
    press("includeAll"); // of all lines the doubtful ones stay out
    press("importKind2");
    QCOMPARE(lines.rowCount(), 1);
    QCOMPARE(lines.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    press("includeAll");
    QCOMPARE(lines.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TstImporting::whatCannotBeReadSaysWhy()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n36,よくわからない\n"_s.toUtf8())});
    const auto &reason = find<QPlainTextEdit>("importReason");
    QVERIFY(!reason.isVisible());
    press("importKind7"); // 取り込めない
    QVERIFY(reason.isVisible());
    QVERIFY2(reason.toPlainText().contains(u"よくわからない"_s), qPrintable(reason.toPlainText()));
}

void TstImporting::aDamagedFileIsNamed()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n"_s.toUtf8()), file(u"壊.xlsx"_s, "PK\x03\x04")});
    const QAbstractItemModel &files = *find<QTableView>("importFiles").model();
    QVERIFY(find<QTableView>("importFiles").isVisible());
    QCOMPARE(files.index(1, 0).data().toString(), u"壊.xlsx"_s);
    QVERIFY(!files.index(1, 1).data().toString().isEmpty());
    QVERIFY(!find<QLabel>("importMessage").isVisible()); // the list says it
    press("importNext");
    QVERIFY(find<QPushButton>("takeIn").isEnabled()); // the other one can be taken in
}

void TstImporting::filesThatComeWhileOthersAreReadWait()
{
    m_desk->open({file(u"a.csv"_s, u"施策番号,評価\n4,B\n"_s.toUtf8())});
    QVERIFY(find<QWidget>("importProgress").isVisible());
    m_desk->open({file(u"b.csv"_s, u"施策番号,評価\n36,C\n"_s.toUtf8())});
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("importFiles").model()->rowCount(), 2, readingTime);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("takeIn").isVisible(), readingTime);
    QCOMPARE(find<QPushButton>("takeIn").text(), u"取り込む（2件）(&T)"_s);
}

void TstImporting::stoppingLeavesWhatWasRead()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n"_s.toUtf8())});
    m_desk->open({file(u"b.csv"_s, u"施策番号,評価\n36,C\n"_s.toUtf8())});
    press("stopWorking");
    QVERIFY(!find<QWidget>("importProgress").isVisible());
    QCOMPARE(find<QTableView>("importFiles").model()->rowCount(), 1);
    press("importNext");
    press("takeIn");
    QCOMPARE(gradeOf(u"4"_s), u"B"_s);
    QCOMPARE(gradeOf(u"36"_s), u"A"_s); // as it was
}

void TstImporting::aLongImportCanBeStopped()
{
    constexpr int measures = 2'000;
    QByteArray rows = u"施策番号,施策名,基本目標,評価\n"_s.toUtf8();
    for (int i = 0; i < measures; ++i)
        rows += u"%1,新しい施策%1,①,B\n"_s.arg(100 + i).toUtf8();
    read({file(u"a.csv"_s, rows)});
    const std::size_t before = m_document->plan().records<Measure>().all().size();
    int clicks = 0;
    QTimer clicker; // while it is written
    connect(&clicker, &QTimer::timeout, this, [&] {
        if (find<QProgressBar>("importProgress").isVisible() && clicks++ == 0)
            press("stopWorking");
    });
    clicker.start(0);
    press("takeIn");
    QCOMPARE(clicks, 1);
    QVERIFY(dialog().isVisible());
    QVERIFY(!find<QLabel>("importMessage").text().isEmpty());
    QCOMPARE(m_document->plan().records<Measure>().all().size(), before);
    clicker.stop();
    press("takeIn");
    QCOMPARE(m_document->plan().records<Measure>().all().size(), before + measures);
}

void TstImporting::escapeChangesNothing()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n"_s.toUtf8())});
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ImportDialog *>());
    QVERIFY(m_document->plan() == samplePlan());
}

void TstImporting::escapeAsksOnceLinesAreChosen()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n36,C\n"_s.toUtf8())});
    auto &lines = find<QTableView>("importLines");
    QVERIFY(lines.model()->setData(lines.model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    const auto escape = [&] { QTest::keyClick(&dialog(), Qt::Key_Escape); };
    QVERIFY(answering(dialog(), QMessageBox::RejectRole, escape).contains(u"取り込まずに"_s));
    QCOMPARE(lines.model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!answering(dialog(), QMessageBox::AcceptRole, escape).isEmpty());
    QTRY_VERIFY(!m_window->findChild<ImportDialog *>());
    QVERIFY(m_document->plan() == samplePlan());
}

void TstImporting::whatIsNotChosenOfAConflictIsAsked()
{
    read({file(u"a.csv"_s, u"施策番号,評価,取組実績\n4,B,一\n36,C,\n"_s.toUtf8()),
          file(u"b.csv"_s, u"施策番号,評価,取組実績\n4,C,二\n"_s.toUtf8())});
    auto &lines = *find<QTableView>("importLines").model();
    QVERIFY(lines.setData(lines.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    const QString said = answering(dialog(), QMessageBox::RejectRole, [this] { press("takeIn"); });
    QVERIFY2(said.contains(u"取組実績"_s) && !said.contains(u"評価"_s), qUtf8Printable(said));
    QCOMPARE(lines.rowCount(), 4); // the contradictions alone
    QVERIFY(lines.index(0, 6).data().toString().contains(u"b.csv"_s));
    QSignalSpy leftOut(m_desk, &ImportDesk::leftOut);
    QVERIFY(!answering(dialog(), QMessageBox::AcceptRole, [this] { press("takeIn"); }).isEmpty());
    QCOMPARE(gradeOf(u"4"_s), u"B"_s);
    QVERIFY(leftOut[0][0].toString().contains(u"取り込まなかった行2件"_s)); // not the settled one
}

void TstImporting::aSurveySaysWhoseItIs()
{
    const Plan &plan = m_document->plan();
    const YearId year = yearId(plan, 2019);
    const DepartmentSurvey survey = departmentSurveys(plan, year).front();
    read({file(survey.fileName, workbookFile(surveyWorkbook(plan, year, survey)).bytes)});
    const QAbstractItemModel &files = *find<QTableView>("importFiles").model();
    const QString words = files.index(0, 1).data().toString();
    QVERIFY2(words.startsWith(u"調査票（令和元年度"_s), qUtf8Printable(words));
    QCOMPARE(words.count(u'\n'), 1); // the answers; what explains the scale is no table of theirs
}

void TstImporting::whatDiffersIsMarked()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n"_s.toUtf8())});
    auto &after = find<QPlainTextEdit>("importAfter");
    QCOMPARE(after.toPlainText(), u"B"_s);
    const QImage marked = after.grab().toImage();
    after.setExtraSelections({});
    const QImage plain = after.grab().toImage();
    int differing = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x)
            differing += marked.pixel(x, y) != plain.pixel(x, y) ? 1 : 0;
    }
    QVERIFY2(differing > 50, qPrintable(QString::number(differing))); // a letter's ground
}

void TstImporting::theDialogComesBackAsItWasLeft()
{
    const QString answers = file(u"a.csv"_s, u"施策番号,評価\n4,B\n"_s.toUtf8());
    const QSize left(720, 540);
    read({answers});
    QVERIFY(dialog().size() != left);
    dialog().resize(left);
    find<QSplitter>("importParts").setSizes({100, 300});
    find<QTableView>("importLines").setColumnWidth(3, 77);
    press("importCancel");
    QTRY_VERIFY(!m_window->findChild<ImportDialog *>());
    read({answers});
    QCOMPARE(dialog().size(), left);
    const QList<int> parts = find<QSplitter>("importParts").sizes();
    QVERIFY2(parts[0] < parts[1], "the lines have less room than the texts, as they were left");
    QCOMPARE(find<QTableView>("importLines").columnWidth(3), 77);
}

void TstImporting::noDialogIsLargerThanTheScreen()
{
    m_settings->setValue(Setting::ImportLayout, QVariantMap{{u"size"_s, QSize(9000, 9000)}});
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n"_s.toUtf8())});
    const QSize room = dialog().screen()->availableSize() - QSize(0, titleBar);
    QCOMPARE(dialog().size().boundedTo(room), dialog().size());
}

void TstImporting::theLinesHaveMostOfTheRoom()
{
    read({file(u"a.csv"_s, u"施策番号,評価\n4,B\n36,よくわからない\n"_s.toUtf8())});
    dialog().resize(smallScreen - QSize(0, titleBar));
    const QList<int> parts = find<QSplitter>("importParts").sizes();
    QVERIFY2(parts[0] > 2 * parts[1], qPrintable(u"%1 %2"_s.arg(parts[0]).arg(parts[1])));
    const auto &lines = find<QTableView>("importLines");
    const int reason = lines.model()->columnCount() - 1;
    QVERIFY(lines.columnWidth(reason) > lines.viewport()->width() / 4);
}

void TstImporting::everyStepFitsASmallScreen()
{
    QString headings = u"施策番号,評価"_s;
    QString values = u"\n4,B"_s;
    for (int i = 0; i < 100; ++i) {
        headings += u","_s + QString(200, QChar(u'あ' + i % 60));
        values += u",1"_s;
    }
    QStringList files;
    for (int i = 0; i < 6; ++i)
        files << file(QString(60, QChar(u'あ' + i)) + u".csv"_s, u"氏名\n山田\n"_s.toUtf8());
    read(QStringList{file(u"a.csv"_s, (headings + values).toUtf8())} + files);
    find<QPushButton>("showUnanswered").setChecked(true);
    const QSize room = smallScreen - QSize(0, titleBar);
    const auto fits = [&] {
        dialog().resize(room);
        QCoreApplication::processEvents();
        return dialog().size() == room;
    };
    QVERIFY(find<QTableView>("foreignTable").isVisible());
    QVERIFY(fits());
    press("importNext");
    QVERIFY(find<QLabel>("unusedColumns").isVisible() && find<QLabel>("unusedFiles").isVisible());
    dialog().warn(QString(400, u'あ'));
    QVERIFY2(fits(), qPrintable(QString::number(dialog().height())));
    press("importBack");
    QVERIFY(fits());
}

QTEST_MAIN(TstImporting)
#include "tst_importing.moc"
