#include "models/exchange/sampleplan.h"
#include "models/storage/planstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 31;

struct Sample {
    double milliseconds = 0;
    double kibibytes = 0;
};

Sample runOnce(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return {double(timer.nsecsElapsed()) / 1e6,
            process.readAllStandardOutput().trimmed().toDouble()};
}

double median(std::vector<Sample> samples, double Sample::*what)
{
    std::ranges::sort(samples, {}, what);
    return samples[samples.size() / 2].*what;
}

} // namespace

/// Start to first painted window and memory, of the program with the sample and of a bare window,
/// in turn.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    const QString plan = home.filePath(u"sample.shisaku"_s);
    shisaku::PlanStore::create(plan, shisaku::samplePlan());
    std::vector<Sample> bare, full;
    for (int i = 0; i < runs; ++i) {
        bare.push_back(runOnce(QStringLiteral(BARE_WINDOW), {}));
        full.push_back(runOnce(QStringLiteral(FIRST_WINDOW), {plan}));
    }
    const auto line = [](const char *name, double floor, double own, const char *unit) {
        QTextStream(stdout) << name << ": bare " << floor << unit << ", shisaku " << own << unit
                            << ", ratio " << own / floor << Qt::endl;
    };
    line("start to first painted window", median(bare, &Sample::milliseconds),
         median(full, &Sample::milliseconds), " ms");
    line("resident memory", median(bare, &Sample::kibibytes) / 1024,
         median(full, &Sample::kibibytes) / 1024, " MiB");
    return 0;
}
