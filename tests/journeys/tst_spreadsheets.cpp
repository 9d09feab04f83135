#include "app/importdesk.h"
#include "app/mainwindow.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/dialogs/surveydialog.h"

#include <QPushButton>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr int readingTime = 20'000; // ms: a child process reads the file

} // namespace

/// The main window's ways to and from spreadsheets, by its menus.
class TstSpreadsheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void answersComeInByTheMenu();
    void theYearGoesOutAsAWorkbook();
    void openDataGoesOut();
    void surveysAreMade();

private:
    std::unique_ptr<TestWindow> m_test;
};

void TstSpreadsheets::answersComeInByTheMenu()
{
    auto &desk = *m_test->window().findChild<ImportDesk *>();
    desk.setProgram(QStringLiteral(SHISAKU_PROGRAM));
    m_test->answers << m_test->path(u"回答.csv"_s);
    writeBytes(m_test->answers.front(), u"施策番号,評価\n4,B\n"_s.toUtf8());
    m_test->trigger(u"表計算ファイルの取り込み(&I)…"_s);
    auto &takeIn = m_test->find<QPushButton>("takeIn");
    QTRY_VERIFY_WITH_TIMEOUT(takeIn.isEnabled() && takeIn.isVisible(), readingTime);
    QTest::mouseClick(&takeIn, Qt::LeftButton);
    const Plan saved = m_test->savedPlan();
    const YearId year = yearId(saved, 2019);
    QCOMPARE(saved.evaluation(measureId(saved, u"4"_s), year)->grade, gradeId(saved, u"B"_s));
}

void TstSpreadsheets::theYearGoesOutAsAWorkbook()
{
    const QString path = m_test->path(u"年度.xlsx"_s);
    m_test->answers << path;
    m_test->trigger(u"年度のまとめをExcelブックで書き出し(&W)…"_s);
    QVERIFY(bytesOf(path).startsWith("PK"));
}

void TstSpreadsheets::openDataGoesOut()
{
    const QString path = m_test->path(u"公開.csv"_s);
    m_test->answers << path;
    m_test->trigger(u"オープンデータの書き出し(&D)…"_s);
    QVERIFY2(bytesOf(path).startsWith(u"\uFEFF年度（西暦）,"_s.toUtf8()), bytesOf(path).left(40));
}

void TstSpreadsheets::surveysAreMade()
{
    const QString folder = m_test->path(u"調査票"_s);
    QVERIFY(QDir().mkdir(folder));
    m_test->answers << folder;
    QTimer::singleShot(0, this, [this] {
        auto *dialog = m_test->window().findChild<SurveyDialog *>();
        if (dialog)
            dialog->accept();
    });
    m_test->trigger(u"調査票を作る(&W)…"_s);
    QTRY_COMPARE(QDir(folder).entryList(QDir::Files),
                 QStringList(u"R01_施策調査票_担当課未定.xlsx"_s));
}

QTEST_MAIN(TstSpreadsheets)
#include "tst_spreadsheets.moc"
