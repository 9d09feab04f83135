#include "tests/support/grid.h"
#include "tests/support/testwindow.h"

#include <QApplication>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

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
        pages.setCurrentItem(pages.findItems(page, Qt::MatchExactly).constFirst());
        test.find<QWidget>("messageBar").hide();
        QTest::qWait(200);
        return test.window().grab().save(folder + u'/' + name + u".png"_s);
    };
    return shoot(u"集計"_s, u"tallies"_s) && shoot(u"グラフ"_s, u"chart"_s) &&
                   shoot(u"年度比較"_s, u"comparison"_s) && shoot(u"報告書"_s, u"report"_s) &&
                   shoot(u"計画"_s, u"plan"_s) && shoot(u"施策"_s, u"measures"_s)
               ? 0
               : 1;
}
