#include "app/importdesk.h"
#include "tests/support/files.h"
#include "tests/support/grid.h"
#include "tests/support/testwindow.h"

#include <QApplication>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr int readingTime = 20'000; // ms: a child process reads the files
constexpr QSize dialogSize(1152, 648);

/// What comes back from departments: values that change, one that cannot be read, and two files
/// that contradict each other.
QStringList answers(const TestWindow &test)
{
    const std::pair<QString, QString> files[] = {
        {u"会計課.csv"_s, u"施策番号,評価,方向性,変更理由,今後の取組\n"
                          "4,AA,事業拡大,新公会計システムにて財務諸表を作成し、前年より３か月早く"
                          "公表をすることができた,財務諸表を予算編成に使う\n"
                          "21,よい,,,\n"_s},
        {u"人事課.csv"_s,
         u"No.;施策名;評価;取組実績\n"
         "24;全庁的な情報リテラシーの向上;Ａ評価;研修を12回行い、延べ480人が受けた\n"_s},
        {u"人事課（修正版）.csv"_s, u"No.;施策名;評価;取組実績\n"
                                    "24;全庁的な情報リテラシーの向上;Ｃ;研修を12回行い、延べ480人が"
                                    "受けた\n"_s},
        {u"ICT推進課.csv"_s, u"番号\t施策\t方向性\t変更理由\n"
                             "40\t\t計画修正\t\n41\t\t事業拡大\t窓口での利用が始まったため\n"_s}};
    QStringList paths;
    for (const auto &[name, rows] : files) {
        writeBytes(test.path(name), rows.toUtf8());
        paths << test.path(name);
    }
    return paths;
}

/// The preview of an import.
bool shootImport(TestWindow &test, const QString &path)
{
    auto &desk = *test.window().findChild<ImportDesk *>();
    desk.setProgram(QStringLiteral(SHISAKU_PROGRAM));
    desk.open(answers(test));
    auto &dialog = *test.window().findChild<ImportDialog *>();
    dialog.resize(dialogSize);
    auto &lines = *dialog.findChild<QTableView *>(u"importLines"_s);
    if (!QTest::qWaitFor([&] { return lines.model()->rowCount() > 0; }, readingTime))
        return false;
    lines.selectRow(2); // a text old → new
    QTest::qWait(200);
    return dialog.grab().save(path);
}

} // namespace

/// Takes the pictures of README.md from the real window with the sample, into the given folder.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    TestWindow test;
    auto &table = test.find<GridView>("measures");
    click(table, cell(table, u"4"_s, MeasureField::Grade));
    const auto shoot = [&](const QString &page, const QString &name) {
        auto &pages = test.find<QListWidget>("pages");
        pages.setFocus(); // as by a click
        pages.setCurrentItem(pages.findItems(page, Qt::MatchExactly).constFirst());
        test.find<QWidget>("messageBar").hide();
        QTest::qWait(200);
        return test.window().grab().save(folder + u'/' + name + u".png"_s);
    };
    return shoot(u"グラフ"_s, u"chart"_s) && shoot(u"集計"_s, u"tallies"_s) &&
                   shoot(u"年度比較"_s, u"comparison"_s) && shoot(u"報告書"_s, u"report"_s) &&
                   shoot(u"計画"_s, u"plan"_s) && shoot(u"施策"_s, u"measures"_s) &&
                   shootImport(test, folder + u"/import.png"_s)
               ? 0
               : 1;
}
