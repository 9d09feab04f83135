#include "app/language.h"
#include "models/exchange/sampleplan.h"
#include "models/housestyle/houselint.h"
#include "models/reports/annualreport.h"
#include "models/storage/planstore.h"
#include "tests/support/plans.h"
#include "views/printing/paperlayout.h"
#include "views/publishing/reportlayout.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

double fastestMilliseconds(int runs, const std::function<void()> &work)
{
    double fastest = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        fastest = std::min(fastest, double(timer.nsecsElapsed()) / 1e6);
    }
    return fastest;
}

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed.", qUtf8Printable(program));
}

} // namespace

/// The whole report as PDF from the command line against LibreOffice, which turns the same report
/// (as ODT) into a PDF, the preview after an edit, and the lint.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    installLanguage({u"--lang"_s, u"ja"_s});
    const QTemporaryDir folder;
    const Plan plan = samplePlan();
    const QString file = folder.filePath(u"sample.shisaku"_s);
    PlanStore::create(file, plan);
    const auto report = [&](const QString &name) {
        run(QStringLiteral(SHISAKU_PROGRAM),
            {u"report"_s, file, u"--year"_s, u"2019"_s, u"--out"_s, folder.filePath(name)});
    };
    report(u"report.odt"_s);
    const auto office = [&] {
        run(u"soffice"_s,
            {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"office"_s),
             u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(),
             folder.filePath(u"report.odt"_s)});
    };
    office(); // makes its profile
    const double floor = fastestMilliseconds(7, office);
    QTextStream out(stdout);
    for (const QString &suffix : {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s}) {
        const double own = fastestMilliseconds(21, [&] { report(u"own."_s + suffix); });
        out << "report as " << suffix << ": LibreOffice " << floor << " ms, shisaku " << own
            << " ms, ratio " << own / floor << Qt::endl;
    }
    const QPageLayout paper = officePaper(QPageLayout::Portrait);
    const YearId year = test::yearId(plan, 2019);
    const double preview =
        fastestMilliseconds(21, [&] { (void)layoutReport(publication(plan, year), paper); });
    out << "the preview after an edit, without painting: " << preview << " ms" << Qt::endl;
    const double lint =
        fastestMilliseconds(21, [&] { (void)styleFindings(annualReport(plan, year), plan); });
    out << "the report and what in it is not in the house style: " << lint << " ms" << Qt::endl;
    return 0;
}
