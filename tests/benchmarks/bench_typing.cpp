#include "tests/support/plans.h"
#include "tests/support/reports.h"
#include "views/pages/reportpage.h"
#include "views/pages/slotedit.h"
#include "views/printing/paperview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// Milliseconds from a keystroke to the new preview, in the middle of that many of them.
double keystroke(PlanDocument &document, int strokes)
{
    ReportPage page(document);
    page.resize(1150, 620);
    page.setYear(test::yearId(document.plan(), 2019));
    page.show();
    QCoreApplication::processEvents();
    auto *edit = page.findChild<SlotEdit *>(u"paragraph"_s);
    auto *preview = page.findChild<PaperView *>(u"preview"_s);
    edit->setFocus();
    std::vector<double> times;
    for (int i = 0; i < strokes; ++i) {
        QInputMethodEvent typing;
        typing.setCommitString(u"字"_s);
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::sendEvent(edit, &typing);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    QTextStream(stdout) << preview->pageCount() << " pages: ";
    std::ranges::sort(times);
    return times[times.size() / 2];
}

std::unique_ptr<PlanDocument> largeDocument(int measures, int characters)
{
    Plan plan = test::generatedPlan(measures);
    const YearId year = test::yearId(plan, 2019);
    for (const Measure &measure : plan.records<Measure>().all()) {
        Evaluation evaluation = plan.evaluationOrEmpty(measure.id, year);
        evaluation.reason = QString(characters, u'理');
        test::put(plan, evaluation);
    }
    return std::make_unique<PlanDocument>(PlanStore::inMemory(plan));
}

} // namespace

/// How long the report's preview takes to follow a keystroke.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const double sample = keystroke(*test::sampleDocument(), 21);
    out << "a keystroke in the report of the sample: " << sample << " ms" << Qt::endl;
    const double large = keystroke(*largeDocument(500, 300), 21);
    out << "of 500 measures with reasons of 300 characters: " << large << " ms" << Qt::endl;
    return 0;
}
