#include "models/reports/opensentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Report)
};

} // namespace

QString openSentence(const Report &report, const Plan &plan, YearId id)
{
    const Year &year = *plan.find<Year>(id);
    const auto ungraded =
        std::ranges::count_if(plan.measuresInForce(id), [&](const Measure &measure) {
            return !plan.evaluationOrEmpty(measure.id, id).grade;
        });
    const auto toConfirm = std::ranges::count_if(report.parts, &ReportPart::isToConfirm);
    qsizetype missing = 0;
    for (const ReportPart &part : report.parts)
        missing += plainText(part.text).count(missingReason());
    QStringList open;
    if (ungraded > 0)
        open << Tr::tr("measures without a grade (%1)").arg(ungraded);
    if (missing > 0)
        open << Tr::tr("missing reasons (%1)").arg(missing);
    if (toConfirm > 0)
        open << Tr::tr("texts to be confirmed (%1)").arg(toConfirm);
    if (!year.isClosed())
        open << Tr::tr("closing the year");
    return open.isEmpty() ? QString() : Tr::tr("Still open: %1.").arg(open.join(Tr::tr(", ")));
}

QString openSentence(const Plan &plan, YearId year)
{
    return openSentence({}, plan, year);
}

} // namespace shisaku
