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
    const auto shoot = [&](int page, const QString &name) {
        test.find<QListWidget>("pages").setCurrentRow(page);
        test.find<QWidget>("messageBar").hide();
        QTest::qWait(200);
        return test.window().grab().save(folder + u'/' + name + u".png"_s);
    };
    return shoot(1, u"tallies"_s) && shoot(2, u"chart"_s) && shoot(0, u"measures"_s) ? 0 : 1;
}
