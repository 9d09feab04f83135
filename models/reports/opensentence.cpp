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

QString openSentence(const Report &report)
{
    const auto toConfirm = std::ranges::count_if(report.parts, &ReportPart::isToConfirm);
    qsizetype missing = 0;
    for (const ReportPart &part : report.parts)
        missing += plainText(part.text).count(missingReason());
    if (toConfirm > 0 && missing > 0)
        return Tr::tr("Still open: texts to be confirmed (%1), missing reasons (%2).")
            .arg(toConfirm)
            .arg(missing);
    if (toConfirm > 0)
        return Tr::tr("Still open: texts to be confirmed (%1).").arg(toConfirm);
    return missing > 0 ? Tr::tr("Still open: missing reasons (%1).").arg(missing) : QString();
}

} // namespace shisaku
