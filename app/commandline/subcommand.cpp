#include "app/commandline/subcommand.h"

#include "models/domain/closing.h"
#include "models/domain/reading.h"
#include "models/files/atomicwrite.h"
#include "models/storage/planstore.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

} // namespace

int refuse(Console &console, const QString &sentence)
{
    console.err << sentence << Qt::endl;
    return Refused;
}

int wrongUsage(Console &console, const QString &sentence)
{
    console.err << sentence << Qt::endl;
    return WrongUsage;
}

std::optional<Plan> readPlan(const QString &path, Console &console)
{
    try {
        return PlanStore::openReadOnly(path).read();
    } catch (const StorageError &error) {
        refuse(console, error.sentence());
        return std::nullopt;
    }
}

std::unique_ptr<PlanDocument> openPlan(const QString &path, Console &console)
{
    try {
        auto document = std::make_unique<PlanDocument>(PlanStore::open(path));
        if (!document->isReadOnly()) {
            QObject::connect(document.get(), &PlanDocument::warned, document.get(),
                             [&console](const QString &sentence) { refuse(console, sentence); });
            return document;
        }
        refuse(console, document->obstacle());
    } catch (const StorageError &error) {
        refuse(console, error.sentence());
    }
    return nullptr;
}

int codeOf(const EditResult &result, Console &console)
{
    return result ? Done : refuse(console, *result.refusal);
}

std::optional<YearId> yearNamed(const QString &text, const Plan &plan, Console &console)
{
    if (const Year *year = readYear(plan, text))
        return year->id;
    QStringList known;
    for (const Year &each : plan.years())
        known << (each.isOverall() ? yearLabel(each) : QString::number(each.fiscalYear));
    refuse(console, Tr::tr("The plan does not have the year “%1”. It has: %2.")
                        .arg(text, known.join(Tr::tr(", "))));
    return std::nullopt;
}

std::optional<YearId> chosenYear(const QCommandLineParser &parser, const Plan &plan,
                                 Console &console, const QString &option)
{
    const auto id = yearNamed(parser.value(option), plan, console);
    if (!id)
        return id;
    const Year &chosen = *plan.find<Year>(*id);
    for (const Year &altered : alteredYears(plan)) {
        refuse(console, alteredSentence(altered));
        if (chosen.isOverall() || !isEarlier(chosen, altered))
            return std::nullopt;
    }
    return id;
}

std::optional<YearId> earlierYear(const QCommandLineParser &parser, const Plan &plan, YearId after,
                                  Console &console, const QString &option)
{
    const auto year = yearNamed(parser.value(option), plan, console);
    const Year &later = *plan.find<Year>(after);
    if (!year || isEarlier(*plan.find<Year>(*year), later))
        return year;
    refuse(console, Tr::tr("--%1 names a year before %2.").arg(option, yearLabel(later)));
    return std::nullopt;
}

int writeOut(const QString &path, const QByteArray &content, Console &console)
{
    if (const auto failure = atomicWrite(path, content))
        return refuse(console, *failure);
    return Done;
}

} // namespace shisaku
