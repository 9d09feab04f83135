#include "views/dialogs/screenroom.h"

#include "models/tallies/sheets.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/dialogs/closeyeardialog.h"
#include "views/dialogs/reopenyeardialog.h"
#include "views/dialogs/restoredialog.h"
#include "views/dialogs/startyeardialog.h"
#include "views/dialogs/surveydialog.h"
#include "views/printing/printdialog.h"

#include <QScreen>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr QSize smallRoom(1280 - 8, 720 - 44); // of a small screen, within a window's frame

using DialogMaker = std::function<std::unique_ptr<QDialog>(const Plan &, YearId)>;

const PaperLayout layOut = [](const QPageLayout &layout) {
    const Plan plan = samplePlan();
    return layoutPaper({gradeSheet(plan, yearId(plan, 2019))}, {}, layout);
};

BackupContents soundContents(const BackupName &)
{
    return {.years = {{u"FY2019"_s}}, .measures = 41, .evaluations = 49, .graded = 40};
}

/// The list of many backups, one of them chosen.
std::unique_ptr<QDialog> restoring(const Plan &, YearId)
{
    std::vector<BackupName> backups;
    for (int day = 1; day <= 28; ++day)
        backups.push_back({.day = QDate(2020, 3, day), .time = QTime(9, 0), .occasion = {}});
    auto dialog = std::make_unique<RestoreDialog>(u"計画"_s, u"/"_s + QString(200, u'深'), backups,
                                                  soundContents);
    dialog->showNow({.years = {{u"FY2019"_s, u"digest"_s}}, .measures = 99});
    dialog->offerSalvage();
    return dialog;
}

} // namespace

/// Dialogs are no larger than the screen, so that nobody looks for their buttons.
class TstScreenRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useHome(m_home.path()); }
    void aFrameHasItsRoom();
    void dialogsFitASmallScreen_data();
    void dialogsFitASmallScreen();

private:
    QTemporaryDir m_home;
};

void TstScreenRoom::aFrameHasItsRoom()
{
    const QWidget window;
    const QRect available = window.screen()->availableGeometry();
    const QRect room = screenRoom(window);
    QVERIFY(available.contains(room));
    QCOMPARE(room.top() - available.top(), 40);
}

void TstScreenRoom::dialogsFitASmallScreen_data()
{
    QTest::addColumn<DialogMaker>("make");
    const auto add = [](const char *name, const DialogMaker &make) { QTest::newRow(name) << make; };
    add("surveys",
        [](const Plan &plan, YearId year) { return std::make_unique<SurveyDialog>(plan, year); });
    add("closing a year", [](const Plan &plan, YearId year) {
        return std::make_unique<CloseYearDialog>(plan, year, History{});
    });
    add("reopening a year", [](const Plan &plan, YearId year) {
        return std::make_unique<ReopenYearDialog>(yearLabel(*plan.find<Year>(year)));
    });
    add("starting a year", [](const Plan &plan, YearId) {
        return std::make_unique<StartYearDialog>(plan, YearKind::Regular);
    });
    add("restoring", restoring);
    add("printing", [](const Plan &, YearId) {
        return std::make_unique<PrintDialog>(layOut(QPageLayout()), layOut, u"集計"_s);
    });
}

void TstScreenRoom::dialogsFitASmallScreen()
{
    QFETCH(DialogMaker, make);
    for (const Plan &plan : {samplePlan(), generatedPlan(200)}) {
        const auto dialog = make(plan, yearId(plan, 2019));
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        QTest::qWait(0); // what is looked into one by one
        const QSize size = dialog->size();
        QVERIFY2(size == size.boundedTo(smallRoom),
                 qPrintable(u"%1 × %2"_s.arg(size.width()).arg(size.height())));
    }
}

QTEST_MAIN(TstScreenRoom)
#include "tst_screenroom.moc"
