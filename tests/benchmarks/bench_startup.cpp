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

constexpr std::size_t runs = 31;

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
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("No window was painted.");
    return {double(timer.nsecsElapsed()) / 1e6,
            process.readAllStandardOutput().trimmed().toDouble()};
}

void print(const char *name, const std::vector<Sample> &floor, const std::vector<Sample> &own)
{
    const auto quantile = [](std::vector<Sample> samples, double Sample::*what, std::size_t at) {
        std::ranges::sort(samples, {}, what);
        return samples[at].*what;
    };
    const auto line = [&](const char *what, double Sample::*member, std::size_t at, double unit,
                          const char *unitName) {
        const double theirs = quantile(floor, member, at) / unit;
        const double ours = quantile(own, member, at) / unit;
        QTextStream(stdout) << what << ": " << name << ' ' << theirs << unitName << ", shisaku "
                            << ours << unitName << ", ratio " << ours / theirs << Qt::endl;
    };
    line("start to first painted window, median", &Sample::milliseconds, runs / 2, 1, " ms");
    line("start to first painted window, fastest", &Sample::milliseconds, 0, 1, " ms");
    line("resident memory", &Sample::kibibytes, runs / 2, 1024, " MiB");
}

} // namespace

/// Start to first painted window and memory, of the program with the sample, of a bare window and
/// of one that shows a line of text, in turn.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    const QString plan = home.filePath(u"sample.shisaku"_s);
    shisaku::PlanStore::create(plan, shisaku::samplePlan());
    std::vector<Sample> bare, line, full;
    for (std::size_t i = 0; i < runs; ++i) {
        bare.push_back(runOnce(QStringLiteral(BARE_WINDOW), {}));
        line.push_back(runOnce(QStringLiteral(BARE_WINDOW), {u"施策進捗管理"_s}));
        full.push_back(runOnce(QStringLiteral(FIRST_WINDOW), {plan}));
    }
    print("bare window", bare, full);
    print("bare window with one line of text", line, full);
    return 0;
}
